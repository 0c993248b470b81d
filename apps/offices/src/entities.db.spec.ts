import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { publicViewer as as } from '@imigraph/identity';
import { type EntityUnderTest, type TestSubgraph, testEntities, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from './schema';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

const entities: Readonly<Record<string, EntityUnderTest>> = {
  Country: ['alpha3', 'select alpha3 as key from country', () => 'ZZZ', 'name { en }'],
  Office: ['id', "select id as key from service_point where kind = 'KANIM'", (n) => `KANIM-ABSENT-${n}`, 'name'],
  Programme: ['code', 'select code as key from programme', (n) => `ABSENT_${n}`, 'name'],
  Region: ['code', 'select code as key from region limit 500', (n) => `99.${n}`, 'name'],
  Service: ['code', 'select code as key from service', (n) => `ABSENT_${n}`, 'name { en }'],
  ServiceUnit: ['id', "select id as key from service_point where kind = 'UKK'", (n) => `UKK-ABSENT-${n}`, 'name'],
};

testEntities(() => app, entities, { as, statementsAround: 0, named: [], extended: [] });

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
