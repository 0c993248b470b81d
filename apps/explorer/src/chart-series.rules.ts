import type { AnswerList, Cell } from './answer-list.rules';

/** More marks than these cannot be told apart on a screen. */
export const mostMarks = 60;

export interface ChartSeries {
  readonly kind: 'bar' | 'line';
  readonly valueColumn: string;
  readonly labelColumn: string | null;
  readonly labels: readonly string[];
  /** Null where the answer has no number. */
  readonly values: readonly (number | null)[];
  /** How many rows the list has more than are shown. */
  readonly leftOut: number;
}

const dateForm = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
/** What is a number and yet no quantity. */
const noQuantity = /(?:^|\.)(?:latitude|longitude|year|version)$/i;
const isDate = (cell: Cell | undefined): boolean => typeof cell === 'string' && dateForm.test(cell);

/** The columns that a chart can show: those with numbers and nothing else. */
export function numericColumns({ columns, rows }: AnswerList): string[] {
  return columns.filter((column) => {
    if (noQuantity.test(column)) return false;
    const told = rows.map((row) => row[column] ?? null).filter((cell) => cell !== null);
    return told.length > 0 && told.every((cell) => typeof cell === 'number');
  });
}

/** A line over the days where the list has a column of days, in their order; otherwise a bar for each row. */
export function seriesOf(list: AnswerList, valueColumn: string): ChartSeries {
  const dateColumn = list.columns.find(
    (column) => list.rows.every((row) => isDate(row[column])) && new Set(list.rows.map((row) => row[column])).size > 1,
  );
  const labelColumn = dateColumn ?? nameColumn(list);
  const points = list.rows.map((row, index) => ({
    label: labelColumn === null ? String(index + 1) : String(row[labelColumn] ?? ''),
    value: numberOf(row[valueColumn]),
  }));
  if (dateColumn !== undefined) points.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const shown = points.slice(0, mostMarks);
  return {
    kind: dateColumn === undefined ? 'bar' : 'line',
    valueColumn,
    labelColumn,
    labels: shown.map(({ label }) => label),
    values: shown.map(({ value }) => value),
    leftOut: points.length - shown.length,
  };
}

const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);

/** What a person calls the row: its name where it has one, otherwise the first text. */
function nameColumn({ columns, rows }: AnswerList): string | null {
  const texts = columns.filter((column) => rows.some((row) => typeof row[column] === 'string'));
  const byLength = texts.filter((column) => /(?:^|\.)(?:shortName|name)(?:\.\w+)?$/.test(column));
  return byLength[0] ?? texts[0] ?? null;
}
