import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Database, type DatabaseAccess, asViewer, openDatabase, prepareDatabase } from '@imigraph/database';
import {
  EventBus,
  type EventHandlers,
  consumeNext,
  consumerTables,
  prepareEvents,
  publisherTables,
  relayOutbox,
  writtenByConsumer,
  writtenByPublisher,
} from '@imigraph/events';
import { systemViewer } from '@imigraph/identity';
import { createLogger } from '@imigraph/runtime';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { forgetBatch, forgetDaily } from './forget-daily';
import { type KeptTable, appliedEvents, forgetRoutine, idempotencyKeys, publishedEvents } from './kept-table';
import { retentionTables, withoutRetention, writtenByRetention } from './retention-tables';

const keys = idempotencyKeys('used_key', 'used_at');
const tables: readonly KeptTable[] = [publishedEvents, appliedEvents, keys];
const kept = { events: 30, accessLog: 1_826 };

class CreateKeeper1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const own = [
      'create table used_key (subject text not null, used_at timestamptz not null)',
      'alter table used_key enable row level security',
      'alter table used_key force row level security',
      `create policy used_key_own on used_key for select using (subject = (select viewer_subject()))`,
      'create table copy (office text not null)',
    ];
    for (const statement of [...publisherTables, ...consumerTables, ...own]) await runner.query(statement);
    for (const statement of retentionTables('keeper', tables)) await runner.query(statement);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of withoutRetention(tables)) await runner.query(statement);
  }
}

const keeper = {
  schema: 'keeper',
  entities: [],
  migrations: [CreateKeeper1700000000000],
  writable: [...writtenByPublisher, ...writtenByConsumer, ...writtenByRetention, 'copy'],
  callable: tables.map(forgetRoutine),
};

/** Long before now, so that it is the environment's number of days that decides, and not the least that SQL holds to. */
const noon = new Date('2024-06-30T05:00:00.000Z');
const log = createLogger({ app: 'retention', level: 'silent' });
const mark = randomBytes(4).toString('hex');
const admin = `imigraph_keeper_admin_${mark}`;
let database: TestDatabase;
let access: DatabaseAccess;
const instances: Database[] = [];

const asSuperuser = <Row>(text: string, values: unknown[] = []) =>
  onTestServer(async (client) => {
    await client.query('set search_path = keeper, public');
    return (await client.query(text, values)).rows as Row[];
  }, database.url);

beforeAll(async () => {
  database = await makeTestDatabase('keeper');
  // No superuser: its functions are bound by row-level security as it is.
  await asSuperuser(`create role ${admin} login createrole password 'ordinary'`);
  await asSuperuser(`grant create on database ${database.name} to ${admin}`);
  const url = new URL(database.url);
  url.username = admin;
  url.password = 'ordinary';
  access = { adminUrl: url.toString(), rolePrefix: `imigraph_keeper_${mark}`, roleKey: 'only for this spec file' };
  await prepareDatabase(access, keeper);
  await prepareEvents(access, keeper, [{ event: 'jurisdiction.changed', consumer: 'keeper' }]);
  for (let made = 0; made < 3; made += 1) instances.push(await openDatabase(access, keeper));
});

beforeEach(async () => {
  for (const table of [
    'event_outbox',
    'event_inbox',
    'event_position',
    'event_sequence',
    'used_key',
    'retention_run',
  ]) {
    await asSuperuser(`delete from keeper.${table}`);
  }
});

afterAll(async () => {
  for (const instance of instances) await instance.close();
  const roles = [admin, `imigraph_keeper_${mark}_keeper`];
  for (const role of roles) await asSuperuser(`drop owned by ${role} cascade`);
  await database.drop();
  await onTestServer((server) => server.query(`drop role ${roles.join(', ')}`));
});

function first(): Database {
  const [instance] = instances;
  if (!instance) throw new Error('no instance is open');
  return instance;
}

const publish = (stream: string, publishedAt: string | null) =>
  asSuperuser(
    `insert into keeper.event_outbox (name, version, stream, payload, published_at) values ('x', 1, $1, '{}', $2)`,
    [stream, publishedAt],
  );

const take = (stream: string, sequence: number, appliedAt: string | null) =>
  asSuperuser(
    `insert into keeper.event_inbox (id, stream, sequence, envelope, received_at, applied_at)
     values (gen_random_uuid(), $1, $2, '{}', '2020-01-01', $3)`,
    [stream, sequence, appliedAt],
  );

const useKey = (subject: string, usedAt: string) =>
  asSuperuser('insert into keeper.used_key values ($1, $2)', [subject, usedAt]);

