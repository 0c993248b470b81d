import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appliedEvents, publishedEvents, retentionTables, withoutRetention } from '@imigraph/retention';

const tables = [publishedEvents, appliedEvents];

export class ForgetWhatIsOld1795371500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of retentionTables('offices', tables)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of withoutRetention(tables)) await runner.query(statement);
  }
}
