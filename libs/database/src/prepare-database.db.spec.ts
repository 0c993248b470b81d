import 'reflect-metadata';
import { Client } from 'pg';
import { type MigrationInterface, Column, Entity, PrimaryColumn, type QueryRunner } from 'typeorm';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { appRole, appRoleUrl } from './app-role';
import type { DatabaseAccess, DatabaseDefinition } from './open-database';
import { prepareDatabase } from './prepare-database';

@Entity('note')
class NoteEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') owner!: string;
}

class CreateNote1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table note (id text primary key, owner text not null)');
    await runner.query('create table rule (id text primary key)');
    await runner.query('alter table note enable row level security');
    await runner.query('alter table note force row level security');
    await runner.query('create policy note_own on note using (owner = (select viewer_subject()))');
    await runner.query(`create policy note_system on note using ((select viewer_has('SYSTEM')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note, rule');
  }
}

const definition: DatabaseDefinition = {
  schema: 'notes',
  entities: [NoteEntity],
  migrations: [CreateNote1700000000000],
  writable: ['note'],
  load: async (manager) => {
    await manager.query(`insert into note values ('loaded', 'somebody') on conflict do nothing`);
  },
};

let database: TestDatabase;
let access: DatabaseAccess;

/** As the app's role. */
async function asApp<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return onTestServer(work, appRoleUrl(access.adminUrl, appRole(access, definition)));
}

beforeAll(async () => {
  database = await makeTestDatabase('prepare');
  access = { adminUrl: database.url, rolePrefix: 'imigraph_spec', roleKey: 'a key that is only for this spec file' };
  // Three instances of a subgraph that start at the same moment on an empty database.
  await Promise.all([1, 2, 3].map(() => prepareDatabase(access, definition)));
});

afterAll(() => database.drop());

describe('preparing a database', () => {
  it('migrates once, though three instances began together', async () => {
    const migrations = await onTestServer(
      async (client) => (await client.query('select name from notes.migration')).rows as { name: string }[],
      database.url,
    );
    expect(migrations).toEqual([{ name: 'CreateNote1700000000000' }]);
  });

  it('changes nothing when it is done again', async () => {
    const look = () =>
      onTestServer(
        async (client) => (await client.query('select xmin::text, * from notes.note')).rows as unknown[],
        database.url,
      );
    const before = await look();
    await prepareDatabase(access, definition);
    expect(await look()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('leaves no connection and so no lock behind', async () => {
    const open = (client: Client) =>
      client.query(`select from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`, [database.name]);
    // A connection that was closed is gone for the server a moment later; one that was left would stay.
    await onTestServer(async (client) => {
      while ((await open(client)).rowCount !== 0);
    });
  });
});

describe('the role of a subgraph', () => {
  it.each([
    ['create table notes.mine (id int)', /permission denied for schema notes/],
    ['create schema mine', /permission denied for database/],
    [`delete from notes.note`, /permission denied for table note/],
    ['truncate notes.note', /permission denied for table note/],
    [`insert into notes.rule values ('x')`, /permission denied for table rule/],
    ['alter table notes.note disable row level security', /must be owner of table note/],
    ['drop policy note_own on notes.note', /must be owner of (relation|table) note/],
    ['set role postgres', /permission denied to set role/],
  ])('may not %s', async (statement, message) => {
    await expect(asApp((client) => client.query(statement))).rejects.toThrow(message);
  });

  it('may not read the schema of another', async () => {
    await prepareDatabase(access, { ...definition, schema: 'secrets' });
    await expect(asApp((client) => client.query('select * from secrets.rule'))).rejects.toThrow(
      /permission denied for schema secrets/,
    );
    await expect(asApp((client) => client.query('select * from notes.rule'))).resolves.toBeDefined();
  });

  it('has limits on statements, locks and idle transactions', async () => {
    const limits = await asApp(async (client) => {
      const shown = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'search_path'];
      const columns = shown.map((name) => `current_setting('${name}') as ${name}`).join(', ');
      return Object.values((await client.query(`select ${columns}`)).rows[0] as object) as string[];
    });
    expect(limits).toEqual(['10s', '3s', '30s', 'notes']);
  });

  it('gets back the limits that somebody changed', async () => {
    const { name } = appRole(access, definition);
    await onTestServer((client) => client.query(`alter role ${name} reset all`), database.url);
    await prepareDatabase(access, definition);
    const shown = await asApp(async (client) => (await client.query('show lock_timeout')).rows as unknown[]);
    expect(shown).toEqual([{ lock_timeout: '3s' }]);
  });

  it('has the password of a new key as soon as one instance has prepared with it', async () => {
    const rotated = { ...access, roleKey: 'the key after this one, for this spec file' };
    const withNewKey = appRoleUrl(access.adminUrl, appRole(rotated, definition));
    await expect(onTestServer((client) => client.query('select 1'), withNewKey)).rejects.toThrow(
      /password authentication failed/,
    );
    await prepareDatabase(rotated, definition);
    await expect(onTestServer((client) => client.query('select 1'), withNewKey)).resolves.toBeDefined();
    await prepareDatabase(access, definition);
  });

  it('sees no row of people without a viewer, and its own with one', async () => {
    const seen = await asApp(async (client) => {
      const count = async () => (await client.query('select id from note')).rowCount ?? 0;
      const without = await count();
      await client.query('begin');
      await client.query(`select set_config('imigraph.viewer', '{"subject":"somebody","roles":[]}', true)`);
      const own = await count();
      await client.query('commit');
      const after = await count();
      return { without, own, after };
    });
    expect(seen).toEqual({ without: 0, own: 1, after: 0 });
  });
});

describe('extensions', () => {
  class CreateWord1700000000000 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('create table word (id text primary key)');
      await runner.query('create index word_trigram_index on word using gin (id gin_trgm_ops)');
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query('drop table word');
    }
  }

  const words = (schema: string): DatabaseDefinition => ({
    schema,
    entities: [],
    migrations: [CreateWord1700000000000],
    writable: [],
    extensions: ['pg_trgm'],
  });

  /** How alike two words are that share 5 of their 8 different trigrams, as the role of a subgraph is told. */
  const alikeFor = async (own: DatabaseAccess, schema: string): Promise<number | undefined> =>
    onTestServer(
      async (client) =>
        (await client.query<{ alike: number }>(`select similarity('malang', 'malan') as alike`)).rows[0]?.alike,
      appRoleUrl(own.adminUrl, appRole(own, words(schema))),
    );

  const dropRoles = async (...roles: string[]): Promise<unknown> =>
    onTestServer((client) => client.query(`drop role ${roles.join(', ')}`));

  const schemaOfTrigrams = async (url: string): Promise<string | undefined> =>
    onTestServer(async (client) => {
      const { rows } = await client.query<{ schema: string }>(
        `select extnamespace::regnamespace::text as schema from pg_extension where extname = 'pg_trgm'`,
      );
      return rows[0]?.schema;
    }, url);

  it('are made once in a schema of their own, though several subgraphs and databases begin together', async () => {
    const others = await Promise.all([makeTestDatabase('extensions'), makeTestDatabase('extensions')]);
    // Roles that no earlier run has made.
    const own = others.map(({ url }) => ({ ...access, rolePrefix: others[0].name, adminUrl: url }));
    await Promise.all(
      own.flatMap((one) => ['words', 'verbs', 'words'].map((schema) => prepareDatabase(one, words(schema)))),
    );
    for (const one of own) {
      expect(await schemaOfTrigrams(one.adminUrl)).toBe('extensions');
      expect(await alikeFor(one, 'words')).toBe(0.625);
      expect(await alikeFor(one, 'verbs')).toBe(0.625);
    }
    await Promise.all(others.map(({ drop }) => drop()));
    await dropRoles(...['words', 'verbs'].map((schema) => `${others[0].name}_${schema}`));
  });

  it('are used where an administrator has put them', async () => {
    const other = await makeTestDatabase('extensions');
    await onTestServer(async (client) => {
      await client.query('create schema house');
      await client.query('create extension pg_trgm schema house');
    }, other.url);
    await prepareDatabase({ ...access, rolePrefix: other.name, adminUrl: other.url }, words('words'));
    expect(await schemaOfTrigrams(other.url)).toBe('house');
    await onTestServer(async (client) => {
      const role = appRole({ ...access, rolePrefix: other.name }, words('words'));
      await client.query(`set role ${role.name}`);
      await expect(client.query(`select house.similarity('a', 'b')`)).resolves.toBeDefined();
      await expect(client.query('create table house.mine (id int)')).rejects.toThrow(
        /permission denied for schema house/,
      );
    }, other.url);
    await other.drop();
    await dropRoles(`${other.name}_words`);
  });

  it('may be made by a user who is no superuser', async () => {
    const other = await makeTestDatabase('extensions');
    const owner = new URL(other.url);
    owner.username = `${other.name}_owner`;
    owner.password = 'only-for-this-spec';
    await onTestServer(async (client) => {
      await client.query(`create role ${owner.username} login createrole password '${owner.password}'`);
      await client.query(`grant create on database ${other.name} to ${owner.username}`);
    }, other.url);
    const own = { ...access, rolePrefix: other.name, adminUrl: owner.toString() };
    await prepareDatabase(own, words('words'));
    expect(await alikeFor(own, 'words')).toBe(0.625);
    await other.drop();
    await dropRoles(appRole(own, words('words')).name, owner.username);
  });

  it('that the server does not have are named with what to install', async () => {
    const other = await makeTestDatabase('extensions');
    const wanted = { ...words('words'), extensions: ['pg_trgm', 'no_such_thing'] };
    await expect(prepareDatabase({ ...access, adminUrl: other.url }, wanted)).rejects.toThrow(
      /does not offer no_such_thing\. Install its contributed extensions/,
    );
    await other.drop();
  });
});
