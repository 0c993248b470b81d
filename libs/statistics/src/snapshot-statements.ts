import { fewestPeople } from '@imigraph/disclosure';
import { type Facts, recordsMeasure } from './facts';

const numbered = (of: readonly unknown[], prefix: string): string[] => of.map((_one, at) => `${prefix}_${at + 1}`);

/** The numbers of a row of cells or pools: facts without amounts have no column for one. */
const figuresOf = ({ amounts }: Facts): string[] => [
  'days',
  ...(amounts.length > 0 ? ['amount'] : []),
  'records',
  'people',
];

/** Records, bars of days and sums of amounts by these columns of a table of records, each with how many people are in it. */
function counted(facts: Facts, from: string, by: readonly string[]): string {
  const { people, durations, amounts } = facts;
  const keys = ['measure', ...by].join(', ');
  const distinct = numbered(people, 'person').map((person) => `count(distinct ${person})`);
  const hasAmounts = amounts.length > 0;
  const measure = (name: string, days: string, amount: string) =>
    `('${name}' collate "C", ${hasAmounts ? `${days}, ${amount}` : days})`;
  const measures = [
    measure(recordsMeasure, 'null::int', 'null::bigint'),
    ...durations.map(({ column }) => measure(column, column, 'null')),
    ...amounts.map(({ column }) => measure(column, 'null', column)),
  ];
  const values = hasAmounts ? 'days, amount' : 'days';
  return `
    with measured as (
      select measured.*, record.*
        from pg_temp.${from} record cross join lateral (values ${measures.join(', ')}) as measured (measure, ${values})
       where measure = '${recordsMeasure}' or num_nonnulls(${values}) > 0
    ), bar as (
      select ${keys}, days, count(*) as records${hasAmounts ? ', sum(amount)::bigint as amount' : ''}
        from measured group by ${keys}, days
    ), pool as (
      select ${keys}, least(${distinct.join(', ')}) as people from measured group by ${keys}
    )
    select ${[keys, ...figuresOf(facts)].join(', ')} from bar join pool using (${keys})`;
}

/** Puts together, level by level, what is left of too small cells; the last level is told nothing but a number. */
function pooledLevel(facts: Facts, told: number): string {
  const { name, dimensions } = facts;
  const columns = dimensions.map(({ column }) => column);
  const by = columns.slice(0, told);
  return `
    insert into ${name}_pool (${['measure', ...by, ...figuresOf(facts)].join(', ')})
    select * from (${counted(facts, 'left_over', by)}) as pool where people >= ${fewestPeople};
    delete from pg_temp.left_over using ${name}_pool pool
     where pool.measure = '${recordsMeasure}' and num_nonnulls(${columns.map((column) => `pool.${column}`).join(', ')}) = ${told}
       ${by.map((column) => ` and pool.${column} = left_over.${column}`).join('')};`;
}

function takeSnapshot(facts: Facts): string {
  const { schema, name, records, people, dimensions, durations, amounts, settled } = facts;
  const columns = dimensions.map(({ column }) => column);
  const list = columns.join(', ');
  const row = ['measure', ...columns, ...figuresOf(facts)].join(', ');
  const record = [
    // Sorted and compared byte by byte, which is many times quicker than as a language has it.
    ...dimensions.map(
      ({ column, type, value }) => `(${value})::${type}${type === 'text' ? ' collate "C"' : ''} as ${column}`,
    ),
    ...durations.map(({ column, days }) => `(${days})::int as ${column}`),
    ...amounts.map(({ column, rupiah }) => `(${rupiah})::bigint as ${column}`),
    // Nobody's name or number is put anywhere, not even for a moment.
    ...numbered(people, 'person').map((person, at) => `hashtextextended((${people[at]})::text, 0) as ${person}`),
  ];
  const ofMember = [...[...durations, ...amounts].map(({ column }) => column), ...numbered(people, 'person')].join(
    ', ',
  );
  const levels = columns.map((_column, at) => columns.length - 1 - at);
  return `
    create or replace function ${schema}.take_${name}_snapshot(on_day date, at_instant timestamptz) returns bigint
      language plpgsql security definer set search_path = ${schema}, pg_temp set work_mem = '64MB' set jit = off
      as $$
      declare
        asking text := current_setting('imigraph.viewer', true);
        cells bigint;
      begin
        -- Two that are taken at once would each leave their cells beside the other's.
        perform pg_advisory_xact_lock(hashtextextended('imigraph snapshot ${schema}.${name}', 0));
        perform set_config('imigraph.viewer', '{"roles": ["SYSTEM"]}', true);
        create temporary table record as select ${record.join(', ')} ${records};
        analyze pg_temp.record;
        -- A number for each cell, so that a million records are counted by a number and not by all their values.
        create temporary table numbered as
          select row_number() over () as cell, * from (select distinct ${list} from pg_temp.record) as one;
        analyze pg_temp.numbered;
        create temporary table member as
          select cell, ${ofMember} from pg_temp.record join pg_temp.numbered using (${list});
        drop table pg_temp.record;
        analyze pg_temp.member;
        delete from ${name}_cell;
        insert into ${name}_cell (${row})
        select ${row}
          from (${counted(facts, 'member', ['cell'])}) as counted join pg_temp.numbered using (cell)
         order by measure, ${columns[0]};
        get diagnostics cells = row_count;
        insert into ${name}_snapshot values (false, on_day, at_instant)
          on conflict (told) do update set taken_on = excluded.taken_on, taken_at = excluded.taken_at;
        -- Once a month: two snapshots that lie a day apart differ by what few people have done since.
        if not exists (select from ${name}_snapshot where told and taken_on >= date_trunc('month', on_day)) then
          delete from ${name}_pool;
          insert into ${name}_pool (${row})
          select ${row} from ${name}_cell
           where people >= ${fewestPeople} and ${settled} order by measure, ${columns[0]};
          create temporary table left_over as
            select ${list}, ${ofMember}
              from (select ${list} from ${name}_cell
                     where measure = '${recordsMeasure}' and people < ${fewestPeople} and ${settled}) as small
              join pg_temp.numbered using (${list}) join pg_temp.member using (cell);
          ${levels.map((told) => pooledLevel(facts, told)).join('')}
          drop table pg_temp.left_over;
          insert into ${name}_snapshot values (true, on_day, at_instant)
            on conflict (told) do update set taken_on = excluded.taken_on, taken_at = excluded.taken_at;
        end if;
        drop table pg_temp.member, pg_temp.numbered;
        perform set_config('imigraph.viewer', coalesce(asking, ''), true);
        return cells;
      end $$`;
}

