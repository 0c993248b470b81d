import { type ReferenceData, type RowCount, referenceDataIn } from './read-reference-data';
import type { Table } from './table';
import { digestOf, readTableFiles } from './table-files';
import type { Query, WriteCount } from './upsert-rows';

export interface ReferenceLoad<Tables extends readonly Table[]> {
  /** Tells this load from others that are recorded in the same table. */
  readonly name: string;
  /** To be raised when `write` writes something else from the same files. */
  readonly version: number;
  /** The folder of the CSV files. */
  readonly folder: string;
  readonly tables: Tables;
  /** Writes the rows, as a rule by upsertRows, and answers its counts. */
  readonly write: (data: ReferenceData<Tables>) => Promise<readonly WriteCount[]>;
}

export type LoadOutcome =
  | { readonly state: 'unchanged' }
  | { readonly state: 'loaded'; readonly read: readonly RowCount[]; readonly written: readonly WriteCount[] };

/**
 * Loads the tables unless these very files, read by these schemas, are in the database already: a warm start costs one
 * look at the record and writes nothing. `query` must be a transaction, such as the EntityManager that
 * `dataSource.transaction` hands out, and find this table, which the app's migration makes:
 *
 *     create table reference_load (name text primary key, digest text not null, loaded_at timestamptz not null);
 *
 * Instances that start together load one after the other, and the second finds nothing to do.
 * Throws ReferenceDataError with all faults of the files, before anything is written.
 */
export async function loadReferenceData<const Tables extends readonly Table[]>(
  query: Query,
  { name, version, folder, tables, write }: ReferenceLoad<Tables>,
): Promise<LoadOutcome> {
  const files = await readTableFiles(folder, tables);
  const digest = digestOf(files, version);
  // Held to the end of the transaction, and refused outside of one: a load must not be half there.
  await query.query('LOCK TABLE reference_load IN SHARE ROW EXCLUSIVE MODE', []);
  const recorded = await query.query('SELECT FROM reference_load WHERE name = $1 AND digest = $2', [name, digest]);
  if (recorded.length > 0) return { state: 'unchanged' };

  const data = referenceDataIn(files, tables);
  const written = await write(data);
  await query.query(
    `INSERT INTO reference_load (name, digest, loaded_at) VALUES ($1, $2, now())
     ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, loaded_at = excluded.loaded_at`,
    [name, digest],
  );
  return { state: 'loaded', read: data.counts, written };
}
