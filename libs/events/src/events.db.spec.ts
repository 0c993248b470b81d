import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { type Database, type DatabaseAccess, openDatabase, prepareDatabase } from '@imigraph/database';
import { createLogger } from '@imigraph/runtime';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { type EventHandlers, consumeNext } from './consume';
import { type EventPayload, type Subscription, queueOf } from './event';
import { EventBus } from './event-bus';
import { consumerTables, publisherTables, writtenByConsumer, writtenByPublisher } from './event-tables';
import { relayOutbox, writeToOutbox } from './outbox';
import { prepareEvents } from './prepare-events';

type Changed = EventPayload<'jurisdiction.changed'>;

class CreatePublisher1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of publisherTables) await runner.query(statement);
    await runner.query('create table place (code text primary key, office text not null)');
  }
  async down(): Promise<void> {}
}

class CreateConsumer1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of consumerTables) await runner.query(statement);
    await runner.query('create table copy (position bigint generated always as identity, code text, office text)');
  }
  async down(): Promise<void> {}
}

const publisher = {
  schema: 'sender',
  entities: [],
  migrations: [CreatePublisher1700000000000],
  writable: [...writtenByPublisher, 'place'],
};
const consumers = ['first_reader', 'second_reader'].map((schema) => ({
  schema,
  entities: [],
  migrations: [CreateConsumer1700000000000],
  writable: [...writtenByConsumer, 'copy'],
}));
const [first, second] = ['first_reader', 'second_reader'].map((consumer): Subscription => ({
  event: 'jurisdiction.changed',
  consumer,
})) as [Subscription, Subscription];

const log = createLogger({ app: 'events', level: 'silent' });
const mark = randomBytes(4).toString('hex');
const admin = `imigraph_events_admin_${mark}`;
let database: TestDatabase;
let access: DatabaseAccess;
const opened = new Map<string, { readonly database: Database; readonly bus: EventBus }>();

function busOf(schema: string): EventBus {
  const found = opened.get(schema);
  if (!found) throw new Error(`${schema} is not open.`);
  return found.bus;
}

const asSuperuser = <Row>(text: string, values: unknown[] = []) =>
  onTestServer(async (client) => (await client.query(text, values)).rows as Row[], database.url);

beforeAll(async () => {
  database = await makeTestDatabase('events');
  await asSuperuser(`create role ${admin} login createrole password 'ordinary'`);
  await asSuperuser(`grant create on database ${database.name} to ${admin}`);
  const url = new URL(database.url);
  url.username = admin;
  url.password = 'ordinary';
  access = { adminUrl: url.toString(), rolePrefix: `imigraph_events_${mark}`, roleKey: 'only for this spec file' };
  const definitions = [publisher, ...consumers];
  for (const definition of definitions) await prepareDatabase(access, definition);
  // All at once, as the subgraphs start.
  await Promise.all(definitions.map((definition) => prepareEvents(access, definition, [first, second])));
  for (const definition of definitions) {
    const own = await openDatabase(access, definition);
    opened.set(definition.schema, { database: own, bus: await EventBus.open(own.source, log) });
  }
});

afterAll(async () => {
  for (const { database: own, bus } of opened.values()) {
    await bus.stop();
    await own.close();
  }
  const roles = [admin, ...[publisher, ...consumers].map(({ schema }) => `imigraph_events_${mark}_${schema}`)];
  for (const role of roles) await asSuperuser(`drop owned by ${role} cascade`);
  await database.drop();
  await onTestServer((server) => server.query(`drop role ${roles.join(', ')}`));
});

let nextRegency = 0;
/** A regency of which no other test tells. */
function regency(): string {
  nextRegency += 1;
  return `99.${String(nextRegency).padStart(2, '0')}`;
}

function change(regencyCode: string, officeId: string): Changed {
  return { regencyCode, officeId, previousOfficeId: null };
}

