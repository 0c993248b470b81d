import DataLoader from 'dataloader';
import { Any, type EntityTarget, type FindOptionsWhere, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type IndexRanges, walkRanges } from './index-ranges';
import { type Connection, type KeysetOptions, connection, orderName, walk } from './keyset-page';
import { type ManagerSource, batchLoader } from './loader';

type Column<Row> = keyof Row & string;

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
  const loaders = new Map<string, DataLoader<string, Connection<Row>>>();
  return {
    load: (parent, options) => {
      const name = JSON.stringify([orderName(options), options.request]);
      let loader = loaders.get(name);
      if (!loader) {
        loader = new DataLoader(async (parents) => {
          const rows = await rowsByParent(manager, entity, parentColumn, parents, options);
          return parents.map((one) =>
            connection(rows.get(one) ?? [], options, async () => (await totals.load(one)) ?? 0),
          );
        });
        loaders.set(name, loader);
      }
      return loader.load(parent);
    },
  };
}

/** Up to one row more than the page for each parent, in walking direction. */
async function rowsByParent<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
  parentColumn: Column<Row>,
  parents: readonly string[],
  options: KeysetOptions<Row>,
): Promise<ReadonlyMap<string, Row[]>> {
  const key = options.order.at(-1);
  if (key === undefined) throw new RangeError('an order needs a column');
  const { direction } = walk(options);
  const query = await queryOf(manager, entity);
  const ranges = { [parentColumn]: parents } as IndexRanges<Row>;
  const { sql, parameters } = walkRanges(query, options, ranges, { tell: [parentColumn] });
  const sorting = options.order.map((_, at) => `at${at} ${direction}`).join(', ');
  const places: Record<string, string>[] = await (
    await manager()
  ).query(...query.dataSource.driver.escapeQueryWithParameters(`${sql} order by ${sorting}`, parameters));
  if (places.length === 0) return new Map();
  const keyOf = (place: Record<string, string>) => place[`at${options.order.length - 1}`] ?? '';
  const where = { [key]: Any(places.map(keyOf)) } as FindOptionsWhere<Row>;
  const rows = await (await manager()).find(entity, { where });
  const byKey = new Map(rows.map((row) => [row[key] as string, row]));
  const placesByParent = Map.groupBy(places, (place) => place[parentColumn] ?? '');
  return new Map(
    [...placesByParent].map(([parent, found]) => [parent, found.flatMap((place) => byKey.get(keyOf(place)) ?? [])]),
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
  return (await manager()).createQueryBuilder(entity, 'child');
}
