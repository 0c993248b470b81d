import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCountries1795341000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table country (
        alpha3 text primary key,
        alpha2 text not null constraint country_alpha2_key unique,
        numeric_code text not null constraint country_numeric_code_key unique,
        name_id text not null,
        name_en text not null,
        is_asean_member boolean not null,
        source text not null,
        verification text not null
      )`);
    await runner.query('create index country_asean_index on country (is_asean_member, alpha3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table country');
  }
}