/** Changes the publisher's own table and tells of it, in one transaction. */
async function move(regencyCode: string, officeId: string, end: () => void = () => undefined): Promise<void> {
  const bus = busOf('sender');
  await bus.source.transaction(async (manager) => {
    await manager.query('insert into place values ($1, $2) on conflict (code) do update set office = excluded.office', [
      regencyCode,
      officeId,
    ]);
    await bus.publish(manager, 'jurisdiction.changed', change(regencyCode, officeId));
    end();
  });
}

const copyDown: EventHandlers = {
  'jurisdiction.changed': async (manager, { regencyCode, officeId }) => {
    await manager.query('insert into copy (code, office) values ($1, $2)', [regencyCode, officeId]);
  },
};

/** Consumes what is due; answers how many events that were. */
async function consume(subscription = first, handlers = copyDown): Promise<number> {
  let count = 0;
  while (await consumeNext(busOf(subscription.consumer), subscription, handlers, log)) count += 1;
  return count;
}

/** What a consumer applied for a regency, in its order. */
async function applied(code: string, { consumer } = first): Promise<string[]> {
  const rows = await asSuperuser<{ office: string }>(
    `select office from ${consumer}.copy where code = $1 order by position`,
    [code],
  );
  return rows.map(({ office }) => office);
}

interface QueuedJob {
  readonly id: string;
  readonly state: string;
  readonly retry_count: number;
  readonly output: unknown;
  readonly data: { readonly sequence: number; readonly id: string };
}

const jobs = (queue: string, code: string) =>
  asSuperuser<QueuedJob>(
    `select id, state, retry_count, output, data from imigraph_events.job where name = $1 and data -> 'payload' ->> 'regencyCode' = $2
     order by data -> 'sequence'`,
    [queue, code],
  );

/** Lets the time pass that a retry waits for. */
const whenDue = () => asSuperuser(`update imigraph_events.job set start_after = now() where state = 'retry'`);
/** Lets all but the last attempt pass. */
const atTheLastAttempt = () =>
  asSuperuser(
    `update imigraph_events.job set start_after = now(), retry_count = retry_limit where state in ('created', 'retry')`,
  );

describe('publishing in a transaction', () => {
  it('tells each consumer once after the commit, and nobody before it', async () => {
    const code = regency();
    const bus = busOf('sender');
    await bus.source.transaction(async (manager) => {
      await bus.publish(manager, 'jurisdiction.changed', change(code, 'KANIM-A'));
      expect(await consume(first)).toBe(0);
    });
    expect(await consume(first)).toBe(1);
    expect(await consume(second)).toBe(1);
    expect(await consume(first)).toBe(0);
    expect(await applied(code, first)).toEqual(['KANIM-A']);
    expect(await applied(code, second)).toEqual(['KANIM-A']);
  });

  it('tells nothing of what rolls back, and leaves no gap', async () => {
    const code = regency();
    const failure = new Error('changed my mind');
    const changed = move(code, 'KANIM-A', () => {
      throw failure;
    });
    await expect(changed).rejects.toBe(failure);
    expect(await jobs(queueOf(first), code)).toEqual([]);
    await move(code, 'KANIM-B');
    expect(await consume()).toBe(1);
    expect(await applied(code)).toEqual(['KANIM-B']);
    await consume(second);
  });

  it('numbers what happens at the same time in the order of the commits', async () => {
    const code = regency();
    await Promise.all(Array.from({ length: 12 }, (_, i) => move(code, `KANIM-${i}`)));
    const [held] = await asSuperuser<{ office: string }>('select office from sender.place where code = $1', [code]);
    await Promise.all([consume(), consume(), consume()]);
    const offices = await applied(code);
    expect([...offices].sort()).toEqual(Array.from({ length: 12 }, (_, i) => `KANIM-${i}`).sort());
    expect(offices.at(-1)).toBe(held?.office);
    await consume(second);
  });

  it('refuses to work outside of a transaction, and a payload that is not the event’s', async () => {
    const bus = busOf('sender');
    const outside = bus.publish(bus.source.manager, 'jurisdiction.changed', change(regency(), 'KANIM-A'));
    await expect(outside).rejects.toThrow(/begin one/);
    const wrong = bus.source.transaction((manager) =>
      bus.publish(manager, 'jurisdiction.changed', { ...change(regency(), 'x'), ...{ name: 'somebody' } }),
    );
    await expect(wrong).rejects.toThrow();
  });
});

