import { checkCharacter, endsInCheckCharacter } from '@imigraph/check-character';
import type { Role } from '@imigraph/identity';

/** Who sees foreigners wherever they live. */
export const rolesThatSeeEverywhere = ['DG_ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** Who serves foreigners at the office that is responsible for where they live. */
export const officeRoles = [
  'COUNTER_OFFICER',
  'INTERVIEWER',
  'ADJUDICATOR',
  'OFFICE_HEAD',
  'ENFORCEMENT_OFFICER',
] as const satisfies readonly Role[];

/** Who can see foreigners; which of them each sees is row-level security's to say. */
export const rolesThatSeeForeigners = [
  ...officeRoles,
  'REGIONAL_HEAD',
  ...rolesThatSeeEverywhere,
] as const satisfies readonly Role[];

/** Who can list foreigners: also a foreigner, who finds themself. */
export const rolesThatList = ['APPLICANT', ...rolesThatSeeForeigners] as const satisfies readonly Role[];

/** Eight characters to be read out and typed off: without I, L, O and U. */
const form = /^WNA-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-Z]$/;

export function foreignerId(serial: string): string {
  return `WNA-${serial}-${checkCharacter(`WNA${serial}`)}`;
}

export function isForeignerId(text: string): boolean {
  return form.test(text) && endsInCheckCharacter(text.replaceAll('-', ''));
}
