import type { DataSource } from 'typeorm';
import { type Clock, type Day, localDay } from '@imigraph/calendar';
import { asViewer } from '@imigraph/database';
import { systemViewer } from '@imigraph/identity';
import type { Logger } from '@imigraph/runtime';
import { type KeptDays, type KeptTable, forgetRoutine } from './kept-table';

/** So few that nobody waits for them, in a transaction of their own. */
const batchSize = 1_000;
const dayMs = 86_400_000;

/** What one batch has come to: how many rows went from which table, or why none did. */
export type Forgetting = { readonly table: string; readonly rows: number } | 'DONE' | 'UNDER_WAY';

/** Held to the end of the transaction. Who does not get it looks again later, instead of waiting in a transaction. */
const turn = `select pg_try_advisory_xact_lock(hashtextextended('imigraph retention ' || current_schema(), 0)) as mine`;

const finish = `
  insert into retention_run as last (ran_on, ran_at) values ($1, $2)
  on conflict (only_one) do update set ran_on = excluded.ran_on, ran_at = excluded.ran_at
  where last.ran_on < excluded.ran_on`;

/**
 * Forgets one batch of what is too old at this moment, unless this day is done or another instance is about it. The day
 * is done when nothing is left: an instance that is killed before leaves the rest to the others.
 */
export async function forgetBatch(
  source: DataSource,
  tables: readonly KeptTable[],
  kept: KeptDays,
  at: Date,
  most = batchSize,
): Promise<Forgetting> {
  const on = localDay(at, 'WIB');
  return asViewer(source, systemViewer, async (manager) => {
    const [lock] = await manager.query<{ mine: boolean }[]>(turn);
    if (!lock?.mine) return 'UNDER_WAY';
    const done = await manager.query<unknown[]>('select from retention_run where ran_on >= $1', [on]);
    if (done.length > 0) return 'DONE';
    for (const table of tables) {
      const before = new Date(at.getTime() - table.days(kept) * dayMs);
      const [gone] = await manager.query<{ rows: number }[]>(`select ${forgetRoutine(table)}($1, $2) as rows`, [
        before,
        most,
      ]);
      if (gone && gone.rows > 0) return { table: table.table, rows: gone.rows };
    }
    await manager.query(finish, [on, at]);
    return 'DONE';
  });
}

/**
 * Forgets once in each day of western time, as soon as it has begun or the process has started in it. Answers, at each
 * call, whether there was something to forget; between the days a call asks the clock and not the database.
 */
export function forgetDaily(
  source: DataSource,
  tables: readonly KeptTable[],
  kept: KeptDays,
  clock: Clock,
  log: Logger,
): () => Promise<boolean> {
  let done: Day | null = null;
  const forgotten = new Map<string, number>();
  return async () => {
    const at = clock();
    const on = localDay(at, 'WIB');
    if (on === done) return false;
    const outcome = await forgetBatch(source, tables, kept, at);
    if (outcome === 'UNDER_WAY') return false;
    if (outcome !== 'DONE') {
      forgotten.set(outcome.table, (forgotten.get(outcome.table) ?? 0) + outcome.rows);
      return true;
    }
    done = on;
    if (forgotten.size > 0) log.info({ on, rows: Object.fromEntries(forgotten) }, 'forgot what is too old');
    forgotten.clear();
    return false;
  };
}
