import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHolidaysAndProgrammes1795320600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table holiday (
        day date not null,
        name_id text not null,
        name_en text not null,
        year integer generated always as (extract(year from day)::integer) stored,
        caveat text,
        source text not null,
        verification text not null,
        primary key (day, name_id)
      )`);
    await runner.query('create index holiday_year_index on holiday (year, day)');

    await runner.query(`
      create table programme (
        code text primary key,
        name text not null,
        expansion text,
        description text not null,
        kind text not null,
        office_id text,
        office_kind text generated always as (case when office_id is not null then 'KANIM' end) stored,
        channels text[] not null,
        eligible_groups text,
        services text[] not null,
        activities text[] not null,
        min_applicants integer,
        max_per_day integer,
        schedule text,
        started_on date,
        status text not null,
        notes text,
        source text not null,
        verification text not null,
        constraint programme_office_fkey foreign key (office_id, office_kind) references service_point (id, kind)
      )`);
    await runner.query('create index programme_office_index on programme (office_id, code)');
    await runner.query('create index programme_kind_index on programme (kind, code)');
    await runner.query('create index programme_status_index on programme (status, code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table programme, holiday');
  }
}
