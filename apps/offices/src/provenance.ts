import type { Provenance, Verification } from './generated/graphql';

/** The provenance of a fact of data/ that was entered by hand and for which data/README.md names no source. */
export const enteredByHand: Provenance = { source: 'entered by hand', verification: 'ASSUMED' };

/** Every entity of reference data carries its source; this is how the graph shows it. */
export function provenanceOf({ source, verification }: { source: string; verification: Verification }): Provenance {
  return { source, verification };
}
