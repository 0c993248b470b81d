import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DatabaseAccess } from '@imigraph/database';
import { systemViewer } from '@imigraph/identity';
import type { BulkLoad, BulkTable } from './bulk-load';
import { BulkLoadError } from './bulk-load-error';
import { copyChunks } from './copy-text';
import { type LoadProgress, progressOf } from './load-progress';
import { type Range, rangesLeft, unitsIn } from './range';

export type BulkLoadOutcome = 'LOADED' | 'LOADED_BEFORE' | 'LOADED_BY_ANOTHER' | 'INTERRUPTED';

export interface Surroundings {
  /** Called after each batch. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Asked before each batch; when it says no, the next start goes on from there. */
  readonly isWanted?: () => boolean;
}

/** A plan that moves a batch looks costly enough to be compiled, which costs more than it saves. */
const settings = '-c lock_timeout=120s -c jit=off';

/** Chunks that are made before the server has taken them. */
const chunksAhead = 2;

const stagedName = ({ into }: BulkTable): string => escapeIdentifier(`staged_${into}`);
const columnsOf = ({ columns }: BulkTable): string => columns.map(escapeIdentifier).join(', ');

/**
 * Loads what is not there yet of a bulk load, batch by batch, each with one commit and all of it or nothing. As many
 * instances as start together leave it to one of them and do not wait: no lock is held that another one's migrations
 * need, beyond what a batch writes.
 */
export async function loadInBulk(
  access: DatabaseAccess,
  schema: string,
  load: BulkLoad,
  { onProgress, isWanted = () => true }: Surroundings = {},
): Promise<BulkLoadOutcome> {
  const client = new Client({
    connectionString: access.adminUrl,
    application_name: `imigraph ${schema} (bulk load)`,
    options: `-c search_path=${schema} ${settings}`,
  });
  // A connection that breaks rejects what is under way on it; without a listener the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (!(await isFirst(client, schema, load))) return 'LOADED_BY_ANOTHER';
    const done = await rangesLoaded(client, load);
    const before = unitsIn(done, load.units);
    if (before === load.units) return 'LOADED_BEFORE';

    await makeStagingTables(client, load);
    const started = performance.now();
    let [units, rows] = [before, 0];
    for (const range of rangesLeft(done, load.units, load.batch)) {
      if (!isWanted()) return 'INTERRUPTED';
      rows += await loadBatch(client, load, range);
      units += range.next - range.first;
      onProgress?.(progressOf({ units: load.units, done: units, before, rows, ms: performance.now() - started }));
    }
    // Plans that still take the tables for empty would read all of them.
    for (const { into } of load.tables) await client.query(`analyze ${escapeIdentifier(into)}`);
    return 'LOADED';
  } finally {
    await client.end();
  }
}

/** The lock is the session's: it ends with the process, however that ends. */
async function isFirst(client: Client, schema: string, load: BulkLoad): Promise<boolean> {
  const { rows } = await client.query<{ first: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as first',
    [`imigraph ${schema} ${load.name}`],
  );
  return rows[0]?.first ?? false;
}

async function rangesLoaded(client: Client, load: BulkLoad): Promise<Range[]> {
  const { rows } = await client.query<{ first: string; next: string }>(
    'select first_unit as first, next_unit as next from bulk_load where name = $1',
    [load.name],
  );
  return rows.map(({ first, next }) => ({ first: Number(first), next: Number(next) }));
}

/**
 * COPY into a table with forced row-level security is refused even to its owner, so rows wait in a temporary table: not
 * logged, gone with the session, and never to be read by the app's role, which may read every lasting table of the schema.
 */
async function makeStagingTables(client: Client, load: BulkLoad): Promise<void> {
  for (const table of load.tables) {
    // Of the columns that are copied and of their types only: what else there is, the table itself fills or refuses.
    await client.query(
      `create temporary table ${stagedName(table)} on commit delete rows
         as select ${columnsOf(table)} from ${escapeIdentifier(table.into)} with no data`,
    );
  }
}

async function loadBatch(client: Client, load: BulkLoad, range: Range): Promise<number> {
  let [at, rows] = [load.name, 0];
  try {
    await client.query('begin');
    await client.query(`select set_config('imigraph.viewer', $1, true)`, [JSON.stringify(systemViewer)]);
    for (const table of load.tables) {
      at = table.into;
      rows += await moveRows(client, table, await stageRows(client, table, range));
    }
    at = 'its end';
    await client.query('insert into bulk_load (name, first_unit, next_unit, row_count) values ($1, $2, $3, $4)', [
      load.name,
      range.first,
      range.next,
      rows,
    ]);
    await client.query('commit');
    return rows;
  } catch (error) {
    // Where the connection itself is gone, so is the transaction.
    await client.query('rollback').catch(() => undefined);
    throw new BulkLoadError(load.name, range, at, error);
  }
}

async function stageRows(client: Client, table: BulkTable, { first, next }: Range): Promise<number> {
  const copy = client.query(copyFrom(`copy ${stagedName(table)} (${columnsOf(table)}) from stdin`));
  const chunks = copyChunks(table.lines(first, next));
  await pipeline(Readable.from(chunks, { highWaterMark: chunksAhead }), copy);
  return copy.rowCount;
}

/** Row-level security binds the owner as well, so that a policy which hides rows would lose them without a word. */
async function moveRows(client: Client, table: BulkTable, staged: number): Promise<number> {
  const columns = columnsOf(table);
  const { rowCount } = await client.query(
    `insert into ${escapeIdentifier(table.into)} (${columns}) select ${columns} from ${stagedName(table)}`,
  );
  if (rowCount !== staged) throw new Error(`${staged} rows were staged and ${rowCount} moved`);
  return staged;
}
