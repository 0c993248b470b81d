import 'reflect-metadata';
import fc from 'fast-check';
import { Column, DataSource, Entity, PrimaryColumn, type SelectQueryBuilder } from 'typeorm';
import { runInRequest } from '@imigraph/runtime';
import { type TestDatabase, makeTestDatabase } from '@imigraph/test-database';
import type { IndexRanges } from './index-ranges';
import { type Connection, keysetPage } from './keyset-page';
import type { PageRequest } from './page-request';
import { pagesByParent } from './pages-by-parent';
import { rangesPage } from './ranges-page';
import { ScopedClient } from './scoped-client';

@Entity('thing')
class ThingEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') part!: string;
  @Column('text', { nullable: true }) kind!: string | null;
  @Column('int') rank!: number;
}

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await makeTestDatabase('ranges');
  source = new DataSource({
    type: 'postgres',
    url: database.url,
    entities: [ThingEntity],
    poolSize: 1,
    extra: { Client: ScopedClient },
  });
  await source.initialize();
  await source.query('create table thing (id text primary key, part text not null, kind text, rank int not null)');
  await source.query('create index thing_index on thing (part, kind, rank, id)');
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

type Row = Omit<ThingEntity, never>;

const ids = Array.from({ length: 30 }, (_, n) => `t${String(n).padStart(2, '0')}`);
const parts = ['a', 'b', 'c', 'd'];
const kinds = ['x', 'y', null];

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom(...ids),
  part: fc.constantFrom(...parts),
  kind: fc.constantFrom(...kinds),
  // So few that most rows stand equal, and only the key tells them apart.
  rank: fc.integer({ min: 0, max: 3 }),
});

/** A row as it becomes, whether it is there or not, or that it goes. */
const change = fc.oneof(
  row.map((to) => ({ id: to.id, to })),
  fc.constantFrom(...ids).map((id) => ({ id, to: null })),
);

const valuesOf = (all: readonly string[]) =>
  fc.option(fc.array(fc.constantFrom(...all), { maxLength: 4 }), { nil: undefined });
const ranges: fc.Arbitrary<IndexRanges<ThingEntity>> = fc.record({
  part: valuesOf([...parts, 'none']),
  kind: valuesOf(['x', 'y']),
});

const list = fc.record({
  rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 25 }),
  /** Undefined for a list that is walked without ranges. */
  within: fc.option(fc.array(ranges, { maxLength: 3 }), { nil: undefined }),
  leastRank: fc.constantFrom(0, 0, 1),
  size: fc.integer({ min: 1, max: 7 }),
  direction: fc.constantFrom('forward', 'backward'),
  descending: fc.boolean(),
  /** What happens after each page. */
  changes: fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8 }),
});

type List = typeof list extends fc.Arbitrary<infer T> ? T : never;

function isIn({ within, leastRank }: Pick<List, 'within' | 'leastRank'>, thing: Row): boolean {
  const inside = (values: readonly string[] | undefined, value: string | null) =>
    values === undefined || (value !== null && values.includes(value));
  const somewhere =
    within === undefined || within.some(({ part, kind }) => inside(part, thing.part) && inside(kind, thing.kind));
  return somewhere && thing.rank >= leastRank;
}

function inOrder(rows: readonly Row[], descending: boolean): string[] {
  const sorted = [...rows].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return (descending ? sorted.reverse() : sorted).map(({ id }) => id);
}

function query(leastRank: number): SelectQueryBuilder<ThingEntity> {
  return source.manager.createQueryBuilder(ThingEntity, 'thing').where('thing.rank >= :leastRank', { leastRank });
}

function page({ within, leastRank, descending }: List, request: PageRequest): Promise<Connection<ThingEntity>> {
  const options = { order: ['rank', 'id'] as const, descending, request };
  return within === undefined
    ? keysetPage(query(leastRank), options)
    : rangesPage(query(leastRank), { ...options, within });
}

