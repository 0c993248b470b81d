import type { Fault } from './fault';
import type { TableReading } from './read-table';
import type { Table } from './table';

interface Targets {
  readonly all: ReadonlySet<unknown>;
  readonly offered: ReadonlySet<unknown>;
}

function targetsIn({ rows }: TableReading, column: string): Targets {
  const offered = rows.filter(({ isOffered }) => isOffered);
  return {
    all: new Set(rows.map(({ values }) => values[column])),
    offered: new Set(offered.map(({ values }) => values[column])),
  };
}

/** Cells that name a row which is not there, or which is not for use although their own row is. */
export function referenceFaults(table: Table, readings: ReadonlyMap<Table, TableReading>): Fault[] {
  const rows = readings.get(table)?.rows ?? [];
  return Object.entries(table.columns).flatMap(([column, { reference }]) => {
    if (!reference) return [];
    const target = reference.table ?? table;
    const targetReading = readings.get(target);
    // A file or column that is missing is one fault, already reported; not one more for each row that refers to it.
    if (!targetReading?.present.has(reference.column)) return [];
    const { all, offered } = targetsIn(targetReading, reference.column);
    return rows.flatMap(({ line, values, cells, isOffered }): Fault[] => {
      const named = [values[column]].flat().filter((value) => value !== null && value !== undefined);
      const place = { file: table.file, line, column, value: cells[column] ?? null };
      return named.flatMap((value) => {
        if (!all.has(value)) {
          return {
            ...place,
            reason: `names ${JSON.stringify(value)}, which no readable row of ${target.file} has as its ${reference.column}`,
            remedy: `Correct it, or add the row to ${target.file}.`,
          };
        }
        if (offered.has(value) || !isOffered) return [];
        return {
          ...place,
          reason: `names ${JSON.stringify(value)}, a row of ${target.file} that is not for use`,
          remedy: `Name another row, or clear the row of ${target.file} for use.`,
        };
      });
    });
  });
}
