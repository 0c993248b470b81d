import 'reflect-metadata';
import type { ViewerClaims } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { type SeededForeigner, seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;

const standing = { validToOn: '2027-12-31' };
const overstayed = { validToOn: '2026-01-31' };
const ended = { validToOn: '2027-12-31', state: 'EXITED', endedOn: '2026-10-01' } as const;

async function seed(count: number, person: SeededForeigner): Promise<void> {
  for (let one = 0; one < count; one += 1) await seedForeigner((text, values) => app.sql(text, values), person);
}

// Nobody of the demonstration data lives in the provinces of this spec. By data/office_jurisdictions.csv 13.06, 13.07 and
// 13.75 are among the regencies of KANIM-AGAM, 13.71 belongs to KANIM-PADANG.
beforeAll(async () => {
  app = await testSubgraph(
    foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' }),
    () => new Date('2026-11-20T03:00:00Z'),
  );
  await seed(4, { regencyCode: '13.06', permits: [standing] });
  await seed(3, { regencyCode: '13.07', permits: [overstayed] });
  // Several permits, and still one person each.
  await seed(2, { regencyCode: '13.75', permits: [standing, overstayed, ended] });
  await seed(4, { regencyCode: '13.71', permits: [standing] });
  // None of these live here with a permit that stands.
  await seed(5, { regencyCode: '13.06', permits: [ended] });
  await seed(5, { regencyCode: '13.06' });
  await seed(5, { regencyCode: null, permits: [standing] });
  // Around the bounds of what is told.
  for (const [regencyCode, count] of Object.entries({
    '15.01': 5,
    '15.02': 9,
    '15.03': 10,
    '15.04': 12,
    '15.05': 13,
  })) {
    await seed(count, { regencyCode, permits: [standing] });
  }
});

afterAll(() => app.stop());

type Told = { readonly value: number | null; readonly accuracy: string } | null;

async function count(type: 'Region' | 'ServicePoint', keys: readonly string[], as?: ViewerClaims) {
  const key = type === 'Region' ? 'code' : 'id';
  const { data, errors, sqlStatements } = await app.ask<{ _entities: { foreignResidents: Told }[] }>(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${type} { foreignResidents { value accuracy } } }
    }`,
    { variables: { representations: keys.map((one) => ({ __typename: type, [key]: one })) }, ...(as ? { as } : {}) },
  );
  expect(errors).toBeUndefined();
  return { told: data._entities.map(({ foreignResidents }) => foreignResidents), sqlStatements };
}

const exactly = (value: number) => ({ value, accuracy: 'EXACT' });
const about = (value: number) => ({ value, accuracy: 'ROUNDED' });
const suppressed = { value: null, accuracy: 'SUPPRESSED' };
const admin = viewerAs('DG_ADMIN');

describe('the foreign residents of a region', () => {
  it('are those who live there with a permit that stands, each once, also when they have overstayed', async () => {
    const { told } = await count('Region', ['13.06', '13.07', '13.75', '13.71', '13.01'], admin);
    expect(told).toEqual([4, 3, 2, 4, 0].map(exactly));
  });

  it('of a province are those of its regencies and cities, also when both are asked for at once', async () => {
    const { told } = await count('Region', ['13', '15', '13.06', '13', '15.05'], admin);
    expect(told).toEqual([13, 49, 4, 13, 13].map(exactly));
  });

  it.each(['99', '99.99', '1306', '', '\u0000', 'KANIM-AGAM'])('are not known for %j', async (code) => {
    expect((await count('Region', [code, '13.06'], admin)).told).toEqual([null, exactly(4)]);
  });

  const bounds = ['13.71', '15.01', '15.02', '15.03', '15.04', '15.05', '13.01'];

  it.each([
    ['the public', undefined, [suppressed, suppressed, suppressed, about(10), about(10), about(15), suppressed]],
    [
      'an applicant',
      viewerAs('APPLICANT'),
      [suppressed, suppressed, suppressed, about(10), about(10), about(15), suppressed],
    ],
    ['an analyst', viewerAs('ANALYST'), [suppressed, about(5), about(10), about(10), about(10), about(15), suppressed]],
    // Counts are not what an officer may see of people: they are the same in every office.
    [
      'an officer elsewhere',
      viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' }),
      [4, 5, 9, 10, 12, 13, 0].map(exactly),
    ],
    ['an auditor', viewerAs('AUDITOR'), [4, 5, 9, 10, 12, 13, 0].map(exactly)],
  ])('are told to %s no more exactly than they may be', async (_who, as, expected) => {
    expect((await count('Region', bounds, as)).told).toEqual(expected);
  });
});

describe('the foreign residents of a service point', () => {
  it('are those of the regencies for which the office is responsible', async () => {
    const { told } = await count('ServicePoint', ['KANIM-AGAM', 'KANIM-PADANG', 'KANIM-AGAM'], admin);
    expect(told).toEqual([9, 4, 9].map(exactly));
  });

  it.each([
    ['a unit', 'UKK-PEKALONGAN'],
    ['a detention centre', 'RUDENIM-SURABAYA'],
    ['an office without a regency of its own', 'KANIM-SOEKARNO-HATTA'],
    ['a place that there is not', 'KANIM-NOWHERE'],
    ['what is no id', '\u0000'],
  ])('are not known for %s', async (_what, id) => {
    expect((await count('ServicePoint', [id, 'KANIM-PADANG'], admin)).told).toEqual([null, exactly(4)]);
  });

  it('are told to the public, in the demonstration data, of Malang', async () => {
    const [malang] = await app.sql<{ count: number }>(
      `select count(distinct foreigner.id)::int as count from foreigner join stay_permit on foreigner_id = foreigner.id
        where regency_code in ('35.07', '35.08', '35.13', '35.73', '35.74', '35.79') and state = 'ACTIVE'`,
    );
    expect(malang?.count).toBeGreaterThanOrEqual(10);
    expect((await count('ServicePoint', ['KANIM-MALANG'])).told).toEqual([
      about(5 * Math.round((malang?.count ?? 0) / 5)),
    ]);
  });
});

describe('counting', () => {
  it.each([
    ['Region', 'select code as key from region where province_code is not null order by code limit 200', '13.06'],
    ['ServicePoint', 'select id as key from service_point order by id', 'KANIM-AGAM'],
  ] as const)('takes one statement for all keys of %s', async (type, query, single) => {
    const keys = (await app.sql<{ key: string }>(query)).map(({ key }) => key);
    expect(keys.length).toBeGreaterThanOrEqual(200);
    const one = await count(type, [single]);
    const all = await count(type, keys);
    expect(all.sqlStatements).toBe(one.sqlStatements);
    // To begin, to say who looks, to count and to commit.
    expect(one.sqlStatements).toBe(4);
  });

  it('lets nobody see through the eyes of the count', async () => {
    const [somebody] = await app.sql<{ id: string }>(`select id from foreigner where regency_code = '13.06' limit 1`);
    const { data } = await app.ask<{ _entities: unknown[] }>(
      `query ($first: [_Any!]!) {
        _entities(representations: $first) {
          ... on Region { foreignResidents { accuracy } }
          ... on Foreigner { id }
        }
      }`,
      {
        variables: {
          first: [
            { __typename: 'Region', code: '13.06' },
            { __typename: 'Foreigner', id: somebody?.id },
          ],
        },
      },
    );
    expect(data._entities).toEqual([{ foreignResidents: { accuracy: 'SUPPRESSED' } }, null]);
  });
});
