import type { Db } from 'pg-boss';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

type Rows = Awaited<ReturnType<Db['executeSql']>>;

async function ask(runner: QueryRunner, text: string, values: unknown[] | undefined): Promise<Rows> {
  const { records } = await runner.query(text, values, true);
  return { rows: records };
}

/** Lets pg-boss work inside the transaction that is open, and nowhere else. */
export function inTransactionOf({ queryRunner }: EntityManager): Db {
  if (!queryRunner?.isTransactionActive) {
    throw new Error('An event belongs to the transaction of its change: begin one, and hand its manager over.');
  }
  return { executeSql: (text, values) => ask(queryRunner, text, values) };
}

/** Lets pg-boss use the pool that is there, for what belongs to no change. */
export function onPoolOf(source: DataSource): Db {
  return {
    executeSql: async (text, values) => {
      const runner = source.createQueryRunner();
      try {
        return await ask(runner, text, values);
      } finally {
        await runner.release();
      }
    },
  };
}
