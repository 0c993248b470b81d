import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { isAboutPerson } from '@imigraph/access-log';
import { type Database, appRole, asViewer, openDatabase } from '@imigraph/database';
import { systemViewer } from '@imigraph/identity';
import {
  AccessTable,
  type PersonalKey,
  type Probe,
  type TestSubgraph,
  claimsOf,
  maySee,
  personalKeys,
  personas,
  testSubgraph,
  unnoticedPolicyMutants,
  viewerAs,
} from '@imigraph/testing';
import { seedForeigner } from './foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from './schema';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
const table = AccessTable.read();
const owner = viewerAs('APPLICANT', { subject: 'spec-own' });

let app: TestSubgraph;
let database: Database;
let own: string;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
  database = await openDatabase(app.access, definition.database);
  const sql = (text: string, values: readonly unknown[]) => app.sql(text, values);
  const permits = [{ validToOn: '2027-01-01' }];
  own = (await seedForeigner(sql, { regencyCode: '35.73', account: 'spec-own', permits })).id;
  await seedForeigner(sql, { regencyCode: '35.73', account: 'spec-other', permits });
  await app.sql(
    `insert into address_report select account_subject, 'key', 'hash', residence.id, now()
       from foreigner join residence on foreigner_id = foreigner.id where account_subject like 'spec-%'`,
  );
  await app.sql(
    `insert into person_read (person, at, types, reader_subject, reader_roles, purpose, request_id)
     select id, now(), '{Foreigner}', 'officer-7', '{COUNTER_OFFICER}', 'spec', 'spec' from foreigner`,
  );
  await app.sql(`select take_permit_snapshot('2026-11-20', '2026-11-20T03:00:00Z')`);
  await app.sql(`select take_permit_flow_snapshot('2026-11-20', '2026-11-20T03:00:00Z')`);
  // Only the loader writes permits and passports. Their policies must hold all the same for the day on which the role may.
  const role = appRole(app.access, definition.database).name;
  await app.sql(`grant insert on stay_permit, foreign_passport to ${role}`);
  // So must those of what the role deletes through functions alone.
  await app.sql(`grant delete on person_read, address_report to ${role}`);
});

afterAll(async () => {
  await database.close();
  await app.stop();
});

const keyOf = {
  Foreigner: 'select id as key from foreigner',
  StayPermit: 'select number as key from stay_permit',
  ForeignPassport: 'select id as key from foreign_passport',
};

describe.each(personas.map((persona) => [`${persona.role} ${persona.is}`, persona] as const))(
  '%s',
  (_name, persona) => {
    it.each(['Foreigner', 'StayPermit', 'ForeignPassport'] as const)(
      'finds in SQL the rows of %s that docs/access.csv says',
      async (type) => {
        const rows = await app.sql<PersonalKey>(personalKeys['foreigner-residence']);
        const expected = rows.filter((row) => row.type === type && maySee(table, claimsOf(persona), row));
        const found = await asViewer(database.source, claimsOf(persona), (manager) =>
          manager.query<{ key: string }[]>(keyOf[type]),
        );
        expect(found.map(({ key }) => key).sort()).toEqual(expected.map(({ key }) => key).sort());
      },
    );
  },
);

/** Every table of people as everybody sees it, and every way to write as everybody may try it. */
function probes(): Probe[] {
  const viewers = [...personas.map(claimsOf), owner, viewerAs('APPLICANT', { subject: 'spec-other' }), systemViewer];
  const writes = [
    `update foreigner set name = 'X' where id = '${own}' returning id`,
    `update foreigner set account_subject = 'spec-third'`,
    `insert into foreigner (id, name, birth_on, sex, nationality, account_subject, invented)
       values ('WNA-X', 'X', '2000-01-01', 'MALE', 'JPN', 'spec-own-too', true)`,
    `update residence set to_on = '2026-06-01' where foreigner_id = '${own}' returning foreigner_id`,
    // Without a condition, so that only the check of the new row can hold it back.
    `update residence set foreigner_id = (select max(foreigner_id) from stay_permit where foreigner_id <> '${own}')`,
    `insert into residence (id, foreigner_id, regency_code, from_on, to_on, previous_to_on, reported_at)
       values ('${randomUUID()}', '${own}', '35.73', '2025-01-01', '2025-02-01', '2024-12-31', now())`,
    `insert into address_report select 'spec-own', 'new', 'hash', residence_id, now() from address_report limit 1`,
    `insert into address_report values ('spec-own', 'key', 'hash', '${randomUUID()}', now())`,
    `update address_report set subject = 'spec-third'`,
    `update address_report set body_hash = 'x' returning subject`,
    `insert into stay_permit (number, foreigner_id, permit_class, issued_on, valid_from_on, valid_to_on, state,
                              issuing_service_point_id, invented)
       values ('IT-X', '${own}', 'ITK', '2026-01-01', '2026-01-01', '2026-02-01', 'ACTIVE', 'KANIM-MALANG', true)`,
    `insert into foreign_passport (id, foreigner_id, issuing_country_code, number_clear, surname, issued_on, expires_on,
                                   state, invented)
       values ('PA-X', '${own}', 'JPN', 'X1', 'X', '2010-01-01', '2010-12-31', 'ACTIVE', true)`,
    `insert into person_read (person, at, types, reader_subject, reader_roles, purpose, request_id)
       values ('x', now(), '{}', 'spec-own', '{}', 'spec', '')`,
    'delete from person_read returning person',
    'delete from address_report returning subject',
    `update jurisdiction set office_id = 'KANIM-AGAM' where regency_code = '35.73' returning regency_code`,
    `insert into jurisdiction values ('35', 'KANIM-AGAM')`,
  ];
  const reads = [
    ...Object.values(keyOf),
    'select foreigner_id as key, count(*) from residence group by 1',
    'select subject as key from address_report',
    'select person as key from person_read',
    'select area as key, sum(total) from foreigner_tally group by 1',
    'select area as key, sum(total) from stay_permit_tally group by 1',
    'select regency_code as key, sum(records) from permit_cell group by 1',
    'select permit_class as key, sum(records) from permit_pool group by 1',
    'select permit_class as key, sum(records) from permit_flow_cell group by 1',
    'select permit_class as key, sum(records) from permit_flow_pool group by 1',
  ].map((select) => `${select} order by 1`);
  return viewers.flatMap((as) => [...reads, ...writes].map((statement) => ({ as, statement })));
}

it('no policy can be taken away or opened without a test that fails', async () => {
  const { adminUrl } = app.access;
  const role = appRole(app.access, definition.database).name;
  const { tried, unnoticed } = await unnoticedPolicyMutants(
    { adminUrl, schema: 'foreigner_residence', role },
    probes(),
  );
  // Whose row it becomes is not for its check to say: only the system gets so far.
  expect(unnoticed).toEqual(['jurisdiction_moved with check (true)']);
  expect(tried).toBeGreaterThan(30);
});

it('every table under row-level security is marked for the access log, or is no person’s', async () => {
  const guarded = await app.sql<{ name: string }>(
    `select relname as name from pg_class where relforcerowsecurity and relnamespace = 'foreigner_residence'::regnamespace`,
  );
  const unmarked = guarded.filter(({ name }) => {
    const entity = database.source.entityMetadatas.find(({ tableName }) => tableName === name);
    return !isAboutPerson(entity?.target);
  });
  expect(unmarked.map(({ name }) => name).sort()).toEqual([
    // An account's own keys, which nobody else sees.
    'address_report',
    // Of no person: it decides who sees whom.
    'jurisdiction',
    // The access log itself.
    'person_read',
  ]);
});
