import { GraphQLError } from 'graphql';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page {
  /** The places of the page's items in the whole list. */
  readonly places: readonly number[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const pagingArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

export function pageOf(total: number, { first, after, last, before }: PageArguments): Page {
  let from = after ? placeOf(after) + 1 : 0;
  let to = before ? Math.min(placeOf(before), total) : total;
  if (typeof last === 'number') from = Math.max(from, to - last);
  else if (typeof first === 'number') to = Math.min(to, from + first);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return { places, hasNextPage: to < total, hasPreviousPage: from > 0 };
}

export function cursorOf(place: number): string {
  return Buffer.from(`mock ${place}`).toString('base64url');
}

function placeOf(cursor: string): number {
  const place = /^mock (\d+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (place === undefined) {
    throw new GraphQLError('The cursor is not one of this list. Take it from pageInfo or an edge.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return Number(place);
}