describe('the outbox', () => {
  const insertOf = (code: string, office: string) => (manager: EntityManager) =>
    writeToOutbox(manager, 'jurisdiction.changed', [change(code, office)]);

  it('is relayed once, in order with what is published at once, by however many relays', async () => {
    const code = regency();
    const { source } = busOf('sender');
    await source.transaction(insertOf(code, 'KANIM-A'));
    await move(code, 'KANIM-B');
    await source.transaction(insertOf(code, 'KANIM-C'));
    const relayed = await Promise.all([1, 2, 3].map(() => relayOutbox(busOf('sender'))));
    expect(relayed.reduce((sum, count) => sum + count)).toBe(2);
    expect(await relayOutbox(busOf('sender'))).toBe(0);
    await consume();
    expect(await applied(code)).toEqual(['KANIM-A', 'KANIM-B', 'KANIM-C']);
    await consume(second);
  });

  it('takes its row from a statement that does a whole change alone', async () => {
    const code = regency();
    await busOf('sender').source.query(
      `with changed as (insert into place values ($1, 'KANIM-A') returning code, office)
       insert into event_outbox (name, version, stream, payload)
       select 'jurisdiction.changed', 1, 'jurisdiction.changed:' || code,
         jsonb_build_object('regencyCode', code, 'officeId', office, 'previousOfficeId', null)
       from changed`,
      [code],
    );
    await relayOutbox(busOf('sender'));
    await consume();
    expect(await applied(code)).toEqual(['KANIM-A']);
    await consume(second);
  });
});

describe('consuming', () => {
  it('applies once what a consumer was applying when its connection was cut', async () => {
    const code = regency();
    await move(code, 'KANIM-A');
    const cut = consumeNext(
      busOf('first_reader'),
      first,
      {
        'jurisdiction.changed': async (manager, payload) => {
          await copyDown['jurisdiction.changed']?.(manager, payload);
          await manager.query('select pg_terminate_backend(pg_backend_pid())');
        },
      },
      log,
    );
    await expect(cut).rejects.toThrow();
    expect(await applied(code)).toEqual([]);
    expect(await consume()).toBe(1);
    expect(await applied(code)).toEqual(['KANIM-A']);
    await consume(second);
  });

  it('changes nothing when an event comes a second time', async () => {
    const code = regency();
    await move(code, 'KANIM-A');
    const [job] = await jobs(queueOf(first), code);
    await consume();
    await busOf('sender').boss.send(queueOf(first), job?.data ?? {});
    expect(await consume()).toBe(1);
    expect(await applied(code)).toEqual(['KANIM-A']);
    await consume(second);
  });

  it('lets an event wait for the one before it, however the queue hands them out', async () => {
    const code = regency();
    for (const office of ['KANIM-A', 'KANIM-B', 'KANIM-C', 'KANIM-D']) await move(code, office);
    // The later an event was published, the earlier it comes; the first is held back altogether.
    await asSuperuser(
      `update imigraph_events.job set priority = (data ->> 'sequence')::int,
         start_after = case when data ->> 'sequence' = '1' then now() + interval '1 hour' else start_after end
       where name = $1`,
      [queueOf(first)],
    );
    expect(await consume()).toBe(3);
    expect(await applied(code)).toEqual([]);
    await asSuperuser('update imigraph_events.job set start_after = now() where name = $1', [queueOf(first)]);
    await consume();
    expect(await applied(code)).toEqual(['KANIM-A', 'KANIM-B', 'KANIM-C', 'KANIM-D']);
    await consume(second);
  });

  it('tries again what failed, and keeps nothing of the attempt', async () => {
    const code = regency();
    await move(code, 'KANIM-A');
    const failing: EventHandlers = {
      'jurisdiction.changed': async (manager, payload) => {
        await copyDown['jurisdiction.changed']?.(manager, payload);
        await manager.query('select 1 / 0');
      },
    };
    expect(await consume(first, failing)).toBe(1);
    expect(await applied(code)).toEqual([]);
    expect(await jobs(queueOf(first), code)).toMatchObject([{ state: 'retry', retry_count: 0 }]);
    await whenDue();
    await consume();
    expect(await applied(code)).toEqual(['KANIM-A']);
    await consume(second);
  });

  it('waits longer each time, and for more than a day in all', async () => {
    const code = regency();
    await move(code, 'KANIM-A');
    const [queue] = await asSuperuser<{ retry_limit: number; retry_delay: number; retry_delay_max: number }>(
      'select retry_limit, retry_delay, retry_delay_max from imigraph_events.queue where name = $1',
      [queueOf(first)],
    );
    const failing: EventHandlers = { 'jurisdiction.changed': () => Promise.reject(new Error('not yet')) };
    let seconds = 0;
    for (let attempt = 0; attempt < (queue?.retry_limit ?? 0); attempt += 1) {
      expect(await consume(first, failing)).toBe(1);
      const [waiting] = await asSuperuser<{ wait: number }>(
        `select extract(epoch from start_after - now())::float as wait from imigraph_events.job where name = $1 and state = 'retry'`,
        [queueOf(first)],
      );
      seconds += waiting?.wait ?? 0;
      await whenDue();
    }
    expect(seconds).toBeGreaterThan(24 * 3_600);
    await consume();
    expect(await applied(code)).toEqual(['KANIM-A']);
    await consume(second);
  });
});

