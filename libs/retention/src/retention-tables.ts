import { type KeptTable, forgetRoutine } from './kept-table';

/**
 * What a subgraph that forgets has in its own schema, for its migration. The app's role may delete nothing: it calls
 * functions, each of which deletes from one table what has grown old, and no younger row for whoever calls it. Never
 * changed once released: a later need is a migration of its own.
 */
export function retentionTables(schema: string, tables: readonly KeptTable[]): readonly string[] {
  return [
    `create table retention_run (
       only_one boolean primary key default true constraint retention_run_only_one_check check (only_one),
       ran_on date not null,
       ran_at timestamptz(3) not null
     )`,
    ...tables.flatMap((kept) => forgetting(schema, kept)),
  ];
}

/** Undoes retentionTables. */
export function withoutRetention(tables: readonly KeptTable[]): readonly string[] {
  return [
    ...tables.map((kept) => `drop function ${forgetRoutine(kept)}(timestamptz, int)`),
    ...tables.map(({ table, since }) => `drop index ${table}_${since}_index`),
    ...tables
      .filter(({ isGuarded }) => isGuarded)
      .flatMap(({ table }) => [
        `drop policy ${table}_grown_old on ${table}`,
        `drop policy ${table}_forgotten on ${table}`,
      ]),
    'drop table retention_run',
  ];
}

/** The table of retentionTables that the app's role writes. */
export const writtenByRetention = ['retention_run'] as const;

function forgetting(schema: string, kept: KeptTable): readonly string[] {
  const { table, since, leastDays, isGuarded } = kept;
  const isOld = `${since} < least(before, now() - interval '${leastDays} days')`;
  const bySystem = `using ((select viewer_has('SYSTEM')))`;
  return [
    `create index ${table}_${since}_index on ${table} (${since}) where ${since} is not null`,
    ...(isGuarded
      ? [
          // What is deleted has to be seen as well.
          `create policy ${table}_grown_old on ${table} for select ${bySystem}`,
          `create policy ${table}_forgotten on ${table} for delete ${bySystem}`,
        ]
      : []),
    // Asked twice, since a row may be taken into use again between the two.
    `create function ${forgetRoutine(kept)}(before timestamptz, most int) returns int
       language sql security definer set search_path = ${schema}, pg_temp
       as $$
         with forgotten as (
           delete from ${table}
            where ctid = any (array(select ctid from ${table} where ${isOld} order by ${since} limit most)) and ${isOld}
           returning 1
         )
         select count(*)::int from forgotten
       $$`,
  ];
}
