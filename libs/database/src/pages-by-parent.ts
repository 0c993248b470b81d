import DataLoader from 'dataloader';
import { Any, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { type Connection, type KeysetOptions, connection, cursorValues, orderName, walk } from './keyset-page';
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

/** An entity's table and columns under their names in SQL. */
async function tableOf<Row extends ObjectLiteral>(manager: ManagerSource, entity: EntityTarget<Row>) {
  const { dataSource } = await manager();
  const metadata = dataSource.getMetadata(entity);
  const column = (property: string): string => {
    const found = metadata.findColumnWithPropertyName(property);
    if (!found) throw new RangeError(`${metadata.name} has no column ${property}`);
    return `child.${dataSource.driver.escape(found.databaseName)}`;
  };
  return { metadata, path: metadata.tablePath, column };
}

/** Up to one row more than the page for each parent, in walking direction. */
async function rowsByParent<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
  parentColumn: Column<Row>,
  parents: readonly string[],
  options: KeysetOptions<Row>,
): Promise<ReadonlyMap<string, Row[]>> {
  const { order, request } = options;
  const key = order.at(-1);
  if (key === undefined) throw new RangeError('an order needs a column');
  const { comparison, direction } = walk(options);
  const { metadata, path, column } = await tableOf(manager, entity);
  const columns = order.map(column).join(', ');
  const sorting = order.map((one) => `${column(one)} ${direction}`).join(', ');
  const cursor = cursorValues(metadata, options);
  const after =
    cursor.length === 0 ? '' : `and (${columns}) ${comparison} (${cursor.map((_, at) => `$${at + 3}`).join(', ')})`;
  const places: { parent: string; key: string }[] = await (
    await manager()
  ).query(
    `select parent.value as parent, place.key
       from unnest($1::text[]) with ordinality as parent (value, position)
      cross join lateral (
        select ${column(key)} as key, row_number() over (order by ${sorting}) as position
          from ${path} child
         where ${column(parentColumn)} = parent.value ${after}
         order by ${sorting}
         limit $2
      ) as place
      order by parent.position, place.position`,
    [parents, request.size + 1, ...cursor],
  );
  if (places.length === 0) return new Map();
  const where = { [key]: Any(places.map((place) => place.key)) } as FindOptionsWhere<Row>;
  const rows = await (await manager()).find(entity, { where });
  const byKey = new Map(rows.map((row) => [row[key] as string, row]));
  const placesByParent = Map.groupBy(places, ({ parent }) => parent);
  return new Map(
    [...placesByParent].map(([parent, found]) => [parent, found.flatMap((place) => byKey.get(place.key) ?? [])]),
  );
}

async function countByParent<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
  parentColumn: Column<Row>,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { path, column } = await tableOf(manager, entity);
  const parent = column(parentColumn);
  const counted: { parent: string; count: number }[] = await (
    await manager()
  ).query(`select ${parent} as parent, count(*) as count from ${path} child where ${parent} = any($1) group by 1`, [
    parents,
  ]);
  return new Map(counted.map((row) => [row.parent, row.count]));
}
