import type { Day } from '@imigraph/calendar';
import { checkCharacter, endsInCheckCharacter } from '@imigraph/check-character';
import type { ViewerClaims } from '@imigraph/identity';
import { officeRoles } from '../foreigner/foreigner.rules';

/** What the rules need to know of a passport. ForeignPassportEntity satisfies it. */
export interface PassportTerm {
  readonly issuedOn: Day;
  /** Its last day. */
  readonly expiresOn: Day;
  readonly state: HeldPassportState;
  /** The day from which the state holds; null exactly while it is ACTIVE. */
  readonly endedOn: Day | null;
}

/** What is known to have become of a passport. That it has expired is the day's to say. */
export type HeldPassportState = 'ACTIVE' | 'LOST' | 'DAMAGED' | 'REPLACED' | 'REVOKED';

export type PassportState = HeldPassportState | 'EXPIRED';

/** As in a foreigner's id: eight characters without I, L, O and U. */
const form = /^PA-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-Z]$/;

export function foreignPassportId(serial: string): string {
  return `PA-${serial}-${checkCharacter(`PA${serial}`)}`;
}

export function isForeignPassportId(text: string): boolean {
  return form.test(text) && endsInCheckCharacter(text.replaceAll('-', ''));
}

/** Null before it was issued. */
export function passportStateOn({ issuedOn, expiresOn, state, endedOn }: PassportTerm, day: Day): PassportState | null {
  if (day < issuedOn) return null;
  if (endedOn !== null && day >= endedOn) return state;
  return day <= expiresOn ? 'ACTIVE' : 'EXPIRED';
}

/** Whom a passport is of, as far as it decides who reads its number. */
export interface PassportHolder {
  readonly accountSubject: string | null;
  readonly regencyCode: string | null;
}

/**
 * Whether the viewer reads the whole number: the holder, and officers of the office that is responsible for where the
 * holder lives (assumed). `area` are the regencies of the viewer's office. Everyone else who sees the passport reads
 * the number masked.
 */
export function seesWholeNumber(
  { subject, roles }: Pick<ViewerClaims, 'subject' | 'roles'>,
  { accountSubject, regencyCode }: PassportHolder,
  area: readonly string[],
): boolean {
  const isHolder = roles.includes('APPLICANT') && accountSubject !== null && accountSubject === subject;
  const isOfOffice = regencyCode !== null && area.includes(regencyCode);
  return isHolder || (isOfOffice && officeRoles.some((role) => roles.includes(role)));
}

const hiddenAtLeast = 4;

/** The first character and the last three: X****567. Of a number that this would hide too little of, nothing. */
export function maskedNumber(number: string): string {
  const hidden = number.length - 4;
  if (hidden < hiddenAtLeast) return '*'.repeat(number.length);
  return `${number.charAt(0)}${'*'.repeat(hidden)}${number.slice(-3)}`;
}
