import { GraphSystem, until } from '@imigraph/graph-system';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start({
    env: { STATEMENT_LIMIT_PUBLIC_MS: '400', STATEMENT_LIMIT_STAFF_MS: '400', STATEMENT_LIMIT_ANALYST_MS: '20000' },
  });
  await until(async () => (await graph.sql('select from applications.application_snapshot')).length > 0);
  // Whoever reads statistics now waits for a second and a half: once for the statement, however many rows it reads.
  for (const table of ['application_cell', 'application_pool']) {
    await graph.sql(
      `create policy slow on applications.${table} as restrictive for select using ((select pg_sleep(1.5)) is not null)`,
    );
  }
});

afterAll(() => graph.stop());

async function askAs(role: 'DG_ADMIN' | 'ANALYST') {
  const document = '{ servicePoint(id: "KANIM-MALANG") { name } applicationStatistics(by: []) { total } }';
  return graph.ask<{ servicePoint: { name: string }; applicationStatistics: { total: number } } | null, never>(
    document,
    {
      token: await graph.token(role),
    },
  );
}

const active = () =>
  graph.sql(
    `select from pg_stat_activity where state = 'active' and datname = current_database() and pid <> pg_backend_pid()
        and query like '%application_cell%'`,
  );

it('a statement that takes longer than the role may is ended in the server, and the client is told where', async () => {
  const { errors } = await askAs('DG_ADMIN');
  expect(errors).toMatchObject([
    {
      path: ['applicationStatistics'],
      message: expect.stringContaining('Ask for less') as string,
      extensions: { code: 'TIMEOUT', subgraph: 'applications' },
    },
  ]);
  expect(await active()).toEqual([]);
});

it('who may take longer is answered', async () => {
  const { data, errors } = await askAs('ANALYST');
  expect(errors).toBeUndefined();
  expect(data?.applicationStatistics.total).toBeGreaterThan(0);
});
