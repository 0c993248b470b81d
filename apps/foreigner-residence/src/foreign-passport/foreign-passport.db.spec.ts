import 'reflect-metadata';
import type { ViewerClaims } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { type SeededForeigner, seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';
import { type SeededPassport, seedPassport } from './foreign-passport.seed';

let app: TestSubgraph;
const morning = new Date('2026-11-20T03:00:00Z');
let now = morning;
const sql = (text: string, values: readonly unknown[]) => app.sql(text, values);
const as = viewerAs('DG_ADMIN');
const eastJava = 'Kanwil Ditjen Imigrasi Jawa Timur';

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => now);
});

afterEach(() => {
  now = morning;
});

afterAll(() => app.stop());

/** Somebody of Malang with these passports, unless they live elsewhere. */
async function seed(passports: readonly Omit<SeededPassport, 'foreignerId'>[], person?: Partial<SeededForeigner>) {
  const { id } = await seedForeigner(sql, { regencyCode: '35.73', ...person });
  const ids: string[] = [];
  for (const passport of passports) ids.push(await seedPassport(sql, { foreignerId: id, ...passport }));
  return { id, passports: ids };
}

const tenYears = { issuedOn: '2020-05-01', expiresOn: '2030-04-30' };

async function ask<T>(id: string, fields: string, viewer: ViewerClaims = as): Promise<T> {
  const { data, errors } = await app.ask<{ foreigner: T }>(`query ($id: ID!) { foreigner(id: $id) { ${fields} } }`, {
    as: viewer,
    variables: { id },
  });
  expect(errors).toBeUndefined();
  return data.foreigner;
}

