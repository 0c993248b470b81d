import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { ViewerClaims } from '@imigraph/identity';

/** Begins a transaction in which row-level security knows who looks. The setting ends with the transaction. */
export async function beginAs(runner: QueryRunner, viewer: ViewerClaims): Promise<void> {
  await runner.startTransaction();
  await runner.query(`select set_config('imigraph.viewer', $1, true)`, [JSON.stringify(viewer)]);
}

/** One piece of work as a viewer, outside of any request: a load, a job, a consumer. */
export async function asViewer<T>(
  source: DataSource,
  viewer: ViewerClaims,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const transaction = new ViewerTransaction(source, viewer);
  return transaction.change(work);
}

/**
 * The one connection and transaction of a request to tables that hold people. It begins at the first use; a request that
 * never looks at people opens none, and none ever holds two connections, so a full pool cannot wait for itself.
 */
export class ViewerTransaction {
  private open: Promise<QueryRunner> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly viewer: ViewerClaims,
  ) {}

  /** To read as the viewer. */
  async manager(): Promise<EntityManager> {
    const runner = await (this.open ??= this.begin());
    return runner.manager;
  }

  /** Does work that changes something and commits it, or rolls all of it back when it throws. */
  async change<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      const result = await work(await this.manager());
      await this.end();
      return result;
    } catch (error) {
      await this.abandon();
      throw error;
    }
  }

  /** Ends the transaction that is open, if one is. What is read afterwards begins another. */
  async end(): Promise<void> {
    await this.close((runner) => runner.commitTransaction());
  }

  async abandon(): Promise<void> {
    await this.close((runner) => runner.rollbackTransaction());
  }

  private async begin(): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    try {
      await beginAs(runner, this.viewer);
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private async close(finish: (runner: QueryRunner) => Promise<void>): Promise<void> {
    const { open } = this;
    this.open = null;
    const runner = await open?.catch(() => null);
    if (!runner) return;
    try {
      if (runner.isTransactionActive) await finish(runner);
    } finally {
      await runner.release();
    }
  }
}
