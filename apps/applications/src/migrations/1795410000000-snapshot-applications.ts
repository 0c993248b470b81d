import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSnapshotStatements, snapshotStatements } from '@imigraph/statistics';
import { applicationFacts } from '../application-statistics/application-facts';

export class SnapshotApplications1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of snapshotStatements(applicationFacts)) await runner.query(statement);
    await runner.query('create index application_cell_place_index on application_cell (service_point_id, measure)');
    // Who sees all applications at a place sees how many there are of each kind.
    await runner.query(`
      create policy application_cell_place_select on application_cell for select
        using (service_point_id = any ((select viewer_places())::text[]))`);
    await runner.query(`
      create policy application_cell_all_select on application_cell for select
        using ((select viewer_has('DG_ADMIN', 'AUDITOR', 'SYSTEM')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropSnapshotStatements(applicationFacts)) await runner.query(statement);
  }
}
