import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dailyCountTables, publisherTables } from '@imigraph/events';

export class CountResidentsDaily1795342100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...publisherTables, ...dailyCountTables]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table daily_count, event_outbox, event_sequence');
    await runner.query('drop function number_event(), next_event_sequence(text)');
  }
}
