/** What the loader needs of a connection. TypeORM's EntityManager and QueryRunner have it. */
export interface Query {
  query(sql: string, parameters: unknown[]): Promise<unknown[]>;
}

/** The rows that a table is to hold. Values are as PostgreSQL reads them from JSON: a day is text, a list an array. */
export interface TableWrite<Row extends object> {
  readonly table: string;
  /** Without one the connection's search path decides. */
  readonly schema?: string;
  readonly key: readonly [keyof Row & string, ...(keyof Row & string)[]];
  /** Every column to be written, the key's too. */
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: readonly Row[];
  /**
   * What becomes of rows of the table that are no longer among `rows`: they stay (the default), they are removed, or
   * the named boolean column is set to true in them, and to false in the rows that are there.
   */
  readonly absent?: 'keep' | 'remove' | { readonly mark: string };
}

export interface WriteCount {
  readonly table: string;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows removed, or newly marked as absent. */
  readonly removed: number;
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function list(columns: readonly string[], prefix = ''): string {
  return columns.map((column) => `${prefix}${quoted(column)}`).join(', ');
}

function target({ schema, table }: TableWrite<object>): string {
  return schema === undefined ? quoted(table) : `${quoted(schema)}.${quoted(table)}`;
}

function sameKey(key: readonly string[], one: string, other: string): string {
  return key.map((column) => `${one}.${quoted(column)} = ${other}.${quoted(column)}`).join(' AND ');
}

async function count(query: Query, sql: string, parameters: unknown[]): Promise<Record<string, number>> {
  const [row] = (await query.query(sql, parameters)) as Record<string, number>[];
  return row ?? {};
}

/** The WHERE keeps PostgreSQL from writing a row anew that is as it should be. */
function upsertSql(write: TableWrite<object>, columns: readonly string[]): string {
  const into = target(write);
  const { key } = write as { key: readonly string[] };
  const rest = columns.filter((column) => !key.includes(column));
  const update =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}
         WHERE (${list(rest, 'held.')}) IS DISTINCT FROM (${list(rest, 'excluded.')})`;
  // The counts are taken against the table as it was before the statement, which is what the first CTEs see.
  return `
    WITH given AS MATERIALIZED (SELECT ${list(columns)} FROM jsonb_populate_recordset(NULL::${into}, $1::jsonb)),
    known AS MATERIALIZED (SELECT FROM given JOIN ${into} AS held ON ${sameKey(key, 'held', 'given')}),
    written AS (
      INSERT INTO ${into} AS held (${list(columns)}) SELECT ${list(columns)} FROM given
      ON CONFLICT (${list(key)}) DO ${update} RETURNING 1
    )
    SELECT (SELECT count(*) FROM given)::int AS given, (SELECT count(*) FROM known)::int AS known,
      (SELECT count(*) FROM written)::int AS written`;
}

function absentSql(write: TableWrite<object>, absent: 'remove' | { readonly mark: string }): string {
  const into = target(write);
  const isAbsent = `NOT EXISTS (SELECT FROM given WHERE ${sameKey(write.key, 'given', 'held')})`;
  const change =
    absent === 'remove'
      ? `DELETE FROM ${into} AS held WHERE ${isAbsent}`
      : `UPDATE ${into} AS held SET ${quoted(absent.mark)} = true
         WHERE held.${quoted(absent.mark)} IS NOT true AND ${isAbsent}`;
  return `
    WITH given AS MATERIALIZED (SELECT * FROM jsonb_populate_recordset(NULL::${into}, $1::jsonb)),
    gone AS (${change} RETURNING 1)
    SELECT count(*)::int AS removed FROM gone`;
}

/**
 * Makes the tables hold the rows: one statement per table to insert and update, in the order given, so a table stands
 * after those that its foreign keys name; then, where asked, one per table for the rows that are absent, in the opposite
 * order. Several tables change together only if `query` is a transaction.
 */
export async function upsertRows<Rows extends readonly object[]>(
  query: Query,
  writes: { readonly [Index in keyof Rows]: TableWrite<Rows[Index]> },
): Promise<readonly WriteCount[]> {
  const all = writes as readonly TableWrite<object>[];
  const counts = new Map<TableWrite<object>, Omit<WriteCount, 'table' | 'removed'>>();
  for (const write of all) {
    const mark = typeof write.absent === 'object' ? write.absent.mark : null;
    const columns = mark === null ? write.columns : [...write.columns, mark];
    const rows = mark === null ? write.rows : write.rows.map((row) => ({ ...row, [mark]: false }));
    const { given = 0, known = 0, written = 0 } = await count(query, upsertSql(write, columns), [JSON.stringify(rows)]);
    const inserted = given - known;
    counts.set(write, { inserted, updated: written - inserted, unchanged: given - written });
  }
  const removals = new Map<TableWrite<object>, number>();
  for (const write of all.toReversed()) {
    const { absent = 'keep' } = write;
    if (absent === 'keep') continue;
    const { removed = 0 } = await count(query, absentSql(write, absent), [JSON.stringify(write.rows)]);
    removals.set(write, removed);
  }
  return all.map((write) => ({
    table: write.table,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    ...counts.get(write),
    removed: removals.get(write) ?? 0,
  }));
}
