import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { type IndexRanges, isEmpty, narrow, walkRanges } from './index-ranges';
import { type Connection, type KeysetOptions, connection, cursorValues, readPage, walk } from './keyset-page';

export interface RangesOptions<Row> extends KeysetOptions<Row> {
  /**
   * Where the list lies: a row belongs to it when it lies in any of these, and stands in it once. Ranges of no column are
   * the whole table.
   */
  readonly within: readonly IndexRanges<Row>[];
  /** The total of the first of them, where it is known without counting rows. */
  readonly firstTotal?: () => Promise<number>;
}

/**
 * One page of a list that lies in several ranges of an index, or of several indexes: each is walked for a page, and the
 * first of all that was found is the page. A list that lies nowhere is empty without a look at the table.
 */
export async function rangesPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  options: RangesOptions<Row>,
): Promise<Connection<Row>> {
  const { order, request, within, firstTotal } = options;
  const { metadata } = query.expressionMap.findAliasByName(query.alias);
  // Also a list that is empty takes no cursor but its own.
  cursorValues(metadata, options);
  const totalCount = async () => {
    const counts = within.map(async (ranges, at) => {
      if (isEmpty(ranges)) return 0;
      if (at === 0 && firstTotal) return firstTotal();
      return narrow(query.clone(), ranges, within.slice(0, at)).getCount();
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };
  const walks = within.flatMap((ranges, at) =>
    isEmpty(ranges) ? [] : [walkRanges(query, options, ranges, { name: `range${at}`, earlier: within.slice(0, at) })],
  );
  if (walks.length === 0) return connection(() => Promise.resolve({ rows: [], more: false }), options, totalCount);

  const { direction } = walk(options);
  const key = order.length - 1;
  const page = query.createQueryBuilder().select(query.alias).from<Row>(metadata.target, query.alias);
  page.where(
    `${query.alias}.${order[key] ?? ''} in (
      select place.at${key} from (${walks.map(({ sql }) => sql).join(' union all ')}) as place
       order by ${order.map((_, at) => `place.at${at} ${direction}`).join(', ')}
       limit ${request.size + 1})`,
  );
  for (const { parameters } of walks) page.setParameters(parameters);
  for (const column of order) page.addOrderBy(`${query.alias}.${column}`, direction);
  return connection(() => readPage(page, request), options, totalCount);
}
