import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessLog, idempotencyKeys, publishedEvents, retentionTables, withoutRetention } from '@imigraph/retention';

const tables = [publishedEvents, accessLog, idempotencyKeys('idempotency_key', 'used_at')];

export class ForgetWhatIsOld1795371500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of retentionTables('applications', tables)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of withoutRetention(tables)) await runner.query(statement);
  }
}
