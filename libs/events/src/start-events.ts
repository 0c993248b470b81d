import type { DataSource } from 'typeorm';
import { type Clock, systemClock } from '@imigraph/calendar';
import type { Logger } from '@imigraph/runtime';
import { type EventHandlers, consumeNext } from './consume';
import { type DailyCounts, type DailyWork, countDaily, workDaily } from './daily-count';
import type { EventName } from './event';
import { EventBus } from './event-bus';
import { relayOutbox } from './outbox';
import { WorkLoop } from './work-loop';

/** What a subgraph has to do with events. */
export interface EventsDefinition {
  /** Whether its schema has the tables of a publisher, whose outbox is then relayed. */
  readonly publishes?: boolean;
  /** Whom it listens to. Its schema then has the tables of a consumer. */
  readonly consumes?: EventHandlers;
  /** What it counts once a day and tells through the outbox. Its schema then has the tables of a daily count too. */
  readonly counts?: DailyCounts;
  /** What it does once a day and tells nobody. Its schema then has the tables of a daily count too. */
  readonly daily?: DailyWork;
}

/** The relay, the consumers and the daily counts of one process. */
export interface RunningEvents {
  readonly bus: EventBus;
  /** Takes up nothing new. */
  drain(): void;
  /** Ends what is under way; then the pool may be closed. */
  stop(): Promise<void>;
}

/** Begins to relay, to consume and to count on the pool of the app's role. `consumer` is the subgraph's schema. */
export async function startEvents(
  source: DataSource,
  consumer: string,
  { publishes = false, consumes = {}, counts = {}, daily = {} }: EventsDefinition,
  log: Logger,
  clock: Clock = systemClock,
): Promise<RunningEvents> {
  const bus = await EventBus.open(source, log);
  const loop = (work: () => Promise<boolean>, name: string) =>
    new WorkLoop(work, (error) => {
      log.error({ err: error, events: name }, 'events wait until the database answers again');
    });
  const loops = (Object.keys(consumes) as EventName[]).map((event) =>
    loop(() => consumeNext(bus, { event, consumer }, consumes, log), event),
  );
  for (const event of Object.keys(counts) as EventName[]) {
    loops.push(loop(countDaily(bus, event, counts, clock, log), `${event}, daily`));
  }
  for (const [name, work] of Object.entries(daily)) {
    loops.push(loop(workDaily(source, name, work, clock, log), `${name}, daily`));
  }
  if (publishes) loops.push(loop(async () => (await relayOutbox(bus)) > 0, 'outbox'));
  return {
    bus,
    drain: () => {
      for (const one of loops) one.drain();
    },
    stop: async () => {
      await Promise.all(loops.map((one) => one.stop()));
      await bus.stop();
    },
  };
}
