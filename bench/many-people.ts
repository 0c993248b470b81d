import { checkCharacter } from '@imigraph/check-character';

/** Runs SQL as the server's superuser. */
export type Sql = <Row extends Record<string, unknown>>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

const batch = 50_000;
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The n-th serial of eight characters, and far from its neighbours: keys of real people come in no order either. */
function serial(n: number): string {
  const scattered = (BigInt(n) * 7_919_419n) % 2n ** 30n;
  return [35n, 30n, 25n, 20n, 15n, 10n, 5n, 0n].map((bits) => letters[Number((scattered >> bits) & 31n)]).join('');
}

function keys(from: number, count: number, key: (serial: string) => string): string[] {
  return Array.from({ length: count }, (_, at) => key(serial(from + at)));
}

const withCheck = (parts: readonly string[]): string => `${parts.join('-')}-${checkCharacter(parts.join(''))}`;
const foreignerId = (of: string): string => withCheck(['WNA', of]);
const permitNumber = (of: string): string => withCheck(['IT', of]);
const applicationNumber = (of: string): string => withCheck(['PA26', `Z${of.slice(0, 4)}`, `Z${of.slice(4)}`]);

/** A table in which each place stands as often as it is one of a thousand-odd places of people. */
const slots = (schema: string, key: string, table: string, weight: string): string => `
  create unlogged table ${schema}.bench_slot as
  select row_number() over (order by ${key}, at) - 1 as slot, ${key} as key
    from ${schema}.${table}
   cross join lateral generate_series(1, ${weight}) as at`;

/** Jakarta and Bali have many foreigners, some other regencies a few, most hardly any. */
const foreignersPerRegency = `case
  when regency_code in ('31.74', '51.03') then 120
  when regency_code in ('31.71', '31.73', '51.71') then 60
  when left(regency_code, 2) in ('31', '51') then 20
  when left(regency_code, 2) = '36' or regency_code in ('32.16', '32.75', '35.78', '21.71') then 12
  else 1 end`;

/** Offices have more applications than their units, and those of Jakarta and Surabaya most. */
const applicationsPerPlace = `case
  when id like 'KANIM-JAKARTA-%' or id = 'KANIM-SURABAYA' then 60
  when id like 'KANIM-%' then 10
  else 2 end`;

const slotOf = (schema: string, n: string): string =>
  `join ${schema}.bench_slot on slot = (hashint8(${n})::bigint & 2147483647) % (select count(*) from ${schema}.bench_slot)`;

const foreigners = `
  with person as (
    select id, $2 + at as n, key as regency_code
      from unnest($1::text[]) with ordinality as given (id, at)
      ${slotOf('foreigner_residence', '$2 + at')}
  ), registered as (
    insert into foreigner_residence.foreigner (id, name, birth_on, sex, nationality, regency_code, account_subject, invented)
    select id, 'Invented Person ' || n, date '1950-01-01' + (n * 37 % 20000)::int,
           case n % 2 when 0 then 'FEMALE' else 'MALE' end,
           case when n % 10 < 3 then 'CHN' when n % 10 = 3 then 'JPN' when n % 10 = 4 then 'KOR' when n % 10 = 5 then 'AUS'
                else (array['IND', 'USA', 'GBR', 'NLD', 'DEU', 'FRA', 'MYS', 'SGP', 'PHL', 'VNM'])[1 + (n / 10) % 10] end,
           regency_code, case n % 1000 when 1 then 'bench-foreigner-' || n end, true
      from person)
  insert into foreigner_residence.residence (id, foreigner_id, regency_code, from_on, reported_at)
  select gen_random_uuid(), id, regency_code, '2026-01-01', '2026-01-02T00:00:00Z' from person`;

