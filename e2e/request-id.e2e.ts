import { GraphSystem, until } from '@imigraph/graph-system';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

const joined = `{
  servicePoint(id: "KANIM-MALANG") { name openApplications { value } foreignResidents { value } }
}`;

/** Statements that wait for a lock, as the server sees them. */
async function waitingStatements(): Promise<string[]> {
  const rows = await graph.sql<{ query: string }>(
    `select query from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and application_name like 'imigraph%'`,
  );
  return rows.map(({ query }) => query);
}

it('is one from the client through every process down to the SQL', async () => {
  const requestId = 'client-4711';
  const token = await graph.token('DG_ADMIN');
  // The statement is held where it can be looked at.
  const blocker = await graph.admin.connect();
  await blocker.query('begin; lock table offices.service_point in access exclusive mode');
  const asked = graph.ask(joined, { token, headers: { 'x-request-id': requestId } });
  let waiting: string[] = [];
  await until(async () => {
    waiting = await waitingStatements();
    return waiting.length > 0;
  });
  await blocker.query('commit');
  blocker.release();
  expect(waiting).toEqual([expect.stringMatching(/^\/\* request client-4711 \*\/ SELECT/)]);

  const { headers, errors } = await asked;
  expect(errors).toBeUndefined();
  expect(headers.get('x-request-id')).toBe(requestId);
  // The gateway writes its line when the answer has left; a process without one keeps the test waiting to its end.
  for (const { lines } of graph.processes) {
    await until(() => lines().some((line) => line.requestId === requestId));
  }
});

it.each(['x'.repeat(65), `a */ drop table x; --`, 'ä', '1; 2'])(
  'is made anew when the client sends %j',
  async (bad) => {
    const { headers, errors } = await graph.ask(joined, {
      headers: { 'x-request-id': encodeURIComponent(bad) === bad ? bad : bad.replace('ä', '%E4') },
    });
    expect(errors).toBeUndefined();
    const given = headers.get('x-request-id') ?? '';
    expect(given).toMatch(/^[0-9a-f-]{36}$/);
  },
);

it('stands in every error', async () => {
  const { errors, requestId } = await graph.ask('{ foreigners { totalCount } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', requestId } }]);
});

it('is all that the logs know of a person', async () => {
  const token = await graph.token('DG_ADMIN', { sub: 'e2e-secret-subject' });
  await graph.ask('{ foreigners(first: 100) { edges { node { name birthOn } } } }', { token });
  await graph.ask('{ applications(first: 100) { edges { node { ... on PassportApplication { applicantName } } } } }', {
    token,
  });
  await graph.ask('query ($id: ID!) { foreigner(id: $id) { name } }', { token, variables: { id: 'Sekar Anindita' } });
  // A constraint that is broken on purpose: the database's own message would repeat the row.
  await graph.sql('alter table applications.application add constraint never_more check (false) not valid');
  await graph.ask(
    `mutation { startPassportApplication(input: { idempotencyKey: "k", servicePointId: "KANIM-MALANG",
      serviceCode: PASSPORT_NEW, applicantName: "Sekar Anindita Rekaan" }) { __typename } }`,
    { token: await graph.token('APPLICANT', { sub: 'e2e-secret-subject' }) },
  );
  const logs = graph.processes.map(({ output }) => output()).join('\n');
  expect(logs).toContain('never_more');
  const people = await graph.sql<{ name: string; born: string }>(
    `select name, birth_on::text as born from foreigner_residence.foreigner
     union all select applicant_name, applicant_born_on::text from applications.application
      where applicant_name is not null and applicant_born_on is not null`,
  );
  expect(people.length).toBeGreaterThan(50);
  const told = people.filter(({ name, born }) => logs.includes(name) || logs.includes(born));
  expect(told).toEqual([]);
  for (const secret of [
    'Sekar',
    'e2e-secret-subject',
    token,
    graph.signingKeys.split(':')[1] ?? '',
    graph.databaseUrl,
  ]) {
    expect(logs).not.toContain(secret);
  }
});
