import type { EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type CursorValue, decodeCursor, encodeCursor, foreignCursor, isComparable } from './cursor';
import type { PageRequest } from './page-request';

/** A Relay connection. The total is counted only when it is asked for. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** Columns that are never null, in the order to sort by; the last is unique, so that no two rows stand equal. */
export type KeysetOrder<Row> = readonly (keyof Row & string)[];

export interface KeysetOptions<Row> {
  readonly order: KeysetOrder<Row>;
  readonly descending?: boolean;
  /** What else the order depends on, when its columns do not say it all. */
  readonly variant?: string;
  readonly request: PageRequest;
}

/** Stands in a cursor, so that one order is not walked with the cursor of another. */
export function orderName({
  order,
  descending = false,
  variant,
}: Omit<KeysetOptions<never>, 'order' | 'request'> & {
  readonly order: readonly string[];
}): string {
  return `${order.join(',')} ${descending ? 'desc' : 'asc'}${variant === undefined ? '' : ` ${variant}`}`;
}

/** `found` has up to one row more than the page, which tells whether another page follows; read in walking direction. */
export function connection<Row extends ObjectLiteral>(
  found: readonly Row[],
  options: KeysetOptions<Row>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const { order, request } = options;
  const more = found.length > request.size;
  const walked = found.slice(0, request.size);
  const rows = request.direction === 'forward' ? walked : walked.reverse();
  const edges = rows.map((node) => ({
    node,
    cursor: encodeCursor(
      orderName(options),
      order.map((column) => node[column] as string | number),
    ),
  }));
  const cameFrom = request.cursor !== null;
  return {
    edges,
    pageInfo: {
      hasNextPage: request.direction === 'forward' ? more : cameFrom,
      hasPreviousPage: request.direction === 'forward' ? cameFrom : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

export function walk({ descending = false, request }: { descending?: boolean; request: PageRequest }): {
  readonly comparison: '<' | '>';
  readonly direction: 'ASC' | 'DESC';
} {
  const down = descending !== (request.direction === 'backward');
  return down ? { comparison: '<', direction: 'DESC' } : { comparison: '>', direction: 'ASC' };
}

/** The values behind which the page begins, one for each column of the order; none at the beginning of the list. */
export function cursorValues<Row>(metadata: EntityMetadata, options: KeysetOptions<Row>): CursorValue[] {
  const { order, request } = options;
  if (request.cursor === null) return [];
  const values = decodeCursor(orderName(options), order.length, request.cursor);
  const type = (column: string): unknown => metadata.findColumnWithPropertyName(column)?.type;
  if (!order.every((column, index) => isComparable(values[index], type(column)))) throw foreignCursor();
  return values;
}

/** Lets a query begin behind the cursor and end a row behind the page, in walking direction. */
export function walkFrom<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  options: KeysetOptions<Row>,
): SelectQueryBuilder<Row> {
  const { order, request } = options;
  const { comparison, direction } = walk(options);
  const columns = order.map((column) => `${query.alias}.${column}`);
  const values = cursorValues(query.expressionMap.findAliasByName(query.alias).metadata, options);
  if (values.length > 0) {
    const names = values.map((_, index) => `cursor${index}`);
    query.andWhere(
      `(${columns.join(', ')}) ${comparison} (${names.map((name) => `:${name}`).join(', ')})`,
      Object.fromEntries<string | number>(values.map((value, index) => [`cursor${index}`, value])),
    );
  }
  for (const column of columns) query.addOrderBy(column, direction);
  return query.limit(request.size + 1);
}

/** One page of a filtered list, found by the place of its first row in an index and never by counting rows off. */
export async function keysetPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  options: KeysetOptions<Row>,
): Promise<Connection<Row>> {
  const found = await walkFrom(query.clone(), options).getMany();
  return connection(found, options, () => query.clone().getCount());
}
