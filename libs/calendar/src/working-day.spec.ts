import fc from 'fast-check';
import { addDays } from './day';
import { dayKind } from './working-day';

const known = { years: new Set([2026]), days: new Set(['2026-05-31', '2026-12-25', '2027-01-01']) };

describe('a day is', () => {
  it.each([
    // 25 December 2026 is a Friday, 31 May 2026 a Sunday.
    ['2026-12-25', 'HOLIDAY'],
    ['2026-05-31', 'HOLIDAY'],
    ['2026-12-24', 'WORKING_DAY'],
    ['2026-12-26', 'WEEKEND'],
    ['2026-12-27', 'WEEKEND'],
    ['2026-12-28', 'WORKING_DAY'],
    ['2026-01-01', 'WORKING_DAY'],
    ['2026-12-31', 'WORKING_DAY'],
    // Holidays of these years are not known, so neither is any day of theirs, though one happens to be listed.
    ['2027-01-01', 'NOT_KNOWN'],
    ['2027-01-04', 'NOT_KNOWN'],
    ['2025-12-31', 'NOT_KNOWN'],
    ['2025-12-28', 'NOT_KNOWN'],
  ])('%s: %s', (day, kind) => {
    expect(dayKind(day, known)).toBe(kind);
  });

  it('never a working day in a year that is not known', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        const day = addDays('2026-06-15', count);
        fc.pre(!day.startsWith('2026'));
        expect(dayKind(day, known)).toBe('NOT_KNOWN');
      }),
    );
  });

  it('of the weekend twice in any seven days without a holiday', () => {
    for (let start = 0; start < 100; start += 1) {
      const week = Array.from({ length: 7 }, (_, at) => dayKind(addDays('2026-06-01', start + at), known));
      expect(week.filter((kind) => kind === 'WEEKEND')).toHaveLength(2);
    }
  });
});
