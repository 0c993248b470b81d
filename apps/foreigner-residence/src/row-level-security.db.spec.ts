import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type Database, type DatabaseAccess, asViewer, openDatabase, prepareDatabase } from '@imigraph/database';
import { type ViewerClaims, publicViewer, systemViewer } from '@imigraph/identity';
import { makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedPassport } from './foreign-passport/foreign-passport.seed';
import { seedForeigner } from './foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from './schema';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
const peoplesTables = ['foreigner', 'residence', 'stay_permit', 'foreign_passport', 'address_report'] as const;

let app: TestSubgraph;
/** The database as the app's own role, past all of the app's code. */
let database: Database;
let source: DataSource;
let own: string;
let other: string;

const applicant = viewerAs('APPLICANT', { subject: 'spec-own' });

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
  database = await openDatabase(app.access, definition.database);
  ({ source } = database);
  const permits = [{ validToOn: '2027-01-01' }];
  const sql = (text: string, values: readonly unknown[]) => app.sql(text, values);
  own = (await seedForeigner(sql, { regencyCode: '35.73', account: 'spec-own', permits })).id;
  other = (await seedForeigner(sql, { regencyCode: '35.73', account: 'spec-other', permits })).id;
  for (const foreignerId of [own, other]) {
    await seedPassport(sql, { foreignerId, issuedOn: '2020-01-01', expiresOn: '2029-12-31' });
  }
  await app.sql(
    `insert into address_report select account_subject, 'key', 'hash', residence.id, now()
       from foreigner join residence on foreigner_id = foreigner.id where account_subject is not null`,
  );
});

afterAll(async () => {
  await database.close();
  await app.stop();
});

async function counts(manager: Pick<EntityManager, 'query'>): Promise<number[]> {
  const found: number[] = [];
  for (const table of peoplesTables) {
    const rows: { count: number }[] = await manager.query(`select count(*)::int as count from ${table}`);
    found.push(rows[0]?.count ?? -1);
  }
  return found;
}

function as<T>(viewer: ViewerClaims, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return asViewer(source, viewer, work);
}

const everyRow = () => counts({ query: (text: string) => app.sql(text) as Promise<never> });

