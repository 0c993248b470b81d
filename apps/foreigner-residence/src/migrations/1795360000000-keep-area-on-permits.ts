import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Tally, dropTallyStatements, tallyStatements } from '@imigraph/database';

const officers = `'COUNTER_OFFICER', 'INTERVIEWER', 'ADJUDICATOR', 'OFFICE_HEAD', 'ENFORCEMENT_OFFICER'`;

/**
 * A permit carries the regency in which its holder lives, or '' while that is not known. The foreign key keeps it true: it
 * follows the foreigner in the statement that moves them, as the tables' owner and past row-level security.
 */
const area = [
  `alter table foreigner add area text not null generated always as (coalesce(regency_code, '')) stored`,
  'alter table foreigner add constraint foreigner_area_key unique (id, area)',
  'alter table stay_permit add area text',
  'update stay_permit set area = foreigner.area from foreigner where foreigner.id = foreigner_id',
  'alter table stay_permit alter area set not null',
  `alter table stay_permit drop constraint stay_permit_foreigner_id_fkey, add constraint stay_permit_holder_fkey
    foreign key (foreigner_id, area) references foreigner (id, area) on update cascade`,
  // Who adds a permit need not know where its holder lives. One who may not see the holder may add none.
  `create function stay_permit_take_area() returns trigger language plpgsql as $$
    begin
      new.area := (select area from foreigner_residence.foreigner where id = new.foreigner_id);
      return new;
    end $$`,
  `create trigger stay_permit_take_area before insert on stay_permit
    for each row when (new.area is null) execute function stay_permit_take_area()`,
] as const;

const anywhere = `(select viewer_has('DG_ADMIN', 'AUDITOR', 'SYSTEM'))`;

/** The same viewers as before see the same rows, and no permit is looked up through its holder any more. */
const policies = [
  // The whole of an officer's area, in one place for the policies and for the lists that walk it.
  `create function viewer_regencies() returns text[] language sql stable begin atomic
    select coalesce(array_agg(distinct code), '{}')
      from (select unnest(viewer_office_regencies()) where viewer_has(${officers})
            union all
            select unnest(viewer_regional_regencies()) where viewer_has('REGIONAL_HEAD')) area (code);
  end`,
  'drop policy foreigner_of_office on foreigner',
  'drop policy foreigner_of_regional_office on foreigner',
  `create policy foreigner_of_area on foreigner for select using (
    regency_code = any ((select viewer_regencies())::text[]))`,

  'drop policy stay_permit_of_foreigner on stay_permit',
  `create policy stay_permit_anywhere on stay_permit for select using (${anywhere})`,
  `create policy stay_permit_of_area on stay_permit for select using (area = any ((select viewer_regencies())::text[]))`,
  `create policy stay_permit_own on stay_permit for select using (
    foreigner_id = (select id from foreigner
                     where account_subject = (select viewer_subject()) and (select viewer_has('APPLICANT'))))`,
] as const;

/** What the lists can be narrowed by: their totals are sums of these numbers. */
const foreignerTally = {
  schema: 'foreigner_residence',
  table: 'foreigner',
  by: [
    { column: 'area', type: 'text', value: 'area' },
    { column: 'nationality', type: 'text', value: 'nationality' },
  ],
  together: 'area',
} as const satisfies Tally;

/** By month, since "expiring before" takes any day: of one month the rest is counted in an index. */
const permitTally = {
  schema: 'foreigner_residence',
  table: 'stay_permit',
  by: [
    { column: 'area', type: 'text', value: 'area' },
    { column: 'permit_class', type: 'text', value: 'permit_class' },
    { column: 'state', type: 'text', value: 'state' },
    { column: 'valid_to_month', type: 'date', value: `date_trunc('month', valid_to_on::timestamp)::date` },
  ],
  together: 'area',
} as const satisfies Tally;

/** One for each way to narrow a list, in its order at the end. Those of permits hold what the policies ask, to count in. */
const lists = [
  'create index foreigner_regency_nationality_index on foreigner (regency_code, nationality, id)',

  'drop index stay_permit_valid_to_index',
  'create index stay_permit_valid_to_index on stay_permit (valid_to_on, number) include (area, foreigner_id)',
  `create index stay_permit_kind_index on stay_permit (permit_class, state, valid_to_on, number)
    include (area, foreigner_id)`,
  'create index stay_permit_area_index on stay_permit (area, valid_to_on, number) include (foreigner_id)',
  `create index stay_permit_area_kind_index on stay_permit (area, permit_class, state, valid_to_on, number)
    include (foreigner_id)`,

  ...tallyStatements(foreignerTally),
  ...tallyStatements(permitTally),
  // Who sees all the foreigners of an area sees how many there are.
  ...['foreigner_tally', 'stay_permit_tally'].flatMap((tally) => [
    `create policy ${tally}_anywhere on ${tally} for select using (${anywhere})`,
    `create policy ${tally}_of_area on ${tally} for select using (area = any ((select viewer_regencies())::text[]))`,
  ]),
];

const before = [
  ...dropTallyStatements(permitTally),
  ...dropTallyStatements(foreignerTally),
  'drop index stay_permit_area_kind_index, stay_permit_area_index, stay_permit_kind_index, stay_permit_valid_to_index',
  'create index stay_permit_valid_to_index on stay_permit (valid_to_on, number)',
  'drop index foreigner_regency_nationality_index',

  'drop policy stay_permit_own on stay_permit',
  'drop policy stay_permit_of_area on stay_permit',
  'drop policy stay_permit_anywhere on stay_permit',
  `create policy stay_permit_of_foreigner on stay_permit for select using (
    (select true from foreigner where foreigner.id = stay_permit.foreigner_id))`,
  'drop policy foreigner_of_area on foreigner',
  `create policy foreigner_of_regional_office on foreigner for select using (
    regency_code = any ((select viewer_regional_regencies())::text[]) and (select viewer_has('REGIONAL_HEAD')))`,
  `create policy foreigner_of_office on foreigner for select using (
    regency_code = any ((select viewer_office_regencies())::text[]) and (select viewer_has(${officers})))`,
  'drop function viewer_regencies',

  'drop trigger stay_permit_take_area on stay_permit',
  'drop function stay_permit_take_area',
  `alter table stay_permit drop constraint stay_permit_holder_fkey, drop column area,
    add constraint stay_permit_foreigner_id_fkey foreign key (foreigner_id) references foreigner`,
  'alter table foreigner drop constraint foreigner_area_key, drop column area',
];

export class KeepAreaOnPermits1795360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The tables' owner, who migrates, is bound by the policies too, and would find no permit to fill.
    await runner.query('alter table foreigner no force row level security');
    await runner.query('alter table stay_permit no force row level security');
    for (const statement of [...area, ...policies, ...lists]) await runner.query(statement);
    await runner.query('alter table stay_permit force row level security');
    await runner.query('alter table foreigner force row level security');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of before) await runner.query(statement);
  }
}
