import type { Day } from './day';

/** What a day is for an office that works from Monday to Friday. */
export type DayKind = 'WORKING_DAY' | 'WEEKEND' | 'HOLIDAY' | 'NOT_KNOWN';

/** The holidays that are known. A year that is not among the years has holidays too, which nobody has told yet. */
export interface KnownHolidays {
  readonly years: ReadonlySet<number>;
  readonly days: ReadonlySet<Day>;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** A holiday on a weekend is a holiday. Of a year whose holidays are not known nothing is said, not even of a Sunday. */
export function dayKind(day: Day, known: KnownHolidays): DayKind {
  if (!known.years.has(yearOf(day))) return 'NOT_KNOWN';
  if (known.days.has(day)) return 'HOLIDAY';
  return isWeekend(day) ? 'WEEKEND' : 'WORKING_DAY';
}
