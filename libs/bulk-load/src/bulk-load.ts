import { type CopyValue, copyLine } from './copy-text';

/** One table of a bulk load, filled batch by batch. */
export interface BulkTable {
  readonly into: string;
  readonly columns: readonly string[];
  /** The rows of the units from `first` to before `next`, as COPY reads them; made anew and the same at every call. */
  lines(first: number, next: number): Iterable<string>;
}

/**
 * Many rows, made by the program itself. A unit is a person with all that belongs to them, and can be made without any
 * other: so a batch can be made alone, again, and by whichever process comes to it.
 */
export interface BulkLoad {
  /** The same for loads of which a larger one goes on where a smaller one ended. */
  readonly name: string;
  readonly units: number;
  /** Units that come with one commit. */
  readonly batch: number;
  /** In the order in which their rows refer to each other. */
  readonly tables: readonly BulkTable[];
}

/** A table by its columns, each with where its value comes from: a column more is a line more. */
export function bulkTable<Row>({
  into,
  columns,
  rows,
}: {
  readonly into: string;
  readonly columns: Readonly<Record<string, (row: Row) => CopyValue>>;
  readonly rows: (first: number, next: number) => Iterable<Row>;
}): BulkTable {
  const values = Object.values(columns);
  return {
    into,
    columns: Object.keys(columns),
    *lines(first, next) {
      for (const row of rows(first, next)) yield copyLine(values.map((of) => of(row)));
    },
  };
}
