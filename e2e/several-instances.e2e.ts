import { randomBytes } from 'node:crypto';
import { startApp, subgraphNames } from '@imigraph/graph-system';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';

let database: TestDatabase;

/** A user with the rights that DATABASE_URL needs and no more: FORCEd row-level security binds it, too. */
const limited = { name: `e2e_limited_${randomBytes(4).toString('hex')}`, password: randomBytes(16).toString('hex') };
const rolePrefix = `e2e_instances_${randomBytes(4).toString('hex')}`;

beforeAll(async () => {
  database = await makeTestDatabase('instances');
  await onTestServer(async (server) => {
    await server.query(`create role ${limited.name} login createrole password '${limited.password}'`);
    await server.query(`grant create on database ${database.name} to ${limited.name}`);
  });
});

afterAll(async () => {
  await database.drop();
  await onTestServer(async (server) => {
    for (const name of subgraphNames) {
      await server.query(`drop role if exists "${rolePrefix}_${name.replaceAll('-', '_')}"`);
    }
    await server.query(`drop role ${limited.name}`);
  });
});

function limitedUrl(): string {
  const url = new URL(database.url);
  url.username = limited.name;
  url.password = limited.password;
  return url.toString();
}

const roleKey = randomBytes(32).toString('base64url');
const fieldKeys = `k:${randomBytes(32).toString('base64url')}`;

function start(name: (typeof subgraphNames)[number]) {
  const port = `${name.toUpperCase().replaceAll('-', '_')}_PORT`;
  return startApp({
    name,
    env: {
      [port]: '0',
      DATABASE_URL: limitedUrl(),
      DATABASE_ROLE_PREFIX: rolePrefix,
      DATABASE_ROLE_KEY: roleKey,
      SIGNING_KEYS: `k:${randomBytes(32).toString('base64url')}`,
      ...(name === 'applications' ? { FIELD_KEYS: fieldKeys } : {}),
      DEMO_PEOPLE: 'small',
    },
  });
}

it('three instances of each subgraph start at once on an empty database, as no superuser, and load it once', async () => {
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
