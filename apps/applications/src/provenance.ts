import type { Verification } from './generated/graphql';

/** Every entity of reference data carries its source; this is how the graph shows it. */
export function provenanceOf({ source, verification }: { source: string; verification: Verification }): {
  source: string;
  verification: Verification;
} {
  return { source, verification };
}
