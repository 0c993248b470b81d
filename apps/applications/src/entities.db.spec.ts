import 'reflect-metadata';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationNumber } from './application/application-number';
import { applicationsSubgraph } from './schema';

let app: TestSubgraph;

const as = viewerAs('DG_ADMIN');
/** To begin, to say who looks, to write down who was read of, and to commit. */
const aroundThem = 4;

beforeAll(async () => {
  const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
  app = await testSubgraph(definition, () => new Date('2026-11-21T03:00:00Z'));
});

afterAll(() => app.stop());

const absentNumber = (n: number) => applicationNumber(2026, `ABSENT${String(n).padStart(4, '0')}`);

/**
 * Each entity of this subgraph: its key, SQL for the keys that there are, a key of the right form that is nobody's, and a field of
 * the entity that is not its key.
 */
const entities: Readonly<
  Record<string, readonly [key: string, sql: string, absent: (n: number) => string, field: string]>
> = {
  PassportApplication: ['number', 'select number as key from application', absentNumber, 'status applicantName'],
  ServicePoint: ['id', 'select id as key from service_point', (n) => `KANIM-ABSENT-${n}`, 'openApplications { value }'],
};

it('are all of these', async () => {
  const { data } = await app.ask<{ __type: { possibleTypes: { name: string }[] } }>(
    '{ __type(name: "_Entity") { possibleTypes { name } } }',
  );
  // A service is only named here, and resolved in offices.
  const named = [...Object.keys(entities), 'Service'];
  expect(data.__type.possibleTypes.map(({ name }) => name).sort()).toEqual(named.sort());
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
    expect(sqlStatements).toBeLessThanOrEqual(2 + aroundThem);
  },
);
