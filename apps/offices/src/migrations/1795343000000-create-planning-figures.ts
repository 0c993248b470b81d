import type { MigrationInterface, QueryRunner } from 'typeorm';
import { consumerTables } from '@imigraph/events';

/**
 * What the other subgraphs last told of a place or regency. Without foreign keys: a number of what the data here do not
 * know yet is kept until they do, and one of what they no longer know is not asked for.
 */
const copies = [
  `create table demand_count (
     service_point_id text primary key,
     open_applications integer not null constraint demand_count_open_check check (open_applications >= 0),
     submitted_applications integer not null
       constraint demand_count_submitted_check check (submitted_applications >= 0),
     counted_on date not null,
     counted_at timestamptz(3) not null
   )`,
  `create table resident_count (
     regency_code text primary key,
     foreign_residents integer not null constraint resident_count_residents_check check (foreign_residents >= 0),
     counted_on date not null,
     counted_at timestamptz(3) not null
   )`,
] as const;

export class CreatePlanningFigures1795343000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...consumerTables, ...copies]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table resident_count, demand_count, event_inbox, event_position');
  }
}
