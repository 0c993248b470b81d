import { readCsv } from './csv';
import { type Fault, ReferenceDataError } from './fault';
import { type TableReading, readTable } from './read-table';
import { referenceFaults } from './reference-faults';
import type { RowOf, Table } from './table';
import { type TableFile, readTableFiles } from './table-files';

export interface RowCount {
  readonly file: string;
  /** Rows given out. */
  readonly rows: number;
  /** Rows that say of themselves that they are not for use, or examples. */
  readonly leftOut: number;
}

/** Files without a fault. A row keeps what its file says of where it comes from: source, verified, precision. */
export interface ReferenceData<Tables extends readonly Table[]> {
  /** The rows for use, in the order of the file. */
  rows<T extends Tables[number]>(table: T): readonly RowOf<T>[];
  readonly counts: readonly RowCount[];
}

export function referenceDataIn<const Tables extends readonly Table[]>(
  files: readonly TableFile[],
  tables: Tables,
): ReferenceData<Tables> {
  const faults: Fault[] = [];
  const readings = new Map<Table, TableReading>();
  for (const { table, bytes } of files) {
    if (Buffer.isBuffer(bytes)) {
      const content = readCsv(table.file, bytes, (name) => table.columns[name]?.multiline ?? false);
      readings.set(table, readTable(table, content));
    } else {
      faults.push(bytes);
    }
  }
  for (const [table, reading] of readings) {
    faults.push(...[...reading.faults, ...referenceFaults(table, readings)].sort(byLine));
  }
  if (faults.length > 0) throw new ReferenceDataError(faults);

  const offered = new Map<Table, readonly unknown[]>();
  const counts = tables.map((table): RowCount => {
    const all = readings.get(table)?.rows ?? [];
    const rows = all.filter(({ isOffered }) => isOffered).map(({ values }) => values);
    offered.set(table, rows);
    return { file: table.file, rows: rows.length, leftOut: all.length - rows.length };
  });
  return {
    // Without a fault every column of every row has been read by its schema, which is where RowOf comes from.
    rows: <T extends Tables[number]>(table: T) => (offered.get(table) ?? []) as readonly RowOf<T>[],
    counts,
  };
}

function byLine(one: Fault, other: Fault): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

/**
 * Reads the tables from the folder, and with them the tables that their rows refer to.
 * Throws ReferenceDataError, which lists every fault of all these files.
 */
export async function readReferenceData<const Tables extends readonly Table[]>(
  folder: string,
  tables: Tables,
): Promise<ReferenceData<Tables>> {
  return referenceDataIn(await readTableFiles(folder, tables), tables);
}
