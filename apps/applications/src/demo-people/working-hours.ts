import { type Day, type TimeZone, addDays, dayKind, yearOf } from '@imigraph/calendar';
import type { SeededRandom } from '@imigraph/demo-people';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const utcHours: Record<TimeZone, number> = { WIB: 7, WITA: 8, WIT: 9 };

/** Eight to four with a break at noon (HOURLY_SLOTS in data/queue_and_service_rules.csv): the hours that are worked. */
const workedHours = [8, 9, 10, 11, 13, 14, 15] as const;

/** Every working day from one day to before another. Throws RangeError for a year of which no holiday is known. */
export function workingDaysBetween(from: Day, before: Day, holidays: readonly Day[]): readonly Day[] {
  const known = { years: new Set(holidays.map(yearOf)), days: new Set(holidays) };
  const found: Day[] = [];
  for (let day = from; day < before; day = addDays(day, 1)) {
    const kind = dayKind(day, known);
    if (kind === 'NOT_KNOWN') throw new RangeError(`no holiday of ${yearOf(day)} is known`);
    if (kind === 'WORKING_DAY') found.push(day);
  }
  return found;
}

/** The beginning of a day in a zone. */
export function midnight(day: Day, zone: TimeZone): number {
  return Date.parse(`${day}T00:00:00Z`) - utcHours[zone] * hourMs;
}

/** A minute of a day's working hours, as they are in the zone. */
export function workedMinute(random: SeededRandom, day: Day, zone: TimeZone): number {
  return midnight(day, zone) + random.pick(workedHours) * hourMs + random.below(60) * minuteMs;
}
