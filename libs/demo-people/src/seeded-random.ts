/** Random-looking numbers that are the same on every machine for the same seed. */
export interface SeededRandom {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  /** One of the values. Throws RangeError when there is none. */
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32: small, fast, and good enough for invented people; never for anything secret. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(values: readonly T[]): T => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('there is nothing to pick from');
      return value;
    },
  };
}
