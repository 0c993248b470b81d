/** A country's three letters by ISO 3166. */
export function isAlpha3(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}
