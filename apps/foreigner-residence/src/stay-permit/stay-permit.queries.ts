import type { ObjectLiteral } from 'typeorm';
import { type Day, type TimeZone, addDays, timeZones } from '@imigraph/calendar';
import { InvalidInputError } from '@imigraph/errors';

/** The day that it is in each zone. */
export type LocalDays = Readonly<Record<TimeZone, Day>>;

/** A condition in SQL on the table stay_permit, as `permit`. */
export interface Condition {
  readonly sql: string;
  readonly parameters: ObjectLiteral;
}

const mostDays = 3_660;

// A day begins in eastern time first and in western time last. What these conditions say of both finds the rows in an index
// and leaves out those that have ended in every zone; each that is left is judged by the day of its own zone.
const notEndedYet = '(permit.ended_on is null or permit.ended_on > :WIB)';

/** Valid today, with at most so many days left. */
export function expiringWithin(days: number, today: LocalDays): Condition {
  refuseOther('expiringWithinDays', days, 0);
  return {
    sql: `permit.valid_to_on >= :WIB and permit.valid_to_on <= :lastDay and ${notEndedYet}
      and ${whereHolderLives(`permit.valid_from_on <= local.day and local.day <= permit.valid_to_on
        and permit.valid_to_on <= local.day + cast(:daysLeft as int)`)}`,
    parameters: { ...today, lastDay: addDays(today.WIT, days), daysLeft: days },
  };
}

/** Run out by at least so many days today, and not ended. */
export function overstayedFor(days: number, today: LocalDays): Condition {
  refuseOther('overstayedForDays', days, 1);
  return {
    sql: `permit.valid_to_on <= :latestDay and ${notEndedYet}
      and ${whereHolderLives('permit.valid_to_on <= local.day - cast(:daysOver as int)')}`,
    parameters: { ...today, latestDay: addDays(today.WIT, -days), daysOver: days },
  };
}

function refuseOther(name: string, days: number, least: number): void {
  if (days >= least && days <= mostDays) return;
  throw new InvalidInputError(`"${name}" is ${days}; it may be ${least} to ${mostDays}.`);
}

/** Not EXISTS, which PostgreSQL may answer by reading all foreigners into a hash. */
function whereHolderLives(condition: string): string {
  const byZone = timeZones.map((zone) => `when '${zone}' then cast(:${zone} as date)`).join(' ');
  return `(select true
     from foreigner
     left join region on region.code = foreigner.regency_code
    cross join lateral (select case coalesce(region.time_zone, 'WIB') ${byZone} end) as local (day)
    where foreigner.id = permit.foreigner_id and (permit.ended_on is null or local.day < permit.ended_on) and ${condition})`;
}
