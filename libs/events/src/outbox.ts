import type { EntityManager } from 'typeorm';
import type { EventBus } from './event-bus';
import { type EventName, type EventPayload, events, readEnvelope, readPayload, streamOf } from './event';

const batchSize = 50;

/**
 * Writes events down in the transaction of their change, in one statement, for the relay to publish: for what changes
 * before the queues are there, such as the load of reference data. A statement that does a whole change alone writes its
 * row into event_outbox itself.
 */
export async function writeToOutbox<Name extends EventName>(
  manager: EntityManager,
  name: Name,
  payloads: readonly EventPayload<Name>[],
): Promise<void> {
  if (payloads.length === 0) return;
  const { version } = events[name];
  const rows = payloads.map((payload) => ({ stream: streamOf(name, readPayload(name, version, payload)), payload }));
  await manager.query(
    `insert into event_outbox (name, version, stream, payload)
     select $1, $2, stream, payload from jsonb_to_recordset($3::jsonb) as given (stream text, payload jsonb)`,
    [name, version, JSON.stringify(rows)],
  );
}

interface OutboxRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly stream: string;
  readonly sequence: number;
  readonly payload: unknown;
  readonly occurred_at: Date;
}

/** Publishes what waits in the outbox, oldest first. Several relays share the work. Answers how many it published. */
export async function relayOutbox(bus: EventBus): Promise<number> {
  return bus.source.transaction(async (manager) => {
    const rows = await manager.query<OutboxRow[]>(
      `select id, name, version, stream, sequence, payload, occurred_at from event_outbox
       where published_at is null order by position limit $1 for update skip locked`,
      [batchSize],
    );
    for (const { occurred_at: occurredAt, ...row } of rows) {
      await bus.send(manager, readEnvelope({ ...row, occurredAt: occurredAt.toISOString() }));
    }
    if (rows.length > 0) {
      await manager.query('update event_outbox set published_at = now() where id = any($1)', [
        rows.map(({ id }) => id),
      ]);
    }
    return rows.length;
  });
}