describe("a foreigner's passport", () => {
  it('is told whole to an officer of the office that is responsible', async () => {
    const { id, passports } = await seed([{ ...tenYears, number: 'TZ1234567', surname: 'Öztürk', givenNames: 'Ayşe' }]);
    const officer = viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' });
    const told = await ask(
      id,
      `passport {
        __typename id foreigner { id } number issuingCountryCode issuingCountry { alpha3 } surname givenNames
        issuedOn expiresOn state endedOn successor { id } machineReadableZone invented
      }`,
      officer,
    );
    expect(told).toEqual({
      passport: {
        __typename: 'ForeignPassport',
        id: passports[0],
        foreigner: { id },
        number: 'TZ1234567',
        issuingCountryCode: 'JPN',
        issuingCountry: { alpha3: 'JPN' },
        surname: 'Öztürk',
        givenNames: 'Ayşe',
        issuedOn: '2020-05-01',
        expiresOn: '2030-04-30',
        state: 'ACTIVE',
        endedOn: null,
        successor: null,
        // As npm's mrz 5.0.2 reads it: valid, born on 1990-05-17 like everybody that the seed makes.
        machineReadableZone: [
          'P<JPNOEZTUERK<<AYSE<<<<<<<<<<<<<<<<<<<<<<<<<',
          'TZ12345676JPN9005178F3004308<<<<<<<<<<<<<<<0',
        ],
        invented: true,
      },
    });
  });

  it('has its number masked, and no zone, for those above the office', async () => {
    const { id } = await seed([
      { ...tenYears, number: 'TM1234567' },
      { country: 'KOR', number: 'T12345', ...tenYears },
    ]);
    const fields = 'passports { edges { node { number machineReadableZone issuedOn } } }';
    const masked = (number: string) => ({ node: { number, machineReadableZone: null, issuedOn: '2020-05-01' } });
    for (const viewer of [
      viewerAs('REGIONAL_HEAD', { regionalOffice: eastJava }),
      viewerAs('DG_ADMIN'),
      viewerAs('AUDITOR'),
      // What they see they see as auditor: the foreigner does not live in the area of their office.
      { ...viewerAs('OFFICE_HEAD', { office: 'KANIM-JAKARTA-SELATAN' }), roles: ['OFFICE_HEAD', 'AUDITOR'] as const },
    ]) {
      const { passports } = await ask<{ passports: { edges: unknown[] } }>(id, fields, viewer);
      expect(new Set(passports.edges)).toEqual(new Set([masked('T*****567'), masked('******')]));
    }
  });

  it('is told whole to its holder, and at the office of a unit below', async () => {
    const { id } = await seed([{ ...tenYears, number: 'TH1234567' }], { account: 'passport-holder' });
    for (const viewer of [
      viewerAs('APPLICANT', { subject: 'passport-holder' }),
      viewerAs('COUNTER_OFFICER', { office: 'UKK-PROBOLINGGO-KOTA' }),
      { ...viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }), roles: ['OFFICE_HEAD', 'AUDITOR'] as const },
    ]) {
      expect(await ask(id, 'passport { number }', viewer)).toEqual({ passport: { number: 'TH1234567' } });
    }
  });

  it('of somebody who has moved away is masked for everybody but themself', async () => {
    const { id } = await seed([{ ...tenYears, number: 'TW1234567' }], { regencyCode: null, account: 'gone-holder' });
    expect(await ask(id, 'passport { number }')).toEqual({ passport: { number: 'T*****567' } });
    const own = viewerAs('APPLICANT', { subject: 'gone-holder' });
    expect(await ask(id, 'passport { number }', own)).toEqual({ passport: { number: 'TW1234567' } });
  });

  it('has no zone where a name is in other letters', async () => {
    const { id } = await seed([{ ...tenYears, surname: '山田' }]);
    const officer = viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' });
    expect(await ask(id, 'passport { machineReadableZone }', officer)).toEqual({
      passport: { machineReadableZone: null },
    });
  });

  it('names the one that took its place', async () => {
    const { id, passports } = await seed([{ ...tenYears, issuedOn: '2026-01-10', number: 'TS1' }]);
    const [successorId = ''] = passports;
    await seedPassport(sql, {
      ...{ foreignerId: id, issuedOn: '2016-01-01', expiresOn: '2026-12-31' },
      ...{ state: 'REPLACED', endedOn: '2026-01-10', successorId },
    });
    expect(await ask(id, 'passports { edges { node { state endedOn successor { id successor { id } } } } }')).toEqual({
      passports: {
        edges: [
          { node: { state: 'ACTIVE', endedOn: null, successor: null } },
          { node: { state: 'REPLACED', endedOn: '2026-01-10', successor: { id: successorId, successor: null } } },
        ],
      },
    });
  });

  // Its last day is the 20th. At 15:30 UTC it is still the 20th in western and central time, and the 21st in eastern.
  it.each([
    ['2026-11-20T14:59:59Z', { '35.73': 'ACTIVE', '51.03': 'ACTIVE', '91.71': 'ACTIVE' }],
    ['2026-11-20T15:30:00Z', { '35.73': 'ACTIVE', '51.03': 'ACTIVE', '91.71': 'EXPIRED' }],
    ['2026-11-20T16:30:00Z', { '35.73': 'ACTIVE', '51.03': 'EXPIRED', '91.71': 'EXPIRED' }],
    ['2026-11-20T17:00:00Z', { '35.73': 'EXPIRED', '51.03': 'EXPIRED', '91.71': 'EXPIRED' }],
  ])('is judged at %s by the day where its holder lives', async (instant, expected) => {
    now = new Date(instant);
    const found: Record<string, string> = {};
    for (const [regencyCode, state] of Object.entries(expected)) {
      const passport = { issuedOn: '2016-11-21', expiresOn: '2026-11-20' };
      const { id, passports } = await seed([passport], { regencyCode });
      const told = await ask<{ passport: unknown; passports: { edges: { node: { state: string } }[] } }>(
        id,
        'passport { id } passports { edges { node { state } } }',
      );
      found[regencyCode] = told.passports.edges[0]?.node.state ?? '';
      expect(told.passport).toEqual(state === 'ACTIVE' ? { id: passports[0] } : null);
    }
    expect(found).toEqual(expected);
  });
});

