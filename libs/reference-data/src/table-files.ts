import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from './fault';
import type { Table } from './table';

/** A table's file as it was found: its bytes, or why there are none. */
export interface TableFile {
  readonly table: Table;
  readonly bytes: Buffer | Fault;
}

/** The tables and all that their rows refer to, each once, those that are referred to first. */
export function withReferences(tables: readonly Table[]): readonly Table[] {
  const ordered = new Set<Table>();
  const add = (table: Table): void => {
    for (const { reference } of Object.values(table.columns)) {
      if (reference?.table && !ordered.has(reference.table)) add(reference.table);
    }
    ordered.add(table);
  };
  tables.forEach(add);
  return [...ordered];
}

function unreadable(file: string, error: unknown): Fault {
  const errorCode = (error as NodeJS.ErrnoException).code ?? 'unknown cause';
  return errorCode === 'ENOENT'
    ? { ...ofFile(file), reason: 'the file is missing from the data folder', remedy: 'Restore it from the repository.' }
    : { ...ofFile(file), reason: `the file cannot be read (${errorCode})`, remedy: 'Make it a file that may be read.' };
}

function ofFile(file: string): Pick<Fault, 'file' | 'line' | 'column' | 'value'> {
  return { file, line: null, column: null, value: null };
}

export function readTableFiles(folder: string, tables: readonly Table[]): Promise<readonly TableFile[]> {
  return Promise.all(
    withReferences(tables).map(async (table) => ({
      table,
      bytes: await readFile(path.join(folder, table.file)).catch((error: unknown) => unreadable(table.file, error)),
    })),
  );
}

function schemaText({ key, unique, columns, rules, offeredBy }: Table): string {
  const expectations = Object.entries(columns).map(([name, { expects }]) => [name, expects]);
  return JSON.stringify([key, unique, offeredBy, expectations, rules.map((rule) => [rule.columns, rule.reason])]);
}

/** The same for the same bytes read by the same schemas; another for anything that could change the rows. */
export function digestOf(files: readonly TableFile[], version: number): string {
  const hash = createHash('sha256').update(`version ${version}\n`);
  for (const { table, bytes } of files) {
    const content = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.reason);
    hash.update(`${table.file} ${content.length} ${schemaText(table)}\n`).update(content);
  }
  return hash.digest('hex');
}
