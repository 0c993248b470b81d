import 'reflect-metadata';
import { type TestSubgraph, fieldKeys, testSubgraph } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(
    applicationsSubgraph({ dataDir: 'data', demoPeople: 'none', fieldKeys }),
    // Still the 16th in UTC, and the 17th, on which PP 45/2024 begins, in western time.
    () => new Date('2024-12-16T17:30:00Z'),
  );
});

afterAll(() => app.stop());

interface Told {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

async function fees(variables: Readonly<Record<string, unknown>>): Promise<Told | null> {
  const { data, errors } = await app.ask<{ fees: Told | null }>(
    `query ($service: ID!, $on: LocalDate, $choice: FeeChoiceInput) {
      fees(service: $service, on: $on, choice: $choice) {
        __typename
        ... on Fees {
          serviceCode service { code } on total isComplete
          choice { passportKind validityYears pages sameDay forceMajeure stayLength }
          items {
            tariffCode name { id en } amount usDollars quantity unit regulation effectiveFromOn effectiveToOn
            provenance { source verification }
          }
        }
        ... on FeesRefused { reason message { id en } knownFromOn possible { stayLength withReentry holder mostOverstayDays } }
      }
    }`,
    { variables },
  );
  expect(errors).toBeUndefined();
  return data.fees;
}

const ordinary = { passportKind: 'REGULAR', validityYears: 5 };
const sources = 'kompas.tv/nasional/548302; seatoday 9749; anbaliads.com 2024-10-28';

describe('fees', () => {
  it('are told to everyone, with their tariffs, for today in western time', async () => {
    expect(await fees({ service: 'PASSPORT_REPLACEMENT_LOST', choice: ordinary })).toEqual({
      __typename: 'Fees',
      serviceCode: 'PASSPORT_REPLACEMENT_LOST',
      service: { code: 'PASSPORT_REPLACEMENT_LOST' },
      on: '2024-12-17',
      total: 1_350_000,
      isComplete: true,
      choice: {
        passportKind: 'REGULAR',
        validityYears: 5,
        pages: 48,
        sameDay: false,
        forceMajeure: false,
        stayLength: null,
      },
      items: [
        {
          tariffCode: 'PASSPORT_REGULAR_5Y',
          name: {
            id: 'Paspor biasa nonelektronik, maks. 5 tahun',
            en: 'Ordinary passport, non-electronic, up to 5 years',
          },
          amount: 350_000,
          usDollars: null,
          quantity: 1,
          unit: 'APPLICATION',
          regulation: 'PP 45/2024',
          effectiveFromOn: '2024-12-17',
          effectiveToOn: null,
          provenance: { source: sources, verification: 'VERIFIED' },
        },
        {
          tariffCode: 'PASSPORT_LOST_CHARGE',
          name: { id: 'Biaya beban paspor hilang', en: 'Charge for a lost passport (added to the passport fee)' },
          amount: 1_000_000,
          usDollars: null,
          quantity: 1,
          unit: 'BOOK',
          regulation: 'PP 45/2024',
          effectiveFromOn: '2024-12-17',
          effectiveToOn: null,
          provenance: { source: sources, verification: 'VERIFIED' },
        },
      ],
    });
  });

  it('are those of the day that is asked for', async () => {
    expect(await fees({ service: 'PASSPORT_NEW', on: '2018-08-17', choice: ordinary })).toMatchObject({
      on: '2018-08-17',
      total: 155_000,
      items: [{ regulation: 'PP 45/2016', effectiveToOn: '2019-04-30' }],
    });
  });

  it('say of what they are not sure', async () => {
    const choice = { stayLength: 'YEARS_1' };
    expect(await fees({ service: 'ITAS_NEW', on: '2026-01-01', choice })).toMatchObject({
      items: [{ tariffCode: 'ITAS_1Y', provenance: { verification: 'ASSUMED' } }],
    });
  });

  it('count the days of an overstay', async () => {
    expect(await fees({ service: 'ENFORCEMENT', choice: { overstayDays: 3 } })).toMatchObject({
      total: 3_000_000,
      items: [{ quantity: 3, unit: 'PERSON_PER_DAY', amount: 3_000_000 }],
    });
    expect(await fees({ service: 'ENFORCEMENT' })).toMatchObject({
      reason: 'CHOICE_NEEDED',
      possible: [{ mostOverstayDays: 60 }],
    });
  });

  it('have no total while a part of it is not known in rupiah', async () => {
    await app.sql(`update tariff set amount = null, us_dollars = 150 where code = 'SPLP_WNA'`);
    expect(await fees({ service: 'TRAVEL_DOCUMENT', choice: { holder: 'FOREIGNER' } })).toMatchObject({
      total: null,
      isComplete: false,
      items: [{ tariffCode: 'SPLP_WNA', amount: null, usDollars: 150 }],
    });
  });

  it('are not known of a service that has no tariff', async () => {
    expect(await fees({ service: 'CIVIL_STATUS_CHANGE_REPORT' })).toMatchObject({
      __typename: 'FeesRefused',
      reason: 'NO_TARIFF',
      possible: [],
      message: {
        id: expect.stringContaining('tidak diketahui') as unknown,
        en: expect.stringContaining('No tariff') as unknown,
      },
    });
  });

  it('are not known before the first tariff', async () => {
    expect(await fees({ service: 'PASSPORT_NEW', on: '2016-11-30', choice: ordinary })).toMatchObject({
      reason: 'NOT_KNOWN_ON_DAY',
      knownFromOn: '2016-12-01',
      possible: [],
    });
  });

  it('are asked back when they depend on a choice', async () => {
    expect(await fees({ service: 'ITAP_RENEWAL', choice: { stayLength: 'YEARS_2' } })).toMatchObject({
      reason: 'NO_SUCH_COMBINATION',
      possible: [
        { stayLength: 'YEARS_5', withReentry: false },
        { stayLength: 'YEARS_5', withReentry: true },
      ],
    });
    expect(await fees({ service: 'TRAVEL_DOCUMENT', on: '2026-01-01' })).toMatchObject({
      reason: 'CHOICE_NEEDED',
      possible: [{ holder: 'CITIZEN' }, { holder: 'FOREIGNER' }],
    });
  });

  it.each(['', 'PASSPORT_UNKNOWN', 'passport_new', '\u0000'])(
    'of %j are null: there is no such service',
    async (code) => {
      expect(await fees({ service: code })).toBeNull();
    },
  );

  it('take as many statements for forty questions as for one', async () => {
    const ask = (count: number) => {
      const one = (at: number) => `f${at}: fees(service: "${at % 2 ? 'EPO' : 'ITAS_NEW'}") { __typename }`;
      return app.ask(`{ ${Array.from({ length: count }, (_, at) => one(at)).join('\n')} }`);
    };
    // the services, the tariffs
    expect([(await ask(1)).sqlStatements, (await ask(40)).sqlStatements]).toEqual([2, 2]);
  });
});
