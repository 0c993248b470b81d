import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publisherTables } from '@imigraph/events';

export class CreateEventOutbox1795330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of publisherTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table event_outbox, event_sequence');
    await runner.query('drop function number_event(), next_event_sequence(text)');
  }
}
