import { InvalidInputError } from '@imigraph/errors';

type CursorValue = string | number;

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
  throw new InvalidInputError('The cursor is not one of this list in this order. Take it from pageInfo or an edge.');
}
