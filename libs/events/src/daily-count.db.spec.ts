import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Database, type DatabaseAccess, openDatabase, prepareDatabase } from '@imigraph/database';
import { createLogger } from '@imigraph/runtime';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { type CountOutcome, type DailyCounts, type DailyWork, countOnce } from './daily-count';
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
function threeCount(on: string): Promise<CountOutcome[]> {
  const at = new Date(`${on}T03:00:00Z`);
  return Promise.all(instances.map(({ bus }) => countOnce(bus, 'residents.counted', people, { on, at })));
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
      expect(outcomes.filter((one) => typeof one === 'number')).toEqual([2]);
    }
    expect(await told()).toEqual(days.flatMap(of));
  });

  it('is not taken again for a day that lies before one that was', async () => {
    await threeCount('2026-11-21');
    const again = await threeCount('2026-11-20');
    expect(again).toContain('COUNTED');
    expect(again.filter((one) => typeof one === 'number')).toEqual([]);
    expect(await told()).toEqual(of('2026-11-21'));
  });

  it('leaves nothing of an attempt that fails, and the day to the next', async () => {
    const failing: DailyCounts = {
      'residents.counted': async (manager) => {
        await manager.query(`insert into living values ('99.03', 7)`);
        throw new Error('not yet');
      },
    };
    const moment = { on: '2026-11-20', at: new Date('2026-11-20T03:00:00Z') };
    for (const { bus } of instances) {
      await expect(countOnce(bus, 'residents.counted', failing, moment)).rejects.toThrow('not yet');
    }
    expect(await asSuperuser('select * from counter.daily_count')).toEqual([]);
    await threeCount('2026-11-20');
    expect(await told()).toEqual(of('2026-11-20'));
  });

  it('is not waited for by an instance that finds another one counting, and may take its time', async () => {
    const [first, second] = instances;
    const moment = { on: '2026-11-20', at: new Date('2026-11-20T03:00:00Z') };
    const outcomes: unknown[] = [];
    const slow: DailyCounts = {
      'residents.counted': async (manager, at) => {
        if (second) outcomes.push(await countOnce(second.bus, 'residents.counted', people, moment));
        outcomes.push(await manager.query('show statement_timeout'));
        return (await people['residents.counted']?.(manager, at)) ?? [];
      },
    };
    if (first) outcomes.push(await countOnce(first.bus, 'residents.counted', slow, moment));
    expect(outcomes).toEqual(['UNDER_WAY', [{ statement_timeout: '5min' }], 2]);
    expect(await first?.bus.source.query('show statement_timeout')).toEqual([{ statement_timeout: '10s' }]);
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

  function start(clock: () => Date, counts = people, [instance] = instances): Promise<RunningEvents> {
    if (!instance) throw new Error('No instance is open.');
    return startEvents(instance.own.source, 'counter', { publishes: true, counts }, log, clock);
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

  it('does what else there is to do once a day, in the transaction that takes the day', async () => {
    const days: string[] = [];
    const work: DailyWork = {
      'spring cleaning': async (manager, { on }) => {
        await manager.query(`insert into living values ($1, 1)`, [on]);
        if (days.push(on) === 1) throw new Error('not yet');
        return 1;
      },
    };
    const clock = () => new Date('2026-11-20T03:00:00Z');
    const running = [];
    for (const { own } of instances)
      running.push(await startEvents(own.source, 'counter', { daily: work }, log, clock));
    const done = () => asSuperuser(`select event, counted_on::text as on from counter.daily_count`);
    while ((await done()).length === 0);
    for (const one of running) await one.stop();
    expect(await done()).toEqual([{ event: 'spring cleaning', on: '2026-11-20' }]);
    expect(await asSuperuser(`select people from counter.living where code = '2026-11-20'`)).toEqual([{ people: 1 }]);
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

  it('leaves the day to another one when it fails', async () => {
    const failing: DailyCounts = { 'residents.counted': () => Promise.reject(new Error('never here')) };
    const clock = () => new Date('2026-11-20T03:00:00Z');
    const running = [await start(clock, failing), await start(clock, people, instances.slice(1))];
    running.push(await start(clock, people, instances.slice(2)));
    expect(await untilTold(1)).toEqual(of('2026-11-20'));
    for (const one of running) await one.stop();
    expect(await told()).toHaveLength(2);
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
