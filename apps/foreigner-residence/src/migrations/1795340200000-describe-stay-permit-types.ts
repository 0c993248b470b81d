import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  'index_year integer',
  'series text',
  'purpose text',
  `entries text constraint stay_permit_type_entries_check check (entries in ('SINGLE', 'MULTIPLE'))`,
  'initial_stay_days integer constraint stay_permit_type_initial_stay_check check (initial_stay_days > 0)',
  'max_extensions integer constraint stay_permit_type_extensions_check check (max_extensions >= 0)',
  'extension_days integer constraint stay_permit_type_extension_days_check check (extension_days >= 0)',
  'max_total_stay_days integer',
  'is_extendable boolean',
  'needs_sponsor boolean',
  'allows_work boolean',
  'converts_to text',
  'counterpart_code text',
  'notes text',
] as const;

const constraints = [
  'constraint stay_permit_type_total_check check (max_total_stay_days >= initial_stay_days)',
  // Not valid: rows of before get these columns by the load of reference data that follows in the same start.
  `constraint stay_permit_type_known_check check (num_nulls(
     series, purpose, entries, initial_stay_days, is_extendable, needs_sponsor, allows_work) = 0) not valid`,
] as const;

export class DescribeStayPermitTypes1795340200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const changes = [...columns.map((column) => `add column ${column}`), ...constraints.map((one) => `add ${one}`)];
    await runner.query(`alter table stay_permit_type ${changes.join(', ')}`);
    await runner.query('create index stay_permit_type_class_index on stay_permit_type (permit_class, code)');
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = columns.map((column) => column.slice(0, column.indexOf(' ')));
    await runner.query('drop index stay_permit_type_class_index');
    await runner.query('alter table stay_permit_type drop constraint stay_permit_type_known_check');
    await runner.query(`alter table stay_permit_type ${names.map((name) => `drop column ${name}`).join(', ')}`);
  }
}
