import 'reflect-metadata';
import type { Role, ViewerClaims } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { foreignerResidenceSubgraph } from '../schema';
import { seedForeigner } from './foreigner.seed';

let app: TestSubgraph;
/** Everyone with where they live, and their permits, as the superuser sees them. */
let people: readonly { id: string; regency: string | null; account: string | null; permits: readonly string[] }[];
/** Two who are not of the demonstration data: one lives in Makassar, one has moved away. */
let settled: string;
let gone: string;

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
  const seed = (regencyCode: string | null) => seedForeigner((text, values) => app.sql(text, values), { regencyCode });
  settled = (await seed('73.71')).id;
  gone = (await seed(null)).id;
  people = await app.sql(
    `select id, regency_code as regency, account_subject as account,
            array(select number from stay_permit where foreigner_id = foreigner.id) as permits
       from foreigner`,
  );
});

afterAll(() => app.stop());

interface Person {
  readonly regency: string | null;
  readonly account: string | null;
}

const ofMalang = ({ regency }: Person) =>
  ['35.07', '35.08', '35.13', '35.73', '35.74', '35.79'].includes(regency ?? '');
const ofEastJava = ({ regency }: Person) => regency?.startsWith('35.') ?? false;
const everybody = () => true;
const nobody = () => false;

const eastJava = 'Kanwil Ditjen Imigrasi Jawa Timur';
const demoForeigner = 'demo-foreigner-1';

/** Who sees whom, by hand: docs/domain.md §5 rule 5, and the regencies of Malang and East Java. */
const sight: readonly [Role, Partial<ViewerClaims>, string, (person: Person) => boolean][] = [
  ['COUNTER_OFFICER', { office: 'KANIM-MALANG' }, 'those of the area', ofMalang],
  ['INTERVIEWER', { office: 'KANIM-MALANG' }, 'those of the area', ofMalang],
  ['ADJUDICATOR', { office: 'KANIM-MALANG' }, 'those of the area', ofMalang],
  ['OFFICE_HEAD', { office: 'KANIM-MALANG' }, 'those of the area', ofMalang],
  ['ENFORCEMENT_OFFICER', { office: 'KANIM-MALANG' }, 'those of the area', ofMalang],
  ['COUNTER_OFFICER', { office: 'UKK-PROBOLINGGO-KOTA' }, 'those of the area of the office above', ofMalang],
  ['OFFICE_HEAD', { office: 'KANIM-JAKARTA-SELATAN' }, 'those of the area', ({ regency }) => regency === '31.74'],
  ['OFFICE_HEAD', { office: 'KANIM-SOEKARNO-HATTA' }, 'nobody, having no area', nobody],
  ['OFFICE_HEAD', { office: 'RUDENIM-SURABAYA' }, 'nobody, having no area', nobody],
  ['COUNTER_OFFICER', { office: 'KANIM-NOWHERE' }, 'nobody', nobody],
  ['COUNTER_OFFICER', {}, 'nobody', nobody],
  ['COUNTER_OFFICER', { regionalOffice: eastJava }, 'nobody, leading no region', nobody],
  ['COUNTER_OFFICER', { subject: demoForeigner }, 'nobody, asking as no applicant', nobody],
  ['REGIONAL_HEAD', { regionalOffice: eastJava }, 'those of the region', ofEastJava],
  ['REGIONAL_HEAD', { office: 'KANIM-MALANG' }, 'nobody, working at no office', nobody],
  ['DG_ADMIN', {}, 'everybody', everybody],
  ['AUDITOR', {}, 'everybody', everybody],
  ['APPLICANT', { subject: demoForeigner }, 'themself', ({ account }) => account === demoForeigner],
  ['APPLICANT', { subject: 'somebody-else' }, 'nobody', nobody],
  ['APPLICANT', { office: 'KANIM-MALANG', regionalOffice: eastJava }, 'nobody, being no officer', nobody],
];

const refused: readonly Role[] = [
  'PUBLIC',
  'ANALYST',
  'SPONSOR',
  'ACCOMMODATION',
  'VILLAGE_OFFICER',
  'LOCAL_PARTNER',
  'EVALUATOR',
];

interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id?: string; readonly number?: string } }[];
}

