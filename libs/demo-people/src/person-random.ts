import { type SeededRandom, seededRandom } from './seeded-random';

/** The last step of MurmurHash3: each of the 2³² numbers becomes another one, and neighbours become strangers. */
export function mixed(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The chance of one person among many, by their place among them: it depends on nobody else, so that any part of the
 * people can be made without the others. No two of the first 2³² places share theirs.
 */
export function personRandom(seed: number, place: number): SeededRandom {
  return seededRandom(mixed(place + seed));
}
