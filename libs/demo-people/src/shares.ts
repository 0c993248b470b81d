import type { SeededRandom } from './seeded-random';

/** Finer than the millionth part of the smallest office's share. */
const grain = 2 ** 30;

/** Things in proportion to their weights. */
export interface Shares<T> {
  /** One of them, each as often as its weight says. */
  pick(random: SeededRandom): T;
}

/** Throws RangeError when there is no weight at all, or a negative one. */
export function sharesOf<T>(weighted: Iterable<readonly [T, number]>): Shares<T> {
  const entries = [...weighted].filter(([, weight]) => weight !== 0);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0) || entries.some(([, weight]) => weight < 0))
    throw new RangeError('there are no shares to pick from');
  const things = entries.map(([thing]) => thing);
  let sum = 0;
  const ends = Float64Array.from(entries, ([, weight]) => (sum += weight / total) * grain);
  return {
    pick: (random) => {
      const at = random.below(grain);
      let [low, high] = [0, things.length - 1];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (at < (ends[middle] ?? grain)) high = middle;
        else low = middle + 1;
      }
      return things[low] as T;
    },
  };
}
