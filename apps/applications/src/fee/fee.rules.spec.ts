import path from 'node:path';
import fc from 'fast-check';
import { type Day, addDays } from '@imigraph/calendar';
import { readReferenceData, services, tariffs as tariffTable } from '@imigraph/reference-data';
import type { PassportKind, StayLength } from './fee-offers';
import {
  type ChargingService,
  type FeeWishes,
  type Tariff,
  optionsOf,
  overlappingTariffs,
  quoteFees,
  subjectsWithoutOffer,
} from './fee.rules';

let charging: ReadonlyMap<string, ChargingService>;
let tariffs: readonly Tariff[];

beforeAll(async () => {
  const data = await readReferenceData(path.resolve(__dirname, '../../../../data'), [tariffTable, services]);
  charging = new Map(
    data
      .rows(services)
      .map((row) => [row.service_code, { code: row.service_code, tariffSubjects: row.tariff_subjects }]),
  );
  tariffs = data.rows(tariffTable).map((row) => ({
    code: row.tariff_code,
    subject: row.tariff_subject,
    amount: row.amount_idr,
    usDollars: row.extra_usd,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    bundleOf: row.bundle_of,
  }));
});

function service(code: string): ChargingService {
  return charging.get(code) ?? { code, tariffSubjects: [] };
}

const ordinary = { passportKind: 'REGULAR', validityYears: 5 } as const;
const tenYears = { passportKind: 'REGULAR', validityYears: 10 } as const;
const electronic = { passportKind: 'ELECTRONIC', validityYears: 5 } as const;
const polycarbonate = { passportKind: 'ELECTRONIC_POLYCARBONATE', validityYears: 5 } as const;

