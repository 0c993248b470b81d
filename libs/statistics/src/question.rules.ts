import type { Day } from '@imigraph/calendar';

/** What time is grouped into. */
export type Bucket = 'month' | 'quarter' | 'year';

/** A dimension to group by: a column of the facts, and the bucket when it is one of time. */
export interface Grouping {
  readonly column: string;
  readonly bucket?: Bucket;
}

/** A condition on a dimension; all of those of a question hold. */
export type Condition =
  | { readonly column: string; readonly anyOf: readonly string[] }
  | { readonly column: string; readonly from: Day | null; readonly to: Day | null };

export type GroupOrder = 'KEYS' | 'COUNT_DESC' | 'COUNT_ASC';

/** A question to statistics, as every subgraph asks it of its facts. */
export interface Question {
  readonly by: readonly Grouping[];
  readonly where: readonly Condition[];
  readonly countAtLeast: number | null;
  readonly countAtMost: number | null;
  readonly order: GroupOrder;
  readonly first: number;
  /** Whether a bucket of time without records is a group too. */
  readonly fill: boolean;
  /** Whether each group is compared with that of the year before. */
  readonly previousYear: boolean;
}

const mostDimensions = 3;
const mostGroups = 1_000;
const mostValues = 250;
const mostMonths = 120;

function isFirstOfMonth(day: Day): boolean {
  return day.endsWith('-01');
}

/** Months from one day to the other, both counted. */
function monthsIn(from: Day, to: Day): number {
  const [fromMonth, toMonth] = [from, to].map((day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)));
  return (toMonth ?? 0) - (fromMonth ?? 0) + 1;
}

function faultInCondition(condition: Condition): string | null {
  if ('anyOf' in condition) {
    return condition.anyOf.length > mostValues ? `A condition takes at most ${mostValues} values.` : null;
  }
  const { from, to } = condition;
  for (const day of [from, to]) {
    if (day !== null && !isFirstOfMonth(day)) return `A month is named by its first day: ${day.slice(0, 7)}-01.`;
  }
  return from !== null && to !== null && from > to ? `"from" must not lie after "to".` : null;
}

function faultInTime({ by, where, fill, previousYear }: Question): string | null {
  const buckets = by.filter(({ bucket }) => bucket !== undefined);
  if (buckets.length > 1) return '"by" takes one of MONTH, QUARTER and YEAR at a time.';
  if (buckets.length === 0 && (fill || previousYear)) {
    return `"${fill ? 'fill' : 'compareTo'}" needs MONTH, QUARTER or YEAR in "by".`;
  }
  const period = where.find((condition) => 'from' in condition);
  if (!fill || !period || period.from === null || period.to === null) return null;
  return monthsIn(period.from, period.to) > mostMonths ? `"fill" takes at most ${mostMonths} months.` : null;
}

/** What is wrong with a question, for its client; null when it can be answered. */
export function faultIn(question: Question): string | null {
  const { by, first, where } = question;
  if (by.length > mostDimensions) return `"by" takes at most ${mostDimensions} dimensions.`;
  if (new Set(by.map(({ column, bucket }) => `${column} ${bucket ?? ''}`)).size < by.length) {
    return '"by" takes each dimension once.';
  }
  if (first < 1 || first > mostGroups) return `"first" is from 1 to ${mostGroups}.`;
  return where.map(faultInCondition).find((fault) => fault !== null) ?? faultInTime(question);
}
