import fc from 'fast-check';
import type { Day } from '@imigraph/calendar';
import { enforcementTypes, readReferenceData, tariffs as tariffTable } from '@imigraph/reference-data';
import { type OverstayTariff, chargeFor, consequencesOf } from './overstay.rules';

/** Invented, but for the last: two rates that follow one another, a gap of a year, and what holds now. */
const older: OverstayTariff = { dailyRate: 200_000, effectiveFrom: '2014-01-01', effectiveTo: '2015-12-31' };
const old: OverstayTariff = { dailyRate: 300_000, effectiveFrom: '2016-01-01', effectiveTo: '2018-04-30' };
const present: OverstayTariff = { dailyRate: 1_000_000, effectiveFrom: '2019-05-01', effectiveTo: null };
const tariffs = [present, older, old];

describe('the charge of an overstay', () => {
  it.each<[number, Day, OverstayTariff, number]>([
    [1, '2026-11-20', present, 1_000_000],
    [59, '2026-11-20', present, 59_000_000],
    [60, '2026-11-20', present, 60_000_000],
    [3, '2019-05-01', present, 3_000_000],
    [3, '2018-04-30', old, 900_000],
    [3, '2016-01-01', old, 900_000],
    [3, '2015-12-31', older, 600_000],
    [3, '2014-01-01', older, 600_000],
    [7, '2099-12-31', present, 7_000_000],
  ])('of %d days on %s is by the rate of the day', (days, on, tariff, amount) => {
    expect(chargeFor(days, on, tariffs)).toEqual({ tariff, amount });
  });

  it.each<[number, Day, string]>([
    [0, '2026-11-20', 'NOT_OVERSTAYED'],
    [61, '2026-11-20', 'BEYOND_CHARGE'],
    [2_000, '2026-11-20', 'BEYOND_CHARGE'],
    [3, '2018-05-01', 'NOT_KNOWN_ON_DAY'],
    [3, '2019-04-30', 'NOT_KNOWN_ON_DAY'],
    [3, '2013-12-31', 'NOT_KNOWN_ON_DAY'],
    [0, '2018-05-01', 'NOT_OVERSTAYED'],
    [61, '2018-05-01', 'BEYOND_CHARGE'],
  ])('of %d days on %s is refused: %s', (days, on, refusal) => {
    expect(chargeFor(days, on, tariffs)).toBe(refusal);
  });

  it('grows by one rate a day, in whole rupiah', () => {
    const rate = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59 }), rate, (days, dailyRate) => {
        const amount = (of: number) => {
          const charge = chargeFor(of, '2026-11-20', [{ ...present, dailyRate }]);
          return typeof charge === 'string' ? Number.NaN : charge.amount;
        };
        expect(Number.isSafeInteger(amount(days))).toBe(true);
        expect(amount(days + 1) - amount(days)).toBe(dailyRate);
      }),
    );
  });
});

describe('what follows an overstay', () => {
  // docs/domain.md §4.7, by hand.
  it.each([
    [1, 'NO_DEPORTATION', 'DEPORTATION_AND_ENTRY_BAN', 'VERIFIED'],
    [59, 'NO_DEPORTATION', 'DEPORTATION_AND_ENTRY_BAN', 'VERIFIED'],
    [60, 'NO_DEPORTATION', 'DEPORTATION_AND_ENTRY_BAN', 'ASSUMED'],
    [61, 'DEPORTATION_AND_ENTRY_BAN', 'DEPORTATION_AND_ENTRY_BAN', 'VERIFIED'],
    [3_650, 'DEPORTATION_AND_ENTRY_BAN', 'DEPORTATION_AND_ENTRY_BAN', 'VERIFIED'],
  ])('of %d days is %s when paid, %s when not, and %s', (days, ifPaid, ifUnpaid, verification) => {
    expect(consequencesOf(days)).toMatchObject({ ifPaid, ifUnpaid, verification });
  });

  it('is nothing where there is none', () => {
    expect(consequencesOf(0)).toBeNull();
  });

  it('has a charge exactly where paying changes something', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (days) => {
        const outcome = consequencesOf(days);
        expect(typeof chargeFor(days, '2026-11-20', tariffs) !== 'string').toBe(outcome?.ifPaid !== outcome?.ifUnpaid);
      }),
    );
  });
});

describe('the reference data', () => {
  it('draw the line at 60 days and name the sources that the rules name', async () => {
    const data = await readReferenceData('data', [enforcementTypes, tariffTable]);
    const violation = (code: string) => data.rows(enforcementTypes).find((row) => row.code === code);
    const under = violation('V_OVERSTAY_LT60');
    expect(under).toMatchObject({ max_duration: 60, unit: 'days', legal_basis: 'UU 6/2011 art. 78(1)' });
    expect(violation('V_OVERSTAY_GT60')).toMatchObject({ legal_basis: 'UU 6/2011 art. 78(3)' });
    for (const [code, days] of [
      ['V_OVERSTAY_LT60', 59],
      ['V_OVERSTAY_LT60', 60],
      ['V_OVERSTAY_GT60', 61],
    ] as const) {
      expect(consequencesOf(days)?.source).toContain(violation(code)?.source);
      expect(consequencesOf(days)?.source).toContain(violation(code)?.legal_basis);
    }
  });
});