const lists = `{
  foreigners(first: 100) { totalCount edges { node { id } } }
  stayPermits(first: 100) { totalCount edges { node { number } } }
}`;

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Foreigner { id permits(first: 100) { totalCount } residences { totalCount } }
    ... on StayPermit { number foreigner { id } }
  }
}`;

async function askEntities(as: ViewerClaims | undefined) {
  const representations = [
    ...people.map(({ id }) => ({ __typename: 'Foreigner', id })),
    ...people.flatMap(({ permits }) => permits.map((number) => ({ __typename: 'StayPermit', number }))),
  ];
  const { data, errors } = await app.ask<{ _entities: unknown[] }>(entities, {
    variables: { representations },
    ...(as ? { as } : {}),
  });
  expect(errors).toBeUndefined();
  return data._entities;
}

/** What _entities answers for these people and null for the others. */
function expectedEntities(seen: (person: Person) => boolean): unknown[] {
  return [
    ...people.map((person) =>
      seen(person)
        ? { id: person.id, permits: { totalCount: person.permits.length }, residences: { totalCount: 1 } }
        : null,
    ),
    ...people.flatMap((person) =>
      person.permits.map((number) => (seen(person) ? { number, foreigner: { id: person.id } } : null)),
    ),
  ];
}

describe.each(sight)('%s with %j', (role, claims, whom, seen) => {
  const as = viewerAs(role, claims);

  it(`finds ${whom} in the lists and their totals`, async () => {
    const { data, errors } = await app.ask<{ foreigners: List; stayPermits: List }>(lists, { as });
    expect(errors).toBeUndefined();
    const expected = people.filter(seen);
    const ids = data.foreigners.edges.map(({ node }) => node.id);
    expect(ids).toEqual(expected.map(({ id }) => id).sort());
    expect(data.foreigners.totalCount).toBe(expected.length);
    const numbers = data.stayPermits.edges.map(({ node }) => node.number);
    expect(new Set(numbers)).toEqual(new Set(expected.flatMap(({ permits }) => permits)));
    expect(data.stayPermits.totalCount).toBe(numbers.length);
  });

  it(`finds ${whom} by key, and null in place of the others`, async () => {
    expect(await askEntities(as)).toEqual(expectedEntities(seen));
  });
});

describe('who sees no foreigner', () => {
  it('has to sign in for the lists, when it is the public', async () => {
    for (const field of ['foreigners { totalCount }', 'stayPermits { totalCount }']) {
      const { errors } = await app.ask(`{ ${field} }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
  });

  it.each(refused)('is refused the lists as %s', async (role) => {
    const as = viewerAs(role, { office: 'KANIM-MALANG', regionalOffice: eastJava, subject: demoForeigner });
    for (const field of ['foreigners { totalCount }', 'stayPermits { totalCount }']) {
      const { errors } = await app.ask(`{ ${field} }`, { as });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it.each([undefined, ...refused])('finds null by key as %s', async (role) => {
    const claims = { office: 'KANIM-MALANG', regionalOffice: eastJava, subject: demoForeigner };
    expect(await askEntities(role && viewerAs(role, claims))).toEqual(expectedEntities(nobody));
  });
});

describe('a foreigner', () => {
  const own = viewerAs('APPLICANT', { subject: demoForeigner });

  it('finds themself by their account', async () => {
    const { data } = await app.ask('{ myResidence { id residence { regencyCode responsibleOfficeId } } }', { as: own });
    expect(data).toEqual({
      myResidence: {
        id: people.find(({ account }) => account === demoForeigner)?.id,
        residence: { regencyCode: '35.73', responsibleOfficeId: 'KANIM-MALANG' },
      },
    });
  });

  it('is nobody to an account of another kind, and unknown to who has not signed in', async () => {
    const officer = await app.ask('{ myResidence { id } }', { as: viewerAs('DG_ADMIN') });
    expect(officer.data).toEqual({ myResidence: null });
    const nobodyAtAll = await app.ask('{ myResidence { id } }');
    expect(nobodyAtAll.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is told whole to who may see them', async () => {
    const id = settled;
    const { data } = await app.ask(
      `query ($id: ID!) {
        foreigner(id: $id) {
          id name birthOn sex invented
          nationalityCode nationality { __typename alpha3 }
          residence {
            regencyCode regency { code } address fromOn toOn reportedAt
            responsibleOfficeId responsibleOffice { __typename id } foreigner { id }
          }
        }
      }`,
      { as: viewerAs('AUDITOR'), variables: { id } },
    );
    expect(data).toEqual({
      foreigner: {
        id,
        name: 'Uji Coba',
        birthOn: '1990-05-17',
        sex: 'FEMALE',
        invented: true,
        nationalityCode: 'JPN',
        nationality: { __typename: 'Country', alpha3: 'JPN' },
        residence: {
          regencyCode: '73.71',
          regency: { code: '73.71' },
          address: 'Jalan Uji No. 1',
          fromOn: '2026-01-01',
          toOn: null,
          reportedAt: '2026-01-02T00:00:00.000Z',
          responsibleOfficeId: 'KANIM-MAKASSAR',
          responsibleOffice: { __typename: 'ServicePoint', id: 'KANIM-MAKASSAR' },
          foreigner: { id },
        },
      },
    });
  });

  it('who has moved away has no residence and is seen above the offices only', async () => {
    const id = gone;
    const ask = (as: ViewerClaims) =>
      app.ask('query ($id: ID!) { foreigner(id: $id) { residence { fromOn } residences { totalCount } } }', {
        as,
        variables: { id },
      });
    const { data } = await ask(viewerAs('DG_ADMIN'));
    expect(data).toEqual({ foreigner: { residence: null, residences: { totalCount: 1 } } });
    const atOffice = await ask(viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }));
    expect(atOffice.data).toEqual({ foreigner: null });
  });

  it.each(['', 'x', 'WNA-00000000-0', 'wna-00000000-0', '\u0000', 'IT-7K2M9QX4-6', 'W'.repeat(10_000), "' or 1=1"])(
    'with an id such as %j is none, and the database is not asked',
    async (id) => {
      const as = viewerAs('DG_ADMIN');
      const query = `query ($id: ID!, $representations: [_Any!]!) {
        foreigner(id: $id) { id } stayPermit(number: $id) { number }
        _entities(representations: $representations) { __typename }
      }`;
      const representations = [
        { __typename: 'Foreigner', id },
        { __typename: 'StayPermit', number: id },
      ];
      const answer = await app.ask(query, { as, variables: { id, representations } });
      expect(answer).toEqual({
        data: { foreigner: null, stayPermit: null, _entities: [null, null] },
        sqlStatements: 0,
      });
    },
  );
});

