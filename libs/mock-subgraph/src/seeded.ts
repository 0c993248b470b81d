import { createHash } from 'node:crypto';

/** A whole number from 0 up to and without `below`: the same for the same seed, in every process. */
export function seededNumber(seed: string, below: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0) % below;
}

/** One of at least one; the same for the same seed. */
export function seededPick<Item>(seed: string, items: readonly Item[]): Item {
  const item = items[seededNumber(seed, items.length)];
  if (item === undefined) throw new Error(`There is nothing to pick from for ${seed}.`);
  return item;
}
