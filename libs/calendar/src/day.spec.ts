import fc from 'fast-check';
import { addDays, daysBetween, isDay, localDay, parseDay } from './day';
import { timeZones } from './time-zone';

/** Days counted off without a Date: the expectations owe nothing to the code under test. */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
const written = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const realDay = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }), at: fc.nat(30) })
  .map(({ year, month, at }) => written(year, month, (at % lengthOf(year, month)) + 1));

describe('a day', () => {
  it.each(['2026-01-26', '2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '2026-1-26',
    '0000-01-01',
    '26-01-2026',
    '2026-01-26T00:00:00Z',
    ' 2026-01-26',
    '2026-01-26\n',
    '',
    'today',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
    expect(parseDay(text)).toBeNull();
  });

  it('is every day of the calendar and no other of its form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.nat(14), fc.nat(40), (year, month, day) => {
        const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        expect(isDay(written(year, month, day))).toBe(exists);
      }),
    );
  });
});

describe('the day in a zone', () => {
  it.each([
    // 17:00 UTC is midnight in Jakarta, 16:00 in Makassar, 15:00 in Jayapura.
    ['2026-11-20T14:59:59.999Z', { WIB: '2026-11-20', WITA: '2026-11-20', WIT: '2026-11-20' }],
    ['2026-11-20T15:00:00.000Z', { WIB: '2026-11-20', WITA: '2026-11-20', WIT: '2026-11-21' }],
    ['2026-11-20T15:59:59.999Z', { WIB: '2026-11-20', WITA: '2026-11-20', WIT: '2026-11-21' }],
    ['2026-11-20T16:00:00.000Z', { WIB: '2026-11-20', WITA: '2026-11-21', WIT: '2026-11-21' }],
    ['2026-11-20T17:00:00.000Z', { WIB: '2026-11-21', WITA: '2026-11-21', WIT: '2026-11-21' }],
    ['2026-12-31T17:00:00.000Z', { WIB: '2027-01-01', WITA: '2027-01-01', WIT: '2027-01-01' }],
    ['2024-02-28T17:00:00.000Z', { WIB: '2024-02-29', WITA: '2024-02-29', WIT: '2024-02-29' }],
  ])('at %s', (instant, days) => {
    const found = Object.fromEntries(timeZones.map((zone) => [zone, localDay(new Date(instant), zone)]));
    expect(found).toEqual(days);
  });

  it('is the day of UTC so many hours later, the whole year round', () => {
    const hours = { WIB: 7, WITA: 8, WIT: 9 };
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.constantFrom(...timeZones),
        (instant, zone) => {
          const shifted = new Date(instant.getTime() + hours[zone] * 3_600_000).toISOString();
          expect(localDay(instant, zone)).toBe(shifted.slice(0, 10));
        },
      ),
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-06-15', 0, '2026-06-15'],
    ['2025-01-01', 365, '2026-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2021-11-01', 1_826, '2026-11-01'],
  ])('from %s by %d leads to %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    // + 0, since there and back by no day is 0 and not -0.
    expect([daysBetween(from, to), daysBetween(to, from) + 0]).toEqual([count, 0 - count]);
  });

  it('forth and back ends where it began, on a real day, and days compare as text', () => {
    fc.assert(
      fc.property(realDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(isDay(to)).toBe(true);
        expect(addDays(to, -count)).toBe(from);
        expect(daysBetween(from, to)).toBe(count);
        expect(Math.sign(count)).toBe(to < from ? -1 : to > from ? 1 : 0);
      }),
    );
  });

  it('goes through a month day by day', () => {
    for (const [year, month] of [
      [2026, 1],
      [2024, 2],
      [2023, 2],
      [2026, 4],
    ] as const) {
      const days = Array.from({ length: lengthOf(year, month) }, (_, at) => addDays(written(year, month, 1), at));
      expect(days).toEqual(days.map((_, at) => written(year, month, at + 1)));
    }
  });
});
