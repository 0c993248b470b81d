import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { publicViewer as as } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from './schema';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

/**
 * Each entity of this subgraph: its key, SQL for the keys that there are, a key of the right form that is nobody's, and a field of
 * the entity that is not its key.
 */
const entities: Readonly<
  Record<string, readonly [key: string, sql: string, absent: (n: number) => string, field: string]>
> = {
  Country: ['alpha3', 'select alpha3 as key from country', () => 'ZZZ', 'name { en }'],
  Office: ['id', "select id as key from service_point where kind = 'KANIM'", (n) => `KANIM-ABSENT-${n}`, 'name'],
  Programme: ['code', 'select code as key from programme', (n) => `ABSENT_${n}`, 'name'],
  Region: ['code', 'select code as key from region limit 500', (n) => `99.${n}`, 'name'],
  Service: ['code', 'select code as key from service', (n) => `ABSENT_${n}`, 'name { en }'],
  ServiceUnit: ['id', "select id as key from service_point where kind = 'UKK'", (n) => `UKK-ABSENT-${n}`, 'name'],
};

it('are all of these', async () => {
  const { data } = await app.ask<{ __type: { possibleTypes: { name: string }[] } }>(
    '{ __type(name: "_Entity") { possibleTypes { name } } }',
  );
  expect(data.__type.possibleTypes.map(({ name }) => name).sort()).toEqual(Object.keys(entities).sort());
});

it.each(Object.entries(entities))(
  '%s answers 500 keys in at most two statements',
  async (type, [key, sql, absent, field]) => {
    const present = (await app.sql<{ key: string }>(sql)).map((row) => row.key);
    expect(present.length).toBeGreaterThan(0);
    const keys = [...present, ...Array.from({ length: 500 }, (_, n) => absent(n))].slice(0, 500);
    const { data, errors, sqlStatements } = await app.ask<{ _entities: (Record<string, unknown> | null)[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${key} ${field} } } }`,
      { as, variables: { representations: keys.map((one) => ({ __typename: type, [key]: one })) } },
    );
    expect(errors).toBeUndefined();
    expect(data._entities.slice(0, present.length).map((entity) => entity?.[key])).toEqual(present);
    expect(sqlStatements).toBeGreaterThan(0);
    expect(sqlStatements).toBeLessThanOrEqual(2);
  },
);

it('finds a place under no type that it has not', async () => {
  const { data } = await app.ask(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { __typename ... on ServicePoint { id } }
    }`,
    {
      variables: {
        representations: [
          { __typename: 'Office', id: 'KANIM-MALANG' },
          { __typename: 'ServiceUnit', id: 'KANIM-MALANG' },
          { __typename: 'Office', id: 'UKK-BATU' },
          { __typename: 'ServiceUnit', id: 'UKK-BATU' },
        ],
      },
    },
  );
  expect(data).toEqual({
    _entities: [
      { __typename: 'Office', id: 'KANIM-MALANG' },
      null,
      null,
      { __typename: 'ServiceUnit', id: 'UKK-BATU' },
    ],
  });
});
