import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Database, type DatabaseAccess, openDatabase, prepareDatabase } from '@imigraph/database';
import { createLogger } from '@imigraph/runtime';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { type DailyCounts, countOnce } from './daily-count';
import { EventBus } from './event-bus';
import { dailyCountTables, publisherTables, writtenByDailyCount, writtenByPublisher } from './event-tables';
import { prepareEvents } from './prepare-events';
import { type RunningEvents, startEvents } from './start-events';

class CreateCounter1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...publisherTables, ...dailyCountTables]) await runner.query(statement);
    await runner.query('create table living (code text primary key, people int not null)');
  }
  async down(): Promise<void> {}
}

const counter = {
  schema: 'counter',
  entities: [],
  migrations: [CreateCounter1700000000000],
  writable: [...writtenByPublisher, ...writtenByDailyCount, 'living'],
};

const log = createLogger({ app: 'events', level: 'silent' });
const rolePrefix = `imigraph_counter_${randomBytes(4).toString('hex')}`;
let database: TestDatabase;
let access: DatabaseAccess;
/** Three instances of one subgraph. */
const instances: { readonly own: Database; readonly bus: EventBus }[] = [];

const asSuperuser = <Row>(text: string, values: unknown[] = []) =>
  onTestServer(async (client) => (await client.query(text, values)).rows as Row[], database.url);

beforeAll(async () => {
  database = await makeTestDatabase('counter');
  access = { adminUrl: database.url, rolePrefix, roleKey: 'only for this spec file' };
  await prepareDatabase(access, counter);
  await prepareEvents(access, counter);
  for (let made = 0; made < 3; made += 1) {
    const own = await openDatabase(access, counter);
    instances.push({ own, bus: await EventBus.open(own.source, log) });
  }
});

beforeEach(async () => {
  for (const table of ['daily_count', 'event_outbox', 'event_sequence', 'living']) {
    await asSuperuser(`delete from counter.${table}`);
  }
  await asSuperuser(`insert into counter.living values ('99.01', 3), ('99.02', 0)`);
});

afterAll(async () => {
  for (const { own, bus } of instances) {
    await bus.stop();
    await own.close();
  }
  await asSuperuser(`drop owned by ${rolePrefix}_counter cascade`);
  await database.drop();
  await onTestServer((server) => server.query(`drop role ${rolePrefix}_counter`));
});

const people: DailyCounts = {
  'residents.counted': async (manager, { on, at }) => {
    const rows = await manager.query<{ code: string; people: number }[]>('select code, people from living');
    return rows.map(({ code, people: foreignResidents }) => ({
      regencyCode: code,
      on,
      at: at.toISOString(),
      foreignResidents,
    }));
  },
};

/** What each of three instances says that counts the day at once. */
function threeCount(on: string, counts = people): Promise<(number | null)[]> {
  const at = new Date(`${on}T03:00:00Z`);
  return Promise.all(instances.map(({ bus }) => countOnce(bus, 'residents.counted', counts, { on, at })));
}

interface Told {
  readonly code: string;
  readonly on: string;
  readonly people: number;
}

const told = () =>
  asSuperuser<Told>(
    `select payload ->> 'regencyCode' as code, payload ->> 'on' as on, (payload -> 'foreignResidents')::int as people
       from counter.event_outbox order by position`,
  );

const of = (on: string): Told[] => [
  { code: '99.01', on, people: 3 },
  { code: '99.02', on, people: 0 },
];

describe('a daily count', () => {
  it('is taken once by three instances at once, day for day', async () => {
    const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
    for (const day of days) {
      const outcomes = await threeCount(day);
      expect(outcomes.filter((one) => one !== null)).toEqual([2]);
    }
    expect(await told()).toEqual(days.flatMap(of));
  });

  it('is not taken again for a day that lies before one that was', async () => {
    await threeCount('2026-11-21');
    expect(await threeCount('2026-11-20')).toEqual([null, null, null]);
    expect(await told()).toEqual(of('2026-11-21'));
  });

  it('falls to another instance when the one that took it up fails, of which nothing is left', async () => {
    let failures = 0;
    const failing: DailyCounts = {
      'residents.counted': async (manager, moment) => {
        failures += 1;
        await manager.query('insert into living values ($1, 7)', [`99.1${failures}`]);
        if (failures < 3) throw new Error('not yet');
        return (await people['residents.counted']?.(manager, moment)) ?? [];
      },
    };
    const at = new Date('2026-11-20T03:00:00Z');
    const outcomes = await Promise.allSettled(
      instances.map(({ bus }) => countOnce(bus, 'residents.counted', failing, { on: '2026-11-20', at })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await told()).toEqual([...of('2026-11-20'), { code: '99.13', on: '2026-11-20', people: 7 }]);
    expect(await asSuperuser('select event, counted_on::text from counter.daily_count')).toEqual([
      { event: 'residents.counted', counted_on: '2026-11-20' },
    ]);
  });
});

describe('a process', () => {
  /** Waits until so many events were told. */
  async function untilTold(count: number): Promise<Told[]> {
    for (;;) {
      const all = await told();
      if (all.length >= count) return all;
    }
  }

  function start(clock: () => Date, counts = people): Promise<RunningEvents> {
    const [first] = instances;
    if (!first) throw new Error('No instance is open.');
    return startEvents(first.own.source, 'counter', { publishes: true, counts }, log, clock);
  }

  it('counts the day that it finds, and each that begins in western time, until it stops', async () => {
    let now = new Date('2026-11-20T16:59:59.999Z');
    const running = await start(() => now);
    expect(await untilTold(1)).toEqual(of('2026-11-20'));
    now = new Date('2026-11-20T17:00:00.000Z');
    expect(await untilTold(3)).toEqual([...of('2026-11-20'), ...of('2026-11-21')]);
    await running.stop();
    now = new Date('2026-11-22T03:00:00.000Z');
    const next = await start(() => now);
    expect(await untilTold(5)).toEqual([...of('2026-11-20'), ...of('2026-11-21'), ...of('2026-11-22')]);
    await next.stop();
    const again = await start(() => now);
    await again.stop();
    expect(await told()).toHaveLength(6);
  });

  it('tries again what failed', async () => {
    let attempts = 0;
    const running = await start(() => new Date('2026-11-20T03:00:00Z'), {
      'residents.counted': async (manager, moment) => {
        attempts += 1;
        if (attempts === 1) await manager.query('select 1 / 0');
        return (await people['residents.counted']?.(manager, moment)) ?? [];
      },
    });
    expect(await untilTold(1)).toEqual(of('2026-11-20'));
    expect(attempts).toBe(2);
    await running.stop();
  });

  it('ends a count that is under way before it stops', async () => {
    let go: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const isBegun = new Promise<void>((resolve) => (begun = resolve));
    const mayGo = new Promise<void>((resolve) => (go = resolve));
    const running = await start(() => new Date('2026-11-20T03:00:00Z'), {
      'residents.counted': async (manager, moment) => {
        begun();
        await mayGo;
        return (await people['residents.counted']?.(manager, moment)) ?? [];
      },
    });
    await isBegun;
    const stopped = running.stop();
    go();
    await stopped;
    expect(await told()).toEqual(of('2026-11-20'));
  });
});
