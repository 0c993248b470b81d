import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { type TestDatabase, makeTestDatabase } from '@imigraph/test-database';
import { anyOf } from './asked';
import type { GroupOrder } from './question.rules';
import { RecordStatistics } from './record-statistics';
import type { Records } from './records';

type Dimension = 'COLOUR' | 'SIZE' | 'TOOLS';

const everyDimension: readonly Dimension[] = ['COLOUR', 'SIZE', 'TOOLS'];

/** A shed as the tests make it. */
interface Shed {
  readonly colour: string | null;
  readonly size: string | null;
  readonly tools: readonly string[];
}

const sheds: Records<Dimension> = {
  from: 'shed',
  id: 'shed.id',
  dimensions: {
    COLOUR: { value: 'shed.colour' },
    SIZE: { value: 'shed.size' },
    // Who looks for a hammer takes a mallet too.
    TOOLS: {
      values: 'shed.tools',
      wanted: (asked) => `(${asked} || case when 'HAMMER' = any (${asked}) then '{MALLET}'::text[] else '{}' end)`,
    },
  },
};

const clock = () => new Date('2026-11-24T03:00:00Z');

let database: TestDatabase;
let source: DataSource;
let statements: string[];
let statistics: RecordStatistics<Dimension>;

beforeAll(async () => {
  database = await makeTestDatabase('sheds');
  source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  await source.query('create table shed (id serial primary key, colour text, size text, tools text[] not null)');
  const query = <Rows>(text: string, values: unknown[]): Promise<Rows> => {
    statements.push(text);
    return source.query<Rows>(text, values);
  };
  statistics = new RecordStatistics({ query }, clock, sheds);
});

beforeEach(() => {
  statements = [];
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function build(all: readonly Shed[]): Promise<void> {
  await source.query('truncate shed');
  await source.query(
    `insert into shed (colour, size, tools)
     select colour, size, array(select jsonb_array_elements_text(tools))
       from jsonb_to_recordset($1) as shed (colour text, size text, tools jsonb)`,
    [JSON.stringify(all)],
  );
}

interface Asking {
  readonly by: readonly Dimension[];
  readonly colours: readonly string[] | null;
  readonly tools: readonly string[] | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly orderBy: GroupOrder;
  readonly first: number;
}

/** Of one shed, in loops that know no SQL: the groups in which it counts. */
function keysOf({ colour, size, tools }: Shed, by: readonly Dimension[]): (string | null)[][] {
  const valuesOf = { COLOUR: [colour], SIZE: [size], TOOLS: tools.length > 0 ? [...new Set(tools)] : [null] };
  return by.reduce<(string | null)[][]>(
    (keys, one) => keys.flatMap((key) => valuesOf[one].map((value) => [...key, value])),
    [[]],
  );
}

/** What has no value comes last. */
function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return 0;
  const [one, other] = [a[at] ?? '~', b[at] ?? '~'];
  return one < other ? -1 : 1;
}

function counted(all: readonly Shed[], { by, colours, tools, atLeast, atMost, orderBy, first }: Asking) {
  const looked = tools?.includes('HAMMER') ? [...tools, 'MALLET'] : tools;
  const found = all.filter(
    (shed) =>
      (colours === null || (shed.colour !== null && colours.includes(shed.colour))) &&
      (looked === null || shed.tools.some((tool) => looked?.includes(tool))),
  );
  const groups = new Map<string, number>(by.length === 0 ? [['[]', 0]] : []);
  for (const key of found.flatMap((shed) => keysOf(shed, by).map((one) => JSON.stringify(one)))) {
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const sign = { KEYS: 0, COUNT_DESC: -1, COUNT_ASC: 1 }[orderBy];
  const chosen = [...groups]
    .map(([key, count]) => ({ key: JSON.parse(key) as (string | null)[], count }))
    .filter(({ count }) => count >= (atLeast ?? 0) && count <= (atMost ?? Infinity))
    .sort((a, b) => sign * (a.count - b.count) || compareKeys(a.key, b.key));
  return { total: found.length, totalGroups: chosen.length, groups: chosen.slice(0, first) };
}

const colour = fc.constantFrom('BLUE', 'GREEN', 'RED');
const tool = fc.constantFrom('HAMMER', 'MALLET', 'SAW', 'SPADE');
const manySheds = fc.array(
  fc.record({
    colour: fc.option(colour),
    size: fc.option(fc.constantFrom('LARGE', 'SMALL')),
    tools: fc.array(tool, { maxLength: 3 }),
  }),
  { maxLength: 40 },
);
const asking: fc.Arbitrary<Asking> = fc.record({
  by: fc.shuffledSubarray([...everyDimension]),
  colours: fc.option(fc.subarray(['BLUE', 'GREEN', 'RED', 'PURPLE', 'R\u0000ED'])),
  tools: fc.option(fc.subarray(['HAMMER', 'SAW', 'SPADE', 'RAKE'])),
  atLeast: fc.option(fc.integer({ min: 0, max: 5 })),
  atMost: fc.option(fc.integer({ min: 0, max: 9 })),
  orderBy: fc.constantFrom('KEYS', 'COUNT_DESC', 'COUNT_ASC'),
  first: fc.integer({ min: 1, max: 12 }),
});

it('records are counted in one statement as loops count them, whatever is asked', async () => {
  await fc.assert(
    fc.asyncProperty(manySheds, asking, async (all, one) => {
      await build(all);
      statements = [];
      const { by, orderBy, first, colours, tools } = one;
      const answer = await statistics.ask({
        by,
        where: anyOf({ COLOUR: colours, TOOLS: tools }),
        having: { countAtLeast: one.atLeast, countAtMost: one.atMost },
        orderBy,
        first,
      });
      const expected = counted(all, one);
      expect(statements).toHaveLength(1);
      expect(answer).toMatchObject({ total: expected.total, totalGroups: expected.totalGroups, countedAt: clock() });
      expect(answer.groups.map((group) => ({ key: by.map((of) => group.keyOf(of)), count: group.count }))).toEqual(
        expected.groups,
      );
      const unasked = everyDimension.filter((dimension) => !by.includes(dimension));
      for (const group of answer.groups) {
        expect(group.share).toBe(expected.total === 0 ? null : group.count / expected.total);
        expect(group.lacking).toEqual(by.filter((dimension) => group.keyOf(dimension) === null));
        expect(unasked.map((dimension) => group.keyOf(dimension))).toEqual(unasked.map(() => null));
      }
    }),
    { numRuns: 150 },
  );
});

it('a question that cannot be answered is the client’s', async () => {
  const asked = statistics.ask({ by: ['SIZE', 'SIZE'], where: [], orderBy: 'KEYS', first: 1 });
  await expect(asked).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(statements).toEqual([]);
});
