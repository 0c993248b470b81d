/** A code of the Home Ministry: of a province (33), or of a regency or city (33.75). */
export function isRegionCode(text: string): boolean {
  return /^\d{2}(\.\d{2})?$/.test(text);
}
