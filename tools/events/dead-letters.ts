import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { PlainFailure } from '../terminal/plain-failure.ts';

const ENDING = '/dead';
const BATCH_SIZE = 1_000;

/** An event that its consumer could not apply in more than a day. The later ones of its stream wait for it. */
export interface DeadLetter {
  readonly id: string;
  /** Where it goes when it is replayed: consumer/event. */
  readonly queue: string;
  readonly event: unknown;
  readonly publishedAt: Date | null;
  readonly diedAt: Date;
  readonly attempts: number;
  /** The last attempt's error, without values of the database. */
  readonly reason: unknown;
}

/** Where the events wait between the subgraphs: queueSchema of libs/events. */
const EVENTS_SCHEMA = 'imigraph_events';

/** Works on the queues of a database as the user who made them. */
export async function onQueues<T>(url: string, work: (boss: PgBoss) => Promise<T>): Promise<T> {
  const boss = new PgBoss({
    connectionString: url,
    schema: EVENTS_SCHEMA,
    application_name: 'imigraph events (dead letters)',
    max: 1,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  // What fails rejects its own call; without a listener the event would end the process instead.
  boss.on('error', () => undefined);
  try {
    await boss.start();
    return await work(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function deadQueues(boss: PgBoss, queue: string | undefined): Promise<string[]> {
  const names = (await boss.getQueues()).map(({ name }) => name).filter((name) => name.endsWith(ENDING));
  if (queue === undefined) return names;
  if (names.includes(queue + ENDING)) return [queue + ENDING];
  const known = names.map((name) => name.slice(0, -ENDING.length)).join(', ');
  throw new PlainFailure(`There is no queue ${queue}. Name one of: ${known}`);
}

export async function listDeadLetters(boss: PgBoss, queue?: string): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for (const name of await deadQueues(boss, queue)) {
    const jobs: JobWithMetadata[] = await boss.findJobs(name, { queued: true });
    letters.push(
      ...jobs.map((job) => ({
        id: job.id,
        queue: name.slice(0, -ENDING.length),
        event: job.data,
        publishedAt: job.sourceCreatedOn,
        diedAt: job.createdOn,
        attempts: (job.sourceRetryCount ?? 0) + 1,
        reason: job.sourceOutput,
      })),
    );
  }
  return letters.sort((one, other) => one.diedAt.getTime() - other.diedAt.getTime());
}

/** Puts dead letters back into their queues, with all attempts before them. Answers how many. */
export async function replayDeadLetters(
  boss: PgBoss,
  { queue, ids }: { readonly queue?: string | undefined; readonly ids?: readonly string[] },
): Promise<number> {
  let replayed = 0;
  for (const name of await deadQueues(boss, queue)) {
    const options = { limit: BATCH_SIZE, ...(ids && ids.length > 0 ? { ids: [...ids] } : {}) };
    let moved: number;
    do {
      moved = await boss.redrive(name, options);
      replayed += moved;
    } while (moved === BATCH_SIZE);
  }
  return replayed;
}
