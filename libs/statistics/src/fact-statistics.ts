import type { ViewerTransaction } from '@imigraph/database';
import { InvalidInputError } from '@imigraph/errors';
import type { Viewer } from '@imigraph/identity';
import { type DurationFigures, type Statistics, askDurations, askStatistics } from './ask-statistics';
import type { Facts } from './facts';
import { type Figures, figuresOf } from './figures.rules';
import { type Condition, type GroupOrder, type Grouping, type Question, faultIn } from './question.rules';

/** A question as the graph hands it on. */
export interface Asked<Dimension extends string> {
  readonly by: readonly Dimension[];
  readonly where: readonly Condition[];
  readonly having?: { readonly countAtLeast?: number | null; readonly countAtMost?: number | null } | null | undefined;
  readonly orderBy: GroupOrder;
  readonly first: number;
  readonly fill?: boolean;
  readonly compareTo?: 'PREVIOUS_YEAR' | null | undefined;
}

/** One group of an answer. */
export interface AnsweredGroup<Dimension extends string, Duration extends string> extends Figures {
  /** What the group shares of the one of these dimensions that was asked for; null when none was. */
  keyOf(...anyOf: readonly Dimension[]): string | null;
  /** Asked once for all groups of the answer. */
  days(of: Duration): Promise<DurationFigures | null>;
}

/** What a question was answered with. */
export interface AnsweredStatistics<Dimension extends string, Duration extends string> extends Omit<
  Statistics,
  'groups'
> {
  readonly groups: readonly AnsweredGroup<Dimension, Duration>[];
  readonly accuracy: 'EXACT' | 'PROTECTED';
}

/** The statistics of some facts, as one request asks for them: of cells, or of pools for who is an analyst and no more. */
export class FactStatistics<Dimension extends string, Duration extends string> {
  constructor(
    private readonly call: { readonly transaction: ViewerTransaction; readonly viewer: Viewer },
    private readonly facts: Facts,
    private readonly groupings: Readonly<Record<Dimension, Grouping>>,
    private readonly durations: Readonly<Record<Duration, string>>,
  ) {}

  async ask(asked: Asked<Dimension>): Promise<AnsweredStatistics<Dimension, Duration>> {
    const { by, where, having, orderBy, first, fill = false, compareTo } = asked;
    const question: Question = {
      by: by.map((dimension) => this.groupings[dimension]),
      where,
      countAtLeast: having?.countAtLeast ?? null,
      countAtMost: having?.countAtMost ?? null,
      order: orderBy,
      first,
      fill,
      previousYear: compareTo === 'PREVIOUS_YEAR',
    };
    const fault = faultIn(question);
    if (fault !== null) throw new InvalidInputError(fault);
    const { viewer, transaction } = this.call;
    const told = viewer.has('ANALYST') && !viewer.has('DG_ADMIN', 'AUDITOR');
    const { groups, ...statistics } = await askStatistics(await transaction.manager(), this.facts, question, told);
    const pending = new Map<Duration, Promise<(DurationFigures | null)[]>>();
    const daysOf = (of: Duration) => {
      const days =
        pending.get(of) ??
        transaction
          .manager()
          .then((manager) => askDurations(manager, this.facts, question, told, this.durations[of], groups));
      pending.set(of, days);
      return days;
    };
    return {
      ...statistics,
      accuracy: told ? 'PROTECTED' : 'EXACT',
      groups: groups.map(({ keys, ...counts }, at) => ({
        ...figuresOf(counts, statistics.total),
        keyOf: (...anyOf) => keys[by.findIndex((dimension) => anyOf.includes(dimension))] ?? null,
        days: async (of) => (await daysOf(of))[at] ?? null,
      })),
    };
  }
}

/** Conditions for lists of values, without those that were not given. */
export function anyOf(lists: Readonly<Record<string, readonly string[] | null | undefined>>): Condition[] {
  return Object.entries(lists).flatMap(([column, values]) => (values ? [{ column, anyOf: values }] : []));
}
