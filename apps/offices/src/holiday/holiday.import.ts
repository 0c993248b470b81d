import type { RowOf, publicHolidays } from '@imigraph/reference-data';

export const holidayColumns = ['day', 'name_id', 'name_en', 'caveat', 'source', 'verification'] as const;

/** The source is a package and not the yearly decree, and it works the Islamic dates out: those carry a caveat. */
export function holidayRows(
  rows: readonly RowOf<typeof publicHolidays>[],
): Record<(typeof holidayColumns)[number], unknown>[] {
  return rows.map((row) => ({
    day: row.date,
    name_id: row.name_id,
    name_en: row.name_en,
    caveat: row.caveat,
    source: row.source,
    verification: row.caveat === null ? 'PARTLY' : 'ASSUMED',
  }));
}