/** Read off data/tariffs.csv by hand: what is charged, in the order in which it is shown, and the sum. */
const priced: [string, Day, FeeWishes, Record<string, number>, number][] = [
  ['PASSPORT_NEW', '2024-12-17', ordinary, { PASSPORT_REGULAR_5Y: 350_000 }, 350_000],
  ['PASSPORT_NEW', '2026-11-22', tenYears, { PASSPORT_REGULAR_10Y: 650_000 }, 650_000],
  ['PASSPORT_NEW', '2026-11-22', electronic, { PASSPORT_ELECTRONIC_5Y: 650_000 }, 650_000],
  ['PASSPORT_NEW', '2026-11-22', { ...electronic, validityYears: 10 }, { PASSPORT_ELECTRONIC_10Y: 950_000 }, 950_000],
  ['PASSPORT_NEW', '2026-11-22', { ...ordinary, pages: 48 }, { PASSPORT_REGULAR_5Y: 350_000 }, 350_000],
  [
    'PASSPORT_NEW',
    '2026-11-22',
    { ...ordinary, sameDay: true },
    { PASSPORT_REGULAR_5Y: 350_000, PASSPORT_SAME_DAY: 1_000_000 },
    1_350_000,
  ],
  [
    'PASSPORT_REPLACEMENT_EXPIRED',
    '2026-11-22',
    { ...electronic, validityYears: 10, sameDay: true },
    { PASSPORT_ELECTRONIC_10Y: 950_000, PASSPORT_SAME_DAY: 1_000_000 },
    1_950_000,
  ],
  ['PASSPORT_NEW', '2026-11-22', { ...ordinary, prospectiveMigrantWorker: true }, { PASSPORT_FIRST_PMI_FREE: 0 }, 0],
  [
    'PASSPORT_NEW',
    '2026-11-22',
    { ...tenYears, prospectiveMigrantWorker: true, sameDay: true },
    { PASSPORT_FIRST_PMI_FREE: 0, PASSPORT_SAME_DAY: 1_000_000 },
    1_000_000,
  ],
  // The last day of PP 28/2019, and its polycarbonate book from 2022 on.
  ['PASSPORT_NEW', '2024-12-16', ordinary, { PASSPORT_48_OLD: 350_000 }, 350_000],
  ['PASSPORT_NEW', '2024-12-16', tenYears, { PASSPORT_48_OLD: 350_000 }, 350_000],
  ['PASSPORT_NEW', '2022-10-12', tenYears, { PASSPORT_48_OLD: 350_000 }, 350_000],
  ['PASSPORT_NEW', '2023-06-01', polycarbonate, { PASSPORT_E48_POLY_OLD: 650_000 }, 650_000],
  ['PASSPORT_NEW', '2019-05-01', electronic, { PASSPORT_E48_OLD: 650_000 }, 650_000],
  // PP 45/2016 knew books of 24 pages only, as far as the data go.
  ['PASSPORT_NEW', '2019-04-30', ordinary, { PASSPORT_24_OLD: 155_000 }, 155_000],
  ['PASSPORT_NEW', '2016-12-01', { ...electronic, pages: 24 }, { PASSPORT_E24_OLD: 405_000 }, 405_000],
  [
    'PASSPORT_REPLACEMENT_LOST',
    '2026-11-22',
    ordinary,
    { PASSPORT_REGULAR_5Y: 350_000, PASSPORT_LOST_CHARGE: 1_000_000 },
    1_350_000,
  ],
  [
    'PASSPORT_REPLACEMENT_DAMAGED',
    '2026-11-22',
    electronic,
    { PASSPORT_ELECTRONIC_5Y: 650_000, PASSPORT_DAMAGED_CHARGE: 500_000 },
    1_150_000,
  ],
  [
    'PASSPORT_REPLACEMENT_LOST',
    '2026-11-22',
    { ...tenYears, forceMajeure: true },
    { PASSPORT_REGULAR_10Y: 650_000 },
    650_000,
  ],
  ['PASSPORT_DATA_CHANGE', '2026-11-22', ordinary, { PASSPORT_REGULAR_5Y: 350_000 }, 350_000],
  ['TRAVEL_DOCUMENT', '2026-11-22', { holder: 'CITIZEN' }, { SPLP_WNI: 100_000 }, 100_000],
  ['TRAVEL_DOCUMENT', '2026-11-22', { holder: 'FOREIGNER' }, { SPLP_WNA: 150_000 }, 150_000],
  ['ITK_EXTENSION', '2026-11-22', { stayLength: 'DAYS_60' }, { ITK_EXT_60D: 2_000_000 }, 2_000_000],
  ['ITK_EXTENSION', '2022-04-16', { stayLength: 'DAYS_60' }, { ITK_EXT_60D_OLD: 750_000 }, 750_000],
  ['ITAS_NEW', '2026-11-22', { stayLength: 'YEARS_2' }, { ITAS_2Y: 5_000_000 }, 5_000_000],
  [
    'ITAS_NEW',
    '2026-11-22',
    { stayLength: 'YEARS_1', withReentry: true },
    { ITAS_1Y: 3_000_000, MERP_1Y: 1_500_000 },
    4_500_000,
  ],
  // The renewal's bundle contains both.
  [
    'ITAS_EXTENSION',
    '2026-11-22',
    { stayLength: 'YEARS_1', withReentry: true },
    { ITAS_1Y_RENEWAL_BUNDLE: 4_500_000 },
    4_500_000,
  ],
  ['ITAS_EXTENSION', '2026-11-22', { stayLength: 'YEARS_1' }, { ITAS_1Y: 3_000_000 }, 3_000_000],
  // Before the bundle there were its parts.
  [
    'ITAS_EXTENSION',
    '2024-12-16',
    { stayLength: 'YEARS_1', withReentry: true },
    { ITAS_1Y_OLD: 1_500_000, MERP_1Y_OLD: 1_000_000 },
    2_500_000,
  ],
  [
    'ITAS_EXTENSION',
    '2020-01-01',
    { stayLength: 'MONTHS_6', withReentry: true },
    { ITAS_6M_OLD: 1_000_000, MERP_6M_OLD: 600_000 },
    1_600_000,
  ],
  ['ITAP_RENEWAL', '2026-11-22', { stayLength: 'YEARS_5' }, { ITAP_5Y: 7_000_000 }, 7_000_000],
  ['CONVERSION_ITAS_TO_ITAP', '2026-11-22', { withReentry: true }, { ITAP_5Y_BUNDLE: 11_000_000 }, 11_000_000],
  ['REENTRY', '2026-11-22', { stayLength: 'YEARS_2' }, { MERP_2Y: 2_500_000 }, 2_500_000],
  ['EPO', '2026-11-22', {}, { EPO: 0 }, 0],
  ['ENFORCEMENT', '2026-11-22', { overstayDays: 12 }, { OVERSTAY_PER_DAY: 12_000_000 }, 12_000_000],
  ['ENFORCEMENT', '2026-11-22', { overstayDays: 60 }, { OVERSTAY_PER_DAY: 60_000_000 }, 60_000_000],
];