/**
 * For a migration: makes the tables of a snapshot, empty, and the function that takes it. Who sees which cells is for the
 * migration to say; only the owner of the tables writes them, and whoever asks as an analyst reads the pools. Once
 * released, a change is a new migration. Facts with amounts need snapshotAmountStatements after these.
 */
export function snapshotStatements(facts: Facts): string[] {
  const { schema, name, dimensions } = facts;
  const columns = dimensions.map(({ column, type }) => ({ column, type }));
  const table = (suffix: string, more: readonly string[]) =>
    `create table ${schema}.${name}_${suffix} (
       measure text not null,
       days int,
       ${more.join(', ')},
       records bigint not null,
       people bigint not null,
       constraint ${name}_${suffix}_days_check check ((measure = '${recordsMeasure}') = (days is null))
     )`;
  return [
    table(
      'cell',
      columns.map(({ column, type }) => `${column} ${type} not null`),
    ),
    table(
      'pool',
      columns.map(({ column, type }) => `${column} ${type}`),
    ),
    // The last guard: whatever puts pools together, none with fewer people can be stored.
    `alter table ${schema}.${name}_pool
       add constraint ${name}_pool_people_check check (people >= ${fewestPeople})`,
    ...['cell', 'pool'].flatMap((suffix) => [
      `create index ${name}_${suffix}_index on ${schema}.${name}_${suffix} (measure, ${columns[0]?.column ?? ''})`,
      `alter table ${schema}.${name}_${suffix} enable row level security`,
    ]),
    `create policy ${name}_pool_select on ${schema}.${name}_pool for select using ((select viewer_has('ANALYST')))`,
    `create table ${schema}.${name}_snapshot (
       told boolean primary key,
       taken_on date not null,
       taken_at timestamptz(3) not null
     )`,
    takeSnapshot(facts),
  ];
}

/** Takes away what snapshotStatements has made. */
export function dropSnapshotStatements({ schema, name }: Pick<Facts, 'schema' | 'name'>): string[] {
  return [
    `drop function ${schema}.take_${name}_snapshot(date, timestamptz)`,
    `drop table ${schema}.${name}_snapshot, ${schema}.${name}_pool, ${schema}.${name}_cell`,
  ];
}

/**
 * For a migration after that of the snapshot: from its next taking on it sums the amounts of the facts. What has been taken
 * stays, since pools are made anew but once a month.
 */
export function snapshotAmountStatements(facts: Facts): string[] {
  const { schema, name, amounts } = facts;
  const summed = amounts.map(({ column }) => `'${column}'`).join(', ');
  return [
    ...['cell', 'pool'].map(
      (suffix) => `
        alter table ${schema}.${name}_${suffix}
          add column amount bigint,
          add constraint ${name}_${suffix}_amount_check check ((measure in (${summed})) = (amount is not null)),
          drop constraint ${name}_${suffix}_days_check,
          add constraint ${name}_${suffix}_days_check check ((measure in ('${recordsMeasure}', ${summed})) = (days is null))`,
    ),
    takeSnapshot(facts),
  ];
}

/** Undoes what snapshotAmountStatements has done. */
export function dropSnapshotAmountStatements(facts: Facts): string[] {
  const { schema, name } = facts;
  return [
    ...['cell', 'pool'].flatMap((suffix) => [
      `delete from ${schema}.${name}_${suffix} where amount is not null`,
      `alter table ${schema}.${name}_${suffix}
         drop column amount,
         drop constraint ${name}_${suffix}_days_check,
         add constraint ${name}_${suffix}_days_check check ((measure = '${recordsMeasure}') = (days is null))`,
    ]),
    takeSnapshot({ ...facts, amounts: [] }),
  ];
}
