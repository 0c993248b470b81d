import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReferenceTables1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table reference_load (name text primary key, digest text not null, loaded_at timestamptz not null)',
    );
    await runner.query(`
      create table region (
        code text primary key,
        name text not null,
        level text not null constraint region_level_check check (level in ('PROVINCE', 'REGENCY', 'CITY')),
        province_code text references region,
        time_zone text not null constraint region_time_zone_check check (time_zone in ('WIB', 'WITA', 'WIT')),
        population integer constraint region_population_check check (population >= 0),
        seat text,
        latitude double precision,
        longitude double precision,
        location_approximate boolean,
        source text not null,
        verification text not null,
        constraint region_province_check check ((level = 'PROVINCE') = (province_code is null)),
        constraint region_code_check check (province_code is null or starts_with(code, province_code || '.')),
        constraint region_location_check
          check (num_nulls(latitude, longitude, location_approximate) in (0, 3))
      )`);
    await runner.query('create index region_level_key on region (level, code)');
    await runner.query('create index region_province_key on region (province_code, code)');

    await runner.query(`
      create table service (
        code text primary key,
        name_id text not null,
        name_en text not null,
        parent_code text references service,
        audience text not null constraint service_audience_check check (audience in ('WNI', 'WNA', 'ALL')),
        source text not null,
        verification text not null
      )`);

    // Offices and units share one table, as they share one list, one key and most of their facts.
    await runner.query(`
      create table service_point (
        id text primary key,
        kind text not null,
        name text not null,
        short_name text not null,
        city text not null,
        region_code text not null references region,
        province_code text not null references region,
        regional_office text not null,
        latitude double precision not null,
        longitude double precision not null,
        location_approximate boolean not null,
        status text not null,
        opened_on date,
        opened_precision text not null,
        services text[] not null,
        class text,
        tpi_status text,
        parent_id text,
        host_id text references service_point,
        daily_quota integer constraint service_point_daily_quota_check check (daily_quota > 0),
        source text not null,
        verification text not null,
        parent_kind text generated always as (case when parent_id is not null then 'KANIM' end) stored,
        constraint service_point_kind_key unique (id, kind),
        constraint service_point_parent_fkey foreign key (parent_id, parent_kind) references service_point (id, kind),
        constraint service_point_office_check
          check ((kind = 'KANIM') = (class is not null) and (kind = 'KANIM') = (tpi_status is not null)),
        constraint service_point_parent_check check ((kind in ('KANIM', 'RUDENIM')) = (parent_id is null)),
        constraint service_point_opened_check check ((opened_precision = 'UNKNOWN') = (opened_on is null)),
        constraint service_point_region_check check (starts_with(region_code, province_code || '.'))
      )`);
    for (const [name, columns] of [
      ['name', 'name, id'],
      ['kind', 'kind, name, id'],
      ['status', 'status, name, id'],
      ['region', 'region_code, name, id'],
      ['province', 'province_code, name, id'],
      ['parent', 'parent_id, name, id'],
    ] as const) {
      await runner.query(`create index service_point_${name}_index on service_point (${columns})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table service_point, service, region, reference_load');
  }
}
