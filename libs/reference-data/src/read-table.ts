import type { CsvContent, CsvRow } from './csv';
import type { Fault } from './fault';
import type { RowRule, Table } from './table';

export interface ReadRow {
  readonly line: number;
  /** Holds a value for each column whose cell could be read. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly cells: Readonly<Record<string, string>>;
  readonly isOffered: boolean;
}

export interface TableReading {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
  /** The columns that the header names; another table's reference to one that is missing is not a fault of its own. */
  readonly present: ReadonlySet<string>;
}

function headerFaults({ file, columns }: Table, { line, cells }: CsvRow): Fault[] {
  const missing = Object.keys(columns).filter((name) => !cells.includes(name));
  const known = new Set(Object.keys(columns));
  return [
    ...cells.flatMap((name, index): Fault[] => {
      const place = { file, line, column: name, value: null };
      if (!known.has(name)) {
        const hope = missing.length > 0 ? ` or give it the name of a missing one (${missing.join(', ')})` : '';
        return [{ ...place, reason: 'no such column is known', remedy: `Take the column away${hope}.` }];
      }
      if (cells.indexOf(name) === index) return [];
      return [{ ...place, reason: 'the column stands twice in the header', remedy: 'Take one of the two away.' }];
    }),
    ...missing.map((column) => ({
      file,
      line,
      column,
      value: null,
      reason: 'the column is missing from the header',
      remedy: 'Add it to the header and to every row.',
    })),
  ];
}

function raggedFault(file: string, { line, cells }: CsvRow, expected: number): Fault {
  const blank = cells.length === 1 && cells[0] === '';
  return {
    file,
    line,
    column: null,
    value: null,
    reason: blank ? 'the line is blank' : `the row has ${cells.length} cells, the header ${expected}`,
    remedy: blank ? 'Take the line away.' : 'Add the missing commas, or put a value that holds commas between quotes.',
  };
}

/** A row says in its key, its source or its notes that it is an example. */
function isExample({ key }: Table, cells: Readonly<Record<string, string>>): boolean {
  return [...key, 'source', 'notes'].some((name) => /^(example|contoh)\b/i.test(cells[name] ?? ''));
}

function readCells(table: Table, row: CsvRow, header: readonly string[]): { row: ReadRow; faults: Fault[] } {
  // A column that stands twice counts where it stands first: header.indexOf, not the last that would overwrite it.
  const cells = Object.fromEntries(
    Object.keys(table.columns).flatMap((name) => {
      const cell = row.cells[header.indexOf(name)];
      return cell === undefined ? [] : [[name, cell]];
    }),
  );
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const reading = table.columns[name]?.read(cell, (other) => cells[other]);
    if (!reading) continue;
    if ('value' in reading) values[name] = reading.value;
    else faults.push({ ...reading, file: table.file, line: row.line, column: name, value: cell });
  }
  const isForUse = table.offeredBy === null || values[table.offeredBy] !== false;
  return { row: { line: row.line, values, cells, isOffered: isForUse && !isExample(table, cells) }, faults };
}

function ruleFaults(file: string, rules: readonly RowRule[], { line, values, cells }: ReadRow): Fault[] {
  return rules.flatMap(({ columns, holds, reason, remedy }) => {
    const [column] = columns;
    if (!columns.every((name) => name in values) || holds(values)) return [];
    return [{ file, line, column, value: cells[column] ?? null, reason, remedy }];
  });
}

/** Rows that have the same cells in a group of columns as a row above them. */
function repeatFaults(file: string, group: readonly [string, ...string[]], rows: readonly ReadRow[]): Fault[] {
  const [column] = group;
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ line, values, cells }) => {
    if (!group.every((name) => name in values)) return [];
    const identity = JSON.stringify(group.map((name) => cells[name]));
    const firstLine = firstLines.get(identity);
    if (firstLine === undefined) {
      firstLines.set(identity, line);
      return [];
    }
    return [
      {
        file,
        line,
        column,
        value: cells[column] ?? null,
        reason: `repeats the ${group.join(', ')} of line ${firstLine}`,
        remedy: 'Take one of the two rows away, or correct it.',
      },
    ];
  });
}

/** Checks everything about a file that needs no other file. */
export function readTable(table: Table, { header, rows: csvRows, faults: csvFaults }: CsvContent): TableReading {
  const { file } = table;
  if (!header) return { rows: [], faults: csvFaults, present: new Set() };
  const faults = [...csvFaults, ...headerFaults(table, header)];
  if (csvRows.length === 0 && csvFaults.length === 0) {
    faults.push({
      file,
      line: null,
      column: null,
      value: null,
      reason: 'the file has a header and no rows',
      remedy: 'Write the rows, or restore the file.',
    });
  }
  const rows: ReadRow[] = [];
  for (const csvRow of csvRows) {
    if (csvRow.cells.length === header.cells.length) {
      const { row, faults: cellFaults } = readCells(table, csvRow, header.cells);
      rows.push(row);
      faults.push(...cellFaults, ...ruleFaults(file, table.rules, row));
    } else {
      faults.push(raggedFault(file, csvRow, header.cells.length));
    }
  }
  for (const group of [table.key, ...table.unique]) faults.push(...repeatFaults(file, group, rows));
  return { rows, faults, present: new Set(header.cells) };
}