async function become(rows: readonly Row[]): Promise<void> {
  await source.query(
    `with gone as (delete from thing where id <> all (select id from jsonb_populate_recordset(null::thing, $1)))
     insert into thing select * from jsonb_populate_recordset(null::thing, $1)
     on conflict (id) do update set part = excluded.part, kind = excluded.kind, rank = excluded.rank`,
    [JSON.stringify(rows)],
  );
}

it('never skips nor repeats a row that stays where it is, whatever changes between the pages', async () => {
  await fc.assert(
    fc.asyncProperty(list, async (given) => {
      const { size, direction, changes, descending } = given;
      const things = new Map(given.rows.map((thing) => [thing.id, thing]));
      const moved = new Set<string>();
      const walked: string[] = [];
      let cursor: string | null = null;
      for (let at = 0; ; at += 1) {
        await become([...things.values()]);
        const found: Connection<ThingEntity> = await page(given, { direction, size, cursor });
        const keys = (await found.edges()).map(({ node }) => node.id);
        expect(keys.length).toBeLessThanOrEqual(size);
        const present = [...things.values()].filter((thing) => isIn(given, thing));
        expect(keys).toEqual(inOrder(present, descending).filter((id) => keys.includes(id)));
        expect(await found.totalCount()).toBe(present.length);
        if (direction === 'forward') walked.push(...keys);
        else walked.unshift(...keys);
        const { hasNextPage, hasPreviousPage, endCursor, startCursor } = await found.pageInfo();
        if (!(direction === 'forward' ? hasNextPage : hasPreviousPage)) break;
        expect(keys).toHaveLength(size);
        cursor = direction === 'forward' ? endCursor : startCursor;
        for (const { id, to } of changes[at] ?? []) {
          moved.add(id);
          if (to) things.set(id, to);
          else things.delete(id);
        }
      }
      const stayed = [...things.values()].filter((thing) => isIn(given, thing) && !moved.has(thing.id));
      expect(walked.filter((id) => !moved.has(id))).toEqual(inOrder(stayed, descending));
    }),
    { numRuns: 300 },
  );
});

it('of many parents at once gives each the page that it has alone', async () => {
  await fc.assert(
    fc.asyncProperty(list, async ({ rows, size, direction, descending }) => {
      await become(rows);
      const ofPart = pagesByParent(() => Promise.resolve(source.manager), ThingEntity, 'part');
      const options = { order: ['rank', 'id'] as const, descending, request: { direction, size, cursor: null } };
      const pages = await Promise.all(parts.map((part) => ofPart.load(part, options)));
      for (const [at, { edges, totalCount }] of pages.entries()) {
        const expected = inOrder(
          rows.filter(({ part }) => part === parts[at]),
          descending,
        );
        expect((await edges()).map(({ node }) => node.id)).toEqual(
          direction === 'forward' ? expected.slice(0, size) : expected.slice(-size),
        );
        expect(await totalCount()).toBe(expected.length);
      }
    }),
    { numRuns: 50 },
  );
});

it('asks nothing of the table where the list can have no row', async () => {
  const scope = { requestId: 'nowhere', language: 'en' as const, sqlStatements: 0 };
  await runInRequest(scope, async () => {
    const found = await rangesPage(query(0), {
      order: ['rank', 'id'],
      request: { direction: 'forward', size: 5, cursor: null },
      within: [{ part: [], kind: ['x'] }, { kind: [] }],
    });
    expect(await found.edges()).toEqual([]);
    expect(await found.totalCount()).toBe(0);
  });
  expect(scope.sqlStatements).toBe(0);
});

it('takes the total of the first ranges from who knows it', async () => {
  await become([
    { id: 't00', part: 'a', kind: 'x', rank: 0 },
    { id: 't01', part: 'b', kind: 'x', rank: 0 },
    { id: 't02', part: 'b', kind: 'y', rank: 0 },
  ]);
  const { totalCount } = await rangesPage(query(0), {
    order: ['rank', 'id'],
    request: { direction: 'forward', size: 5, cursor: null },
    within: [{ part: ['a'] }, { kind: ['x'] }],
    firstTotal: () => Promise.resolve(1_000),
  });
  // One more of kind x that is not of part a.
  expect(await totalCount()).toBe(1_001);
});
