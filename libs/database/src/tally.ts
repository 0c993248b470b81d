import { name } from './sql-text';

/** A table whose rows are counted as they change: a total is the sum of a few numbers then, however many rows there are. */
export interface Tally {
  readonly schema: string;
  readonly table: string;
  /** What the rows are counted by: columns of the tally, each with the SQL that gives its value for a row of the table. */
  readonly by: readonly { readonly column: string; readonly type: 'text' | 'date'; readonly value: string }[];
  /** The one of these columns under whose value '*' the rows are counted together too. */
  readonly together?: string;
}

/** What an event of the table takes from the numbers, and what it adds to them. */
const events = [
  { event: 'insert', seen: 'new table as added', changes: [['added', 1]] },
  {
    event: 'update',
    seen: 'old table as removed new table as added',
    changes: [
      ['removed', -1],
      ['added', 1],
    ],
  },
  { event: 'delete', seen: 'old table as removed', changes: [['removed', -1]] },
] as const;

/**
 * For a migration: makes `<table>_tally`, the triggers that keep it true in the transaction of each change, and
 * `recount_<table>()`, which counts anew and has counted once. Who sees which numbers is for the migration to say; only the
 * owner of the tables writes them. A number is the sum of its rows' `total`: a change takes a row that no other transaction
 * holds, or adds one, so that no change ever waits for another here.
 */
export function tallyStatements({ schema, table, by, together }: Tally): string[] {
  const tally = `${name(schema)}.${name(`${table}_tally`)}`;
  const columns = by.map(({ column }) => column);
  const list = columns.join(', ');
  const level = by.find(({ column }) => column === together);
  const counted = (rows: string, change: number) =>
    `select ${by.map((one) => `${one === level ? 'level.value' : one.value} as ${one.column}`).join(', ')}, ${change} as change
       from ${rows}${level ? ` cross join lateral (values (${level.value}), ('*')) as level (value)` : ''}`;
  const takeDown = (event: string, changes: readonly (readonly [string, number])[]) => `
    create function ${name(schema)}.${name(`${table}_tally_${event}`)}() returns trigger
      language plpgsql security definer set search_path = ${name(schema)}, pg_temp
      as $$
      declare
        cell record;
      begin
        for cell in
          select ${list}, sum(change) as change
            from (${changes.map(([rows, change]) => counted(rows, change)).join(' union all ')}) as change
           group by ${list} having sum(change) <> 0
        loop
          update ${tally} set total = total + cell.change
           where slot = (select slot from ${tally}
                          where ${columns.map((column) => `${column} = cell.${column}`).join(' and ')}
                          order by slot limit 1 for update skip locked);
          if not found then
            insert into ${tally} (${list}, total) values (${columns.map((column) => `cell.${column}`).join(', ')}, cell.change);
          end if;
        end loop;
        return null;
      end $$`;
  return [
    // Half of each page is left free, so that a number that changes stays on its page and out of the indexes.
    `create table ${tally} (
       ${by.map(({ column, type }) => `${column} ${type} not null`).join(', ')},
       slot bigint generated always as identity primary key,
       total bigint not null
     ) with (fillfactor = 50)`,
    `create index ${name(`${table}_tally_index`)} on ${tally} (${list}, slot)`,
    `alter table ${tally} enable row level security`,
    ...events.map(({ event, changes }) => takeDown(event, changes)),
    ...events.map(
      ({ event, seen }) => `
        create trigger ${name(`${table}_tally_${event}`)} after ${event} on ${name(schema)}.${name(table)}
          referencing ${seen}
          for each statement execute function ${name(schema)}.${name(`${table}_tally_${event}`)}()`,
    ),
    `create function ${name(schema)}.${name(`recount_${table}`)}() returns void
       language sql set search_path = ${name(schema)}, pg_temp
       as $$
         delete from ${tally};
         insert into ${tally} (${list}, total)
         select ${list}, count(*) from (${counted(name(table), 1)}) as change group by ${list} order by ${list};
       $$`,
    `select ${name(schema)}.${name(`recount_${table}`)}()`,
  ];
}

/** Takes away what tallyStatements has made. */
export function dropTallyStatements({ schema, table }: Pick<Tally, 'schema' | 'table'>): string[] {
  return [
    `drop function ${name(schema)}.${name(`recount_${table}`)}`,
    ...events.map(({ event }) => `drop trigger ${name(`${table}_tally_${event}`)} on ${name(schema)}.${name(table)}`),
    ...events.map(({ event }) => `drop function ${name(schema)}.${name(`${table}_tally_${event}`)}`),
    `drop table ${name(schema)}.${name(`${table}_tally`)}`,
  ];
}
