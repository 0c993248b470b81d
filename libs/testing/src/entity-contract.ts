import type { ViewerClaims } from '@imigraph/identity';
import type { TestSubgraph } from './test-subgraph';

/** An entity of a subgraph, as its spec knows it. */
export type EntityUnderTest = readonly [
  key: string,
  /** SQL for the keys that there are, as `key`. */
  sql: string,
  /** A key of the right form that is nobody's, another for each number. */
  absent: (n: number) => string,
  /** Fields of the entity that are not its key. */
  fields: string,
];

export interface EntityContract {
  readonly as: ViewerClaims;
  /** Statements that a request takes whatever it asks: to begin, to say who looks, to write down who was read of, to commit. */
  readonly statementsAround: number;
  /** Types that are only named here, and resolved in another subgraph. */
  readonly named: readonly string[];
  /** Types of another subgraph to which this one adds fields: it takes every key for one that exists, and its fields are null. */
  readonly extended: readonly string[];
}

type Found = readonly (Readonly<Record<string, unknown>> | null)[];

/** Declares the tests of what the gateway relies on, for each entity that the subgraph resolves. */
export function testEntities(
  app: () => TestSubgraph,
  entities: Readonly<Record<string, EntityUnderTest>>,
  { as, statementsAround, named, extended }: EntityContract,
): void {
  const cases = Object.entries(entities);

  async function find(type: string, [key, , , fields]: EntityUnderTest, keys: readonly string[]) {
    const { data, errors, sqlStatements } = await app().ask<{ _entities: Found }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type} { ${key} ${fields} } } }`,
      { as, variables: { of: keys.map((one) => ({ __typename: type, [key]: one })) } },
    );
    expect(errors).toBeUndefined();
    return { found: data._entities, sqlStatements };
  }

  async function present([, sql]: EntityUnderTest): Promise<string[]> {
    const keys = (await app().sql<{ key: string }>(sql)).map((row) => row.key);
    expect(keys.length).toBeGreaterThan(1);
    return keys;
  }

  it('are all of these', async () => {
    const { data } = await app().ask<{ __type: { possibleTypes: { name: string }[] } }>(
      '{ __type(name: "_Entity") { possibleTypes { name } } }',
    );
    const known = [...Object.keys(entities), ...named];
    expect(data.__type.possibleTypes.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it.each(cases)('%s answers 500 keys in at most two statements', async (type, entity) => {
    const keys = await present(entity);
    const asked = [...keys, ...Array.from({ length: 500 }, (_, n) => entity[2](n))].slice(0, 500);
    const { found, sqlStatements } = await find(type, entity, asked);
    expect(found.slice(0, keys.length).map((one) => one?.[entity[0]])).toEqual(keys);
    expect(sqlStatements).toBeGreaterThan(0);
    expect(sqlStatements).toBeLessThanOrEqual(2 + statementsAround);
  });

  /** What stands in the answer for a key that is nobody's. */
  const nobody = (type: string, [key, , , fields]: EntityUnderTest, one: string) =>
    extended.includes(type) ? { __typename: type, [key]: one, [/^\w+/.exec(fields)?.[0] ?? '']: null } : null;

  it.each(cases)('%s answers in the order of the keys, and twice what is asked twice', async (type, entity) => {
    const [key, , absent] = entity;
    const [first = '', second = ''] = await present(entity);
    const { found } = await find(type, entity, [second, absent(1), first, second, absent(2), absent(1)]);
    const [one, none, other, again, neither, noneAgain] = found;
    expect([one, other, again].map((each) => each?.[key])).toEqual([second, first, second]);
    expect(again).toEqual(one);
    expect([none, neither, noneAgain]).toEqual([1, 2, 1].map((n) => nobody(type, entity, absent(n))));
  });

  it.each(cases)('%s finds nobody by a key that is no key', async (type, entity) => {
    const keys = ['', ' ', '\u0000', '💥', 'x'.repeat(10_000), "' or 1 = 1 --"];
    const { found } = await find(type, entity, keys);
    expect(found).toEqual(keys.map((key) => nobody(type, entity, key)));
  });
}
