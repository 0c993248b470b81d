/** Something that records are grouped by. */
export interface Dimension {
  readonly column: string;
  readonly type: 'text' | 'date';
  /** SQL for a record; never null. A value that is not known is a value of its own, and a date the first day of a month. */
  readonly value: string;
}

/** Whole days between two steps of a record. */
export interface Duration {
  readonly column: string;
  /** SQL for a record; null where one of the steps was not taken. */
  readonly days: string;
}

/** Whole Rupiah that a record stands for. */
export interface Amount {
  readonly column: string;
  /** SQL for a record; null where there is none, or where it is not known. */
  readonly rupiah: string;
}

/**
 * Records of people that are counted. What is made for them is named after them: `<name>_cell` holds the records that
 * share all values, for whoever may know them; `<name>_pool` holds cells put together so that at least five people are in
 * each, for analysts; `<name>_snapshot` says when both were taken, and `take_<name>_snapshot` takes them.
 */
export interface Facts {
  readonly schema: string;
  readonly name: string;
  /** Where the records are: what follows SELECT … in SQL, one row for each. */
  readonly records: string;
  /** SQL for whose a record is; never null. A pool holds five of each of these. */
  readonly people: readonly string[];
  /** The most important first: a pool that is too small for all of them is not told the last ones. */
  readonly dimensions: readonly [Dimension, ...Dimension[]];
  readonly durations: readonly Duration[];
  /** Each is summed over the records of a cell that have it; in a pool only where five people have it. */
  readonly amounts: readonly Amount[];
  /** SQL for which cells may be told to analysts at all, by the columns of the dimensions and the day `on_day`. */
  readonly settled: string;
  /**
   * Whether every pool is told to the nearest five, since the same people are told of in pools of other facts too: what one
   * tells minus what the other does is then no number of people.
   */
  readonly rounded?: true;
}

/** Facts that begin and end, each in a month that is a dimension: its first day, and `infinity` for what has not ended. */
export interface LastingFacts extends Facts {
  readonly began: string;
  readonly ended: string;
}

/** The measure of the rows that count records; those of durations and amounts are named after their column. */
export const recordsMeasure = 'RECORDS';
