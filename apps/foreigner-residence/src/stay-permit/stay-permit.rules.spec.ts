import fc from 'fast-check';
import { type Day, addDays } from '@imigraph/calendar';
import {
  type PermitTerm,
  daysLeftOn,
  daysOverstayedOn,
  expiryNoticeOn,
  isStayPermitNumber,
  stayPermitNumber,
  validityOn,
} from './stay-permit.rules';

const permit: PermitTerm = { validFromOn: '2026-03-01', validToOn: '2026-04-29', endedOn: null };
const endedEarly: PermitTerm = { ...permit, endedOn: '2026-04-10' };
const endedLate: PermitTerm = { ...permit, endedOn: '2026-05-04' };
const endedAtOnce: PermitTerm = { ...permit, endedOn: '2026-02-20' };

describe('a permit on a day', () => {
  it.each<[string, PermitTerm, Day, string, number | null, number]>([
    ['before its first day', permit, '2026-02-28', 'NOT_YET_VALID', null, 0],
    ['on its first day', permit, '2026-03-01', 'VALID', 59, 0],
    ['on the day before its last', permit, '2026-04-28', 'VALID', 1, 0],
    ['on its last day', permit, '2026-04-29', 'VALID', 0, 0],
    ['on the day after its last', permit, '2026-04-30', 'OVERSTAYED', null, 1],
    ['a year after its last day', permit, '2027-04-29', 'OVERSTAYED', null, 365],
    ['ended early, on the day before its end', endedEarly, '2026-04-09', 'VALID', 20, 0],
    ['ended early, on the day of its end', endedEarly, '2026-04-10', 'ENDED', null, 0],
    ['ended early, after its last day', endedEarly, '2026-05-20', 'ENDED', null, 0],
    ['ended late, while its holder overstayed', endedLate, '2026-05-03', 'OVERSTAYED', null, 4],
    ['ended late, on the day of its end', endedLate, '2026-05-04', 'ENDED', null, 5],
    ['ended late, long after', endedLate, '2026-12-31', 'ENDED', null, 5],
    ['ended before it began', endedAtOnce, '2026-03-15', 'ENDED', null, 0],
    ['ended before it began, the day before', endedAtOnce, '2026-02-19', 'NOT_YET_VALID', null, 0],
  ])('%s', (_when, term, day, validity, left, overstayed) => {
    expect([validityOn(term, day), daysLeftOn(term, day), daysOverstayedOn(term, day)]).toEqual([
      validity,
      left,
      overstayed,
    ]);
  });

  const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays('2026-06-01', offset));
  const term = fc
    .record({ validFromOn: day, length: fc.nat(400), endedOn: fc.option(day) })
    .map(({ validFromOn, length, endedOn }) => ({ validFromOn, validToOn: addDays(validFromOn, length), endedOn }));

  it('is one thing only: valid with days left, or overstayed with days over', () => {
    fc.assert(
      fc.property(term, day, (one, on) => {
        const validity = validityOn(one, on);
        expect(daysLeftOn(one, on) !== null).toBe(validity === 'VALID');
        if (validity === 'OVERSTAYED') expect(daysOverstayedOn(one, on)).toBeGreaterThan(0);
        if (validity === 'VALID' || validity === 'NOT_YET_VALID') expect(daysOverstayedOn(one, on)).toBe(0);
      }),
    );
  });

  it('grows overstay by one a day, and not at all once it is ended', () => {
    fc.assert(
      fc.property(term, day, (one, on) => {
        const grown = daysOverstayedOn(one, addDays(on, 1)) - daysOverstayedOn(one, on);
        expect(grown).toBe(
          validityOn(one, addDays(on, 1)) === 'OVERSTAYED' || addsItsLast(one, addDays(on, 1)) ? 1 : 0,
        );
      }),
    );
  });

  /** The day of the end is still counted. */
  const addsItsLast = ({ validToOn, endedOn }: PermitTerm, on: Day): boolean => endedOn === on && endedOn > validToOn;

  it.each([
    [61, null],
    [60, 'DAYS_60'],
    [31, 'DAYS_60'],
    [30, 'DAYS_30'],
    [15, 'DAYS_30'],
    [14, 'DAYS_14'],
    [8, 'DAYS_14'],
    [7, 'DAYS_7'],
    [0, 'DAYS_7'],
    [-1, null],
  ])('with %d days left gives the notice %s', (left, notice) => {
    const long = { validFromOn: '2026-01-01', validToOn: '2026-12-31', endedOn: null };
    expect(expiryNoticeOn(long, addDays('2026-12-31', -left))).toBe(notice);
  });

  it('gives notice while it is valid only, and a later one as the days go', () => {
    const order = [null, 'DAYS_60', 'DAYS_30', 'DAYS_14', 'DAYS_7'];
    fc.assert(
      fc.property(term, day, fc.nat(200), (one, on, later) => {
        const [notice, next] = [expiryNoticeOn(one, on), expiryNoticeOn(one, addDays(on, later))];
        if (notice !== null) expect(validityOn(one, on)).toBe('VALID');
        if (next !== null) expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(notice));
      }),
    );
  });

  it('never goes back: not yet valid, valid, overstayed, ended', () => {
    const order = ['NOT_YET_VALID', 'VALID', 'OVERSTAYED', 'ENDED'];
    fc.assert(
      fc.property(term, day, fc.nat(200), (one, on, later) => {
        const before = order.indexOf(validityOn(one, on));
        expect(order.indexOf(validityOn(one, addDays(on, later)))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("a permit's number", () => {
  it('is made from a serial and known again', () => {
    const number = stayPermitNumber('7K2M9QX4');
    expect(number).toMatch(/^IT-7K2M9QX4-[0-9A-Z]$/);
    const all = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((last) => `${number.slice(0, -1)}${last}`);
    expect(all.filter(isStayPermitNumber)).toEqual([number]);
  });

  it.each([
    '',
    'IT-7K2M9QX4',
    'it-7k2m9qx4-0',
    'WNA-7K2M9QX4-0',
    `${stayPermitNumber('7K2M9QX4')}\n`,
    'IT-\u0000K2M9QX4-0',
  ])('is not %j', (text) => {
    expect(isStayPermitNumber(text)).toBe(false);
  });
});
