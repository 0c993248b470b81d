import type { Verified } from './column';

/** How far a fact is borne out by its source, in the words of the graph. */
export type Verification = 'VERIFIED' | 'PARTLY' | 'ASSUMED';

const grades: Readonly<Record<Verified, Verification>> = { true: 'VERIFIED', partial: 'PARTLY', false: 'ASSUMED' };

export function verificationOf(verified: Verified): Verification {
  return grades[verified];
}
