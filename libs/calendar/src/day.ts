import { type TimeZone, ianaZone } from './time-zone';

/** A calendar day as "YYYY-MM-DD", without a time or zone. Days compare as text. */
export type Day = string;

// PostgreSQL's calendar goes from the year 1 to -1, and so has no year 0000.
const form = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const dayInMs = 86_400_000;

export function isDay(value: string): value is Day {
  if (!form.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  // 2026-02-30 parses in some engines as 2 March: a real day comes back as it went in.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

export function parseDay(value: string): Day | null {
  return isDay(value) ? value : null;
}

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

/** The day that it is in a zone at an instant: 17:30 UTC is already tomorrow in Jakarta. */
export function localDay(instant: Date, zone: TimeZone): Day {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: ianaZone(zone), dateStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(instant);
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayInMs).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMs);
}
