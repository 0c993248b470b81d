import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSnapshotStatements, snapshotStatements } from '@imigraph/statistics';
import { permitFacts } from '../permit-statistics/permit-facts';

export class SnapshotPermits1795410100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of snapshotStatements(permitFacts)) await runner.query(statement);
    await runner.query('create index permit_cell_regency_index on permit_cell (regency_code, measure)');
    // Who sees all the foreigners of an area sees how many permits of each kind there are.
    await runner.query(`
      create policy permit_cell_of_area on permit_cell for select
        using (regency_code = any ((select viewer_regencies())::text[]))`);
    await runner.query(`
      create policy permit_cell_anywhere on permit_cell for select
        using ((select viewer_has('DG_ADMIN', 'AUDITOR', 'SYSTEM')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropSnapshotStatements(permitFacts)) await runner.query(statement);
  }
}
