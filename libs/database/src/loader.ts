import DataLoader from 'dataloader';
import { Any, type EntityManager, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';

/** Where a loader reads: the pool for public tables, the viewer's transaction for people. */
export type ManagerSource = () => Promise<EntityManager>;

/** At most as many keys in one statement; a longer list is split. */
const largestBatch = 1_000;

/** PostgreSQL stores no NUL in text: such a key names nothing, and would fail the keys beside it. */
export function mayBeStored(key: string): boolean {
  return !key.includes('\u0000');
}

/** One statement for all the keys asked for in one tick; the answer for a key that has none is null. */
export function batchLoader<Key extends string, Row>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Row>>,
): DataLoader<Key, Row | null> {
  return new DataLoader<Key, Row | null>(
    async (keys) => {
      const rows = await read(keys.filter(mayBeStored));
      return keys.map((key) => rows.get(key) ?? null);
    },
    { maxBatchSize: largestBatch },
  );
}

/** Loads entities by a unique text column. */
export function loaderByKey<Row extends ObjectLiteral>(
  manager: ManagerSource,
  entity: EntityTarget<Row>,
  column: keyof Row & string,
): DataLoader<string, Row | null> {
  return batchLoader(async (keys: readonly string[]) => {
    const where = { [column]: Any(keys) } as FindOptionsWhere<Row>;
    const rows = await (await manager()).find(entity, { where });
    return new Map(rows.map((row) => [String(row[column]), row]));
  });
}
