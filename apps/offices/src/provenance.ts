import type { Provenance, Verification } from './generated/graphql';

/** The provenance of a fact of data/ that was entered by hand and for which data/README.md names no source. */
export const enteredByHand: Provenance = { source: 'entered by hand', verification: 'ASSUMED' };

/** The column of inhabitants in both files of regions, for which data/README.md names this source and does not vouch. */
export const populationProvenance: Provenance = {
  source: 'github:cahyadsn/wilayah (MIT), after Kepmendagri 300.2.2-2138/2025',
  verification: 'PARTLY',
};

/** Where a seat lies: matched by its name with a place of GeoNames, or else entered by hand. */
export function locationProvenance(source: string): Provenance {
  return { source, verification: source.startsWith('GeoNames') ? 'PARTLY' : 'ASSUMED' };
}

/** A fact that was concluded from another one, whose source this is. */
export function concluded(source: string): Provenance {
  return { source, verification: 'ASSUMED' };
}

/** Every entity of reference data carries its source; this is how the graph shows it. */
export function provenanceOf({ source, verification }: { source: string; verification: Verification }): Provenance {
  return { source, verification };
}