async function left(column: string, table: string): Promise<string[]> {
  const rows = await asSuperuser<{ one: string }>(`select ${column} as one from keeper.${table} order by 1`);
  return rows.map(({ one }) => one);
}

/** Forgets until nothing is left to be forgotten; answers how many batches that took. */
async function forgetAll(at: Date, most?: number): Promise<number> {
  let batches = 0;
  while (typeof (await forgetBatch(first().source, tables, kept, at, most)) === 'object') batches += 1;
  return batches;
}

describe('what is forgotten', () => {
  it('are events 30 days after they were told or applied, to the millisecond, and never before that', async () => {
    const cases: [string, string | null][] = [
      ['a', '2024-05-31T04:59:59.999Z'],
      ['b', '2024-05-31T05:00:00.000Z'],
      ['c', '2024-06-29T00:00:00.000Z'],
      ['d', null],
    ];
    for (const [stream, at] of cases) {
      await publish(stream, at);
      await take(stream, 1, at);
    }
    await forgetAll(noon);
    expect(await left('stream', 'event_outbox')).toEqual(['b', 'c', 'd']);
    expect(await left('stream', 'event_inbox')).toEqual(['b', 'c', 'd']);
  });

  it('are keys two days after their use, of every account', async () => {
    await useKey('one', '2024-06-28T04:59:59.999Z');
    await useKey('other', '2024-06-20T00:00:00.000Z');
    await useKey('one', '2024-06-28T05:00:00.000Z');
    await forgetAll(noon);
    expect(await left('subject', 'used_key')).toEqual(['one']);
  });

  it('goes in batches, each by itself, oldest first', async () => {
    for (let day = 1; day <= 7; day += 1) await publish(`s${day}`, `2024-01-0${day}T00:00:00Z`);
    expect(await forgetBatch(first().source, tables, kept, noon, 3)).toEqual({ table: 'event_outbox', rows: 3 });
    expect(await left('stream', 'event_outbox')).toEqual(['s4', 's5', 's6', 's7']);
    expect(await forgetAll(noon, 3)).toBe(2);
    expect(await left('stream', 'event_outbox')).toEqual([]);
  });

  it('is nothing younger than the least, whatever the environment says, and whoever asks', async () => {
    const [age] = await asSuperuser<Record<'one' | 'three' | 'six' | 'eight', string>>(
      `select now() - interval '1 day' as one, now() - interval '3 days' as three,
              now() - interval '6 days' as six, now() - interval '8 days' as eight`,
    );
    if (!age) throw new Error('the server does not know what time it is');
    await publish('young', age.six);
    await publish('old', age.eight);
    await useKey('young', age.one);
    await useKey('old', age.three);
    for (const { table } of tables) {
      await asViewer(first().source, systemViewer, (manager) =>
        manager.query(`select forget_${table}(now() + interval '1 day', 100)`),
      );
    }
    expect(await left('stream', 'event_outbox')).toEqual(['young']);
    expect(await left('subject', 'used_key')).toEqual(['young']);
  });

  it('is nothing of a guarded table for anybody but the system, and nobody deletes a row otherwise', async () => {
    await useKey('one', '2020-01-01T00:00:00Z');
    const one = { ...systemViewer, subject: 'one', roles: ['AUDITOR'] as const };
    const [asked] = await asViewer(first().source, one, (manager) =>
      manager.query<{ rows: number }[]>('select forget_used_key(now(), 100) as rows'),
    );
    expect(asked).toEqual({ rows: 0 });
    const deleting = asViewer(first().source, systemViewer, (manager) => manager.query('delete from used_key'));
    await expect(deleting).rejects.toThrow(/permission denied/);
    expect(await left('subject', 'used_key')).toEqual(['one']);
  });

  it('is found by an index among many rows', async () => {
    await asSuperuser(
      `insert into keeper.used_key select 'many', timestamptz '2024-06-29' + n * interval '1 second'
         from generate_series(1, 50000) n`,
    );
    await asSuperuser('analyze keeper.used_key');
    const plan = await asSuperuser<{ 'QUERY PLAN': string }>(
      `explain delete from keeper.used_key where ctid = any (array(select ctid from keeper.used_key
         where used_at < '2024-06-29T00:01:00Z' order by used_at limit 1000)) and used_at < '2024-06-29T00:01:00Z'`,
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('Index Scan using used_key_used_at_index');
    expect(text).not.toContain('Seq Scan');
  });
});

describe('a day', () => {
  it('is done by one of three instances at a time, and when one fails by another', async () => {
    for (let n = 0; n < 40; n += 1) await publish(`s${n}`, '2024-01-01T00:00:00Z');
    const outcomes = [];
    while ((await left('ran_on', 'retention_run')).length === 0) {
      outcomes.push(...(await Promise.all(instances.map(({ source }) => forgetBatch(source, tables, kept, noon, 7)))));
    }
    const gone = outcomes.map((outcome) => (typeof outcome === 'object' ? outcome.rows : 0));
    expect(gone.reduce((sum, rows) => sum + rows, 0)).toBe(40);
    expect(await left('stream', 'event_outbox')).toEqual([]);
  });

  it('is not waited for by an instance that finds another one about it', async () => {
    await publish('old', '2024-01-01T00:00:00Z');
    const outcome = await asViewer(first().source, systemViewer, async (manager) => {
      await manager.query(
        `select pg_advisory_xact_lock(hashtextextended('imigraph retention ' || current_schema(), 0))`,
      );
      return Promise.all(instances.slice(1).map(({ source }) => forgetBatch(source, tables, kept, noon)));
    });
    expect(outcome).toEqual(['UNDER_WAY', 'UNDER_WAY']);
    expect(await left('stream', 'event_outbox')).toEqual(['old']);
  });

  it('begins in western time; once it is done the database is not asked again', async () => {
    let now = new Date('2024-06-30T16:59:59.999Z');
    const next = forgetDaily(first().source, tables, kept, () => now, log);
    await publish('one', '2024-01-01T00:00:00Z');
    expect([await next(), await next()]).toEqual([true, false]);
    await publish('two', '2024-01-01T00:00:00Z');
    expect(await next()).toBe(false);
    expect(await left('stream', 'event_outbox')).toEqual(['two']);
    now = new Date('2024-06-30T17:00:00.000Z');
    expect([await next(), await next()]).toEqual([true, false]);
    expect(await left('stream', 'event_outbox')).toEqual([]);
  });

  it('that another instance has done is done, also where the clocks differ', async () => {
    await forgetAll(noon);
    await publish('old', '2024-01-01T00:00:00Z');
    expect(await forgetBatch(first().source, tables, kept, new Date('2024-06-29T05:00:00Z'))).toBe('DONE');
    expect(await left('stream', 'event_outbox')).toEqual(['old']);
  });
});

describe('after forgetting', () => {
  let bus: EventBus;

  beforeAll(async () => {
    bus = await EventBus.open(first().source, log);
  });

  afterAll(() => bus.stop());

  const queue = 'keeper/jurisdiction.changed';

  const copyDown: EventHandlers = {
    'jurisdiction.changed': async (manager, { officeId }) => {
      await manager.query('insert into copy values ($1)', [officeId]);
    },
  };

  async function consume(): Promise<void> {
    while (await consumeNext(bus, { event: 'jurisdiction.changed', consumer: 'keeper' }, copyDown, log));
  }

  /** What was told long ago has grown old; what waits has waited as long. */
  async function age(): Promise<void> {
    await asSuperuser(`update event_outbox set published_at = '2024-01-01' where published_at is not null`);
    await asSuperuser(`update event_inbox set received_at = '2024-01-01'`);
    await asSuperuser(`update event_inbox set applied_at = '2024-01-01' where applied_at is not null`);
  }

  const tell = (officeId: string) =>
    asSuperuser(
      `insert into event_outbox (name, version, stream, payload)
       values ('jurisdiction.changed', 1, 'jurisdiction.changed:99.01', $1)`,
      [JSON.stringify({ regencyCode: '99.01', officeId, previousOfficeId: null })],
    );

  it('an event that comes again is still known, numbers go on, and what waited is still applied', async () => {
    await tell('A');
    await relayOutbox(bus);
    const [job] = await asSuperuser<{ data: object }>('select data from imigraph_events.job where name = $1', [queue]);
    await consume();
    await age();
    await forgetAll(noon);
    expect([await left('stream', 'event_outbox'), await left('stream', 'event_inbox')]).toEqual([[], []]);

    await bus.boss.send(queue, job?.data ?? {});
    await consume();
    expect(await left('office', 'copy')).toEqual(['A']);

    // The third overtakes the second and waits through a day of forgetting.
    await tell('B');
    await tell('C');
    await relayOutbox(bus);
    const second = `name = '${queue}' and data ->> 'sequence' = '2'`;
    await asSuperuser(`update imigraph_events.job set start_after = now() + interval '1 hour' where ${second}`);
    await consume();
    expect(await left('office', 'copy')).toEqual(['A']);
    await age();
    await forgetAll(new Date('2024-07-01T05:00:00Z'));
    expect(await left('sequence::text', 'event_inbox')).toEqual(['3']);
    await asSuperuser(`update imigraph_events.job set start_after = now() where ${second}`);
    await consume();
    expect(await left('office', 'copy')).toEqual(['A', 'B', 'C']);
  });
});
