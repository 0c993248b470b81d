import type { Column, ValueOf } from './column';

type Columns = Readonly<Record<string, Column<unknown>>>;
type Names<C extends Columns> = keyof C & string;
type Row<C extends Columns> = { readonly [Name in Names<C>]: ValueOf<C[Name]> };

export interface RowRule {
  /** What the rule reads. A fault is laid at the first; the rule is not asked when one of them has a fault of its own. */
  readonly columns: readonly [string, ...string[]];
  readonly holds: (row: Readonly<Record<string, unknown>>) => boolean;
  readonly reason: string;
  readonly remedy: string;
}

/** The schema of one CSV file: the one place that says what its columns hold. Made by defineTable. */
export interface Table<C extends Columns = Columns> {
  readonly file: string;
  readonly key: readonly [string, ...string[]];
  /** Further groups of columns whose values no two rows share. */
  readonly unique: readonly (readonly [string, ...string[]])[];
  readonly columns: C;
  readonly rules: readonly RowRule[];
  /** The column that says whether a row is for use; one that is not is checked and counted, and not given out. */
  readonly offeredBy: string | null;
}

/** A row as the program sees it: the file's own column names, each with its typed value. */
export type RowOf<T extends Table> = Row<T['columns']>;

/** Ties a rule to columns of its table: `holds` sees those columns alone, each already read. */
type RuleMaker<C extends Columns> = <const Read extends readonly [Names<C>, ...Names<C>[]]>(
  columns: Read,
  holds: (row: Pick<Row<C>, Read[number]>) => boolean,
  fault: { readonly reason: string; readonly remedy: string },
) => RowRule;

interface TableDefinition<C extends Columns> {
  readonly file: string;
  readonly key: readonly [Names<C>, ...Names<C>[]];
  readonly unique?: readonly (readonly [Names<C>, ...Names<C>[]])[];
  readonly columns: C;
  readonly rules?: (rule: RuleMaker<C>) => readonly RowRule[];
  readonly offeredBy?: Names<C>;
}

export function defineTable<C extends Columns>(definition: TableDefinition<C>): Table<C> {
  const { file, key, columns, unique = [], rules, offeredBy = null } = definition;
  // Rows come from these very columns, so what a rule is given has the type that it was written for.
  const rule: RuleMaker<C> = (read, holds, fault) => ({
    ...fault,
    columns: read,
    holds: (row) => holds(row as Row<C>),
  });
  return { file, key, unique, columns, offeredBy, rules: rules?.(rule) ?? [] };
}
