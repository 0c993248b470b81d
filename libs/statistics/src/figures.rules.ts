/** The numbers of a group as a snapshot tells them, null where nothing is told. */
export interface Counts {
  readonly count: number | null;
  readonly previousCount: number | null;
}

/** What follows from the numbers of a group. */
export interface Figures extends Counts {
  /** Its part of the total, from 0 to 1. */
  readonly share: number | null;
  /** How many more than in the year before. */
  readonly change: number | null;
  /** The change as a part of the year before. */
  readonly changeShare: number | null;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

export function figuresOf({ count, previousCount }: Counts, total: number): Figures {
  const change = count === null || previousCount === null ? null : count - previousCount;
  return { count, previousCount, share: ratio(count, total), change, changeShare: ratio(change, previousCount) };
}
