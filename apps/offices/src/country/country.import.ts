import type { RowOf, countries } from '@imigraph/reference-data';

export const countryColumns = [
  'alpha3',
  'alpha2',
  'numeric_code',
  'name_id',
  'name_en',
  'is_asean_member',
  'source',
  'verification',
] as const;

/** data/README.md vouches for the codes and names of the whole file, which has no column of its own for that. */
export function countryRows(
  rows: readonly RowOf<typeof countries>[],
): Record<(typeof countryColumns)[number], unknown>[] {
  return rows.map((row) => ({
    alpha3: row.alpha3,
    alpha2: row.alpha2,
    numeric_code: row.numeric,
    name_id: row.name_id,
    name_en: row.name_en,
    is_asean_member: row.is_asean_member,
    source: row.source,
    verification: 'VERIFIED',
  }));
}
