import { type Day, addDays } from '@imigraph/calendar';

type Precision = 'DAY' | 'HALF_MONTH' | 'MONTH' | 'QUARTER' | 'YEAR' | 'UNKNOWN';

export type ClassKnowledge =
  'CURRENT' | 'OBSERVED' | 'UNCHANGED' | 'CHANGED_BETWEEN' | 'BEFORE_KNOWN' | 'IN_THE_FUTURE';

/** Something was seen on one day, of which no more is known than that it lies from `first` to `last`, both included. */
export interface Sighting<Value> {
  readonly value: Value;
  readonly first: Day;
  readonly last: Day;
}

/** The value that held on a day, or null and why it is not known. */
export interface Known<Value> {
  readonly value: Value | null;
  readonly knowledge: ClassKnowledge;
}

const monthsOf = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The last day of the months that begin with the month of `day`. */
function endOfMonths(day: Day, count: number): Day {
  const month = Number(day.slice(5, 7)) - 1 + count;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  return addDays(`${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`, -1);
}

/** The days on one of which it was, or null when nothing is known of it. */
export function spanOf(on: Day | null, precision: Precision): { readonly first: Day; readonly last: Day } | null {
  if (on === null || precision === 'UNKNOWN') return null;
  if (precision === 'DAY') return { first: on, last: on };
  const month = on.slice(0, 8);
  if (precision === 'HALF_MONTH') {
    return on.slice(8) < '16'
      ? { first: `${month}01`, last: `${month}15` }
      : { first: `${month}16`, last: endOfMonths(on, 1) };
  }
  return { first: `${month}01`, last: endOfMonths(on, monthsOf[precision]) };
}

/**
 * What held on a day, from what was seen before, on and after it. A change lies somewhere between two sightings that
 * differ, so between them nothing is known. `current` holds today.
 */
export function valueOn<Value>(
  sightings: readonly Sighting<Value>[],
  current: Value,
  asOf: Day,
  today: Day,
): Known<Value> {
  if (asOf > today) return { value: null, knowledge: 'IN_THE_FUTURE' };
  if (asOf === today) return { value: current, knowledge: 'CURRENT' };
  const seen = [...sightings, { value: current, first: today, last: today }];
  const thatDay = seen.filter(({ first, last }) => first === asOf && last === asOf);
  if (thatDay.length > 0) return agreed(thatDay, 'OBSERVED');
  const before = seen.filter(({ last }) => last <= asOf);
  const after = seen.filter(({ first }) => first >= asOf);
  const around = seen.filter(({ first, last }) => first < asOf && last > asOf);
  if (before.length === 0) return { value: null, knowledge: 'BEFORE_KNOWN' };
  return agreed(
    [
      ...before.filter(({ last }) => !before.some((later) => later.first > last)),
      ...around,
      ...after.filter(({ first }) => !after.some((earlier) => earlier.last < first)),
    ],
    'UNCHANGED',
  );
}

function agreed<Value>(sightings: readonly Sighting<Value>[], knowledge: 'OBSERVED' | 'UNCHANGED'): Known<Value> {
  const [value, ...others] = new Set(sightings.map((sighting) => sighting.value));
  return value === undefined || others.length > 0
    ? { value: null, knowledge: 'CHANGED_BETWEEN' }
    : { value, knowledge };
}
