import { ianaZone, isTimeZone, timeZones } from './time-zone';

describe("Indonesia's time zones", () => {
  it.each([
    ['WIB', 'Asia/Jakarta', '2026-01-15T07:00', '2026-07-15T07:00'],
    ['WITA', 'Asia/Makassar', '2026-01-15T08:00', '2026-07-15T08:00'],
    ['WIT', 'Asia/Jayapura', '2026-01-15T09:00', '2026-07-15T09:00'],
  ] as const)('%s is %s, the same in January and in July', (zone, iana, january, july) => {
    expect(ianaZone(zone)).toBe(iana);
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: iana, dateStyle: 'short', timeStyle: 'short' });
    const at = (instant: string) => clock.format(new Date(instant)).replace(' ', 'T');
    expect([at('2026-01-15T00:00:00Z'), at('2026-07-15T00:00:00Z')]).toEqual([january, july]);
  });

  it('are these three and nothing that an object happens to have', () => {
    expect(timeZones).toEqual(['WIB', 'WITA', 'WIT']);
    for (const text of ['wib', 'UTC', '', 'toString', 'constructor', '__proto__']) expect(isTimeZone(text)).toBe(false);
    for (const zone of timeZones) expect(isTimeZone(zone)).toBe(true);
  });
});
