import { mixed } from './person-random';

/** Digits and capitals without I, L, O and U, which are read as others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 6;
const halfBits = 15;
const halfMask = 2 ** halfBits - 1;
const rounds = 4;

/** How many different serials there are: 32⁶. */
export const mostSerials = 2 ** (2 * halfBits);

/**
 * Six characters for a place in a row: no two places have the same (a Feistel network is a bijection, whatever its rounds
 * do), and those of neighbours have nothing in common, as with numbers that are drawn by chance. Throws RangeError for a
 * place that is not a whole number from 0 to mostSerials − 1.
 */
export function scatteredSerial(place: number, key: number): string {
  if (!Number.isInteger(place) || place < 0 || place >= mostSerials) {
    throw new RangeError(`a place is a whole number from 0 to ${mostSerials - 1}`);
  }
  let [left, right] = [place >>> halfBits, place & halfMask];
  for (let round = 0; round < rounds; round++) {
    [left, right] = [right, left ^ (mixed(right + Math.imul(key + round, 0x9e3779b1)) & halfMask)];
  }
  const scattered = left * 2 ** halfBits + right;
  let serial = '';
  for (let bits = (length - 1) * 5; bits >= 0; bits -= 5) serial += alphabet.charAt((scattered >>> bits) & 31);
  return serial;
}
