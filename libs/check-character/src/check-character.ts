const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const size = alphabet.length;

/**
 * The character that makes a code of digits and capitals proof against one wrong character and most swaps of two
 * neighbours: ISO 7064, MOD 37,36. Throws RangeError for any other character; take dashes out first.
 */
export function checkCharacter(text: string): string {
  let product = size;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value === -1) throw new RangeError('a check character covers digits and capitals only');
    product = (((product + value) % size || size) * 2) % (size + 1);
  }
  return alphabet.charAt((size + 1 - product) % size);
}

/** Whether the last of the digits and capitals is the check character of the others; false for anything else. */
export function endsInCheckCharacter(text: string): boolean {
  return /^[0-9A-Z]{2,}$/.test(text) && checkCharacter(text.slice(0, -1)) === text.slice(-1);
}