describe('the fees of a service', () => {
  it.each(priced)('%s on %s with %j are %j, %d in all', (code, on, wishes, items, total) => {
    const result = quoteFees(service(code), wishes, on, tariffs);
    if ('reason' in result) throw new Error(result.reason);
    expect(result.items.map(({ tariff, amount }) => [tariff.code, amount])).toEqual(Object.entries(items));
    expect(result.total).toBe(total);
  });

  it.each<[string, Day, FeeWishes, string, number, Day | null]>([
    ['PASSPORT', '2026-11-22', {}, 'NO_TARIFF', 0, null],
    ['PASSPORT_COLLECTION', '2026-11-22', {}, 'NO_TARIFF', 0, null],
    // Four books, once more on the same day, and the free one for 5 and for 10 years, each both ways.
    ['PASSPORT_NEW', '2026-11-22', { validityYears: 7 }, 'NO_SUCH_COMBINATION', 12, null],
    ['PASSPORT_NEW', '2026-11-22', { stayLength: 'YEARS_1' }, 'NO_SUCH_COMBINATION', 12, null],
    ['PASSPORT_NEW', '2026-11-22', { ...ordinary, forceMajeure: true }, 'NO_SUCH_COMBINATION', 12, null],
    ['PASSPORT_NEW', '2026-11-22', { ...electronic, prospectiveMigrantWorker: true }, 'NO_SUCH_COMBINATION', 12, null],
    ['PASSPORT_REPLACEMENT_EXPIRED', '2026-11-22', { prospectiveMigrantWorker: true }, 'NO_SUCH_COMBINATION', 8, null],
    ['PASSPORT_DATA_CHANGE', '2026-11-22', electronic, 'NO_SUCH_COMBINATION', 4, null],
    ['PASSPORT_NEW', '2026-11-22', { passportKind: 'REGULAR' }, 'CHOICE_NEEDED', 2, null],
    ['PASSPORT_NEW', '2026-11-22', {}, 'CHOICE_NEEDED', 4, null],
    ['PASSPORT_NEW', '2016-11-30', ordinary, 'NOT_KNOWN_ON_DAY', 0, '2016-12-01'],
    // The tariff of PP 28/2019 is known, but passports of ten years were not yet made.
    ['PASSPORT_NEW', '2022-10-11', tenYears, 'NOT_KNOWN_ON_DAY', 3, '2022-10-12'],
    ['PASSPORT_NEW', '2024-12-16', { ...ordinary, sameDay: true }, 'NOT_KNOWN_ON_DAY', 6, '2024-12-17'],
    ['PASSPORT_NEW', '2026-11-22', polycarbonate, 'NOT_KNOWN_ON_DAY', 12, '2022-01-01'],
    ['PASSPORT_NEW', '2026-11-22', { ...ordinary, pages: 24 }, 'NOT_KNOWN_ON_DAY', 12, '2016-12-01'],
    ['PASSPORT_REPLACEMENT_LOST', '2024-12-16', ordinary, 'NOT_KNOWN_ON_DAY', 6, '2024-12-17'],
    ['TRAVEL_DOCUMENT', '2026-11-22', {}, 'CHOICE_NEEDED', 2, null],
    ['ITAS_NEW', '2026-11-22', { stayLength: 'MONTHS_6', withReentry: true }, 'NOT_KNOWN_ON_DAY', 5, '2019-05-01'],
    ['ITAP_RENEWAL', '2024-12-16', {}, 'NOT_KNOWN_ON_DAY', 0, '2024-12-17'],
    ['ITK_EXTENSION', '2022-04-15', { stayLength: 'DAYS_60' }, 'NOT_KNOWN_ON_DAY', 1, '2022-04-16'],
    ['ENFORCEMENT', '2026-11-22', {}, 'CHOICE_NEEDED', 1, null],
    ['ENFORCEMENT', '2026-11-22', { overstayDays: 61 }, 'NO_SUCH_COMBINATION', 1, null],
    ['ENFORCEMENT', '2026-11-22', { overstayDays: 0 }, 'NO_SUCH_COMBINATION', 1, null],
    ['EPO', '2026-11-22', { overstayDays: 3 }, 'NO_SUCH_COMBINATION', 1, null],
  ])('%s on %s with %j: %s, %d possible, known from %s', (code, on, wishes, reason, possible, knownFrom) => {
    const result = quoteFees(service(code), wishes, on, tariffs);
    if (!('reason' in result)) throw new Error(`it costs ${result.total}`);
    expect([result.reason, result.possible.length, result.knownFrom]).toEqual([reason, possible, knownFrom]);
  });

  it('are not told as a total while one of them is not known in rupiah', () => {
    const made = (changes: Partial<Tariff>): Tariff[] =>
      tariffs.map((tariff) => (tariff.code === 'PASSPORT_LOST_CHARGE' ? { ...tariff, ...changes } : tariff));
    for (const changes of [{ amount: null, usDollars: 150 }, { usDollars: 150 }]) {
      const result = quoteFees(service('PASSPORT_REPLACEMENT_LOST'), ordinary, '2026-11-22', made(changes));
      if ('reason' in result) throw new Error(result.reason);
      expect(result.total).toBeNull();
      expect(result.items).toHaveLength(2);
    }
  });
});

