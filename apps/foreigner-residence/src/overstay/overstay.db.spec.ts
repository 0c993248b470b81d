import 'reflect-metadata';
import type { Day } from '@imigraph/calendar';
import type { ViewerClaims } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { type SeededPermit, seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;
const morning = new Date('2026-11-20T03:00:00Z');
let now = morning;
const as = viewerAs('DG_ADMIN');

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => now);
  // An invented rate of long ago, with years between it and the one of data/tariffs.csv.
  await app.sql(
    `insert into overstay_tariff (code, daily_rate, regulation, effective_from, effective_to, source, verification)
     values ('OVERSTAY_OF_OLD', 200000, 'Uji', '2014-01-01', '2015-12-31', 'spec', 'ASSUMED')`,
  );
});

afterEach(() => {
  now = morning;
});

afterAll(() => app.stop());

async function seed(permit: SeededPermit, regencyCode: string | null = '35.73', account?: string): Promise<string> {
  const { permits } = await seedForeigner((text, values) => app.sql(text, values), {
    regencyCode,
    permits: [permit],
    ...(account === undefined ? {} : { account }),
  });
  return permits[0] ?? '';
}

interface Quote {
  readonly on: Day;
  readonly daysOverstayed: number;
  readonly charge: Readonly<Record<string, unknown>>;
  readonly consequences: Readonly<Record<string, unknown>> | null;
}

async function quote(number: string, on?: Day, viewer: ViewerClaims | null = as, language: 'id' | 'en' = 'en') {
  const { data, errors } = await app.ask<{ overstayQuote: Quote | null }>(
    `query ($number: ID!, $on: LocalDate) {
      overstayQuote(permitNumber: $number, on: $on) {
        on daysOverstayed
        charge {
          __typename
          ... on OverstayCharge {
            amount daysCharged dailyRate tariffCode regulation effectiveFromOn effectiveToOn notes
            provenance { source verification }
          }
          ... on OverstayChargeRefused { reason message }
        }
        consequences { ifPaid ifUnpaid provenance { verification } }
      }
    }`,
    { variables: { number, on }, language, ...(viewer ? { as: viewer } : {}) },
  );
  expect(errors).toBeUndefined();
  return data.overstayQuote;
}

