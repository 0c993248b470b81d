/** SQL as the server's superuser. */
type Sql = (text: string, values?: readonly unknown[]) => Promise<unknown>;

/**
 * Many applications of invented people, from November 2024 to November 2026 and at all hours, at places of each zone; every
 * tenth withdrawn after a while, every twelfth never handed in. With those that are there already.
 */
export async function seedManyApplications(sql: Sql, count: number): Promise<void> {
  await sql(
    `with made as (
       select n, 'PA26-Z' || lpad((n / 100000)::text, 4, '0') || '-' || lpad((n % 100000)::text, 5, '0') || '-0' as number,
              (array['KANIM-MALANG', 'KANIM-MALANG', 'KANIM-MALANG', 'KANIM-SURABAYA', 'KANIM-SURABAYA', 'KANIM-MAKASSAR',
                     'KANIM-JAYAPURA', 'UKK-BATU'])[1 + n * 7 % 8] as place,
              timestamptz '2024-11-01T00:00:00Z' + n * 7919 % 7200 * interval '9001 seconds' as created_at,
              (array['UMRAH', 'TOURISM', 'UMRAH', 'WORK_PMI', 'HAJJ', 'TOURISM', 'STUDY', 'UMRAH', 'MEDICAL'])[1 + n % 101 % 9] as purpose,
              (array['PASSPORT_NEW', 'PASSPORT_NEW', 'PASSPORT_REPLACEMENT_EXPIRED', 'PASSPORT_DATA_CHANGE'])[1 + n % 13 % 4] as service,
              case when n % 12 = 0 then 'DRAFT' when n % 10 = 1 then 'WITHDRAWN' else 'SUBMITTED' end as status
         from generate_series(1, $1::int) as n
     ), stored as (
       insert into applications.application (number, owner, service_point_id, service_code, applicant_name, applicant_born_on,
         purpose, status, created_at, submitted_at, version, invented, nik_sealed, nik_hash)
       select number, 'many-' || n * 31 % (1 + $1::int / 3), place, service, 'Uji Coba', '1990-01-01', purpose, status, created_at,
              case status when 'DRAFT' then null else created_at + n % 5 * interval '13 hours' end, 2, true, 'many', '1.many.' || n
         from made)
     insert into applications.application_step (application_number, version, at, actor_role, from_status, to_status, withdrawal_reason)
     select number, 3, created_at + n % 5 * interval '13 hours' + n % 7 * interval '31 hours', 'APPLICANT', 'SUBMITTED',
            'WITHDRAWN', 'OTHER'
       from made where status = 'WITHDRAWN'`,
    [count],
  );
}
