import { type Day, daysBetween } from '@imigraph/calendar';
import { checkCharacter, endsInCheckCharacter } from '@imigraph/check-character';

/** What the rules need to know of a permit. StayPermitEntity satisfies it. */
export interface PermitTerm {
  readonly validFromOn: Day;
  /** Its last day. */
  readonly validToOn: Day;
  /** The day on which it was ended, by whatever cause. */
  readonly endedOn: Day | null;
}

export type StayPermitValidity = 'NOT_YET_VALID' | 'VALID' | 'OVERSTAYED' | 'ENDED';

/** As in a foreigner's id: eight characters without I, L, O and U. */
const form = /^IT-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-Z]$/;

export function stayPermitNumber(serial: string): string {
  return `IT-${serial}-${checkCharacter(`IT${serial}`)}`;
}

export function isStayPermitNumber(text: string): boolean {
  return form.test(text) && endsInCheckCharacter(text.replaceAll('-', ''));
}

export function validityOn({ validFromOn, validToOn, endedOn }: PermitTerm, day: Day): StayPermitValidity {
  if (endedOn !== null && day >= endedOn) return 'ENDED';
  if (day < validFromOn) return 'NOT_YET_VALID';
  return day <= validToOn ? 'VALID' : 'OVERSTAYED';
}

/** 0 on the last day; null on a day on which the permit is not valid. */
export function daysLeftOn(permit: PermitTerm, day: Day): number | null {
  return validityOn(permit, day) === 'VALID' ? daysBetween(day, permit.validToOn) : null;
}

/** What the holder is told when so many days are left (docs/domain.md §4.3), the last one first. */
const notices = [
  { notice: 'DAYS_7', days: 7 },
  { notice: 'DAYS_14', days: 14 },
  { notice: 'DAYS_30', days: 30 },
  { notice: 'DAYS_60', days: 60 },
] as const;

export type ExpiryNotice = (typeof notices)[number]['notice'];

/** The latest notice that is due on a day; null while more days are left, and when the permit is not valid. */
export function expiryNoticeOn(permit: PermitTerm, day: Day): ExpiryNotice | null {
  const left = daysLeftOn(permit, day);
  return left === null ? null : (notices.find(({ days }) => left <= days)?.notice ?? null);
}

/** Counted from the day after the last day (docs/domain.md §5 rule 3, assumed) to the day of the end, which counts. */
export function daysOverstayedOn({ validToOn, endedOn }: PermitTerm, day: Day): number {
  const until = endedOn !== null && endedOn < day ? endedOn : day;
  return Math.max(0, daysBetween(validToOn, until));
}
