import type { AnswerList, Cell } from './answer-list.rules';

/** With one of these at its head a spreadsheet takes a text for a formula, in its full-width form as well. */
const formulaHead = /^[=+\-@\t\r\n＝＋－＠]/;

/** A list as RFC 4180 has it: a line of names, CRLF after each line, and quotes where a value needs them. */
export function csvOf({ columns, rows }: Pick<AnswerList, 'columns' | 'rows'>): string {
  const lines = [columns.map(field), ...rows.map((row) => columns.map((column) => field(row[column] ?? null)))];
  return lines.map((fields) => `${fields.join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  // Numbers and booleans cannot be anything else; a text that could be run gets an apostrophe before it.
  const text = typeof cell === 'string' && formulaHead.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file's name from where the list lies. */
export const csvFileName = (path: string): string => `${path.replaceAll(/[^\w-]+/g, '-') || 'list'}.csv`;
