import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '@imigraph/calendar';
import { type DatabaseAccess, asViewer, openDatabase, prepareDatabase } from '@imigraph/database';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { SealNationalIds1795350000000 } from './migrations/1795350000000-seal-national-ids';
import { applicationsSubgraph } from './schema';

const { database: definition } = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });

describe('the applications database', () => {
  let server: TestDatabase;
  let access: DatabaseAccess;
  // Roles belong to the whole server, on which others may be testing.
  const rolePrefix = `imigraph_spec_${randomBytes(6).toString('hex')}`;
  const admin = `${rolePrefix}_admin`;

  // The user whom DATABASE_URL names at the least: no superuser, and so bound by row-level security itself.
  beforeAll(async () => {
    server = await makeTestDatabase('applications_prepare');
    await onTestServer(async (client) => {
      await client.query(`create role ${admin} login createrole password 'for this spec'`);
      await client.query(`grant create, connect on database ${server.name} to ${admin}`);
    });
    const url = new URL(server.url);
    url.username = admin;
    url.password = 'for this spec';
    access = {
      adminUrl: url.toString(),
      rolePrefix,
      roleKey: 'a key that is only for this spec file',
    };
    await prepareDatabase(access, definition);
  });

  afterAll(async () => {
    await server.drop();
    await onTestServer((client) => client.query(`drop role if exists ${rolePrefix}_applications, ${admin}`));
  });

  const contents = () =>
    onTestServer(async (client) => {
      const tables = [
        'application',
        'application_step',
        'regency',
        'service_point',
        'service',
        'tariff',
        'document_requirement',
        'reference_load',
        'migration',
      ];
      const found = [];
      for (const table of tables) {
        found.push(
          (await client.query(`select xmin::text, * from applications.${table} order by 2`)).rows as unknown[],
        );
      }
      return found;
    }, server.url);

  it('is filled by a user who is no superuser, and a second start changes nothing', async () => {
    const first = await contents();
    expect(first.map((rows) => rows.length)).toEqual([75, 144, 514, 206, 22, 50, 94, 3, definition.migrations.length]);
    await prepareDatabase(access, definition);
    expect(await contents()).toEqual(first);
  });

  it('counts for everyone also where the owner of the tables is bound by row-level security', async () => {
    const database = await openDatabase(access, definition);
    const counted = await asViewer(database.source, viewerAs('APPLICANT'), (manager) =>
      manager.query<unknown>(`select * from open_applications(array['KANIM-MALANG'])`),
    );
    const [submitted] = await onTestServer(
      async (client) =>
        (
          await client.query<{ number: string; nik_hash: string }>(
            `select number, nik_hash from applications.application where status = 'SUBMITTED' limit 1`,
          )
        ).rows,
      server.url,
    );
    const taken = await asViewer(database.source, viewerAs('APPLICANT'), (manager) =>
      manager.query<unknown>(
        'select nik_has_open_application(array[$1], $2) as for_others, nik_has_open_application(array[$1], $3) as for_itself',
        [submitted?.nik_hash, 'PA26-00000-00000-0', submitted?.number],
      ),
    );
    await database.close();
    expect(counted).toEqual([{ id: 'KANIM-MALANG', applications: 14 }]);
    expect(taken).toEqual([{ for_others: true, for_itself: false }]);
  });

  it('keeps what people have made of the demo applications', async () => {
    const withdraw = `update applications.application set status = 'WITHDRAWN', version = 9 where number = 'PA26-DEM00-00001-K'`;
    await onTestServer((client) => client.query(withdraw), server.url);
    const before = await contents();
    await prepareDatabase(access, definition);
    expect(await contents()).toEqual(before);
  });
});

describe('the applications subgraph', () => {
  it('has no people in it when none are wanted', async () => {
    const server = await makeTestDatabase('applications_none');
    const rolePrefix = `imigraph_spec_${randomBytes(6).toString('hex')}`;
    const access = { adminUrl: server.url, rolePrefix, roleKey: 'a key that is only for this spec file' };
    await prepareDatabase(access, applicationsSubgraph({ dataDir: 'data', demoPeople: 'none', fieldKeys }).database);
    const rows = await onTestServer(
      async (client) => (await client.query('select from applications.application')).rows as unknown[],
      server.url,
    );
    await server.drop();
    await onTestServer((client) => client.query(`drop role ${rolePrefix}_applications`));
    expect(rows).toEqual([]);
  });

  it('keeps what was submitted before there was a NIK, and lets it be withdrawn', async () => {
    const server = await makeTestDatabase('applications_earlier');
    const rolePrefix = `imigraph_spec_${randomBytes(6).toString('hex')}`;
    const access = { adminUrl: server.url, rolePrefix, roleKey: 'a key that is only for this spec file' };
    const { migrations } = definition;
    const earlier = {
      ...definition,
      migrations: migrations.slice(0, migrations.indexOf(SealNationalIds1795350000000)),
      writable: ['application'],
      callable: ['open_applications'],
      load: () => Promise.resolve(),
    };
    await prepareDatabase(access, earlier);
    const sql = (text: string) =>
      onTestServer(async (client) => (await client.query(text)).rows as unknown[], server.url);
    await sql(
      `insert into applications.service_point values ('X', null, 'R', '35', '35.73', 'WIB', 'OPERATING', '{}')`,
    );
    await sql(`insert into applications.application values ('PA26-00000-00000-0', 'somebody', 'X', 'PASSPORT_NEW', 'Senja',
      '1990-02-28', 'HAJJ', 'SUBMITTED', '2026-11-02', '2026-11-02', 2, false)`);
    await prepareDatabase(access, definition);
    const withdrawn = await sql(
      `update applications.application set status = 'WITHDRAWN' where owner = 'somebody' returning nik_sealed, status`,
    );
    await server.drop();
    await onTestServer((client) => client.query(`drop role ${rolePrefix}_applications`));
    expect(withdrawn).toEqual([{ nik_sealed: null, status: 'WITHDRAWN' }]);
  });

  it('serves the SDL that is checked in', async () => {
    const app = await testSubgraph(
      applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }),
      systemClock,
    );
    const { data } = await app.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
    await app.stop();
    const checkedIn = readFileSync(path.resolve(__dirname, '../schema.graphql'), 'utf8');
    expect(data._service.sdl.trim()).toBe(checkedIn.trim());
  });
});
