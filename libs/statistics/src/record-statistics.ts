import type { Clock } from '@imigraph/calendar';
import { type Asked, questionOf } from './asked';
import { figuresOf } from './figures.rules';
import { type Choice, recordsStatement } from './record-statement';
import type { Records } from './records';

/** Records that share the values that were asked for. */
export interface CountedGroup<Dimension extends string> {
  readonly count: number;
  /** Their part of the total, from 0 to 1. */
  readonly share: number | null;
  /** What they share of a dimension; null when it was not asked for, and when they have no value. */
  keyOf(dimension: Dimension): string | null;
  /** The dimensions asked for of which they have no value. */
  readonly lacking: readonly Dimension[];
}

/** A question as the graph hands it on. */
export interface AskedOfRecords<Dimension extends string>
  extends Choice<Dimension>, Pick<Asked<Dimension>, 'having' | 'orderBy' | 'first'> {}

/** What a question was answered with. */
export interface CountedRecords<Dimension extends string> {
  readonly groups: readonly CountedGroup<Dimension>[];
  readonly totalGroups: number;
  /** All that fulfils the conditions, each record once. */
  readonly total: number;
  readonly countedAt: Date;
}

interface Row {
  readonly [key: `key_${number}`]: string | null;
  readonly is_group: boolean;
  readonly count: number | null;
  readonly total_groups: number | null;
  readonly total: number;
}

interface Reader {
  query<Rows>(text: string, values: unknown[]): Promise<Rows>;
}

/** The statistics of some records as they stand, as one request asks for them; one statement, whatever the question. */
export class RecordStatistics<Dimension extends string> {
  constructor(
    private readonly source: Reader,
    private readonly clock: Clock,
    private readonly records: Records<Dimension>,
  ) {}

  /** Throws BAD_USER_INPUT for a question that cannot be answered. */
  async ask(asked: AskedOfRecords<Dimension>): Promise<CountedRecords<Dimension>> {
    const { by } = asked;
    const { text, values } = recordsStatement(
      this.records,
      asked,
      questionOf(asked, (dimension) => ({ column: dimension })),
    );
    const countedAt = this.clock();
    const rows = await this.source.query<Row[]>(text, [...values]);
    const [first] = rows;
    if (!first) throw new Error('A statement of statistics always has a row.');
    const keyOf = (row: Row, dimension: Dimension) => row[`key_${by.indexOf(dimension) + 1}`] ?? null;
    return {
      groups: rows
        .filter((row) => row.is_group)
        .map((row) => {
          const count = row.count ?? 0;
          return {
            count,
            share: figuresOf({ count, previousCount: null }, first.total).share,
            keyOf: (dimension) => keyOf(row, dimension),
            lacking: by.filter((dimension) => keyOf(row, dimension) === null),
          };
        }),
      totalGroups: first.total_groups ?? 0,
      total: first.total,
      countedAt,
    };
  }
}
