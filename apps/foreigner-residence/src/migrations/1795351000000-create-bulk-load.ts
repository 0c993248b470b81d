import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bulkLoadTables } from '@imigraph/bulk-load';

export class CreateBulkLoad1795351000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of bulkLoadTables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_load');
  }
}
