/** The units from `first` to before `next`. */
export interface Range {
  readonly first: number;
  readonly next: number;
}

/**
 * What is left of the units from 0 to before `units`, in pieces of at most `size`, lowest first. A piece does not cross a
 * multiple of `size`, so that what is one unit of a larger kind (the five applications of an account) stays in one piece.
 */
export function* rangesLeft(done: readonly Range[], units: number, size: number): Generator<Range> {
  let at = 0;
  for (const { first, next } of [...[...done].sort((a, b) => a.first - b.first), { first: units, next: units }]) {
    const end = Math.min(first, units);
    while (at < end) {
      const next = Math.min(end, (Math.floor(at / size) + 1) * size);
      yield { first: at, next };
      at = next;
    }
    at = Math.max(at, next);
  }
}

export function unitsIn(ranges: readonly Range[], units: number): number {
  return ranges.reduce((sum, { first, next }) => sum + Math.max(0, Math.min(next, units) - first), 0);
}
