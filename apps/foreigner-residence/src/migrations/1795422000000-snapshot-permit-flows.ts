import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSnapshotStatements, snapshotStatements } from '@imigraph/statistics';
import { permitFlowFacts } from '../permit-flow/permit-flow-facts';

export class SnapshotPermitFlows1795422000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of snapshotStatements(permitFlowFacts)) await runner.query(statement);
    // They have no place, so that nobody sees a part of them.
    await runner.query(`
      create policy permit_flow_cell_anywhere on permit_flow_cell for select
        using ((select viewer_has('DG_ADMIN', 'AUDITOR', 'SYSTEM')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropSnapshotStatements(permitFlowFacts)) await runner.query(statement);
  }
}
