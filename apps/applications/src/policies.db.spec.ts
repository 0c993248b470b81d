import 'reflect-metadata';
import { isAboutPerson } from '@imigraph/access-log';
import { type Database, appRole, asViewer, openDatabase } from '@imigraph/database';
import { systemViewer } from '@imigraph/identity';
import {
  AccessTable,
  type PersonalKey,
  type Probe,
  type TestSubgraph,
  claimsOf,
  fieldKeys,
  maySee,
  personalKeys,
  personas,
  testSubgraph,
  unnoticedPolicyMutants,
  viewerAs,
} from '@imigraph/testing';
import { applicationsSubgraph } from './schema';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
const table = AccessTable.read();

let app: TestSubgraph;
let database: Database;
/** An application of demo-applicant-1. */
let own: string;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-21T03:00:00Z'));
  database = await openDatabase(app.access, definition.database);
  const [row] = await app.sql<{ number: string }>(
    `select number from application where owner = 'demo-applicant-1' order by number limit 1`,
  );
  own = row?.number ?? '';
  await app.sql(
    `insert into idempotency_key values ('demo-applicant-1', 'k', 'd', $1, now()), ('other', 'k', 'd', $1, now())`,
    [own],
  );
  await app.sql(`select take_application_snapshot('2026-11-21', '2026-11-21T03:00:00Z')`);
  await app.sql(
    `insert into person_read (person, at, types, reader_subject, reader_roles, purpose, request_id)
     select number, now(), '{PassportApplication}', 'officer-7', '{COUNTER_OFFICER}', 'spec', 'spec' from application`,
  );
  // The role deletes through functions alone. The policies must hold all the same for the day on which it may.
  await app.sql(`grant delete on person_read, idempotency_key to ${appRole(app.access, definition.database).name}`);
});

afterAll(async () => {
  await database.close();
  await app.stop();
});

const everyKey = 'select number as key from application';

it.each(personas.map((persona) => [`${persona.role} ${persona.is}`, persona] as const))(
  '%s finds in SQL the applications that docs/access.csv says',
  async (_name, persona) => {
    const rows = await app.sql<PersonalKey>(personalKeys.applications);
    const expected = rows.filter((row) => maySee(table, claimsOf(persona), row));
    const found = await asViewer(database.source, claimsOf(persona), (manager) =>
      manager.query<{ key: string }[]>(everyKey),
    );
    expect(found.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key).sort());
  },
);

/** Every table of people as everybody sees it, and every way to write as everybody may try it. */
function probes(): Probe[] {
  const officerWhoApplies = { ...viewerAs('AUDITOR').toJSON(), roles: ['AUDITOR', 'APPLICANT'] as const };
  const viewers = [...personas.map(claimsOf), viewerAs('DG_ADMIN', { subject: 'x' }), officerWhoApplies, systemViewer];
  const start = (owner: string, invented: boolean) =>
    `insert into application (number, owner, service_point_id, service_code, status, created_at, version, invented)
     values ('PA26-00000-00000-0', '${owner}', 'KANIM-MALANG', 'PASSPORT_NEW', 'DRAFT', now(), 1, ${String(invented)})`;
  const step = (role: string) =>
    `insert into application_step (application_number, version, at, actor_role, from_status, to_status)
     values ('${own}', 9, now(), '${role}', 'DRAFT', 'SUBMITTED')`;
  const writes = [
    start('demo-applicant-1', false),
    start('demo-applicant-1', true),
    start('somebody-else', false),
    start('somebody-else', true),
    // Without a condition, so that only the check of the new row can hold it back.
    `update application set owner = 'somebody-else'`,
    `update application set version = version + 1 returning number`,
    step('APPLICANT'),
    step('DG_ADMIN'),
    `insert into idempotency_key values ('demo-applicant-1', 'new', 'd', '${own}', now())`,
    `insert into idempotency_key values ('other', 'new', 'd', '${own}', now())`,
    `update idempotency_key set subject = 'somebody-else'`,
    `update idempotency_key set digest = 'x' returning subject`,
    `insert into person_read (person, at, types, reader_subject, reader_roles, purpose, request_id)
       values ('x', now(), '{}', 'demo-applicant-1', '{}', 'spec', '')`,
    'delete from person_read returning person',
    'delete from idempotency_key returning subject',
  ];
  const reads = [
    everyKey,
    'select application_number as key, version from application_step',
    'select subject as key from idempotency_key',
    'select person as key from person_read',
    'select service_point_id as key, status, sum(total) from application_tally group by 1, 2',
    'select service_point_id as key, sum(records) from application_cell group by 1',
    'select month as key, sum(records) from application_pool group by 1',
  ].map((select) => `${select} order by 1`);
  return viewers.flatMap((as) => [...reads, ...writes].map((statement) => ({ as, statement })));
}

it('no policy can be taken away or opened without a test that fails', async () => {
  const { adminUrl } = app.access;
  const role = appRole(app.access, definition.database).name;
  const { tried, unnoticed } = await unnoticedPolicyMutants({ adminUrl, schema: 'applications', role }, probes());
  expect(unnoticed).toEqual([]);
  expect(tried).toBeGreaterThan(15);
});

it('every table under row-level security is marked for the access log, or is no person’s', async () => {
  const guarded = await app.sql<{ name: string }>(
    `select relname as name from pg_class where relforcerowsecurity and relnamespace = 'applications'::regnamespace`,
  );
  const unmarked = guarded.filter(({ name }) => {
    const entity = database.source.entityMetadatas.find(({ tableName }) => tableName === name);
    return !isAboutPerson(entity?.target);
  });
  // An account's own keys, which nobody else sees, and the access log itself.
  expect(unmarked.map(({ name }) => name).sort()).toEqual(['idempotency_key', 'person_read']);
});
