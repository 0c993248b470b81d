import type { MigrationInterface, QueryRunner } from 'typeorm';

const officers = `'COUNTER_OFFICER', 'INTERVIEWER', 'ADJUDICATOR', 'OFFICE_HEAD', 'ENFORCEMENT_OFFICER'`;

const tables = [
  `create table foreigner (
    id text primary key,
    name text not null,
    birth_on date not null,
    sex text not null constraint foreigner_sex_check check (sex in ('FEMALE', 'MALE', 'UNSPECIFIED')),
    nationality text not null references country,
    regency_code text references region,
    account_subject text constraint foreigner_account_subject_key unique,
    invented boolean not null
  )`,
  'create index foreigner_regency_index on foreigner (regency_code, id)',
  'create index foreigner_nationality_index on foreigner (nationality, id)',

  // Each residence names the end of the one before it. An end is named once, there is one first and one last, and none
  // begins before the end that it names: so the residences of a foreigner form one chain in time and cannot overlap.
  `create table residence (
    id uuid primary key,
    foreigner_id text not null references foreigner,
    regency_code text not null references region,
    address text,
    from_on date not null,
    to_on date,
    previous_to_on date,
    reported_at timestamptz not null,
    current_regency_code text generated always as (case when to_on is null then regency_code end) stored,
    constraint residence_period_check check (from_on < to_on),
    constraint residence_order_check check (previous_to_on <= from_on),
    constraint residence_end_key unique nulls not distinct (foreigner_id, to_on),
    constraint residence_previous_key unique nulls not distinct (foreigner_id, previous_to_on),
    constraint residence_previous_fkey
      foreign key (foreigner_id, previous_to_on) references residence (foreigner_id, to_on),
    constraint residence_current_key unique (foreigner_id, current_regency_code)
  )`,
  'create index residence_foreigner_index on residence (foreigner_id, from_on, id)',
  // The policies look at the regency on the foreigner; this keeps it the one of the residence that has not ended.
  `alter table foreigner add constraint foreigner_residence_fkey
    foreign key (id, regency_code) references residence (foreigner_id, current_regency_code)
    deferrable initially deferred`,

  `create table address_report (
    subject text not null,
    idempotency_key text not null,
    body_hash text not null,
    residence_id uuid not null references residence,
    reported_at timestamptz not null,
    constraint address_report_key primary key (subject, idempotency_key)
  )`,

  `create table stay_permit (
    number text primary key,
    foreigner_id text not null references foreigner,
    permit_class text not null constraint stay_permit_class_check
      check (permit_class in ('VISA_FREE', 'VOA', 'ITK', 'ITAS', 'ITAP', 'DIPLOMATIC', 'SERVICE')),
    type_code text,
    issued_on date not null,
    valid_from_on date not null,
    valid_to_on date not null,
    state text not null constraint stay_permit_state_check
      check (state in ('ACTIVE', 'CONVERTED', 'EXITED', 'CANCELLED', 'ENDED')),
    ended_on date,
    issuing_service_point_id text not null references service_point,
    invented boolean not null,
    constraint stay_permit_type_fkey
      foreign key (type_code, permit_class) references stay_permit_type (code, permit_class),
    constraint stay_permit_period_check check (valid_from_on <= valid_to_on),
    constraint stay_permit_ended_check check ((state = 'ACTIVE') = (ended_on is null))
  )`,
  'create index stay_permit_foreigner_index on stay_permit (foreigner_id, valid_to_on, number)',
  'create index stay_permit_valid_to_index on stay_permit (valid_to_on, number)',
  `create index stay_permit_standing_index on stay_permit (foreigner_id) where state = 'ACTIVE'`,
] as const;

/** Bound when they are made, so that no search path can turn them to other tables. */
const functions = [
  `create function viewer_office_regencies() returns text[] language sql stable begin atomic
    select coalesce(array_agg(jurisdiction.regency_code), '{}')
      from service_point
      join jurisdiction on jurisdiction.office_id = coalesce(service_point.parent_id, service_point.id)
     where service_point.id = viewer_office();
  end`,
  `create function viewer_regional_regencies() returns text[] language sql stable begin atomic
    select coalesce(array_agg(jurisdiction.regency_code), '{}')
      from service_point
      join jurisdiction on jurisdiction.office_id = service_point.id
     where service_point.regional_office = viewer_regional_office();
  end`,
] as const;

const own = `account_subject = (select viewer_subject()) and (select viewer_has('APPLICANT'))`;
// Not EXISTS: that PostgreSQL may answer by reading all foreigners into a hash, for a page of twenty rows too.
const ofSeenForeigner = (table: string): string =>
  `(select true from foreigner where foreigner.id = ${table}.foreigner_id)`;
const ofOwnAccount = `exists (select from foreigner where foreigner.id = residence.foreigner_id and ${own})`;
const bySystem = `(select viewer_has('SYSTEM'))`;

const policies = [
  `create policy foreigner_own on foreigner for select using (${own})`,
  `create policy foreigner_of_office on foreigner for select using (
    regency_code = any ((select viewer_office_regencies())::text[]) and (select viewer_has(${officers})))`,
  `create policy foreigner_of_regional_office on foreigner for select using (
    regency_code = any ((select viewer_regional_regencies())::text[]) and (select viewer_has('REGIONAL_HEAD')))`,
  `create policy foreigner_anywhere on foreigner for select using (
    (select viewer_has('DG_ADMIN', 'AUDITOR', 'SYSTEM')))`,
  `create policy foreigner_loaded on foreigner for insert with check (${bySystem})`,
  `create policy foreigner_moves on foreigner for update using (${own}) with check (${own})`,

  // Who sees a foreigner sees their residences and permits: the policies of foreigner decide inside of these.
  `create policy residence_of_foreigner on residence for select using (${ofSeenForeigner('residence')})`,
  `create policy residence_loaded on residence for insert with check (${bySystem})`,
  `create policy residence_reported on residence for insert with check (${ofOwnAccount})`,
  `create policy residence_left on residence for update using (${ofOwnAccount}) with check (${ofOwnAccount})`,

  `create policy address_report_own on address_report for select using (subject = (select viewer_subject()))`,
  `create policy address_report_made on address_report for insert with check (subject = (select viewer_subject()))`,
  `create policy address_report_renewed on address_report for update
    using (subject = (select viewer_subject())) with check (subject = (select viewer_subject()))`,

  `create policy stay_permit_of_foreigner on stay_permit for select using (${ofSeenForeigner('stay_permit')})`,
  `create policy stay_permit_loaded on stay_permit for insert with check (${bySystem})`,
] as const;

const peoplesTables = ['foreigner', 'residence', 'address_report', 'stay_permit'] as const;

export class CreateForeigner1795310100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...functions]) await runner.query(statement);
    for (const table of peoplesTables) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
    }
    for (const statement of policies) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table foreigner drop constraint foreigner_residence_fkey');
    await runner.query('drop table stay_permit, address_report, residence, foreigner');
    await runner.query('drop function viewer_office_regencies, viewer_regional_regencies');
  }
}
