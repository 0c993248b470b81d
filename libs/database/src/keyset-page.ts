import type { EntityManager, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Any, type FindOptionsWhere } from 'typeorm';
import { decodeCursor, encodeCursor } from './cursor';
import { batchLoader } from './loader';
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
type KeysetOrder<Row> = readonly (keyof Row & string)[];

interface KeysetOptions<Row> {
  readonly order: KeysetOrder<Row>;
  readonly descending?: boolean;
  readonly request: PageRequest;
}

function orderName({ order, descending = false }: { order: readonly string[]; descending?: boolean }): string {
  return `${order.join(',')} ${descending ? 'desc' : 'asc'}`;
}

/** `found` has up to one row more than the page, which tells whether another page follows; read in walking direction. */
function connection<Row extends ObjectLiteral>(
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

function walk({ descending = false, request }: { descending?: boolean; request: PageRequest }): {
  readonly comparison: '<' | '>';
  readonly direction: 'ASC' | 'DESC';
} {
  const down = descending !== (request.direction === 'backward');
  return down ? { comparison: '<', direction: 'DESC' } : { comparison: '>', direction: 'ASC' };
}

/** One page of a filtered list, found by the place of its first row in an index and never by counting rows off. */
export async function keysetPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  options: KeysetOptions<Row>,
): Promise<Connection<Row>> {
  const { order, request } = options;
  const { comparison, direction } = walk(options);
  const columns = order.map((column) => `${query.alias}.${column}`);
  const page = query.clone();
  if (request.cursor !== null) {
    const values = decodeCursor(orderName(options), order.length, request.cursor);
    const names = values.map((_, index) => `cursor${index}`);
    page.andWhere(
      `(${columns.join(', ')}) ${comparison} (${names.map((name) => `:${name}`).join(', ')})`,
      Object.fromEntries(values.map((value, index) => [names[index], value])),
    );
  }
  for (const column of columns) page.addOrderBy(column, direction);
  const found = await page.limit(request.size + 1).getMany();
  return connection(found, options, () => query.clone().getCount());
}

/**
 * The same page of the lists of many parents in two statements, however many parents there are. The order's last column
 * is the entity's key.
 */
export async function keysetPagesByParent<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  parentColumn: keyof Row & string,
  parents: readonly string[],
  options: KeysetOptions<Row>,
): Promise<ReadonlyMap<string, Connection<Row>>> {
  const { order, request } = options;
  const { comparison, direction } = walk(options);
  const key = order.at(-1);
  if (key === undefined) throw new RangeError('an order needs a column');
  const metadata = manager.dataSource.getMetadata(entity);
  const inSql = (column: string): string => {
    const name = metadata.findColumnWithPropertyName(column)?.databaseName;
    if (name === undefined) throw new RangeError(`${metadata.name} has no column ${column}`);
    return `child."${name}"`;
  };
  const columns = order.map(inSql);
  const cursor = request.cursor === null ? [] : decodeCursor(orderName(options), order.length, request.cursor);
  const after =
    cursor.length === 0
      ? ''
      : `and (${columns.join(', ')}) ${comparison} (${cursor.map((_, index) => `$${index + 3}`).join(', ')})`;
  const places: { parent: string; key: string }[] = await manager.query(
    `select parent.value as parent, place.key
       from unnest($1::text[]) with ordinality as parent(value, position)
       cross join lateral (
         select ${inSql(key)} as key, row_number() over (order by ${columns.map((column) => `${column} ${direction}`).join(', ')}) as position
           from ${metadata.tablePath} child
          where ${inSql(parentColumn)} = parent.value ${after}
          order by ${columns.map((column) => `${column} ${direction}`).join(', ')}
          limit $2
       ) as place
      order by parent.position, place.position`,
    [parents, request.size + 1, ...cursor],
  );
  const where = { [key]: Any(places.map((place) => place.key)) } as FindOptionsWhere<Row>;
  const rows = places.length === 0 ? [] : await manager.find(entity, { where });
  const rowByKey = new Map(rows.map((row) => [row[key] as string, row]));
  const rowsByParent = Map.groupBy(places, (place) => place.parent);
  const totals = batchLoader(async (asked: readonly string[]) => {
    const counted: { parent: string; count: number }[] = await manager.query(
      `select ${inSql(parentColumn)} as parent, count(*) as count
         from ${metadata.tablePath} child where ${inSql(parentColumn)} = any($1) group by 1`,
      [asked],
    );
    return new Map(counted.map(({ parent, count }) => [parent, count]));
  });
  return new Map(
    parents.map((parent) => {
      const found = (rowsByParent.get(parent) ?? []).flatMap((place) => rowByKey.get(place.key) ?? []);
      return [parent, connection(found, options, async () => (await totals.load(parent)) ?? 0)];
    }),
  );
}
