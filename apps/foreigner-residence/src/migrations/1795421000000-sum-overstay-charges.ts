import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSnapshotAmountStatements, snapshotAmountStatements } from '@imigraph/statistics';
import { permitFacts } from '../permit-statistics/permit-facts';

export class SumOverstayCharges1795421000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of snapshotAmountStatements(permitFacts)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropSnapshotAmountStatements(permitFacts)) await runner.query(statement);
  }
}
