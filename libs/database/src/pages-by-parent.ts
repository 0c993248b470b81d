import type DataLoader from 'dataloader';
import { Any, type EntityTarget, type FindOptionsWhere, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type IndexRanges, walkRanges } from './index-ranges';
import {
  type Connection,
  type KeysetOptions,
  type WalkedPage,
  connection,
  cursorValues,
  orderName,
  walk,
} from './keyset-page';
import { type ManagerSource, batchLoader } from './loader';

type Column<Row> = keyof Row & string;

const alias = 'child';

/** Pages of the lists that hang on many parents, in two statements (and one for the totals) however many there are. */
export interface PagesByParent<Row> {
  /** The order's last column is the entity's key. */
  load(parent: string, options: KeysetOptions<Row>): Promise<Connection<Row>>;
}

export function pagesByParent<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
  parentColumn: Column<Row>,
): PagesByParent<Row> {
  const totals = batchLoader((parents) => countByParent(manager, entity, parentColumn, parents));
  // Fields with other arguments are other lists: each set of arguments has a batch of its own.
  const loaders = new Map<string, DataLoader<string, WalkedPage<Row> | null>>();
  return {
    load: async (parent, options) => {
      const name = JSON.stringify([orderName(options), options.request]);
      const { metadata } = (await queryOf(manager, entity)).expressionMap.findAliasByName(alias);
      cursorValues(metadata, options);
      const loader =
        loaders.get(name) ?? batchLoader((parents) => pagesOf(manager, entity, parentColumn, parents, options));
      loaders.set(name, loader);
      return connection(
        async () => (await loader.load(parent)) ?? { rows: [], more: false },
        options,
        async () => (await totals.load(parent)) ?? 0,
      );
    },
  };
}

/** The page of each parent that has one. The row behind a page is found by its key alone, and not read. */
async function pagesOf<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
  parentColumn: Column<Row>,
  parents: readonly string[],
  options: KeysetOptions<Row>,
): Promise<ReadonlyMap<string, WalkedPage<Row>>> {
  const { order, request } = options;
  const key = order.at(-1);
  if (key === undefined) throw new RangeError('an order needs a column');
  const { direction } = walk(options);
  const query = await queryOf(manager, entity);
  const ranges = { [parentColumn]: parents } as IndexRanges<Row>;
  const { sql, parameters } = walkRanges(query, options, ranges, { tell: [parentColumn] });
  const sorting = order.map((_, at) => `at${at} ${direction}`).join(', ');
  const places: Record<string, string>[] = await (
    await manager()
  ).query(...query.dataSource.driver.escapeQueryWithParameters(`${sql} order by ${sorting}`, parameters));
  if (places.length === 0) return new Map();
  const keyOf = (place: Record<string, string>) => place[`at${order.length - 1}`] ?? '';
  const placesByParent = Map.groupBy(places, (place) => place[parentColumn] ?? '');
  const onPage = [...placesByParent.values()].flatMap((found) => found.slice(0, request.size).map(keyOf));
  const rows = await (await manager()).find(entity, { where: { [key]: Any(onPage) } as FindOptionsWhere<Row> });
  const byKey = new Map(rows.map((row) => [row[key] as string, row]));
  return new Map(
    [...placesByParent].map(([parent, found]) => [
      parent,
      {
        rows: found.slice(0, request.size).flatMap((place) => byKey.get(keyOf(place)) ?? []),
        more: found.length > request.size,
      },
    ]),
  );
}

async function countByParent<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
  parentColumn: Column<Row>,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const query = await queryOf(manager, entity);
  const column = `${query.alias}.${parentColumn}`;
  const counted = await query
    .select(column, 'parent')
    .addSelect('count(*)', 'count')
    .where({ [parentColumn]: Any(parents) })
    .groupBy(column)
    .getRawMany<{ parent: string; count: number }>();
  return new Map(counted.map((row) => [row.parent, row.count]));
}

async function queryOf<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
): Promise<SelectQueryBuilder<Row>> {
  return (await manager()).createQueryBuilder(entity, alias);
}