describe('a quote of an overstay', () => {
  it('tells days, charge and consequences, with the tariff of data/tariffs.csv', async () => {
    const number = await seed({ validToOn: '2026-11-10' });
    expect(await quote(number)).toEqual({
      on: '2026-11-20',
      daysOverstayed: 10,
      charge: {
        __typename: 'OverstayCharge',
        amount: 10_000_000,
        daysCharged: 10,
        dailyRate: 1_000_000,
        tariffCode: 'OVERSTAY_PER_DAY',
        regulation: 'PP 28/2019; kept by PP 45/2024',
        effectiveFromOn: '2019-05-01',
        effectiveToOn: null,
        notes: 'only while overstay is under 60 days; start date ASSUMED',
        provenance: {
          source: 'orbitindonesia.com 20904; lexmundus.com; visa-indonesia.com',
          verification: 'VERIFIED',
        },
      },
      consequences: {
        ifPaid: 'NO_DEPORTATION',
        ifUnpaid: 'DEPORTATION_AND_ENTRY_BAN',
        provenance: { verification: 'VERIFIED' },
      },
    });
  });

  // Its last day is 2026-11-10, so that 9 January is day 60.
  it.each<[Day, number, number | string, string | null, string | null]>([
    ['2026-11-10', 0, 'NOT_OVERSTAYED', null, null],
    ['2026-11-11', 1, 1_000_000, 'NO_DEPORTATION', 'VERIFIED'],
    ['2027-01-08', 59, 59_000_000, 'NO_DEPORTATION', 'VERIFIED'],
    ['2027-01-09', 60, 60_000_000, 'NO_DEPORTATION', 'ASSUMED'],
    ['2027-01-10', 61, 'BEYOND_CHARGE', 'DEPORTATION_AND_ENTRY_BAN', 'VERIFIED'],
    ['9999-12-31', 2_912_129, 'BEYOND_CHARGE', 'DEPORTATION_AND_ENTRY_BAN', 'VERIFIED'],
  ])('of %s tells %d days', async (on, days, charged, ifPaid, verification) => {
    const told = await quote(await seed({ validToOn: '2026-11-10' }), on);
    expect(told).toMatchObject({ on, daysOverstayed: days });
    expect(told?.charge).toMatchObject(typeof charged === 'number' ? { amount: charged } : { reason: charged });
    expect(told?.consequences ?? null).toEqual(
      ifPaid && { ifPaid, ifUnpaid: 'DEPORTATION_AND_ENTRY_BAN', provenance: { verification } },
    );
  });

  it('stops at the day on which the permit was ended', async () => {
    const permit = { validToOn: '2026-06-30', state: 'EXITED', endedOn: '2026-07-05' } as const;
    expect(await quote(await seed(permit))).toMatchObject({ daysOverstayed: 5, charge: { amount: 5_000_000 } });
  });

  it.each<[Day, Day, Record<string, unknown>]>([
    ['2015-12-20', '2015-12-31', { tariffCode: 'OVERSTAY_OF_OLD', amount: 2_200_000 }],
    ['2015-12-20', '2016-01-01', { reason: 'NOT_KNOWN_ON_DAY' }],
    ['2019-04-20', '2019-04-30', { reason: 'NOT_KNOWN_ON_DAY' }],
    ['2019-04-20', '2019-05-01', { tariffCode: 'OVERSTAY_PER_DAY', amount: 11_000_000 }],
  ])(
    'of a permit to %s, on %s, is by the rate of the day or says that none is known',
    async (validToOn, on, charge) => {
      const told = await quote(await seed({ validFromOn: '2010-01-01', validToOn }), on);
      expect(told?.charge).toMatchObject(charge);
      expect(told?.consequences).toMatchObject({ ifPaid: 'NO_DEPORTATION' });
    },
  );

  it.each([
    ['id', 'Tarif biaya beban overstay pada hari itu tidak diketahui.'],
    ['en', 'What a day of overstay cost on that day is not known.'],
  ] as const)('says in the language %s why there is no charge', async (language, message) => {
    const number = await seed({ validFromOn: '2010-01-01', validToOn: '2017-01-01' });
    expect((await quote(number, '2017-01-05', as, language))?.charge.message).toBe(message);
  });

  // Its last day is the 19th. At 15:30 UTC it is the 20th in western and central time, and the 21st in eastern.
  it.each([
    ['2026-11-20T14:59:59Z', { '35.73': 1, '51.03': 1, '91.71': 1, none: 1 }],
    ['2026-11-20T15:30:00Z', { '35.73': 1, '51.03': 1, '91.71': 2, none: 1 }],
    ['2026-11-20T16:00:00Z', { '35.73': 1, '51.03': 2, '91.71': 2, none: 1 }],
    ['2026-11-20T17:00:00Z', { '35.73': 2, '51.03': 2, '91.71': 2, none: 2 }],
  ])('is told at %s by the day where the holder lives', async (instant, expected) => {
    now = new Date(instant);
    const found: Record<string, unknown> = {};
    for (const place of Object.keys(expected)) {
      const told = await quote(await seed({ validToOn: '2026-11-19' }, place === 'none' ? null : place));
      expect(told?.charge.amount).toBe((told?.daysOverstayed ?? 0) * 1_000_000);
      found[place] = told?.daysOverstayed;
    }
    expect(found).toEqual(expected);
  });

  it('is for those who see the permit, and null for everyone else', async () => {
    const number = await seed({ validToOn: '2026-11-10' }, '35.73', 'overstayer');
    for (const viewer of [
      viewerAs('APPLICANT', { subject: 'overstayer' }),
      viewerAs('ENFORCEMENT_OFFICER', { office: 'KANIM-MALANG' }),
      viewerAs('AUDITOR'),
    ]) {
      expect(await quote(number, undefined, viewer)).toMatchObject({ daysOverstayed: 10 });
    }
    for (const viewer of [
      null,
      viewerAs('APPLICANT', { subject: 'somebody-else' }),
      viewerAs('ENFORCEMENT_OFFICER', { office: 'KANIM-JAKARTA-SELATAN' }),
      viewerAs('ANALYST'),
    ]) {
      expect(await quote(number, undefined, viewer)).toBeNull();
    }
    for (const unknown of ['IT-00000000-0', 'x', '', '\u0000']) expect(await quote(unknown)).toBeNull();
  });
});

describe('the tariffs of an overstay', () => {
  it('are those of data/tariffs.csv, and no day has two', async () => {
    const rows = await app.sql(`select code, daily_rate::int as rate from overstay_tariff where source <> 'spec'`);
    expect(rows).toEqual([{ code: 'OVERSTAY_PER_DAY', rate: 1_000_000 }]);
    const second = `insert into overstay_tariff (code, daily_rate, regulation, effective_from, source, verification)
      values ('SECOND', 1, 'Uji', '2030-01-01', 'spec', 'ASSUMED')`;
    await expect(app.sql(second)).rejects.toThrow('overstay_tariff_overlap_excl');
  });
});
