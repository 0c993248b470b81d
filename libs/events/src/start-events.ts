import type { DataSource } from 'typeorm';
import type { Logger } from '@imigraph/runtime';
import { type EventHandlers, consumeNext } from './consume';
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
}

/** The relay and the consumers of one process. */
export interface RunningEvents {
  readonly bus: EventBus;
  /** Takes up nothing new. */
  drain(): void;
  /** Ends what is under way; then the pool may be closed. */
  stop(): Promise<void>;
}

/** Begins to relay and to consume on the pool of the app's role. `consumer` is the subgraph's schema. */
export async function startEvents(
  source: DataSource,
  consumer: string,
  { publishes = false, consumes = {} }: EventsDefinition,
  log: Logger,
): Promise<RunningEvents> {
  const bus = await EventBus.open(source, log);
  const loop = (work: () => Promise<boolean>, name: string) =>
    new WorkLoop(work, (error) => {
      log.error({ err: error, events: name }, 'events wait until the database answers again');
    });
  const loops = (Object.keys(consumes) as EventName[]).map((event) =>
    loop(() => consumeNext(bus, { event, consumer }, consumes, log), event),
  );
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