describe('any price', () => {
  const everyDay = fc.integer({ min: -200, max: 4_500 }).map((days) => addDays('2016-12-01', days));
  const question = () =>
    fc.constantFrom(...charging.values()).chain((asked) =>
      fc.record({
        asked: fc.constant(asked),
        on: everyDay,
        wishes: fc.oneof(
          fc.constantFrom<FeeWishes[]>({}, ...optionsOf(asked).map(({ choice }) => choice)),
          fc.record(
            {
              passportKind: fc.constantFrom<PassportKind>('REGULAR', 'ELECTRONIC', 'ELECTRONIC_POLYCARBONATE'),
              validityYears: fc.constantFrom(5, 7, 10),
              sameDay: fc.boolean(),
              stayLength: fc.constantFrom<StayLength>('DAYS_30', 'YEARS_1', 'YEARS_5'),
              withReentry: fc.boolean(),
              overstayDays: fc.integer({ min: -1, max: 62 }),
            },
            { requiredKeys: [] },
          ),
        ),
      }),
    );

  it('is the sum of its items, of tariffs that hold on the day, and charges nothing twice', () => {
    let quotes = 0;
    fc.assert(
      fc.property(question(), ({ asked, on, wishes }) => {
        const result = quoteFees<Tariff>(asked, wishes, on, tariffs);
        if ('reason' in result) return;
        quotes += 1;
        expect(result.total).toBe(result.items.reduce((sum, { amount }) => sum + (amount ?? NaN), 0));
        const subjects = result.items.map(({ tariff }) => tariff.subject);
        expect(new Set(subjects).size).toBe(subjects.length);
        for (const { tariff } of result.items) {
          expect(tariff.effectiveFrom <= on && on <= (tariff.effectiveTo ?? '9999-12-31')).toBe(true);
          expect(tariff.bundleOf.filter((part) => subjects.includes(part))).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(quotes).toBeGreaterThan(100);
  });

  it('can be had for each choice that a refusal calls possible', () => {
    fc.assert(
      fc.property(question(), ({ asked, on, wishes }) => {
        const result = quoteFees(asked, wishes, on, tariffs);
        if (!('reason' in result)) return;
        expect(result.possible.length).toBeLessThanOrEqual(40);
        expect(new Set(result.possible.map((choice) => JSON.stringify(choice))).size).toBe(result.possible.length);
        for (const choice of result.possible) {
          const days = asked.code === 'ENFORCEMENT' ? { overstayDays: 1 } : {};
          expect(quoteFees(asked, { ...choice, ...days }, on, tariffs)).toMatchObject({ choice });
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the checked-in tariffs', () => {
  it('have an offer for each subject that a service names', () => {
    expect([...charging.values()].flatMap(subjectsWithoutOffer)).toEqual([]);
    expect(subjectsWithoutOffer({ code: 'NEW', tariffSubjects: ['EPO', 'NEW_FEE'] })).toEqual(['NEW_FEE']);
  });

  it('never hold twice on one day for the same thing', () => {
    expect(overlappingTariffs(tariffs)).toEqual([]);
    const twice = tariffs.map((one) => (one.code === 'ITAS_1Y_OLD' ? { ...one, effectiveTo: '2024-12-17' } : one));
    expect(overlappingTariffs(twice)).toEqual([['ITAS_1Y_OLD', 'ITAS_1Y']]);
  });
});
