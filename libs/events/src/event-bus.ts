import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { DataSource, EntityManager } from 'typeorm';
import type { Logger } from '@imigraph/runtime';
import { type EventEnvelope, type EventName, type EventPayload, events, readPayload, streamOf } from './event';
import { queueSchema } from './prepare-events';
import { inTransactionOf, onPoolOf } from './queue-database';

/** Where a subgraph publishes, and from where it consumes. */
export class EventBus {
  private constructor(
    readonly source: DataSource,
    readonly boss: PgBoss,
  ) {}

  /** On the pool of the app's role; the schema must have been prepared (prepareEvents). */
  static async open(source: DataSource, log: Logger): Promise<EventBus> {
    const boss = new PgBoss({
      db: onPoolOf(source),
      schema: queueSchema,
      migrate: false,
      createSchema: false,
      supervise: false,
      schedule: false,
    });
    boss.on('error', (error) => {
      log.error({ err: error }, 'the event queues do not answer');
    });
    await boss.start();
    return new EventBus(source, boss);
  }

  /**
   * Publishes in the transaction of the change: nobody hears of it before the commit, nor ever when it rolls back. It
   * holds the lock of its stream until then, so publish last. Answers the event's id.
   */
  async publish<Name extends EventName>(
    manager: EntityManager,
    name: Name,
    payload: EventPayload<Name>,
  ): Promise<string> {
    const { version } = events[name];
    const stream = streamOf(name, readPayload(name, version, payload));
    const [numbered] = await manager.query<{ sequence: number; occurred_at: Date }[]>(
      'select next_event_sequence($1) as sequence, now() as occurred_at',
      [stream],
    );
    if (!numbered) throw new Error('next_event_sequence answered no row.');
    const { sequence, occurred_at: occurredAt } = numbered;
    const id = randomUUID();
    await this.send(manager, { id, name, version, stream, sequence, occurredAt: occurredAt.toISOString(), payload });
    return id;
  }

  /** Puts the event into the queue of each consumer. Who subscribes is read in the same transaction. */
  async send(manager: EntityManager, envelope: EventEnvelope): Promise<void> {
    const queues = await manager.query<{ name: string }[]>(
      `select name from ${queueSchema}.subscription where event = $1`,
      [envelope.name],
    );
    for (const { name } of queues) await this.sendTo(name, manager, envelope);
  }

  /** Puts the event into one queue. One that is there already is not there twice. */
  async sendTo(queue: string, manager: EntityManager, envelope: EventEnvelope): Promise<void> {
    await this.boss.send(queue, envelope, { id: envelope.id, db: inTransactionOf(manager) });
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: false, close: false });
  }
}
