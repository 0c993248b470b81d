import { Client, escapeIdentifier } from 'pg';
import { PgBoss } from 'pg-boss';
import { type DatabaseAccess, type DatabaseDefinition, appRole } from '@imigraph/database';
import { type Subscription, deadLettersOf, queueOf, subscriptions } from './event';

/** The schema that pg-boss makes and migrates; one for all subgraphs of a database, and not some other program's. */
export const queueSchema = 'imigraph_events';

const oneYear = 365 * 24 * 60 * 60;

/**
 * Doubled from one second to an hour, with up to as much again by chance: forty attempts take 29 hours at the least. An
 * event outlasts a night in which its consumer is down, and a day in which what it needs is not there yet.
 */
const patience = { retryLimit: 40, retryDelay: 1, retryBackoff: true, retryDelayMax: 3_600 } as const;

async function makeQueues(boss: PgBoss, wanted: readonly Subscription[]): Promise<void> {
  for (const subscription of wanted) {
    const [queue, deadLetter] = [queueOf(subscription), deadLettersOf(subscription)];
    const kept = { retentionSeconds: oneYear };
    await boss.createQueue(deadLetter, kept);
    const options = { ...kept, ...patience, deadLetter };
    await boss.createQueue(queue, options);
    await boss.updateQueue(queue, options);
    await boss.subscribe(subscription.event, queue);
  }
}

/**
 * Makes pg-boss's schema, the queues of all consumers and what the app's role may do with them. Queues are made by
 * whoever starts first, so that no event is published before the queue of its consumer is there. As many instances as
 * start at once do it one after the other.
 */
export async function prepareEvents(
  access: DatabaseAccess,
  definition: DatabaseDefinition,
  wanted: readonly Subscription[] = subscriptions,
): Promise<void> {
  const admin = new Client({ connectionString: access.adminUrl, application_name: 'imigraph events (prepare)' });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(hashtextextended($1, 0))', ['imigraph events']);
    const boss = new PgBoss({
      connectionString: access.adminUrl,
      application_name: 'imigraph events (prepare)',
      schema: queueSchema,
      max: 2,
      supervise: false,
      schedule: false,
    });
    // What fails here rejects its own call; without a listener the event would end the process instead.
    boss.on('error', () => undefined);
    try {
      await boss.start();
      await makeQueues(boss, wanted);
    } finally {
      await boss.stop({ graceful: false });
    }
    const role = escapeIdentifier(appRole(access, definition).name);
    await admin.query(`grant usage on schema ${queueSchema} to ${role}`);
    await admin.query(`grant select on all tables in schema ${queueSchema} to ${role}`);
    await admin.query(`grant insert, update, delete on ${queueSchema}.job, ${queueSchema}.job_common to ${role}`);
  } finally {
    // The lock is the session's and ends with it.
    await admin.end();
  }
}
