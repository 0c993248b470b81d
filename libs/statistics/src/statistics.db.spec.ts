import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  type Database,
  type DatabaseAccess,
  appRole,
  asViewer,
  openDatabase,
  prepareDatabase,
} from '@imigraph/database';
import { type Role, Viewer } from '@imigraph/identity';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { type AmountFigures, type Statistics, askStatistics, askSums } from './ask-statistics';
import type { Facts } from './facts';
import type { Condition, Question } from './question.rules';
import {
  dropSnapshotAmountStatements,
  dropSnapshotStatements,
  snapshotAmountStatements,
  snapshotStatements,
} from './snapshot-statements';

const columns = ['month', 'kind', 'place'] as const;
type Column = (typeof columns)[number];

/** A record as the tests make it: whose it is, and the values that it is counted by. */
interface Visit extends Readonly<Record<Column, string>> {
  readonly person: number;
  readonly account: number;
  readonly days: number | null;
  /** What it cost, in Rupiah; null when that is not known. */
  readonly fee: number | null;
}

const facts: Facts = {
  schema: 'ledger',
  name: 'visit',
  records: 'from visit',
  people: ['visit.person', 'visit.account'],
  dimensions: [
    { column: 'month', type: 'date', value: 'visit.month' },
    { column: 'kind', type: 'text', value: 'visit.kind' },
    { column: 'place', type: 'text', value: 'visit.place' },
  ],
  durations: [{ column: 'waited', days: 'visit.days' }],
  amounts: [{ column: 'paid', rupiah: 'visit.fee' }],
  settled: `month < date_trunc('month', on_day)`,
};

class CreateLedger1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table visit (person int not null, account int not null, month date, kind text, place text, days int, fee bigint)',
    );
    // Made, taken away and made again: nothing is left behind.
    for (const statements of [
      snapshotStatements,
      snapshotAmountStatements,
      dropSnapshotAmountStatements,
      dropSnapshotStatements,
      snapshotStatements,
      snapshotAmountStatements,
    ]) {
      for (const statement of statements(facts)) await runner.query(statement);
    }
    await runner.query(
      `create policy visit_cell_select on visit_cell for select using ((select viewer_has('DG_ADMIN')))`,
    );
  }
  async down(): Promise<void> {}
}

const definition = {
  schema: 'ledger',
  entities: [],
  migrations: [CreateLedger1700000000000],
  writable: [],
  callable: ['take_visit_snapshot'],
};

const rolePrefix = `imigraph_ledger_${randomBytes(4).toString('hex')}`;
let database: TestDatabase;
let access: DatabaseAccess;
let ledger: Database;

beforeAll(async () => {
  database = await makeTestDatabase('ledger');
  access = { adminUrl: database.url, rolePrefix, roleKey: 'only for this spec file' };
  await prepareDatabase(access, definition);
  ledger = await openDatabase(access, definition);
});

afterAll(async () => {
  await ledger.close();
  await database.drop();
  await onTestServer((server) => server.query(`drop role ${appRole(access, definition).name}`));
});

const viewer = (role: Role): Viewer =>
  new Viewer({ subject: role, roles: [role], office: null, regionalOffice: null, purpose: null });

/** Replaces all visits, as the superuser. */
async function fill(visits: readonly Visit[]): Promise<void> {
  await onTestServer(async (client) => {
    await client.query('delete from ledger.visit');
    await client.query(
      `insert into ledger.visit select * from jsonb_to_recordset($1)
         as visit (person int, account int, month date, kind text, place text, days int, fee bigint)`,
      [JSON.stringify(visits)],
    );
  }, database.url);
}

/** As a process does it, for a day of a month of its own, in which nothing has been told yet. */
async function take(day: string): Promise<void> {
  await asViewer(ledger.source, viewer('SYSTEM'), (manager) =>
    manager.query('select take_visit_snapshot($1, $2)', [day, `${day}T03:00:00Z`]),
  );
}

async function takeAnew(day: string): Promise<void> {
  await onTestServer((client) => client.query('delete from ledger.visit_snapshot'), database.url);
  await take(day);
}

const plain: Question = {
  by: [],
  where: [],
  countAtLeast: null,
  countAtMost: null,
  order: 'KEYS',
  first: 1_000,
  fill: false,
  previousYear: false,
};

function ask(role: 'ANALYST' | 'DG_ADMIN', question: Partial<Question>): Promise<Statistics> {
  return asViewer(ledger.source, viewer(role), (manager) =>
    askStatistics(manager, facts, { ...plain, ...question }, role === 'ANALYST'),
  );
}

const months = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
const today = '2026-11-21';

const visit: fc.Arbitrary<Visit> = fc.record({
  // Few people with many visits, and many with few; a person may come through several accounts.
  person: fc.integer({ min: 0, max: 24 }),
  account: fc.integer({ min: 0, max: 14 }),
  month: fc.constantFrom(...months),
  kind: fc.constantFrom('a', 'a', 'a', 'b', 'c'),
  place: fc.constantFrom('p', 'p', 'p', 'q', 'r', 's'),
  days: fc.option(fc.nat(4)),
  // More than an int holds.
  fee: fc.option(fc.integer({ min: 0, max: 5_000_000_000 })),
});