describe('the list of foreigners', () => {
  const as = viewerAs('DG_ADMIN');
  const list = (where: Record<string, unknown>, page = 'first: 100') =>
    app.ask<{ foreigners: List }>(
      `query ($where: ForeignerWhere) { foreigners(where: $where, ${page}) { totalCount edges { node { id } } } }`,
      { as, variables: { where } },
    );

  it.each([
    ['nationality', { nationality: 'JPN' }, `nationality = 'JPN'`],
    ['regency', { regencyCode: '51.03' }, `regency_code = '51.03'`],
    ['both', { nationality: 'GBR', regencyCode: '51.71' }, `nationality = 'GBR' and regency_code = '51.71'`],
    ['nothing, where a condition is null', { nationality: null }, 'true'],
  ])('is filtered by %s', async (_what, where, condition) => {
    const rows = await app.sql<{ id: string }>(`select id from foreigner where ${condition} order by id`);
    const { data } = await list(where);
    expect(rows.length).toBeGreaterThan(0);
    expect(data.foreigners).toEqual({
      totalCount: rows.length,
      edges: rows.map(({ id }) => ({ node: { id } })),
    });
  });

  it.each([{ nationality: 'XXX' }, { nationality: '\u0000' }, { regencyCode: '35' }, { regencyCode: '\u0000' }])(
    'is empty for %j',
    async (where) => {
      expect((await list(where)).data.foreigners).toEqual({ totalCount: 0, edges: [] });
    },
  );

  it('writes no name into a cursor', async () => {
    const { data } = await app.ask<{ foreigners: { edges: { cursor: string; node: { id: string } }[] } }>(
      '{ foreigners(first: 5) { edges { cursor node { id } } } }',
      { as },
    );
    for (const { cursor, node } of data.foreigners.edges) {
      expect(JSON.parse(Buffer.from(cursor, 'base64url').toString())).toEqual(['id asc', node.id]);
    }
  });
});
