import type { Day } from '@imigraph/calendar';
import type { LocalizedText } from '@imigraph/errors';

/** What time is grouped into. */
export type Bucket = 'month' | 'quarter' | 'year';

/** A dimension to group by: a column of the facts, and the bucket when it is one of time. */
export interface Grouping {
  readonly column: string;
  readonly bucket?: Bucket;
}

/** That a dimension has one of some values. */
export interface AnyOf<Column extends string = string> {
  readonly column: Column;
  readonly anyOf: readonly string[];
}

/** A condition on a dimension; all of those of a question hold. */
export type Condition = AnyOf | { readonly column: string; readonly from: Day | null; readonly to: Day | null };

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

/** A question about what has begun and ended in the months of a period, and stood when each was over. */
export interface FlowQuestion {
  readonly by: readonly Grouping[];
  readonly where: readonly Condition[];
  readonly from: Day;
  readonly to: Day;
  readonly first: number;
}

const mostFlowMonths = 24;
const mostFlowGroups = 250;

function isFirstOfMonth(day: Day): boolean {
  return day.endsWith('-01');
}

/** Months from one day to the other, both counted. */
function monthsIn(from: Day, to: Day): number {
  const [fromMonth, toMonth] = [from, to].map((day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)));
  return (toMonth ?? 0) - (fromMonth ?? 0) + 1;
}

function faultInCondition(condition: Condition): LocalizedText | null {
  if ('anyOf' in condition) {
    if (condition.anyOf.length <= mostValues) return null;
    return {
      id: `Satu syarat menerima paling banyak ${mostValues} nilai.`,
      en: `A condition takes at most ${mostValues} values.`,
    };
  }
  const { from, to } = condition;
  const within = [from, to].find((day) => day !== null && !isFirstOfMonth(day));
  if (within) {
    const first = `${within.slice(0, 7)}-01`;
    return {
      id: `Bulan disebut dengan hari pertamanya: ${first}.`,
      en: `A month is named by its first day: ${first}.`,
    };
  }
  if (from === null || to === null || from <= to) return null;
  return { id: '"from" tidak boleh sesudah "to".', en: '"from" must not lie after "to".' };
}

function faultInTime({ by, where, fill, previousYear }: Question): LocalizedText | null {
  const buckets = by.filter(({ bucket }) => bucket !== undefined);
  if (buckets.length > 1) {
    return {
      id: '"by" menerima salah satu dari MONTH, QUARTER dan YEAR.',
      en: '"by" takes one of MONTH, QUARTER and YEAR at a time.',
    };
  }
  if (buckets.length === 0 && (fill || previousYear)) {
    const name = fill ? 'fill' : 'compareTo';
    return {
      id: `"${name}" memerlukan MONTH, QUARTER atau YEAR dalam "by".`,
      en: `"${name}" needs MONTH, QUARTER or YEAR in "by".`,
    };
  }
  const period = where.find((condition) => 'from' in condition);
  if (!fill || !period || period.from === null || period.to === null) return null;
  if (monthsIn(period.from, period.to) <= mostMonths) return null;
  return {
    id: `"fill" menerima paling banyak ${mostMonths} bulan.`,
    en: `"fill" takes at most ${mostMonths} months.`,
  };
}

const repeated: LocalizedText = {
  id: '"by" menerima setiap dimensi satu kali.',
  en: '"by" takes each dimension once.',
};

function isRepeated(by: readonly Grouping[]): boolean {
  return new Set(by.map(({ column, bucket }) => `${column} ${bucket ?? ''}`)).size < by.length;
}

/** What is wrong with a question, for its client; null when it can be answered. */
export function faultIn(question: Question): LocalizedText | null {
  const { by, first, where } = question;
  if (by.length > mostDimensions) {
    return {
      id: `"by" menerima paling banyak ${mostDimensions} dimensi.`,
      en: `"by" takes at most ${mostDimensions} dimensions.`,
    };
  }
  if (isRepeated(by)) return repeated;
  if (first < 1 || first > mostGroups) {
    return { id: `"first" bernilai 1 sampai ${mostGroups}.`, en: `"first" is from 1 to ${mostGroups}.` };
  }
  return where.map(faultInCondition).find((fault) => fault !== null) ?? faultInTime(question);
}

/** What is wrong with a question about flows, for its client; null when it can be answered. */
export function faultInFlows({ by, where, from, to, first }: FlowQuestion): LocalizedText | null {
  if (isRepeated(by)) return repeated;
  if (first < 1 || first > mostFlowGroups) {
    return { id: `"first" bernilai 1 sampai ${mostFlowGroups}.`, en: `"first" is from 1 to ${mostFlowGroups}.` };
  }
  const fault = [...where, { column: 'month', from, to }].map(faultInCondition).find((one) => one !== null);
  if (fault) return fault;
  if (monthsIn(from, to) <= mostFlowMonths) return null;
  return {
    id: `Satu periode paling lama ${mostFlowMonths} bulan.`,
    en: `A period is at most ${mostFlowMonths} months.`,
  };
}
