/** Indonesia's three zones: western, central and eastern time (UTC+7, +8, +9, no summer time). */
export const timeZones = ['WIB', 'WITA', 'WIT'] as const;

export type TimeZone = (typeof timeZones)[number];

const iana: Record<TimeZone, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

export function isTimeZone(value: string): value is TimeZone {
  return Object.hasOwn(iana, value);
}

export function ianaZone(zone: TimeZone): string {
  return iana[zone];
}
