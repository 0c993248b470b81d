import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, foreignCursor, isComparable } from './cursor';
import { type Connection, connection, orderName, walk } from './keyset-page';
import type { PageRequest } from './page-request';

/** An order that no column holds: by an integer that SQL works out for each row, lowest first, then by the key. */
export interface RankedOptions<Row> {
  /** What the rank depends on, such as the text looked for: a cursor of another one is refused. */
  readonly name: string;
  /** An expression of type int, never null. Its parameters are set on the query. */
  readonly rank: string;
  /** A unique text column. */
  readonly key: keyof Row & string;
  readonly request: PageRequest;
}

/** One page of a filtered list by rank. Every row that the filter leaves is ranked, so the filter must be narrow. */
export async function rankedPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { name, rank, key, request }: RankedOptions<Row>,
): Promise<Connection<Row>> {
  const options = { order: ['rank', 'key'] as const, variant: name, request };
  const { comparison, direction } = walk(options);
  const column = `${query.alias}.${key}`;
  const page = query.clone().addSelect(rank, 'rank');
  if (request.cursor !== null) {
    const [rankBefore, keyBefore] = decodeCursor(orderName(options), 2, request.cursor);
    if (!isComparable(rankBefore, 'int') || !isComparable(keyBefore, 'text')) throw foreignCursor();
    page.andWhere(`(${rank}, ${column}) ${comparison} (:rankBefore, :keyBefore)`, { rankBefore, keyBefore });
  }
  page.orderBy('rank', direction).addOrderBy(column, direction);
  const read = async () => {
    const { raw, entities } = await page.limit(request.size + 1).getRawAndEntities<{ rank: number }>();
    const ranked = entities.map((node, at) => ({ rank: raw[at]?.rank ?? 0, key: node[key], node }));
    return { rows: ranked.slice(0, request.size), more: ranked.length > request.size };
  };
  const { edges, ...rest } = connection(read, options, () => query.clone().getCount());
  return {
    ...rest,
    edges: async () => (await edges()).map(({ cursor, node }) => ({ cursor, node: node.node })),
  };
}
