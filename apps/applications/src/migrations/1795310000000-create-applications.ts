import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateApplications1795310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reference_load (name text primary key, digest text not null, loaded_at timestamptz not null)`);

    // A copy of what the offices subgraph says of its places, no more of it than the rules and policies below read.
    await runner.query(`
      create table service_point (
        id text primary key,
        parent_id text references service_point,
        regional_office text not null,
        province_code text not null,
        region_code text not null,
        time_zone text not null constraint service_point_time_zone_check check (time_zone in ('WIB', 'WITA', 'WIT')),
        status text not null,
        services text[] not null,
        constraint service_point_region_check check (starts_with(region_code, province_code || '.'))
      )`);
    await runner.query('create index service_point_parent_index on service_point (parent_id)');
    await runner.query('create index service_point_regional_office_index on service_point (regional_office)');

    await runner.query(`
      create table application (
        number text primary key constraint application_number_check check (number ~ '^PA[0-9]{2}(-[0-9A-Z]{5}){2}-[0-9A-Z]$'),
        owner text not null,
        service_point_id text not null references service_point,
        service_code text not null,
        applicant_name text constraint application_applicant_name_check check (length(applicant_name) between 1 and 100),
        applicant_born_on date,
        purpose text,
        status text not null constraint application_status_check check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
        created_at timestamptz(3) not null,
        submitted_at timestamptz(3) constraint application_submitted_at_check check (submitted_at >= created_at),
        version integer not null constraint application_version_check check (version > 0),
        invented boolean not null,
        constraint application_draft_check check (status <> 'DRAFT' or submitted_at is null),
        constraint application_submitted_check check (status in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
        constraint application_complete_check
          check (submitted_at is null or num_nulls(applicant_name, applicant_born_on, purpose) = 0)
      )`);
    await runner.query('create index application_owner_index on application (owner, created_at, number)');
    await runner.query('create index application_place_index on application (service_point_id, created_at, number)');
    await runner.query('create index application_created_index on application (created_at, number)');

    await runner.query(`
      create table application_step (
        application_number text not null references application,
        version integer not null,
        at timestamptz(3) not null,
        actor_role text not null,
        from_status text,
        to_status text not null,
        withdrawal_reason text,
        constraint application_step_pkey primary key (application_number, version),
        constraint application_step_first_check check ((version = 1) = (from_status is null)),
        constraint application_step_reason_check check ((to_status = 'WITHDRAWN') = (withdrawal_reason is not null))
      )`);

    await runner.query(`
      create table idempotency_key (
        subject text not null,
        key text not null,
        digest text not null,
        application_number text not null references application,
        used_at timestamptz(3) not null,
        constraint idempotency_key_pkey primary key (subject, key)
      )`);

    for (const table of ['application', 'application_step', 'idempotency_key']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`alter table ${table} force row level security`);
    }

    await runner.query(`
      create policy application_owner_select on application for select
        using ((select viewer_has('APPLICANT')) and owner = (select viewer_subject()))`);
    await runner.query(`
      create policy application_office_select on application for select
        using ((select viewer_has('COUNTER_OFFICER', 'INTERVIEWER', 'ADJUDICATOR', 'OFFICE_HEAD'))
          and service_point_id in (
            select id from service_point where (select viewer_office()) in (id, parent_id)))`);
    await runner.query(`
      create policy application_region_select on application for select
        using ((select viewer_has('REGIONAL_HEAD'))
          and service_point_id in (
            select id from service_point where regional_office = (select viewer_regional_office())))`);
    await runner.query(`
      create policy application_all_select on application for select
        using ((select viewer_has('DG_ADMIN', 'AUDITOR', 'SYSTEM')))`);
    await runner.query(`
      create policy application_owner_insert on application for insert
        with check ((select viewer_has('APPLICANT')) and owner = (select viewer_subject()) and not invented)`);
    await runner.query(`
      create policy application_system_insert on application for insert
        with check ((select viewer_has('SYSTEM')))`);
    await runner.query(`
      create policy application_owner_update on application for update
        using ((select viewer_has('APPLICANT')) and owner = (select viewer_subject()))
        with check ((select viewer_has('APPLICANT')) and owner = (select viewer_subject()))`);

    // A step is seen with its application: the policies above bind the subquery too.
    await runner.query(`
      create policy application_step_select on application_step for select
        using (exists (select from application where number = application_number))`);
    await runner.query(`
      create policy application_step_owner_insert on application_step for insert
        with check ((select viewer_has('APPLICANT')) and actor_role = 'APPLICANT'
          and exists (
            select from application where number = application_number and owner = (select viewer_subject())))`);
    await runner.query(`
      create policy application_step_system_insert on application_step for insert
        with check ((select viewer_has('SYSTEM')))`);

    await runner.query(`
      create policy idempotency_key_own_select on idempotency_key for select
        using (subject = (select viewer_subject()))`);
    await runner.query(`
      create policy idempotency_key_own_insert on idempotency_key for insert
        with check (subject = (select viewer_subject()))`);
    await runner.query(`
      create policy idempotency_key_own_update on idempotency_key for update
        using (subject = (select viewer_subject())) with check (subject = (select viewer_subject()))`);

    // The count is the same for everyone, so it looks as the system viewer. A \`set imigraph.viewer\` clause would do the
    // same and need a superuser; the setting is put back here, and by the server when the statement fails.
    await runner.query(`
      create function open_applications(service_point_ids text[]) returns table (id text, applications bigint)
        language plpgsql security definer set search_path = applications, pg_temp
        as $$
        declare
          asking text := current_setting('imigraph.viewer', true);
        begin
          perform set_config('imigraph.viewer', '{"roles": ["SYSTEM"]}', true);
          return query
            select service_point.id, count(application.number)
              from service_point
              left join application
                on application.service_point_id = service_point.id and application.status in ('DRAFT', 'SUBMITTED')
             where service_point.id = any (service_point_ids)
             group by service_point.id;
          perform set_config('imigraph.viewer', coalesce(asking, ''), true);
        end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function open_applications');
    await runner.query('drop table idempotency_key, application_step, application, service_point, reference_load');
  }
}
