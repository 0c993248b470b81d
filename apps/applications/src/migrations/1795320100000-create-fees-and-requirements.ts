import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFeesAndRequirements1795320100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A copy of what the offices subgraph says of its services, no more of it than fees and requirements read.
    await runner.query(`
      create table service (
        code text primary key,
        is_group boolean not null,
        tariff_subjects text[] not null,
        requirement_sets text[] not null
      )`);

    await runner.query(`
      create table tariff (
        code text primary key,
        subject text not null,
        name_id text not null,
        name_en text not null,
        amount bigint constraint tariff_amount_check check (amount >= 0),
        us_dollars integer constraint tariff_us_dollars_check check (us_dollars > 0),
        unit text not null
          constraint tariff_unit_check check (unit in ('APPLICATION', 'BOOK', 'PERSON', 'PERSON_PER_DAY', 'YEAR')),
        regulation text not null,
        effective_from date not null,
        effective_to date,
        bundle_of text[] not null,
        source text not null,
        verification text not null,
        constraint tariff_subject_key unique (subject, effective_from),
        constraint tariff_effective_check check (effective_to >= effective_from),
        constraint tariff_price_check check (num_nonnulls(amount, us_dollars) > 0)
      )`);

    await runner.query(`
      create table document_requirement (
        requirement_set text not null,
        document_code text not null,
        place integer not null,
        name_id text not null,
        name_en text not null,
        alternative_group text,
        condition text,
        original_to_be_shown boolean not null,
        source text not null,
        verification text not null,
        constraint document_requirement_pkey primary key (requirement_set, document_code)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table document_requirement, tariff, service');
  }
}
