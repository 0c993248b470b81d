import { InvalidInputError } from '@imigraph/errors';

export type CursorValue = string | number;

/** Where a row stands in an order: the name of the order and the row's values in it, as base64url of JSON. */
export function encodeCursor(order: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** Throws BAD_USER_INPUT for what is not a cursor of this order: walking one order with another's would skip rows. */
export function decodeCursor(order: string, length: number, cursor: string): CursorValue[] {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    decoded = null;
  }
  const isValue = (value: unknown): value is CursorValue => typeof value === 'string' || typeof value === 'number';
  if (Array.isArray(decoded)) {
    const [name, ...values] = decoded as unknown[];
    if (name === order && values.length === length && values.every(isValue)) return values;
  }
  throw foreignCursor();
}

export function foreignCursor(): InvalidInputError {
  return new InvalidInputError({
    id: 'Kursor ini bukan dari daftar ini dalam urutan ini. Ambil dari pageInfo atau dari sebuah edge.',
    en: 'The cursor is not one of this list in this order. Take it from pageInfo or an edge.',
  });
}

/** Whether PostgreSQL can compare the value with a column of this type; a cursor that somebody made up may hold any. */
export function isComparable(value: CursorValue | undefined, columnType: unknown): boolean {
  if (columnType === 'timestamptz') return typeof value === 'string' && isInstant(value);
  if (columnType === 'int') return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  if (columnType === 'float8') return typeof value === 'number';
  return typeof value === 'string' && !value.includes('\0');
}

/** As JSON writes a Date, from the year 1 to 9999. */
function isInstant(text: string): boolean {
  if (!/^(?!0000)\d{4}-.{19}$/.test(text)) return false;
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}
