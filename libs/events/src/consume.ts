import type { EntityManager } from 'typeorm';
import { asViewer } from '@imigraph/database';
import { systemViewer } from '@imigraph/identity';
import { type Logger, describeFault } from '@imigraph/runtime';
import {
  type EventEnvelope,
  type EventName,
  type EventPayload,
  type Subscription,
  queueOf,
  readEnvelope,
  readPayload,
} from './event';
import type { EventBus } from './event-bus';
import { inTransactionOf } from './queue-database';

/** What a subgraph does when it hears of an event: its change, in the transaction in which the event is taken down. */
export type EventHandlers = {
  readonly [Name in EventName]?: (manager: EntityManager, payload: EventPayload<Name>) => Promise<void>;
};

async function handle<Name extends EventName>(
  handlers: EventHandlers,
  name: Name,
  manager: EntityManager,
  { version, payload }: EventEnvelope,
): Promise<void> {
  const handler = handlers[name];
  if (!handler) throw new Error(`Nobody here consumes ${name}.`);
  await handler(manager, readPayload(name, version, payload));
}

/** Applies the event if it is the next of its stream. One that was applied before changes nothing; a later one waits. */
async function receive(
  bus: EventBus,
  queue: string,
  manager: EntityManager,
  event: EventEnvelope,
  handlers: EventHandlers,
): Promise<void> {
  const { id, name, stream, sequence } = event;
  await manager.query('insert into event_position (stream, sequence) values ($1, 0) on conflict do nothing', [stream]);
  // Two instances that hold two events of one stream take turns here.
  const [at] = await manager.query<{ sequence: number }[]>(
    'select sequence from event_position where stream = $1 for update',
    [stream],
  );
  const position = at?.sequence ?? 0;
  if (sequence <= position) return;
  if (sequence > position + 1) {
    await manager.query(
      'insert into event_inbox (id, stream, sequence, envelope) values ($1, $2, $3, $4) on conflict do nothing',
      [id, stream, sequence, event],
    );
    return;
  }
  await handle(handlers, name, manager, event);
  await manager.query(
    `insert into event_inbox as held (id, stream, sequence, envelope, applied_at) values ($1, $2, $3, $4, now())
     on conflict (id) do update set applied_at = excluded.applied_at where held.applied_at is null`,
    [id, stream, sequence, event],
  );
  await manager.query('update event_position set sequence = $2 where stream = $1', [stream, sequence]);
  // The one that waited for this one goes back into the queue, with all its attempts before it.
  const [next] = await manager.query<{ envelope: unknown }[]>(
    'select envelope from event_inbox where stream = $1 and sequence = $2 and applied_at is null',
    [stream, sequence + 1],
  );
  if (next) await bus.sendTo(queue, manager, readEnvelope(next.envelope));
}

/**
 * Takes the next event from the queue, applies it and takes it out, all in one transaction: a process that is killed at
 * any point leaves the event where it was and nothing of its change. What a handler throws counts as an attempt, and the
 * event comes back later. Answers whether there was one.
 */
export async function consumeNext(
  bus: EventBus,
  subscription: Subscription,
  handlers: EventHandlers,
  log: Logger,
): Promise<boolean> {
  const queue = queueOf(subscription);
  return asViewer(bus.source, systemViewer, async (manager) => {
    const db = inTransactionOf(manager);
    const [job] = await bus.boss.fetch(queue, { db });
    if (!job) return false;
    await manager.query('savepoint attempt');
    try {
      await receive(bus, queue, manager, readEnvelope(job.data), handlers);
    } catch (error) {
      await manager.query('rollback to savepoint attempt');
      const { stack, ...reason } = describeFault(error);
      await bus.boss.fail(queue, job.id, reason, { db });
      log.error({ err: error, queue, job: job.id, frames: stack.length }, 'an event could not be applied');
      return true;
    }
    await bus.boss.deleteJob(queue, job.id, { db });
    return true;
  });
}
