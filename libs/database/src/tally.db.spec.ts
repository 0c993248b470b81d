import fc from 'fast-check';
import { Client, Pool } from 'pg';
import { type TestDatabase, makeTestDatabase } from '@imigraph/test-database';
import { dropTallyStatements, tallyStatements } from './tally';

const tally = {
  schema: 'counted',
  table: 'thing',
  by: [
    { column: 'area', type: 'text', value: 'area' },
    { column: 'month', type: 'date', value: `date_trunc('month', until::timestamp)::date` },
  ],
  together: 'area',
} as const;

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await makeTestDatabase('tally');
  pool = new Pool({ connectionString: database.url, max: 10 });
  await pool.query('create schema counted');
  await pool.query(
    'create table counted.thing (id int primary key, area text not null, until date not null, note text)',
  );
  await pool.query(`insert into counted.thing select n, 'A', '2026-01-15' from generate_series(1000, 1002) n`);
  for (const statement of tallyStatements(tally)) await pool.query(statement);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

beforeEach(() => pool.query('delete from counted.thing'));

async function told(): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ cell: string; total: string }>(
    `select area || ' ' || month as cell, sum(total) as total from counted.thing_tally group by 1 having sum(total) <> 0`,
  );
  return Object.fromEntries(rows.map(({ cell, total }) => [cell, Number(total)]));
}

async function counted(): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ cell: string; total: string }>(
    `select level || ' ' || to_char(until, 'YYYY-MM') || '-01' as cell, count(*) as total
       from counted.thing, unnest(array[area, '*']) as level group by 1`,
  );
  return Object.fromEntries(rows.map(({ cell, total }) => [cell, Number(total)]));
}

const area = fc.constantFrom('A', 'B', '');
const until = fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-28', '2027-01-01');
const id = fc.integer({ min: 1, max: 9 });
const change: fc.Arbitrary<readonly [string, readonly unknown[]]> = fc.oneof(
  fc
    .tuple(fc.uniqueArray(id), area, until)
    .map(
      ([list, ...values]) =>
        [
          'insert into counted.thing select unnest($1::int[]), $2, $3 on conflict do nothing',
          [list, ...values],
        ] as const,
    ),
  fc
    .tuple(fc.uniqueArray(id), area, until)
    .map(
      ([list, ...values]) =>
        ['update counted.thing set area = $2, until = $3 where id = any ($1)', [list, ...values]] as const,
    ),
  fc
    .tuple(fc.uniqueArray(id))
    .map((values) => [`update counted.thing set note = 'x' where id = any ($1)`, values] as const),
  fc.tuple(fc.uniqueArray(id)).map((values) => ['delete from counted.thing where id = any ($1)', values] as const),
);

describe('a tally', () => {
  it('has counted what was there before it', async () => {
    const fresh = new Client({ connectionString: database.url });
    await fresh.connect();
    await fresh.query('begin');
    for (const statement of dropTallyStatements(tally)) await fresh.query(statement);
    await fresh.query(`insert into counted.thing values (1, 'A', '2026-01-15'), (2, 'B', '2026-01-16')`);
    for (const statement of tallyStatements(tally)) await fresh.query(statement);
    const { rows } = await fresh.query('select area, month::text, total from counted.thing_tally order by 1');
    await fresh.query('rollback');
    await fresh.end();
    expect(rows).toEqual([
      { area: '*', month: '2026-01-01', total: '2' },
      { area: 'A', month: '2026-01-01', total: '1' },
      { area: 'B', month: '2026-01-01', total: '1' },
    ]);
  });

  it('is what counting gives after any change, and after none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        for (const [statement, values] of changes) await pool.query(statement, [...values]);
        expect(await told()).toEqual(await counted());
      }),
      { numRuns: 100 },
    );
  });

  it('goes back with the transaction that fails', async () => {
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`insert into counted.thing values (1, 'A', '2026-01-15')`);
    await client.query('rollback');
    client.release();
    expect(await told()).toEqual({});
  });

  it('lets no change wait for another, and loses none of many at once', async () => {
    const held = await pool.connect();
    await held.query('begin');
    await held.query(`insert into counted.thing values (0, 'A', '2026-01-15')`);
    // As many as connections are left, over and over, in the numbers that the open transaction holds.
    await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        pool.query(`insert into counted.thing values ($1, 'A', '2026-01-15')`, [n + 1]),
      ),
    );
    expect(await told()).toEqual({ 'A 2026-01-01': 200, '* 2026-01-01': 200 });
    await held.query('commit');
    held.release();
    expect(await told()).toEqual({ 'A 2026-01-01': 201, '* 2026-01-01': 201 });
    const { rows } = await pool.query<{ slots: string }>(
      `select count(*) as slots from counted.thing_tally where area = 'A' and month = '2026-01-01'`,
    );
    // No more rows stand for a number than have changed it at the same moment.
    expect(Number(rows[0]?.slots)).toBeLessThanOrEqual(20);
  });

  it('is counted anew on demand', async () => {
    await pool.query(`insert into counted.thing values (1, 'A', '2026-01-15')`);
    await pool.query('update counted.thing_tally set total = 7');
    await pool.query('select counted.recount_thing()');
    expect(await told()).toEqual({ 'A 2026-01-01': 1, '* 2026-01-01': 1 });
  });
});
