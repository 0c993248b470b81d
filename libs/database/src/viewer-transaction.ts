import { type DataSource, type EntityManager, QueryFailedError, type QueryRunner } from 'typeorm';
import type { ViewerClaims } from '@imigraph/identity';

/**
 * Begins a transaction in which row-level security knows who looks, and in which the server ends a statement that takes
 * longer than so many milliseconds; what the role may take where none are given. The settings end with the transaction.
 */
export async function beginAs(
  runner: QueryRunner,
  viewer: ViewerClaims,
  statementMs: number | null = null,
): Promise<void> {
  await runner.startTransaction();
  await runner.query(
    `select set_config('imigraph.viewer', $1, true),
            set_config('statement_timeout', coalesce($2, current_setting('statement_timeout')), true)`,
    [JSON.stringify(viewer), statementMs === null ? null : `${statementMs}ms`],
  );
}

/** Takes part in the transactions of one request, for what must be written down of them. */
export interface TransactionWatch {
  /** A transaction has begun on this connection. */
  began(runner: QueryRunner): void;
  /** Whether something is still to be written down. */
  isPending(): boolean;
  /** The transaction is about to be committed. What this throws rolls it back. */
  ending(manager: EntityManager): Promise<void>;
}

/** in_failed_sql_transaction */
const aborted = '25P02';

function isAborted(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === aborted;
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
    private readonly watch: TransactionWatch | null = null,
    /** How long one statement may take; as long as the role may when it is null. */
    private readonly statementMs: number | null = null,
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
      await this.commit();
      return result;
    } catch (error) {
      await this.abandon();
      throw error;
    }
  }

  /**
   * Ends the transaction that is open, if one is. What is read afterwards begins another. A statement that failed has
   * rolled it back, and so has a change that was abandoned: what is still to be written down of it then gets its own.
   */
  async end(): Promise<void> {
    await this.commit().catch((error: unknown) => {
      if (!isAborted(error)) throw error;
    });
    if (!this.watch?.isPending()) return;
    await this.manager();
    await this.commit();
  }

  async abandon(): Promise<void> {
    await this.close((runner) => runner.rollbackTransaction());
  }

  private async commit(): Promise<void> {
    await this.close(async (runner) => {
      await this.watch?.ending(runner.manager);
      await runner.commitTransaction();
    });
  }

  private async begin(): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    try {
      await beginAs(runner, this.viewer, this.statementMs);
      this.watch?.began(runner);
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
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}
