import { randomBytes } from 'node:crypto';
import { startApp, subgraphNames } from '@imigraph/graph-system';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';

let database: TestDatabase;

beforeAll(async () => {
  database = await makeTestDatabase('instances');
});

afterAll(() => database.drop());

const roleKey = randomBytes(32).toString('base64url');

function start(name: (typeof subgraphNames)[number]) {
  const port = `${name.toUpperCase().replaceAll('-', '_')}_PORT`;
  return startApp({
    name,
    env: {
      [port]: '0',
      DATABASE_URL: database.url,
      DATABASE_ROLE_PREFIX: 'e2e_instances',
      DATABASE_ROLE_KEY: roleKey,
      SIGNING_KEYS: `k:${randomBytes(32).toString('base64url')}`,
      DEMO_PEOPLE: 'small',
    },
  });
}

it('three instances of each subgraph start at once on an empty database, and load it once', async () => {
  const started = await Promise.all(subgraphNames.flatMap((name) => [start(name), start(name), start(name)]));
  const counts = await onTestServer(
    async (client) =>
      (
        await client.query<Record<string, number>>(`
          select (select count(*)::int from offices.migration) as offices,
                 (select count(distinct name)::int from offices.migration) as offices_once,
                 (select count(*)::int from applications.migration) as applications,
                 (select count(distinct name)::int from applications.migration) as applications_once,
                 (select count(*)::int from foreigner_residence.migration) as residence,
                 (select count(distinct name)::int from foreigner_residence.migration) as residence_once,
                 (select count(*)::int from offices.service_point) as points,
                 (select count(*)::int from applications.application) as people`)
      ).rows[0],
    database.url,
  );
  await Promise.all(started.map((app) => app.stop()));
  expect(counts?.offices).toBe(counts?.offices_once);
  expect(counts?.applications).toBe(counts?.applications_once);
  expect(counts?.residence).toBe(counts?.residence_once);
  expect(counts).toMatchObject({ points: 206 });
  expect(counts?.people).toBeGreaterThan(24);
});
