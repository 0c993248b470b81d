import type { EntityManager, ObjectLiteral } from 'typeorm';
import { type Day, type TimeZone, addDays, timeZones } from '@imigraph/calendar';
import type { IndexRanges } from '@imigraph/database';
import { InvalidInputError } from '@imigraph/errors';
import type { PermitClass, StayPermitState } from '../generated/graphql';
import type { StayPermitEntity } from './stay-permit.entity';

/** The day that it is in each zone. */
export type LocalDays = Readonly<Record<TimeZone, Day>>;

/** A condition in SQL on the table stay_permit, as `permit`. */
export interface Condition {
  readonly sql: string;
  readonly parameters: ObjectLiteral;
}

/** A quarter: what runs out later is asked for by expiringBeforeOn, whose totals are kept. */
const mostDaysLeft = 90;
const mostDaysOver = 3_660;

// Both are of permits that stand, which the service sees to: then an index has them apart from those that have been ended.
// A day begins in eastern time first and in western time last. Most of what is found in the index holds in every zone, which
// the row alone tells; only what is left at the edges is judged by the day of its own zone, for which its area is looked up.

/** Valid today, with at most so many days left; of permits that stand. */
export function expiringWithin(days: number, today: LocalDays): Condition {
  refuseOther('expiringWithinDays', days, 0, mostDaysLeft);
  return {
    sql: `permit.valid_to_on >= :WIB and permit.valid_to_on <= :lastDay
      and ((permit.valid_from_on <= :WIB and permit.valid_to_on >= :WIT and permit.valid_to_on <= :lastDayEverywhere)
        or ${whereHolderLives(`permit.valid_from_on <= local.day and local.day <= permit.valid_to_on
        and permit.valid_to_on <= local.day + cast(:daysLeft as int)`)})`,
    parameters: {
      ...today,
      lastDay: addDays(today.WIT, days),
      lastDayEverywhere: addDays(today.WIB, days),
      daysLeft: days,
    },
  };
}

/** Run out by at least so many days today; of permits that stand. */
export function overstayedFor(days: number, today: LocalDays): Condition {
  refuseOther('overstayedForDays', days, 1, mostDaysOver);
  return {
    sql: `permit.valid_to_on <= :latestDay
      and (permit.valid_to_on <= :latestDayEverywhere
        or ${whereHolderLives('permit.valid_to_on <= local.day - cast(:daysOver as int)')})`,
    parameters: {
      ...today,
      latestDay: addDays(today.WIT, -days),
      latestDayEverywhere: addDays(today.WIB, -days),
      daysOver: days,
    },
  };
}

function refuseOther(name: string, days: number, least: number, most: number): void {
  if (days >= least && days <= most) return;
  throw new InvalidInputError({
    id: `"${name}" bernilai ${days}; yang boleh ${least} sampai ${most}.`,
    en: `"${name}" is ${days}; it may be ${least} to ${most}.`,
  });
}

/** By the area on the permit: to look each holder up would cost more than all the rest. */
function whereHolderLives(condition: string): string {
  const byZone = timeZones.map((zone) => `when '${zone}' then cast(:${zone} as date)`).join(' ');
  return `(select true
     from (select coalesce((select time_zone from region where code = permit.area), 'WIB') as time_zone) as place
    cross join lateral (select case place.time_zone ${byZone} end) as local (day)
    where ${condition})`;
}

/** Permits of an area, all of them where none is named. */
export type PermitsInArea = Pick<IndexRanges<StayPermitEntity>, 'area' | 'permitClass' | 'state'>;

export const permitClasses = Object.keys({
  VISA_FREE: true,
  VOA: true,
  ITK: true,
  ITAS: true,
  ITAP: true,
  DIPLOMATIC: true,
  SERVICE: true,
} satisfies Record<PermitClass, true>);

export const stayPermitStates = Object.keys({
  ACTIVE: true,
  CONVERTED: true,
  EXITED: true,
  CANCELLED: true,
  ENDED: true,
} satisfies Record<StayPermitState, true>);

const ofKind = '($2::text[] is null or (permit_class = any ($2) and state = any ($3)))';

/**
 * How many permits there are whose last day comes before a day, if one is given: from the numbers that the database keeps
 * by month, and as many as an index counts of the month in which the day lies.
 */
export async function countPermits(
  manager: EntityManager,
  { area, permitClass, state }: PermitsInArea,
  before: Day | null,
): Promise<number> {
  const ofMonth = `${ofKind} and valid_to_on >= date_trunc('month', $4::timestamp)::date and valid_to_on < $4::date`;
  // Area by area, each in its own range of an index: for all at once PostgreSQL would rather read the whole month.
  const count = area
    ? `(select coalesce(sum(part.count), 0)::bigint from unnest($1::text[]) as place (area)
         cross join lateral (select count(*) from stay_permit where area = place.area and ${ofMonth}) as part)`
    : `(select count(*) from stay_permit where ${ofMonth})`;
  const rows: { total: number }[] = await manager.query(
    `select (select coalesce(sum(total), 0)::bigint from stay_permit_tally
              where area = any (coalesce($1::text[], array['*'])) and ${ofKind}
                and ($4::date is null or valid_to_month < date_trunc('month', $4::timestamp)))
          + case when $4::date is null then 0 else ${count} end as total`,
    [area ?? null, permitClass ?? null, state ?? null, before],
  );
  return rows[0]?.total ?? 0;
}
