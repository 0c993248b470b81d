import 'reflect-metadata';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { foreignPassportId } from './foreign-passport/foreign-passport.rules';
import { foreignerId } from './foreigner/foreigner.rules';
import { foreignerResidenceSubgraph } from './schema';
import { stayPermitNumber } from './stay-permit/stay-permit.rules';

let app: TestSubgraph;

const as = viewerAs('DG_ADMIN');
/** To begin, to say who looks, to write down who was read of, and to commit. */
const aroundThem = 4;

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
});

afterAll(() => app.stop());

const serial = (n: number) => `ABSE${String(n).padStart(4, '0')}`;

/**
 * Each entity of this subgraph: its key, SQL for the keys that there are, a key of the right form that is nobody's, and a field of
 * the entity that is not its key.
 */
const entities: Readonly<
  Record<string, readonly [key: string, sql: string, absent: (n: number) => string, field: string]>
> = {
  ForeignPassport: [
    'id',
    'select id as key from foreign_passport',
    (n) => foreignPassportId(serial(n)),
    'surname expiresOn',
  ],
  Foreigner: ['id', 'select id as key from foreigner', (n) => foreignerId(serial(n)), 'name birthOn'],
  Region: [
    'code',
    'select code as key from region where province_code is not null limit 500',
    (n) => `99.${n}`,
    'foreignResidents { value }',
  ],
  ServicePoint: [
    'id',
    'select office_id as key from jurisdiction group by 1',
    (n) => `KANIM-${n}`,
    'foreignResidents { value }',
  ],
  StayPermit: ['number', 'select number as key from stay_permit', (n) => stayPermitNumber(serial(n)), 'validToOn'],
  StayPermitType: ['code', 'select code as key from stay_permit_type', (n) => `E99${n}`, 'permitClass'],
};

it('are all of these', async () => {
  const { data } = await app.ask<{ __type: { possibleTypes: { name: string }[] } }>(
    '{ __type(name: "_Entity") { possibleTypes { name } } }',
  );
  // A country is only named here, and resolved in offices.
  const named = [...Object.keys(entities), 'Country'];
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