/** Everybody holds one permit that stands, every fifth one before it that has ended. */
const permits = (before: boolean): string => `
  insert into foreigner_residence.stay_permit (number, foreigner_id, area, permit_class, issued_on, valid_from_on,
                                               valid_to_on, state, ended_on, issuing_service_point_id, invented)
  select number, foreigner_id, area, permit_class, valid_to_on - 365, valid_to_on - 365, valid_to_on,
         ${before ? `(array['CONVERTED', 'EXITED', 'CANCELLED', 'ENDED'])[1 + n % 4], valid_to_on` : `'ACTIVE', null`},
         (select office_id from foreigner_residence.jurisdiction where regency_code = area), true
    from (select given.number, foreigner.id as foreigner_id, area, n,
                 date '${before ? '2024-01-01' : '2026-10-01'}' + (n * 7919 % 720)::int as valid_to_on,
                 (array['ITAS', 'ITAS', 'ITAS', 'ITAS', 'ITAS', 'ITK', 'ITK', 'VOA', 'ITAP', 'ITAP',
                        'DIPLOMATIC', 'SERVICE', 'VISA_FREE'])[1 + n % 13] as permit_class
            from (select id, number, $3 + at as n from unnest($1::text[], $2::text[])
                    with ordinality as given (id, number, at)) given
            join foreigner_residence.foreigner using (id)) permit`;

const applications = `
  with made as (
    select number, $2 + at as n, key as place,
           timestamptz '2024-11-01T00:00:00Z' + (($2 + at) * 7919 % 63072) * interval '1000 seconds' as created_at,
           (array['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'DRAFT', 'WITHDRAWN'])[1 + ($2 + at) % 5] as status
      from unnest($1::text[]) with ordinality as given (number, at)
      ${slotOf('applications', '$2 + at')})
  insert into applications.application (number, owner, service_point_id, service_code, applicant_name, applicant_born_on,
                                        purpose, status, created_at, submitted_at, version, invented, nik_sealed,
                                        nik_hash)
  select number, 'bench-account-' || n % 400000, place, 'PASSPORT_NEW', 'Invented Person', '1990-01-01', 'TOURISM', status,
         created_at, case status when 'SUBMITTED' then created_at + interval '1 hour' end, 1, true,
         'bench:' || n, 'bench:' || n
    from made`;

async function fillForeigners(sql: Sql, count: number): Promise<void> {
  await sql(slots('foreigner_residence', 'regency_code', 'jurisdiction', foreignersPerRegency));
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from);
    const ids = keys(from, size, foreignerId);
    await sql(foreigners, [ids, from]);
    await sql(permits(false), [ids, keys(from, size, permitNumber), from]);
    const fifth = ids.filter((_, at) => at % 5 === 0);
    await sql(permits(true), [fifth, keys(2 ** 29 + from, fifth.length, permitNumber), from]);
  }
  await sql('select foreigner_residence.recount_foreigner(), foreigner_residence.recount_stay_permit()');
}

async function fillApplications(sql: Sql, count: number): Promise<void> {
  await sql(slots('applications', 'id', 'service_point', applicationsPerPlace));
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from);
    await sql(applications, [keys(from, size, applicationNumber), from]);
  }
  await sql('select applications.recount_application()');
}

/** The indexes of these tables that no constraint needs: made once at the end, they take half the time. */
async function withoutIndexes(sql: Sql, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { name } of indexes) await sql(`drop index ${name}`);
  await work();
  for (const { definition } of indexes) await sql(definition);
}

/**
 * As many foreigners, each with a permit or two, and as many applications. Keys are as the subgraphs write them; the people
 * are invented. Nothing is checked against other tables and nothing counted on the way, which would take most of the time.
 */
export async function fillPeople(sql: Sql, count: number): Promise<void> {
  await sql(`set session_replication_role = replica`);
  const tables = ['foreigner', 'residence', 'stay_permit'].map((table) => `foreigner_residence.${table}`);
  await withoutIndexes(sql, [...tables, 'applications.application'], async () => {
    await fillForeigners(sql, count);
    await fillApplications(sql, count);
  });
  await sql(`set session_replication_role = origin`);
  await sql('drop table foreigner_residence.bench_slot, applications.bench_slot');
  await sql('vacuum analyze');
}
