import type { Day } from '@imigraph/calendar';

export type OfficeNotKnownReason = 'BEFORE_KNOWN' | 'IN_THE_FUTURE' | 'NO_OFFICE';

/** Why the data cannot tell who answered for a place on a day, or null when they can. */
export function whyNotKnown(
  jurisdiction: { readonly knownSinceOn: Day } | null,
  asOf: Day,
  today: Day,
): OfficeNotKnownReason | null {
  if (!jurisdiction) return 'NO_OFFICE';
  if (asOf > today) return 'IN_THE_FUTURE';
  return asOf < jurisdiction.knownSinceOn ? 'BEFORE_KNOWN' : null;
}

/** Citizens choose their office; foreigners may not, and so whoever asks for both may not either. */
export function mayChooseOffice(audience: 'WNI' | 'WNA' | 'ALL'): boolean {
  return audience === 'WNI';
}
