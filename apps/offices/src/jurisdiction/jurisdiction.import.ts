import type { RowOf, officeJurisdictions } from '@imigraph/reference-data';
import type { JurisdictionBasis, Verification } from '../generated/graphql';

/**
 * The file has no dates. It assigns regencies to the offices that were opened on this day, so it shows how things stand
 * since then and tells nothing of the time before (ASSUMED: no assignment has changed since).
 */
const knownSinceOn = '2026-01-26';

type Row = RowOf<typeof officeJurisdictions>;

const grades: Record<Row['basis'], { readonly basis: JurisdictionBasis; readonly verification: Verification }> = {
  verified: { basis: 'NAMED', verification: 'VERIFIED' },
  verified_minus_new_office: { basis: 'NAMED_BEFORE_NEW_OFFICE', verification: 'PARTLY' },
  partly_verified: { basis: 'PARTLY_NAMED', verification: 'PARTLY' },
  assumed: { basis: 'ASSUMED', verification: 'ASSUMED' },
  assumed_nearest: { basis: 'NEAREST_OFFICE', verification: 'ASSUMED' },
};

export const jurisdictionColumns = [
  'regency_code',
  'office_id',
  'basis',
  'known_since_on',
  'source',
  'verification',
] as const;

export function jurisdictionRows(rows: readonly Row[]): Record<(typeof jurisdictionColumns)[number], unknown>[] {
  return rows.map((row) => ({
    regency_code: row.regency_code,
    office_id: row.office_id,
    known_since_on: knownSinceOn,
    source: row.source,
    ...grades[row.basis],
  }));
}
