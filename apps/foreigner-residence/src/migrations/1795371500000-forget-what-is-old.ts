import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  accessLog,
  appliedEvents,
  idempotencyKeys,
  publishedEvents,
  retentionTables,
  withoutRetention,
} from '@imigraph/retention';

const tables = [publishedEvents, appliedEvents, accessLog, idempotencyKeys('address_report', 'reported_at')];

export class ForgetWhatIsOld1795371500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of retentionTables('foreigner_residence', tables)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of withoutRetention(tables)) await runner.query(statement);
  }
}
