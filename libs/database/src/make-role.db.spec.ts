import 'reflect-metadata';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { appRole } from './app-role';
import type { DatabaseDefinition } from './open-database';
import { prepareDatabase } from './prepare-database';

const definition: DatabaseDefinition = { schema: 'words', entities: [], migrations: [], writable: [] };

let here: TestDatabase;
let elsewhere: TestDatabase;

beforeAll(async () => {
  [here, elsewhere] = await Promise.all([makeTestDatabase('role'), makeTestDatabase('role')]);
});

afterAll(() => Promise.all([here.drop(), elsewhere.drop()]));

it('gives the role its limits though another database of the server changes them at the same moment', async () => {
  const access = { adminUrl: here.url, rolePrefix: here.name, roleKey: 'a key that is only for this spec file' };
  const { name } = appRole(access, definition);
  await prepareDatabase(access, definition);
  const alter = (limit: string) => `alter role ${name} set lock_timeout = '${limit}'`;
  await onTestServer((client) => client.query(alter('1s')));

  await onTestServer(async (client) => {
    await client.query('begin');
    await client.query(alter('2s'));
    const prepared = prepareDatabase(access, definition);
    const waiters = `select from pg_stat_activity where datname = $1 and wait_event_type = 'Lock' and query like 'alter role%'`;
    while ((await onTestServer((watcher) => watcher.query(waiters, [here.name]))).rowCount === 0);
    await client.query('commit');
    await prepared;
  }, elsewhere.url);

  const { rows } = await onTestServer((client) =>
    client.query<{ settings: string[] }>('select rolconfig as settings from pg_roles where rolname = $1', [name]),
  );
  expect(rows[0]?.settings).toContain('lock_timeout=3s');
  await onTestServer((client) => client.query(`drop owned by ${name}; drop role ${name}`), here.url);
});