const visits = fc.array(visit, { minLength: 0, maxLength: 120, size: 'max' });

/** A filter: the values that a column may have; a column that is left out does not matter. */
type Filter = Partial<Record<Column, string[]>>;

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    month: fc.subarray(months, { minLength: 1 }),
    kind: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    place: fc.subarray(['p', 'q', 'r', 's'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

/** Records that are told together, with the values that are told of them: as many as it has, the most important first. */
interface Pool {
  readonly told: readonly string[];
  readonly members: readonly Visit[];
}

const peopleIn = (members: Iterable<Visit>): number => {
  const all = [...members];
  return Math.min(new Set(all.map((one) => one.person)).size, new Set(all.map((one) => one.account)).size);
};

/** ADR 14 in plain words and loops, knowing nothing of SQL. */
function poolsOf(all: readonly Visit[]): Pool[] {
  let left = all.filter(({ month }) => month < '2026-11-01');
  const pools: Pool[] = [];
  for (let told = columns.length; told >= 0; told -= 1) {
    const groups = Map.groupBy(left, (one) => JSON.stringify(columns.slice(0, told).map((column) => one[column])));
    left = [];
    for (const [key, members] of groups) {
      if (peopleIn(members) < 5) left.push(...members);
      else pools.push({ told: JSON.parse(key) as string[], members });
    }
  }
  return pools;
}

const fits = (wanted: Filter, { told }: Pool): boolean =>
  columns.every((column, at) => {
    const anyOf = wanted[column];
    return !anyOf || (told.length > at && anyOf.includes(told[at] ?? ''));
  });

const conditions = (wanted: Filter): Condition[] =>
  Object.entries(wanted).flatMap(([column, anyOf]): Condition[] => {
    // Months are asked for by their period, and so by one that has no gap here.
    if (column === 'month') return [{ column, from: anyOf[0] ?? null, to: anyOf.at(-1) ?? null }];
    return [{ column, anyOf }];
  });

/** Without gaps, as a period has none. */
const asked = ({ month, ...rest }: Filter): Filter =>
  month ? { ...rest, month: months.filter((one) => one >= (month[0] ?? '') && one <= (month.at(-1) ?? '')) } : rest;

const runs = { numRuns: 40 };

/** What a group paid, by its keys. */
async function sums(
  role: 'ANALYST' | 'DG_ADMIN',
  question: Partial<Question>,
): Promise<Map<string, AmountFigures | null>> {
  const { groups } = await ask(role, question);
  const found = await asViewer(ledger.source, viewer(role), (manager) =>
    askSums(manager, facts, { ...plain, ...question }, role === 'ANALYST', 'paid', groups),
  );
  return new Map(groups.map(({ keys }, at) => [keys.join(), found[at] ?? null]));
}

it('staff are told what each group has paid, of how many, and null where nobody is known to have paid', async () => {
  await fc.assert(
    fc.asyncProperty(visits, async (all) => {
      await fill(all);
      await takeAnew(today);
      const expected = Map.groupBy(all, ({ kind, place }) => `${kind},${place}`);
      expect(await sums('DG_ADMIN', { by: [{ column: 'kind' }, { column: 'place' }] })).toEqual(
        new Map(
          [...expected].map(([keys, members]) => {
            const fees = members.flatMap(({ fee }) => (fee === null ? [] : [fee]));
            const amount = fees.reduce((sum, fee) => sum + fee, 0);
            return [keys, fees.length === 0 ? null : { amount, records: fees.length }];
          }),
        ),
      );
    }),
    runs,
  );
});

describe('what an analyst is told', () => {
  it('are the pools that loops over the records find, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (all) => {
        await fill(all);
        await takeAnew(today);
        const stored = await onTestServer(
          async (client) =>
            (
              await client.query<Record<Column, string | null> & { records: string; people: string }>(
                `select month::text, kind, place, records, people from ledger.visit_pool where measure = 'RECORDS'`,
              )
            ).rows,
          database.url,
        );
        const expected = poolsOf(all).map(({ told, members }) => [
          ...columns.map((_column, at) => told[at] ?? null),
          members.length,
          peopleIn(members),
        ]);
        const found = stored.map((row) => [...columns.map((one) => row[one]), Number(row.records), Number(row.people)]);
        expect(found.map((row) => JSON.stringify(row)).sort()).toEqual(
          expected.map((row) => JSON.stringify(row)).sort(),
        );
      }),
      runs,
    );
  });

  it('is 0 or at least five people, in every answer and whatever is taken from whatever', async () => {
    await fc.assert(
      fc.asyncProperty(visits, fc.tuple(filter, filter, filter), async (all, drawn) => {
        const filters = drawn.map(asked);
        await fill(all);
        await takeAnew(today);
        const pools = poolsOf(all);
        const sets = filters.map(
          (wanted) => new Set(pools.filter((pool) => fits(wanted, pool)).flatMap(({ members }) => members)),
        );
        for (const [at, wanted] of filters.entries()) {
          const answer = await ask('ANALYST', {
            where: conditions(wanted),
            by: [{ column: 'kind' }, { column: 'place' }],
          });
          // The answer is the number of exactly these records, so that what holds of them holds of the numbers.
          expect(answer.total).toBe(sets[at]?.size);
          for (const number of [
            answer.total,
            answer.withheld,
            answer.undecided,
            ...answer.groups.map(({ count }) => count ?? 0),
          ]) {
            expect(number === 0 || number >= 5).toBe(true);
          }
          expect(answer.groups.reduce((sum, { count }) => sum + (count ?? 0), answer.withheld)).toBe(answer.total);
        }
        // In each part into which three filters cut the records; every difference is made of such parts.
        for (let part = 1; part < 8; part += 1) {
          const inPart = all.filter((one) => sets.every((set, at) => set.has(one) === Boolean(part & (1 << at))));
          expect([0, 5].includes(Math.min(5, peopleIn(inPart)))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('is of a sum of money what five people of a pool have, and null where no pool has it', async () => {
    await fc.assert(
      fc.asyncProperty(visits, filter, async (all, drawn) => {
        const wanted = asked(drawn);
        await fill(all);
        await takeAnew(today);
        const withFee = poolsOf(all)
          .filter((pool) => fits(wanted, pool))
          .map(({ told, members }) => ({ told, members: members.filter(({ fee }) => fee !== null) }))
          .filter(({ members }) => peopleIn(members) >= 5);
        const sumOf = (pools: readonly Pool[]) => {
          const members = pools.flatMap((pool) => pool.members);
          return members.length === 0
            ? null
            : { amount: members.reduce((sum, { fee }) => sum + (fee ?? 0), 0), records: null };
        };
        const where = conditions(wanted);
        expect(await sums('ANALYST', { where })).toEqual(new Map([['', sumOf(withFee)]]));
        for (const [keys, sum] of await sums('ANALYST', { where, by: [{ column: 'kind' }, { column: 'place' }] })) {
          expect(sum).toEqual(sumOf(withFee.filter(({ told }) => told.slice(1).join() === keys && told.length === 3)));
        }
      }),
      runs,
    );
  });

  it('is told anew once a month, while staff are told each day', async () => {
    const some = (month: string, count: number): Visit[] =>
      Array.from({ length: count }, (_, at) => ({
        person: at,
        account: at,
        month,
        kind: 'a',
        place: 'p',
        days: null,
        fee: null,
      }));
    await fill(some('2026-10-01', 6));
    await takeAnew('2026-11-02');
    await fill([...some('2026-10-01', 7), ...some('2026-11-01', 8)]);
    const totals = async () => {
      const [told, exact] = [await ask('ANALYST', {}), await ask('DG_ADMIN', {})];
      return [told.total, told.takenAt?.toISOString(), exact.total, exact.takenAt?.toISOString()];
    };
    const [early, late, next] = ['2026-11-02', '2026-11-30', '2026-12-01'].map((day) => `${day}T03:00:00.000Z`);
    await take('2026-11-30');
    expect(await totals()).toEqual([6, early, 15, late]);
    await take('2026-12-01');
    expect(await totals()).toEqual([15, next, 15, next]);
  });

  it('is nothing before the first snapshot', async () => {
    await onTestServer(
      (client) => client.query('delete from ledger.visit_snapshot; delete from ledger.visit_pool'),
      database.url,
    );
    const answer = await ask('ANALYST', { by: [{ column: 'kind' }] });
    expect(answer).toMatchObject({ groups: [], total: 0, totalGroups: 0, takenAt: null });
  });

  it('is kept apart from what staff are told, by the database', async () => {
    await fill(
      Array.from({ length: 7 }, (_, at) => ({
        person: at,
        account: at,
        month: '2026-10-01',
        kind: 'a',
        place: 'p',
        days: 1,
        fee: null,
      })),
    );
    await takeAnew(today);
    const seen = (role: Role, table: string) =>
      asViewer(
        ledger.source,
        viewer(role),
        async (manager) => (await manager.query<unknown[]>(`select from ${table}`)).length,
      );
    expect(await seen('ANALYST', 'visit_cell')).toBe(0);
    expect(await seen('ANALYST', 'visit_pool')).toBe(2);
    expect(await seen('DG_ADMIN', 'visit_cell')).toBe(2);
    expect(await seen('APPLICANT', 'visit_pool')).toBe(0);
    const store = onTestServer(
      (client) => client.query(`insert into ledger.visit_pool (measure, records, people) values ('RECORDS', 4, 4)`),
      database.url,
    );
    await expect(store).rejects.toThrow('visit_pool_people_check');
  });
});
