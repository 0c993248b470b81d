import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOverstayTariff1795340300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A copy of what the applications subgraph owns, as far as an overstay needs it. No day has two rates
    // once a load is through, whichever rows it changes first.
    await runner.query(`
      create table overstay_tariff (
        code text primary key,
        daily_rate bigint not null constraint overstay_tariff_rate_check check (daily_rate >= 0),
        regulation text not null,
        effective_from date not null,
        effective_to date,
        notes text,
        source text not null,
        verification text not null,
        constraint overstay_tariff_effective_check check (effective_from <= effective_to),
        constraint overstay_tariff_overlap_excl
          exclude using gist (daterange(effective_from, effective_to, '[]') with &&) deferrable initially deferred
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table overstay_tariff');
  }
}
