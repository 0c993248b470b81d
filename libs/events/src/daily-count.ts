import type { DataSource, EntityManager } from 'typeorm';
import { type Clock, type Day, localDay } from '@imigraph/calendar';
import { asViewer } from '@imigraph/database';
import { systemViewer } from '@imigraph/identity';
import type { Logger } from '@imigraph/runtime';
import type { EventBus } from './event-bus';
import type { EventName, EventPayload } from './event';
import { writeToOutbox } from './outbox';

/** For which day something is counted, and when that is done. */
export interface CountingMoment {
  readonly on: Day;
  readonly at: Date;
}

/** What a subgraph counts once a day: one event for each thing of which there is a number. */
export type DailyCounts = {
  readonly [Name in EventName]?: (
    manager: EntityManager,
    moment: CountingMoment,
  ) => Promise<readonly EventPayload<Name>[]>;
};

/**
 * What a subgraph does once a day beside its counts, each under a name of its own. It answers how much it
 * did, and is done as the system viewer in the transaction that takes the day.
 */
export type DailyWork = Readonly<Record<string, (manager: EntityManager, moment: CountingMoment) => Promise<number>>>;

/** What became of a count: how many events it told, or why there was none to take. */
export type CountOutcome = number | 'COUNTED' | 'UNDER_WAY';

/** Held to the end of the transaction. Who does not get it looks again later, instead of waiting in a transaction. */
const turn = `select pg_try_advisory_xact_lock(hashtextextended('imigraph count ' || current_schema() || $1, 0)) as mine`;

/**
 * The last day that was counted; only ever later days follow, also where the clocks of two instances differ. Whoever
 * writes the row counts in the same transaction, and when that rolls back the day is free again.
 */
const claim = `
  insert into daily_count as held (event, counted_on, counted_at) values ($1, $2, $3)
  on conflict (event) do update set counted_on = excluded.counted_on, counted_at = excluded.counted_at
  where held.counted_on < excluded.counted_on
  returning counted_on`;

/** Counting a whole country may take longer than the app's role lets an answer take. */
const patience = `select set_config('statement_timeout', '5min', true)`;

/** Does the work of a day, unless it has been done for this day or another instance is about it. */
export async function doOnce(
  source: DataSource,
  name: string,
  work: DailyWork[string],
  moment: CountingMoment,
): Promise<CountOutcome> {
  return asViewer(source, systemViewer, async (manager) => {
    const [lock] = await manager.query<{ mine: boolean }[]>(turn, [name]);
    if (!lock?.mine) return 'UNDER_WAY';
    const claimed = await manager.query<unknown[]>(claim, [name, moment.on, moment.at]);
    if (claimed.length === 0) return 'COUNTED';
    await manager.query(patience);
    return work(manager, moment);
  });
}

/** The work of counting and telling. */
function telling<Name extends EventName>(name: Name, counts: DailyCounts): DailyWork[string] {
  return async (manager, moment) => {
    const count = counts[name];
    if (!count) throw new Error(`Nobody here counts for ${name}.`);
    const payloads = await count(manager, moment);
    await writeToOutbox(manager, name, payloads);
    return payloads.length;
  };
}

/** Counts and tells, unless this day has been counted or another instance is about it. */
export function countOnce<Name extends EventName>(
  bus: EventBus,
  name: Name,
  counts: DailyCounts,
  moment: CountingMoment,
): Promise<CountOutcome> {
  return doOnce(bus.source, name, telling(name, counts), moment);
}

/**
 * Does the work of each day of western time as soon as it has begun, and of the day that it is when the process starts.
 * Answers, at each call, whether there was any; between the days a call asks the clock and not the database.
 */
export function workDaily(
  source: DataSource,
  name: string,
  work: DailyWork[string],
  clock: Clock,
  log: Logger,
): () => Promise<boolean> {
  let done: Day | null = null;
  return async () => {
    const at = clock();
    const on = localDay(at, 'WIB');
    if (on === done) return false;
    const outcome = await doOnce(source, name, work, { on, at });
    if (outcome === 'UNDER_WAY') return false;
    done = on;
    if (outcome === 'COUNTED') return false;
    log.info({ event: name, on, told: outcome }, 'counted for the day');
    return true;
  };
}

/** Counts daily, and tells what it has counted. */
export function countDaily<Name extends EventName>(
  bus: EventBus,
  name: Name,
  counts: DailyCounts,
  clock: Clock,
  log: Logger,
): () => Promise<boolean> {
  return workDaily(bus.source, name, telling(name, counts), clock, log);
}