describe('the passport that somebody held', () => {
  it('on a day is that of the nationality, and of those the latest', async () => {
    const { id, passports } = await seed([
      { issuedOn: '2010-01-01', expiresOn: '2019-12-31' },
      { issuedOn: '2020-05-01', expiresOn: '2030-04-30', state: 'LOST', endedOn: '2024-03-01' },
      { issuedOn: '2024-04-01', expiresOn: '2034-03-31' },
      { country: 'GBR', issuedOn: '2022-01-01', expiresOn: '2031-12-31' },
      { country: 'FRA', issuedOn: '2023-01-01', expiresOn: '2031-12-31' },
    ]);
    const [first, lost, latest, british, french] = passports;
    const held: readonly (readonly [string, string | undefined | null])[] = [
      ['2009-12-31', null],
      ['2010-01-01', first],
      ['2019-12-31', first],
      ['2020-01-01', null],
      ['2020-05-01', lost],
      ['2024-02-29', lost],
      ['2024-03-01', french],
      ['2024-03-31', french],
      ['2024-04-01', latest],
      ['2022-06-01', lost],
      ['2034-03-31', latest],
      ['2034-04-01', null],
      ['0001-01-01', null],
      ['9999-12-31', null],
    ];
    const fields = held.map(([day], at) => `on${at}: passport(asOf: "${day}") { id }`).join(' ');
    const told = await ask(id, fields);
    expect(told).toEqual(Object.fromEntries(held.map(([, passport], at) => [`on${at}`, passport && { id: passport }])));
    expect(await ask(id, 'passport { id }')).toEqual({ passport: { id: latest } });
    expect(british).toBeDefined();
  });
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

describe("a foreigner's passports", () => {
  it('come newest first, page by page, and no cursor tells a number', async () => {
    const { id, passports } = await seed(
      [2004, 2024, 2014].map((year) => ({ issuedOn: `${year}-01-01`, expiresOn: `${year + 9}-12-31` })),
    );
    const list = (page: string) =>
      ask<{ passports: Page }>(
        id,
        `passports(${page}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } }`,
      );
    const first = await list('first: 2');
    expect(first.passports.edges.map(({ node }) => node.id)).toEqual([passports[1], passports[2]]);
    expect(first.passports).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const cursor = first.passports.edges.at(-1)?.cursor ?? '';
    expect(JSON.parse(Buffer.from(cursor, 'base64url').toString())).toEqual([
      'issuedOn,id desc',
      '2014-01-01',
      passports[2],
    ]);
    const rest = await list(`first: 2, after: "${cursor}"`);
    expect(rest.passports.edges.map(({ node }) => node.id)).toEqual([passports[0]]);
    const { errors } = await app.ask(
      'query ($id: ID!) { foreigner(id: $id) { passports(first: 101) { totalCount } } }',
      {
        as,
        variables: { id },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are seen by key by whoever sees the foreigner, and are none for everyone else', async () => {
    const { id, passports } = await seed([tenYears], { account: 'keyed-holder' });
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ForeignPassport { id foreigner { id } } }
    }`;
    const keys = [passports[0], 'PA-00000000-0', 'x', '\u0000'];
    const representations = keys.map((key) => ({ __typename: 'ForeignPassport', id: key }));
    const seen = async (viewer?: ViewerClaims) => {
      const options = viewer ? { as: viewer } : {};
      const { data, errors } = await app.ask<{ _entities: unknown[] }>(query, {
        ...options,
        variables: { representations },
      });
      expect(errors).toBeUndefined();
      expect(data._entities.slice(1)).toEqual([null, null, null]);
      return data._entities[0];
    };
    for (const viewer of [
      viewerAs('APPLICANT', { subject: 'keyed-holder' }),
      viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }),
      viewerAs('REGIONAL_HEAD', { regionalOffice: eastJava }),
      viewerAs('AUDITOR'),
    ]) {
      expect(await seen(viewer)).toEqual({ id: passports[0], foreigner: { id } });
    }
    for (const viewer of [
      undefined,
      viewerAs('APPLICANT', { subject: 'somebody-else' }),
      viewerAs('OFFICE_HEAD', { office: 'KANIM-JAKARTA-SELATAN' }),
      viewerAs('ANALYST'),
      viewerAs('SPONSOR', { subject: 'keyed-holder' }),
    ]) {
      expect(await seen(viewer)).toBeNull();
    }
  });
});
