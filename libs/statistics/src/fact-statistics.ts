import type { ViewerTransaction } from '@imigraph/database';
import type { Viewer } from '@imigraph/identity';
import {
  type AmountFigures,
  type DurationFigures,
  type Statistics,
  askDurations,
  askStatistics,
  askSums,
} from './ask-statistics';
import { type Asked, questionOf } from './asked';
import type { Facts } from './facts';
import { type Figures, figuresOf } from './figures.rules';
import type { Grouping } from './question.rules';

/** One group of an answer. */
export interface AnsweredGroup<
  Dimension extends string,
  Duration extends string,
  Amount extends string = never,
> extends Figures {
  /** What the group shares of the one of these dimensions that was asked for; null when none was. */
  keyOf(...anyOf: readonly Dimension[]): string | null;
  /** Asked once for all groups of the answer. */
  days(of: Duration): Promise<DurationFigures | null>;
  /** Asked once for all groups of the answer. */
  sum(of: Amount): Promise<AmountFigures | null>;
}

/** What a question was answered with. */
export interface AnsweredStatistics<
  Dimension extends string,
  Duration extends string,
  Amount extends string = never,
> extends Omit<Statistics, 'groups'> {
  readonly groups: readonly AnsweredGroup<Dimension, Duration, Amount>[];
  readonly accuracy: 'EXACT' | 'PROTECTED';
}

/** Who is an analyst, and may not know the cells of all places. */
export function isToldOfPools(viewer: Viewer): boolean {
  return viewer.has('ANALYST') && !viewer.has('DG_ADMIN', 'AUDITOR');
}

/** The columns of what the records of some facts have, by the names that the graph has for it. */
export interface Measures<Duration extends string, Amount extends string> {
  readonly durations: Readonly<Record<Duration, string>>;
  readonly amounts: Readonly<Record<Amount, string>>;
}

/** Asks of a measure once for all groups of an answer, when the first of them is asked. */
function perMeasure<Measure extends string, Told>(ask: (of: Measure) => Promise<readonly (Told | null)[]>) {
  const pending = new Map<Measure, Promise<readonly (Told | null)[]>>();
  return async (of: Measure, at: number): Promise<Told | null> => {
    const told = pending.get(of) ?? ask(of);
    pending.set(of, told);
    return (await told)[at] ?? null;
  };
}

/** The statistics of some facts, as one request asks for them: of cells, or of pools for who is an analyst and no more. */
export class FactStatistics<Dimension extends string, Duration extends string, Amount extends string = never> {
  constructor(
    private readonly call: { readonly transaction: ViewerTransaction; readonly viewer: Viewer },
    private readonly facts: Facts,
    private readonly groupings: Readonly<Record<Dimension, Grouping>>,
    private readonly measures: Measures<Duration, Amount>,
  ) {}

  async ask(asked: Asked<Dimension>): Promise<AnsweredStatistics<Dimension, Duration, Amount>> {
    const question = questionOf(asked, (dimension) => this.groupings[dimension]);
    const { viewer, transaction } = this.call;
    const told = isToldOfPools(viewer);
    const { groups, ...statistics } = await askStatistics(await transaction.manager(), this.facts, question, told);
    const { durations, amounts } = this.measures;
    const daysOf = perMeasure(async (of: Duration) =>
      askDurations(await transaction.manager(), this.facts, question, told, durations[of], groups),
    );
    const sumOf = perMeasure(async (of: Amount) =>
      askSums(await transaction.manager(), this.facts, question, told, amounts[of], groups),
    );
    return {
      ...statistics,
      accuracy: told ? 'PROTECTED' : 'EXACT',
      groups: groups.map(({ keys, ...counts }, at) => ({
        ...figuresOf(counts, statistics.total),
        keyOf: (...anyOf) => keys[asked.by.findIndex((dimension) => anyOf.includes(dimension))] ?? null,
        days: (of) => daysOf(of, at),
        sum: (of) => sumOf(of, at),
      })),
    };
  }
}
