/** Something that records are grouped and chosen by. */
export type RecordDimension = OneValue | ManyValues;

interface OneValue {
  /** SQL for a record; null where it has none. */
  readonly value: string;
}

interface ManyValues {
  /** SQL for an array, of which a record counts once under each value; one that is empty counts as no value. */
  readonly values: string;
  /** SQL for an array of the values that are looked for, from that of those that are asked for; the same when it is left out. */
  wanted?(asked: string): string;
}

/** Records that tell nothing of people: they are counted as they stand, exactly and for everyone. */
export interface Records<Dimension extends string> {
  /** SQL: what follows FROM, one row for each record. */
  readonly from: string;
  /** SQL for what tells one record from every other. */
  readonly id: string;
  readonly dimensions: Readonly<Record<Dimension, RecordDimension>>;
}
