import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Tally, dropTallyStatements, tallyStatements } from '@imigraph/database';

const officers = `'COUNTER_OFFICER', 'INTERVIEWER', 'ADJUDICATOR', 'OFFICE_HEAD'`;

/** The same viewers as before see the same applications. */
const policies = [
  // All the places of an officer, in one place for the policy and for the lists that walk them.
  `create function viewer_places() returns text[] language sql stable begin atomic
    select coalesce(array_agg(id), '{}')
      from service_point
     where (viewer_has(${officers}) and viewer_office() in (id, parent_id))
        or (viewer_has('REGIONAL_HEAD') and regional_office = viewer_regional_office());
  end`,
  'drop policy application_office_select on application',
  'drop policy application_region_select on application',
  `create policy application_place_select on application for select
    using (service_point_id = any ((select viewer_places())::text[]))`,
] as const;

/** What the list can be narrowed by. Its order is an index's; its total is the sum of these numbers. */
const tally = {
  schema: 'applications',
  table: 'application',
  by: [
    { column: 'service_point_id', type: 'text', value: 'service_point_id' },
    { column: 'status', type: 'text', value: 'status' },
  ],
} as const satisfies Tally;

const lists = [
  'create index application_status_index on application (status, created_at, number)',
  'create index application_place_status_index on application (service_point_id, status, created_at, number)',
  ...tallyStatements(tally),
  // Who sees all applications at a place sees how many there are.
  `create policy application_tally_place_select on application_tally for select
    using (service_point_id = any ((select viewer_places())::text[]))`,
  `create policy application_tally_all_select on application_tally for select
    using ((select viewer_has('DG_ADMIN', 'AUDITOR', 'SYSTEM')))`,
];

export class IndexApplicationLists1795360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The tables' owner, who migrates, is bound by the policies too, and would count nothing.
    await runner.query('alter table application no force row level security');
    for (const statement of [...policies, ...lists]) await runner.query(statement);
    await runner.query('alter table application force row level security');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropTallyStatements(tally)) await runner.query(statement);
    await runner.query('drop index application_place_status_index, application_status_index');
    await runner.query('drop policy application_place_select on application');
    await runner.query('drop function viewer_places');
    await runner.query(`
      create policy application_office_select on application for select
        using ((select viewer_has(${officers}))
          and service_point_id in (
            select id from service_point where (select viewer_office()) in (id, parent_id)))`);
    await runner.query(`
      create policy application_region_select on application for select
        using ((select viewer_has('REGIONAL_HEAD'))
          and service_point_id in (
            select id from service_point where regional_office = (select viewer_regional_office())))`);
  }
}