describe('a poisoned event', () => {
  const cli = path.resolve(__dirname, '../../../tools/events/cli.ts');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [cli, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: access.adminUrl },
    });

  it('becomes a dead letter, for which the later ones wait, and is applied when it is replayed', async () => {
    const code = regency();
    for (const office of ['KANIM-A', 'KANIM-B']) await move(code, office);
    await atTheLastAttempt();
    const poison: EventHandlers = {
      'jurisdiction.changed': () => Promise.reject(new Error('the office is not known')),
    };
    expect(await consume(first, poison)).toBe(2);
    expect(await consume()).toBe(0);

    const letters = run('dead', queueOf(first));
    expect(letters.trim().split('\n')).toHaveLength(1);
    const letter = JSON.parse(letters) as { id: string };
    expect(letter).toMatchObject({
      queue: queueOf(first),
      event: { name: 'jurisdiction.changed', sequence: 1, payload: change(code, 'KANIM-A') },
      attempts: 41,
      reason: { message: 'the office is not known' },
    });
    expect(run('dead', queueOf(second))).toBe('');

    expect(run('replay', '--id', letter.id)).toBe('1 replayed\n');
    expect(run('dead')).toBe('');
    expect(await consume()).toBe(2);
    expect(await applied(code)).toEqual(['KANIM-A', 'KANIM-B']);
    expect(run('replay')).toBe('0 replayed\n');
    await consume(second);
  });

  it('is one that no publisher of this release sends, too', async () => {
    const code = regency();
    await move(code, 'KANIM-A');
    await asSuperuser(`update imigraph_events.job set data = jsonb_set(data, '{version}', '2') where name = $1`, [
      queueOf(first),
    ]);
    expect(await consume()).toBe(1);
    expect(await jobs(queueOf(first), code)).toMatchObject([
      { state: 'retry', output: { message: expect.stringContaining('reads version 1') } },
    ]);
    await asSuperuser(`update imigraph_events.job set data = jsonb_set(data, '{version}', '1') where name = $1`, [
      queueOf(first),
    ]);
    await whenDue();
    await consume();
    expect(await applied(code)).toEqual(['KANIM-A']);
    await consume(second);
  });
});
