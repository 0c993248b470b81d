import { isDay, type Day } from '@imigraph/calendar';
import type { Table } from './table';

/** Why a cell cannot be read, and what to do about it: the end of a sentence, and a sentence (see Fault). */
export interface CellFault {
  readonly reason: string;
  readonly remedy: string;
}

export type Reading<Value> = { readonly value: Value } | CellFault;

/** The rows that a cell may name: those of another table, or (null) those of its own. */
export interface Reference {
  readonly table: Table | null;
  readonly column: string;
}

export interface Column<Value> {
  /** What a cell holds, in plain words. It also tells one version of a schema from the next (see referenceDataDigest). */
  readonly expects: string;
  /** Whether a quoted cell may run over several lines. */
  readonly multiline: boolean;
  readonly reference: Reference | null;
  /** `neighbour` is the cell of another column in the same row. */
  read(cell: string, neighbour: (column: string) => string | undefined): Reading<Value>;
}

export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

const missing: CellFault = { reason: 'is empty, and every row needs a value', remedy: 'Fill it in.' };

// Line breaks are not among them: a cell that runs over the line without leave is found when the file is cut into rows.
const controlCharacter = /[^\P{Cc}\n]/u;

function faultOfAnyCell(cell: string): CellFault | null {
  if (cell.trim() === '') return missing;
  if (cell !== cell.trim()) return { reason: 'begins or ends with white space', remedy: 'Take the white space away.' };
  if (controlCharacter.test(cell)) {
    return { reason: 'holds a tab or another control character', remedy: 'Replace the character by a space.' };
  }
  return null;
}

function column<Value>(
  expects: string,
  parse: (cell: string) => Reading<Value>,
  { multiline = false, reference = null }: { multiline?: boolean; reference?: Reference | null } = {},
): Column<Value> {
  return { expects, multiline, reference, read: (cell) => faultOfAnyCell(cell) ?? parse(cell) };
}

function expected(expects: string): CellFault {
  return { reason: `is not ${expects}`, remedy: `Write ${expects}.` };
}

export function text({ multiline = false } = {}): Column<string> {
  return column(multiline ? 'text of any number of lines' : 'text on one line', (value) => ({ value }), { multiline });
}

/** `looks` completes "Write …": "two digits, such as 33". The pattern should span the whole cell. */
export function code(pattern: RegExp, looks: string): Column<string> {
  return {
    ...column(looks, (value) => (pattern.test(value) ? { value } : expected(looks))),
    expects: `${looks} (${pattern})`,
  };
}

/** A name in capitals such as PASSPORT_NEW: a word of a vocabulary that the data, not the program, may extend. */
export function term(): Column<string> {
  return code(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'capitals, digits and single underscores, such as PASSPORT_NEW');
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values): Column<Values[number]> {
  const expects = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
  const isMember = (value: string): value is Values[number] => values.includes(value);
  return column(expects, (value) => (isMember(value) ? { value } : expected(expects)));
}

interface Bounds {
  readonly from?: number;
  readonly to?: number;
}

function between({ from, to }: Bounds): string {
  return `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`;
}

function number(expects: string, form: RegExp, bounds: Bounds): Column<number> {
  const { from = -Number.MAX_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER } = bounds;
  return column(expects, (cell) => {
    const value = Number(cell);
    return form.test(cell) && value >= from && value <= to ? { value } : expected(expects);
  });
}

/** Bounds are inclusive; without one the largest exact integer of JavaScript bounds it. */
export function integer(bounds: Bounds = {}): Column<number> {
  return number(`a whole number${between(bounds)} in digits only`, /^(0|-?[1-9]\d*)$/, bounds);
}

/** Bounds are inclusive. */
export function decimal(bounds: Bounds = {}): Column<number> {
  return number(`a number${between(bounds)} with a decimal point, such as 5.25`, /^-?(0|[1-9]\d*)(\.\d+)?$/, bounds);
}

export function boolean(): Column<boolean> {
  const expects = 'true or false in small letters';
  return column(expects, (cell) =>
    cell === 'true' || cell === 'false' ? { value: cell === 'true' } : expected(expects),
  );
}

export function day(): Column<Day> {
  const expects = 'a day that exists, in the form YYYY-MM-DD';
  return column(expects, (value) => (isDay(value) ? { value } : expected(expects)));
}

const grades = ['true', 'partial', 'false'] as const;

/** true: a named source says it. partial: a part of it, or only that it exists. false: assumed. */
export type Verified = (typeof grades)[number];

export function verified(): Column<Verified> {
  return oneOf(grades);
}

/** A value that the given column of another table has in some row; without one, the table's key. */
export function reference(table: Table, keyColumn?: string): Column<string> {
  const [onlyKey, ...furtherKeys] = table.key;
  if (keyColumn === undefined && furtherKeys.length > 0) {
    throw new Error(`${table.file} has a key of several columns: say which of them the reference means.`);
  }
  const target = keyColumn ?? onlyKey;
  return column(`a ${target} of ${table.file}`, (value) => ({ value }), { reference: { table, column: target } });
}

/** A value that the given column of the same table has in some row. */
export function referenceWithin(keyColumn: string): Column<string> {
  return column(`a ${keyColumn} of the same file`, (value) => ({ value }), {
    reference: { table: null, column: keyColumn },
  });
}

/** An empty cell is null. */
export function optional<Value>(of: Column<Value>): Column<Value | null> {
  return {
    ...of,
    expects: `${of.expects}, or nothing`,
    read: (cell, neighbour) => (cell === '' ? { value: null } : of.read(cell, neighbour)),
  };
}

/** Items between semicolons, each once. An empty cell is a list without items, if `mayBeEmpty`. */
export function list<Item>(of: Column<Item>, { mayBeEmpty = false } = {}): Column<readonly Item[]> {
  return {
    ...of,
    expects: `a list, separated by semicolons, of ${of.expects}${mayBeEmpty ? ', or nothing' : ''}`,
    read(cell, neighbour) {
      if (cell === '') return mayBeEmpty ? { value: [] } : missing;
      const items = cell.split(';');
      const value: Item[] = [];
      for (const [index, item] of items.entries()) {
        const reading = of.read(item, neighbour);
        if (!('value' in reading)) {
          return { reason: `has ${JSON.stringify(item)} in its list, which ${reading.reason}`, remedy: reading.remedy };
        }
        if (items.indexOf(item) < index) {
          return { reason: `has ${JSON.stringify(item)} twice in its list`, remedy: 'Take one of the two away.' };
        }
        value.push(reading.value);
      }
      return { value };
    },
  };
}
