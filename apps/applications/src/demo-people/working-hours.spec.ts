import { seededRandom } from '@imigraph/demo-people';
import { midnight, workedMinute, workingDaysBetween } from './working-hours';

describe('working days', () => {
  it('are those from Monday to Friday that are no holidays', () => {
    // Christmas 2025 was a Thursday.
    expect(workingDaysBetween('2025-12-22', '2025-12-30', ['2025-12-25'])).toEqual([
      '2025-12-22',
      '2025-12-23',
      '2025-12-24',
      '2025-12-26',
      '2025-12-29',
    ]);
  });

  it('of a year whose holidays nobody has told are not known', () => {
    expect(() => workingDaysBetween('2024-12-30', '2025-01-02', ['2025-01-01'])).toThrow('no holiday of 2024 is known');
  });
});

it.each([
  ['WIB', '2026-03-01T17:00:00.000Z'],
  ['WITA', '2026-03-01T16:00:00.000Z'],
  ['WIT', '2026-03-01T15:00:00.000Z'],
] as const)('a day in %s begins at %s', (zone, instant) => {
  expect(new Date(midnight('2026-03-02', zone)).toISOString()).toBe(instant);
});

it('an office works from eight to four with a break at noon, by the clock of its place', () => {
  const random = seededRandom(1);
  const hours = Array.from(
    { length: 2_000 },
    () => new Date(workedMinute(random, '2026-03-02', 'WIT')).getUTCHours() + 9,
  );
  expect([...new Set(hours.map((hour) => hour % 24))].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 13, 14, 15]);
});
