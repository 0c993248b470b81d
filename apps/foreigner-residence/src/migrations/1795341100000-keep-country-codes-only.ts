import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Countries are the offices subgraph's to tell; what is left here is what a nationality refers to. */
export class KeepCountryCodesOnly1795341100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table country
        drop column name_id, drop column name_en, drop column is_asean_member, drop column source`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Filled again by the load that follows.
    await runner.query(`
      alter table country
        add column name_id text not null default '', add column name_en text not null default '',
        add column is_asean_member boolean not null default false, add column source text not null default ''`);
  }
}
