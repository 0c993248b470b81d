import type { EntityMetadata, ObjectLiteral, QueryRunner, SelectQueryBuilder } from 'typeorm';
import { type CursorValue, decodeCursor, encodeCursor, foreignCursor, isComparable } from './cursor';
import type { PageRequest } from './page-request';

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A Relay connection. What is not asked for is neither read nor counted. */
export interface Connection<Row> {
  readonly edges: () => Promise<readonly Edge<Row>[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

/** The rows of a page in walking direction, and whether another row follows them. */
export interface WalkedPage<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
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

/** `read` is called once, when the page itself is first asked for. */
export function connection<Row extends ObjectLiteral>(
  read: () => Promise<WalkedPage<Row>>,
  options: KeysetOptions<Row>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const { order, request } = options;
  let reading: Promise<WalkedPage<Row>> | null = null;
  const page = async () => {
    const { rows, more } = await (reading ??= read());
    const edges = (request.direction === 'forward' ? rows : rows.toReversed()).map((node) => ({
      node,
      cursor: encodeCursor(
        orderName(options),
        order.map((column) => node[column] as string | number),
      ),
    }));
    return { edges, more };
  };
  return {
    edges: async () => (await page()).edges,
    pageInfo: async () => {
      const { edges, more } = await page();
      const cameFrom = request.cursor !== null;
      return {
        hasNextPage: request.direction === 'forward' ? more : cameFrom,
        hasPreviousPage: request.direction === 'forward' ? cameFrom : more,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
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

/**
 * Reads what a query that ends a row behind the page has found. Subscribers hear of the rows on the page as loaded and not
 * of the one behind it, which nobody is shown: TypeORM keeps the query's connection, through which they hear, to itself.
 */
export async function readPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { size }: PageRequest,
): Promise<WalkedPage<Row>> {
  const found = await query.callListeners(false).getMany();
  const rows = found.slice(0, size);
  const runner = Reflect.get(query, 'queryRunner') as QueryRunner | undefined;
  const { metadata } = query.expressionMap.findAliasByName(query.alias);
  await runner?.broadcaster.broadcast('Load', metadata, rows);
  return { rows, more: found.length > size };
}

/** One page of a filtered list, found by the place of its first row in an index and never by counting rows off. */
export async function keysetPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  options: KeysetOptions<Row>,
): Promise<Connection<Row>> {
  const page = walkFrom(query.clone(), options);
  return connection(
    () => readPage(page, options.request),
    options,
    () => query.clone().getCount(),
  );
}
