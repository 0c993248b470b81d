import type { MigrationInterface, QueryRunner } from 'typeorm';
import { consumerTables } from '@imigraph/events';

/** The app's role writes this copy from now on, when it hears of a change. It decides who sees whom: nobody else may. */
const onlyByEvents = [
  'alter table jurisdiction enable row level security',
  'alter table jurisdiction force row level security',
  'create policy jurisdiction_public on jurisdiction for select using (true)',
  `create policy jurisdiction_begun on jurisdiction for insert with check ((select viewer_has('SYSTEM')))`,
  `create policy jurisdiction_moved on jurisdiction for update
     using ((select viewer_has('SYSTEM'))) with check ((select viewer_has('SYSTEM')))`,
] as const;

export class CreateEventInbox1795330100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...consumerTables, ...onlyByEvents]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['jurisdiction_moved', 'jurisdiction_begun', 'jurisdiction_public']) {
      await runner.query(`drop policy ${policy} on jurisdiction`);
    }
    await runner.query('alter table jurisdiction no force row level security');
    await runner.query('alter table jurisdiction disable row level security');
    await runner.query('drop table event_inbox, event_position');
  }
}
