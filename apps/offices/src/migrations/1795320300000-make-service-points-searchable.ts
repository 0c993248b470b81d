import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MakeServicePointsSearchable1795320300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Filled by the load that follows every migration (service-point-search.rules.ts).
    await runner.query(`
      alter table service_point
        add column search_name text not null default '',
        add column search_place text not null default ''`);
    await runner.query(`
      create index service_point_search_index on service_point
        using gin (search_name gin_trgm_ops, search_place gin_trgm_ops)`);
    await runner.query('create index service_point_services_index on service_point using gin (services)');
    await runner.query('create index service_point_class_index on service_point (class, name, id)');
    await runner.query('create index service_point_tpi_index on service_point (tpi_status, name, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table service_point drop column search_name, drop column search_place');
    await runner.query('drop index service_point_services_index, service_point_class_index, service_point_tpi_index');
  }
}
