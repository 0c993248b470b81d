import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReferenceCopies1795310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reference_load (name text primary key, digest text not null, loaded_at timestamptz not null)`);
    await runner.query(`
      create table country (
        alpha3 text primary key,
        name_id text not null,
        name_en text not null,
        is_asean_member boolean not null,
        source text not null
      )`);
    await runner.query(`
      create table stay_permit_type (
        code text primary key,
        permit_class text not null,
        name_id text not null,
        name_en text not null,
        source text not null,
        verification text not null,
        constraint stay_permit_type_class_key unique (code, permit_class)
      )`);

    // Copies of what the offices subgraph owns, as far as rights, zones and counts need it.
    await runner.query(`
      create table region (
        code text primary key,
        province_code text references region,
        time_zone text not null constraint region_time_zone_check check (time_zone in ('WIB', 'WITA', 'WIT'))
      )`);
    await runner.query('create index region_province_index on region (province_code)');
    await runner.query(`
      create table service_point (
        id text primary key,
        parent_id text references service_point,
        regional_office text not null
      )`);
    await runner.query('create index service_point_regional_office_index on service_point (regional_office)');
    await runner.query(`
      create table jurisdiction (
        regency_code text primary key references region,
        office_id text not null references service_point
      )`);
    await runner.query('create index jurisdiction_office_index on jurisdiction (office_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table jurisdiction, service_point, region, stay_permit_type, country, reference_load');
  }
}