describe("the app's role", () => {
  it('sees no row of people while no viewer is set', async () => {
    expect((await everyRow()).every((count) => count > 0)).toBe(true);
    expect(await counts(source)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each(['', '{}', '{"roles": []}', '{"subject": "spec-own", "roles": []}'])(
    'sees no person with the viewer %j',
    async (viewer) => {
      const seen = await source.transaction(async (manager) => {
        await manager.query(`select set_config('imigraph.viewer', $1, true)`, [viewer]);
        return (await counts(manager)).slice(0, 4);
      });
      expect(seen).toEqual([0, 0, 0, 0]);
    },
  );

  it('sees its own rows as a foreigner, all as the system, and nothing afterwards', async () => {
    expect(await as(applicant, counts)).toEqual([1, 1, 1, 1, 1]);
    expect(await as(systemViewer, counts)).toEqual(await everyRow());
    expect(await counts(source)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each<readonly [string, RegExp]>([
    ...peoplesTables.map((table) => [`delete from ${table}`, /permission denied for table/] as const),
    ...peoplesTables.map((table) => [`alter table ${table} disable row level security`, /must be owner/] as const),
    ...peoplesTables.map((table) => [`alter table ${table} no force row level security`, /must be owner/] as const),
    ['drop policy foreigner_own on foreigner', /must be owner/],
    [`create policy mine on foreigner using (true)`, /must be owner/],
    ["delete from jurisdiction where regency_code = '35.73'", /permission denied for table jurisdiction/],
    [`update stay_permit set valid_to_on = '2099-01-01'`, /permission denied for table stay_permit/],
    [`update foreign_passport set number_clear = 'X1'`, /permission denied for table foreign_passport/],
    ['insert into country select * from country', /permission denied for table country/],
    ['create table mine (id int)', /permission denied for schema/],
    ['set role postgres', /permission denied to set role/],
  ])('may not %s', async (statement, message) => {
    await expect(as(systemViewer, (manager) => manager.query(statement))).rejects.toThrow(message);
  });

  it('moves a jurisdiction for the system alone, since that decides who sees whom', async () => {
    const insert = `insert into jurisdiction values ('35', 'KANIM-AGAM')`;
    const update = `update jurisdiction set office_id = 'KANIM-AGAM' where regency_code = '35.73'`;
    const moved = () =>
      app.sql(`select regency_code from jurisdiction where office_id = 'KANIM-AGAM' and regency_code like '35%'`);
    for (const viewer of [viewerAs('DG_ADMIN'), viewerAs('OFFICE_HEAD', { office: 'KANIM-AGAM' })]) {
      await expect(as(viewer, (manager) => manager.query(insert))).rejects.toThrow(/row-level security/);
      await as(viewer, (manager) => manager.query(update));
    }
    expect(await moved()).toEqual([]);
  });

  it("may not read another subgraph's schema", async () => {
    await app.sql('create schema if not exists offices');
    await app.sql('create table offices.secret as select 1 as id');
    await expect(source.query('select * from offices.secret')).rejects.toThrow(/permission denied for schema offices/);
  });

  it('may count, and sees no more after counting than before', async () => {
    const seen = await as(publicViewer, async (manager) => {
      const counted: { residents: number }[] = await manager.query(
        `select residents from foreign_residents_by_region(array['35.73'])`,
      );
      return { counted: counted[0]?.residents, people: await counts(manager) };
    });
    expect(seen.counted).toBeGreaterThanOrEqual(10);
    expect(seen.people).toEqual([0, 0, 0, 0, 0]);
  });

  it('alone may count: the functions are not the public’s to call', async () => {
    const rows = await app.sql(
      `select proname as name, has_function_privilege('public', oid, 'execute') as open
         from pg_proc where proname like 'foreign_residents_by_%' order by 1`,
    );
    expect(rows).toEqual([
      { name: 'foreign_residents_by_office', open: false },
      { name: 'foreign_residents_by_region', open: false },
    ]);
  });
});

class Undone extends Error {}

/** Rows that a statement changed, or the message with which it was refused. Leaves nothing behind. */
async function attempt(viewer: ViewerClaims, statement: string, values: readonly unknown[]): Promise<number | string> {
  let changed: number | string = 0;
  try {
    await as(viewer, async (manager) => {
      const rows: unknown[] = await manager.query(`with changed as (${statement} returning 1) select from changed`, [
        ...values,
      ]);
      changed = rows.length;
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) changed = (error as Error).message;
  }
  return changed;
}

describe('the policies of writing', () => {
  const officer = viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' });
  const admin = viewerAs('DG_ADMIN');
  const refused = expect.stringContaining('new row violates row-level security policy');

  const rename = `update foreigner set name = 'X' where id = $1`;
  const takeAccount = `update foreigner set account_subject = 'spec-third' where id = $1`;
  const register = `insert into foreigner (id, name, birth_on, sex, nationality, account_subject, invented)
    values ($1, 'X', '2000-01-01', 'MALE', 'JPN', 'spec-own-too', true)`;
  const close = `update residence set to_on = '2026-06-01' where foreigner_id = $1`;
  const giveAway = `update residence set foreigner_id = $1 where foreigner_id = $2`;
  const settle = `insert into residence (id, foreigner_id, regency_code, from_on, to_on, previous_to_on, reported_at)
    values ('${randomUUID()}', $1, '35.73', '2025-01-01', '2025-02-01', '2024-12-31', now())`;
  const key = `insert into address_report select $1, 'new', 'hash', residence_id, now() from address_report limit 1`;
  const takeKey = `update address_report set subject = $1`;
  const permit = `insert into stay_permit (number, foreigner_id, permit_class, issued_on, valid_from_on, valid_to_on,
      state, issuing_service_point_id, invented)
    values ('IT-X', $1, 'ITK', '2026-01-01', '2026-01-01', '2026-02-01', 'ACTIVE', 'KANIM-MALANG', true)`;
  const passport = `insert into foreign_passport (id, foreigner_id, issuing_country_code, number_clear, surname,
      issued_on, expires_on, state, invented)
    values ('PA-X', $1, 'JPN', 'X1', 'X', '2010-01-01', '2010-12-31', 'ACTIVE', true)`;
  /** The policy let it pass; the chain of residences then refuses what is not its next link. */
  const passed = expect.stringContaining('residence_previous_fkey');

  beforeAll(async () => {
    // Only the loader writes permits and passports. The policies must hold all the same for the day on which the role may.
    const role = source.options as { username?: string; url?: string };
    await app.sql(`grant insert on stay_permit, foreign_passport to ${new URL(role.url ?? '').username}`);
  });

  it.each<[string, ViewerClaims, string, () => unknown[], unknown]>([
    ['let a foreigner change their own row', applicant, rename, () => [own], 1],
    ['let them change no other row', applicant, rename, () => [other], 0],
    ['let them not become another account', applicant, takeAccount, () => [own], refused],
    ['let an officer change nobody', officer, rename, () => [own], 0],
    ['let the Directorate General change nobody', admin, rename, () => [own], 0],
    ['let nobody register a foreigner', applicant, register, () => ['WNA-X'], refused],
    ['let an admin register no foreigner', admin, register, () => ['WNA-X'], refused],
    ['let the system register a foreigner', systemViewer, register, () => ['WNA-X'], 1],

    ['let a foreigner end their own residence', applicant, close, () => [own], 1],
    ['let them end no other residence', applicant, close, () => [other], 0],
    ['let them give their residence to no other', applicant, giveAway, () => [other, own], refused],
    ['let an officer end no residence', officer, close, () => [own], 0],
    ['let a foreigner add their own residence', applicant, settle, () => [own], passed],
    ['let them add no other residence', applicant, settle, () => [other], refused],
    ['let an officer add no residence', officer, settle, () => [own], refused],
    ['let the system add a residence', systemViewer, settle, () => [own], passed],

    ['let an account use a key', applicant, key, () => ['spec-own'], 1],
    ['let it use no key for another', applicant, key, () => ['spec-other'], refused],
    ['let it give its key to no other', applicant, takeKey, () => ['spec-third'], refused],
    ['let it change its own keys alone', applicant, takeKey, () => ['spec-own'], 1],

    ['let the system add a permit', systemViewer, permit, () => [own], 1],
    ['let a foreigner add no permit', applicant, permit, () => [own], refused],
    ['let an admin add no permit', admin, permit, () => [own], refused],

    ['let the system add a passport', systemViewer, passport, () => [own], 1],
    ['let a foreigner add no passport', applicant, passport, () => [own], refused],
    ['let an officer add no passport', officer, passport, () => [own], refused],
  ])('%s', async (_what, viewer, statement, values, outcome) => {
    expect(await attempt(viewer, statement, values())).toEqual(outcome);
  });
});

/** The areas of a demonstration foreigner's permits after a move, by the app's role where no superuser owns the tables. */
async function areasAfterMove(plain: DataSource): Promise<unknown[]> {
  const mover = viewerAs('APPLICANT', { subject: 'demo-foreigner-1' });
  await asViewer(plain, mover, async (manager) => {
    await manager.query(`update residence set to_on = '2026-11-01' where to_on is null`);
    await manager.query(
      `insert into residence (id, foreigner_id, regency_code, from_on, previous_to_on, reported_at)
       select gen_random_uuid(), id, '51.03', '2026-11-01', '2026-11-01', now() from foreigner`,
    );
    await manager.query(`update foreigner set regency_code = '51.03'`);
  });
  return asViewer(plain, mover, (manager) => manager.query('select distinct area from stay_permit'));
}

describe('a database whose owner is no superuser', () => {
  const role = `imigraph_spec_owner_${randomUUID().slice(0, 8)}`;

  it('is prepared, loaded and counted under the same policies', async () => {
    const made = await makeTestDatabase('plain_owner');
    const url = new URL(made.url);
    const access: DatabaseAccess = { adminUrl: '', rolePrefix: role, roleKey: 'only-for-tests-only-for-tests-only' };
    try {
      await onTestServer(async (server) => {
        await server.query(`create role ${role} login createrole password 'spec'`);
        await server.query(`grant create, connect on database ${made.name} to ${role}`);
      });
      url.username = role;
      url.password = 'spec';
      const plain = { ...access, adminUrl: url.toString() };
      await prepareDatabase(plain, definition.database);
      await prepareDatabase(plain, definition.database);
      const opened = await openDatabase(plain, definition.database);
      try {
        expect(await counts(opened.source)).toEqual([0, 0, 0, 0, 0]);
        expect(await asViewer(opened.source, viewerAs('DG_ADMIN'), counts)).toEqual([54, 54, 55, 72, 0]);
        const all = await opened.source.query(
          `select sum(residents)::int as residents from foreign_residents_by_office(
             array(select id from service_point))`,
        );
        // Four of the 54 have left: see the permits that are EXITED.
        expect(all).toEqual([{ residents: 50 }]);
        expect(await areasAfterMove(opened.source)).toEqual([{ area: '51.03' }]);
        const numbers = await asViewer(opened.source, viewerAs('DG_ADMIN'), (manager) =>
          manager.query<unknown[]>(
            `select (select sum(total)::int from foreigner_tally where area = '*') as foreigners,
                    (select sum(total)::int from stay_permit_tally where area = '*') as permits`,
          ),
        );
        expect(numbers).toEqual([{ foreigners: 54, permits: 55 }]);
      } finally {
        await opened.close();
      }
      await onTestServer(async (client) => {
        await client.query(`set search_path = foreigner_residence`);
        const { rows } = await client.query('select count(*)::int as count from foreigner');
        expect(rows).toEqual([{ count: 0 }]);
      }, plain.adminUrl);
    } finally {
      await made.drop();
      await onTestServer(async (server) => {
        for (const name of [`${role}_foreigner_residence`, role]) await server.query(`drop role if exists ${name}`);
      });
    }
  });
});
