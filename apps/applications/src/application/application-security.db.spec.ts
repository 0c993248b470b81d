import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { type Database, asViewer, openDatabase } from '@imigraph/database';
import { type ViewerClaims, systemViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
const tables = ['application', 'application_step', 'idempotency_key'] as const;

let app: TestSubgraph;
let database: Database;
let source: DataSource;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-21T03:00:00Z'));
  database = await openDatabase(app.access, definition.database);
  source = database.source;
  // Each table has something to hide.
  await app.sql(
    `insert into idempotency_key values ('demo-applicant-1', 'k', 'd', 'PA26-DEM00-00001-K', now()), ('other', 'k', 'd', 'PA26-DEM00-00001-K', now())`,
  );
});

afterAll(async () => {
  await database.close();
  await app.stop();
});

/** What the app's role itself gets done for a viewer, without any code of the app. */
function as<T>(viewer: ViewerClaims, statement: string, values: unknown[] = []): Promise<T[]> {
  return asViewer(source, viewer, (manager) => manager.query<T[]>(statement, values));
}

async function count(viewer: ViewerClaims, table: string): Promise<number> {
  const [row] = await as<{ count: number }>(viewer, `select count(*) from ${table}`);
  return row?.count ?? -1;
}

const own = viewerAs('APPLICANT', { subject: 'demo-applicant-1' });
const stranger = viewerAs('APPLICANT', { subject: 'somebody-else' });

