import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessLogTables } from '@imigraph/access-log';

const isOwn = `exists (
  select from foreigner where foreigner.id = person
     and account_subject = (select viewer_subject()) and (select viewer_has('APPLICANT')))`;

export class CreateAccessLog1795340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of accessLogTables(isOwn)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table person_read');
  }
}
