import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filled by the load that follows every migration. */
export class TellProvenanceOfEveryFact1795344000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table region add column location_source text');
    await runner.query('alter table service_point add column location_source text, add column notes text');
    // Days that were taken for exact are not: they come again with their precision.
    await runner.query('update programme set started_on = null');
    await runner.query(`
      alter table programme add column started_precision text not null default 'UNKNOWN',
        add constraint programme_started_check check ((started_precision = 'UNKNOWN') = (started_on is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table programme drop column started_precision');
    await runner.query('alter table service_point drop column location_source, drop column notes');
    await runner.query('alter table region drop column location_source');
  }
}
