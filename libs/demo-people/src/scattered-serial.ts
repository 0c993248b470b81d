import { mixed } from './person-random';

/** Digits and capitals without I, L, O and U, which are read as others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const halfLength = 3;
const halfBits = 5 * halfLength;
const halfSize = 2 ** halfBits;
const rounds = 3;

/** How many different serials there are: 32⁶. */
export const mostSerials = halfSize ** 2;

/**
 * Another one of the 2¹⁵ numbers for each of them. Every step can be undone: an addition and a multiplication by an odd
 * number modulo 2¹⁵, and taking the upper bits over onto the lower ones. So no two numbers become the same.
 */
function scattered(value: number, key: number): number {
  let result = value;
  for (let round = 0; round < rounds; round++) {
    const chance = mixed(key + round);
    result = Math.imul(result + chance, (chance >>> 8) | 1) & (halfSize - 1);
    result ^= result >>> 8;
  }
  return result;
}

function characters(value: number): string {
  return alphabet.charAt(value >>> 10) + alphabet.charAt((value >>> 5) & 31) + alphabet.charAt(value & 31);
}

/**
 * Six characters for a place in a row: no two places have the same, and neighbours do not follow each other. The first
 * three are the same for 32,768 neighbours, so that rows which are loaded together lie together in an index: scattered
 * over all of it, each would have to fetch a page of its own. Throws RangeError for a place that is not a whole number
 * from 0 to mostSerials − 1.
 */
export function scatteredSerial(place: number, key: number): string {
  if (!Number.isInteger(place) || place < 0 || place >= mostSerials) {
    throw new RangeError(`a place is a whole number from 0 to ${mostSerials - 1}`);
  }
  const block = place >>> halfBits;
  return characters(scattered(block, key)) + characters(scattered(place & (halfSize - 1), key + block + 1));
}