describe("the app's role", () => {
  it.each(tables)('sees nothing of %s while no viewer is set', async (table) => {
    const rows: unknown[] = await source.query(`select * from ${table}`);
    expect(rows).toEqual([]);
    expect((await app.sql(`select from ${table}`)).length).toBeGreaterThan(0);
  });

  it.each([
    ['a viewer that is empty', `''`],
    ['a viewer without roles', `'{}'`],
    ['roles that are none', `'{"roles": null, "subject": null}'`],
  ])('sees nothing for %s', async (_what, viewer) => {
    for (const table of tables) {
      const rows: unknown[] = await source.transaction(async (manager) => {
        await manager.query(`select set_config('imigraph.viewer', ${viewer}, true)`);
        return manager.query(`select * from ${table}`);
      });
      expect(rows).toEqual([]);
    }
  });

  it.each(tables)('cannot lift the row-level security of %s, nor delete from it', async (table) => {
    for (const statement of [
      `alter table ${table} no force row level security`,
      `alter table ${table} disable row level security`,
      `create policy mine on ${table} using (true)`,
      `delete from ${table}`,
      `truncate ${table}`,
      `drop table ${table}`,
    ]) {
      await expect(source.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
    const [{ relrowsecurity: on, relforcerowsecurity: forced } = {}] = await app.sql<Record<string, boolean>>(
      'select relrowsecurity, relforcerowsecurity from pg_class where oid = $1::regclass',
      [table],
    );
    expect([on, forced]).toEqual([true, true]);
  });

  it('cannot read the schema of another subgraph', async () => {
    await app.sql('create schema offices');
    await app.sql('create table offices.secret as select 1 as one');
    await expect(source.query('select * from offices.secret')).rejects.toThrow('permission denied for schema offices');
  });

  it.each(['service_point', 'reference_load', 'migration'])('only reads %s', async (table) => {
    await expect(source.query(`select * from ${table}`)).resolves.toBeDefined();
    await expect(
      source.query(`update ${table} set ${table === 'migration' ? 'name' : 'digest'} = ''`),
    ).rejects.toThrow();
    await expect(source.query(`insert into ${table} default values`)).rejects.toThrow('permission denied');
  });

  it('is not the system for having called what counts as the system', async () => {
    const seen = await asViewer(source, stranger, async (manager) => {
      const counted: { applications: number }[] = await manager.query(
        `select * from open_applications(array['KANIM-MALANG'])`,
      );
      const rows: unknown[] = await manager.query('select * from application');
      return { counted: counted[0]?.applications, rows };
    });
    expect(seen).toEqual({ counted: 14, rows: [] });
    // Whatever it is asked about a NIK, it answers yes or no.
    const looked = await asViewer(source, stranger, async (manager) => {
      const taken = await manager.query<unknown>(
        `select nik_has_open_application(array['1.test.nobody'], 'PA26-DEM00-00001-K') as taken`,
      );
      return { taken, rows: await manager.query<unknown[]>('select * from application') };
    });
    expect(looked).toEqual({ taken: [{ taken: false }], rows: [] });
    // Nor where no viewer was set before.
    const after = await source.transaction(async (manager) => {
      await manager.query(`select * from open_applications(array['KANIM-MALANG'])`);
      await manager.query(`select nik_has_open_application('{}', '')`);
      return manager.query<unknown[]>('select * from application');
    });
    expect(after).toEqual([]);
  });
});

describe('row-level security', () => {
  const row = (owner: string, invented = false) =>
    `insert into application values ('PA26-00000-00000-0', '${owner}', 'KANIM-MALANG', 'PASSPORT_NEW', null, null, null, 'DRAFT', now(), null, 1, ${String(invented)})`;
  const step = (version: number, number = 'PA26-DEM00-00001-K', role = 'APPLICANT') =>
    `insert into application_step values ('${number}', ${version}, now(), '${role}', 'DRAFT', 'SUBMITTED', null)`;
  const refused = 'new row violates row-level security policy';

  it.each([
    ['an application of another account', own, row('somebody-else')],
    ['an application that is marked as invented', own, row('demo-applicant-1', true)],
    ['an application by an officer', viewerAs('DG_ADMIN', { subject: 'x' }), row('x')],
    ['a step of an application of another account', stranger, step(9)],
    ['a step in the name of another role', own, step(9, 'PA26-DEM00-00001-K', 'DG_ADMIN')],
    ['a step by an officer who sees the application', viewerAs('AUDITOR'), step(9)],
    [
      'a step by an applicant who sees it as an officer',
      viewerAs('AUDITOR', { roles: ['AUDITOR', 'APPLICANT'] }),
      step(9),
    ],
    [
      'a key of another account',
      own,
      `insert into idempotency_key values ('other', 'z', 'd', 'PA26-DEM00-00001-K', now())`,
    ],
  ])('lets nobody add %s', async (_what, viewer, statement) => {
    await expect(as(viewer, statement)).rejects.toThrow(refused);
  });

  it('lets the system add an application and its steps', async () => {
    const undone = new Error('undone');
    await expect(
      asViewer(source, systemViewer, async (manager) => {
        await manager.query(row('anybody', true));
        await manager.query(step(9));
        throw undone;
      }),
    ).rejects.toBe(undone);
  });

  it.each([
    ['another account', stranger],
    ['an officer of the place', viewerAs('OFFICE_HEAD', { office: 'KANIM-JAKARTA-SELATAN' })],
    ['the Directorate General', viewerAs('DG_ADMIN')],
    ['an officer who is an applicant too', viewerAs('DG_ADMIN', { roles: ['DG_ADMIN', 'APPLICANT'] })],
    ['an officer with the subject of the account', viewerAs('OFFICE_HEAD', { subject: 'demo-applicant-20' })],
  ])('lets %s change nothing', async (_who, viewer) => {
    // Without a condition and without reading a column, so that only the policies for changes can hold it back.
    for (const statement of [
      `update application set purpose = 'OTHER'`,
      `update application_step set actor_role = 'OTHER'`,
      `update idempotency_key set digest = 'other'`,
    ]) {
      expect(await as(viewer, statement)).toEqual([[], 0]);
    }
  });

  it('lets an account change its own applications and not their history, and give none away', async () => {
    const undone = new Error('undone');
    const work = asViewer(source, own, async (manager) => {
      const changed = await manager.query<unknown>('update application set version = version + 1 returning owner');
      const steps = await manager.query<unknown>(`update application_step set actor_role = 'OTHER' returning 1`);
      expect(changed).toEqual([Array.from({ length: 5 }, () => ({ owner: 'demo-applicant-1' })), 5]);
      expect(steps).toEqual([[], 0]);
      throw undone;
    });
    await expect(work).rejects.toBe(undone);
    await expect(as(own, `update application set owner = 'somebody-else'`)).rejects.toThrow(refused);
  });

  it('shows a step exactly to who sees its application', async () => {
    const [expected] = await app.sql<{ mine: string; everyones: string }>(
      `select count(*) filter (where owner = 'demo-applicant-1') as mine, count(*) as everyones
         from application_step join application on number = application_number`,
    );
    expect(await count(own, 'application_step')).toBe(Number(expected?.mine));
    expect(await count(viewerAs('AUDITOR'), 'application_step')).toBe(Number(expected?.everyones));
    expect(await count(stranger, 'application_step')).toBe(0);
    expect(await count(viewerAs('ANALYST'), 'application_step')).toBe(0);
  });

  it('shows the keys of an account to itself, and to the system, which forgets them', async () => {
    expect(await count(own, 'idempotency_key')).toBe(1);
    for (const viewer of [stranger, viewerAs('DG_ADMIN'), viewerAs('AUDITOR')]) {
      expect(await count(viewer, 'idempotency_key')).toBe(0);
    }
    const [all] = await app.sql<{ count: string }>('select count(*) from idempotency_key');
    expect(await count(systemViewer, 'idempotency_key')).toBe(Number(all?.count));
  });
});

describe('the tables', () => {
  const change = (set: string) => `update application set ${set} where number = 'PA26-DEM00-00001-K'`;

  it.each([
    [change(`status = 'LOST'`), 'application_status_check'],
    [change(`number = 'PA26-1'`), 'application_number_check'],
    [change(`version = 0`), 'application_version_check'],
    [change(`applicant_name = ''`), 'application_applicant_name_check'],
    [change(`purpose = null`), 'application_complete_check'],
    [change(`submitted_at = null`), 'application_submitted_check'],
    [change(`submitted_at = created_at - interval '1 ms'`), 'application_submitted_at_check'],
    [change(`status = 'DRAFT'`), 'application_draft_check'],
    [change(`nik_hash = null`), 'application_nik_check'],
    [change(`nik_sealed = null`), 'application_nik_check'],
    [change(`nik_sealed = null, nik_hash = null`), 'application_nik_submitted_check'],
    [
      `update application set nik_hash = '1.test.same' where status = 'SUBMITTED' and service_point_id = 'KANIM-MALANG'`,
      'application_nik_open_key',
    ],
    [change(`service_point_id = 'KANIM-NOWHERE'`), 'application_service_point_id_fkey'],
    [
      `update application_step set withdrawal_reason = 'OTHER' where to_status = 'DRAFT'`,
      'application_step_reason_check',
    ],
    [`update application_step set from_status = 'DRAFT' where version = 1`, 'application_step_first_check'],
    [`update service_point set region_code = '99.99' where id = 'KANIM-MALANG'`, 'service_point_region_check'],
    [`update service_point set time_zone = 'UTC'`, 'service_point_time_zone_check'],
  ])('hold no nonsense: %s', async (statement, constraint) => {
    await expect(app.sql(statement)).rejects.toMatchObject({ constraint });
  });
});
