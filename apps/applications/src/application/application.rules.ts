import type { Day } from '@imigraph/calendar';
import type { Role } from '@imigraph/identity';
import { fitsBirthDay, parseNik } from '@imigraph/national-id';
import { type Place, offersPassports } from '../service-point/service-point.rules';
import { type Status, canBecome } from './application.states';

/** Who sees applications wherever they are made. */
export const readersEverywhere = ['DG_ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

/** Who has the person and the card before them. That nobody else needs a whole NIK is assumed: no source says. */
export const nikReaders = [
  'COUNTER_OFFICER',
  'INTERVIEWER',
  'ADJUDICATOR',
  'OFFICE_HEAD',
] as const satisfies readonly Role[];

/** Who may see the applications of others; which ones is for row-level security to say. */
export const officialReaders = [
  ...nikReaders,
  'REGIONAL_HEAD',
  ...readersEverywhere,
] as const satisfies readonly Role[];

/** Who may see applications at all. */
export const applicationReaders = ['APPLICANT', ...officialReaders] as const;

/** An account may register up to five applicants (ACCOUNT_MAX_APPLICANTS in data/queue_and_service_rules.csv). */
export const mostOpenApplications = 5;

const oldestAge = 130;

type FormRefusal = 'IMPLAUSIBLE_NAME' | 'IMPLAUSIBLE_BIRTH_DAY' | 'IMPLAUSIBLE_NIK' | 'NIK_DIFFERS_FROM_BIRTH_DAY';
export type StartRefusal = 'SERVICE_NOT_OFFERED_HERE' | 'TOO_MANY_OPEN' | FormRefusal;
export type ChangeRefusal = 'NOT_A_DRAFT' | 'CHANGED_MEANWHILE' | FormRefusal;
export type SubmissionRefusal = 'NOT_A_DRAFT' | 'INCOMPLETE' | 'SERVICE_NOT_OFFERED_HERE' | 'NIK_HAS_OPEN_APPLICATION';
export type WithdrawalRefusal = 'ALREADY_CLOSED';

export type RequiredField = 'APPLICANT_NAME' | 'APPLICANT_BORN_ON' | 'APPLICANT_NIK' | 'PURPOSE';

/** What an applicant fills in. Undefined is what a change leaves as it is. */
export interface PassportForm {
  readonly applicantName?: string | null | undefined;
  readonly applicantBornOn?: Day | null | undefined;
  readonly applicantNik?: string | null | undefined;
}

export interface Draft {
  readonly status: Status;
  readonly applicantName: string | null;
  readonly applicantBornOn: Day | null;
  /** The NIK as its row keeps it. */
  readonly nikSealed: string | null;
  readonly purpose: string | null;
}

/** Without white space at the ends and with single spaces inside, so that one name is written in one way. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

function isPlausibleName(name: string): boolean {
  // Letters of any script, with what stands between them: D'Souza, Siti Nur-Aini, H. Abdul.
  return /^\p{L}[\p{L}\p{M} .,'’-]*$/u.test(name) && name.length <= 100;
}

function isPlausibleBirthDay(day: Day, today: Day): boolean {
  const oldest = `${Number(today.slice(0, 4)) - oldestAge}${today.slice(4)}`;
  return day <= today && day >= oldest;
}

function refuseForm(
  { applicantName: name, applicantBornOn, applicantNik }: PassportForm,
  today: Day,
): FormRefusal | null {
  const bornOn = applicantBornOn ?? null;
  if (typeof name === 'string' && !isPlausibleName(tidyName(name))) return 'IMPLAUSIBLE_NAME';
  if (bornOn !== null && !isPlausibleBirthDay(bornOn, today)) return 'IMPLAUSIBLE_BIRTH_DAY';
  if (typeof applicantNik !== 'string') return null;
  const nik = parseNik(applicantNik);
  if (!nik) return 'IMPLAUSIBLE_NIK';
  return bornOn === null || fitsBirthDay(nik, bornOn) ? null : 'NIK_DIFFERS_FROM_BIRTH_DAY';
}

/** What a change has to be judged by: of NIK and day of birth, which must agree, both when one of them changes. */
export function formToCheck(change: PassportForm, bornOn: Day | null, nik: () => string | null): PassportForm {
  const { applicantName, applicantBornOn, applicantNik } = change;
  if (applicantBornOn === undefined && applicantNik === undefined) return { applicantName };
  return {
    applicantName,
    applicantBornOn: applicantBornOn === undefined ? bornOn : applicantBornOn,
    applicantNik: applicantNik === undefined ? nik() : applicantNik,
  };
}

/** `today` is the day at the place. */
export function refuseStart(
  place: Place,
  openApplications: number,
  form: PassportForm,
  today: Day,
): StartRefusal | null {
  if (!offersPassports(place)) return 'SERVICE_NOT_OFFERED_HERE';
  if (openApplications >= mostOpenApplications) return 'TOO_MANY_OPEN';
  return refuseForm(form, today);
}

/** `form` is what formToCheck says. */
export function refuseChange(
  { status, version }: { readonly status: Status; readonly version: number },
  expectedVersion: number,
  form: PassportForm,
  today: Day,
): ChangeRefusal | null {
  if (status !== 'DRAFT') return 'NOT_A_DRAFT';
  if (version !== expectedVersion) return 'CHANGED_MEANWHILE';
  return refuseForm(form, today);
}

/** What a draft lacks, in the order of the form. */
export function missingFields({ applicantName, applicantBornOn, nikSealed, purpose }: Draft): RequiredField[] {
  return [
    ...(applicantName === null ? (['APPLICANT_NAME'] as const) : []),
    ...(applicantBornOn === null ? (['APPLICANT_BORN_ON'] as const) : []),
    ...(nikSealed === null ? (['APPLICANT_NIK'] as const) : []),
    ...(purpose === null ? (['PURPOSE'] as const) : []),
  ];
}

export function refuseSubmission(draft: Draft, place: Place): SubmissionRefusal | null {
  if (!canBecome(draft.status, 'SUBMITTED')) return 'NOT_A_DRAFT';
  if (missingFields(draft).length > 0) return 'INCOMPLETE';
  return offersPassports(place) ? null : 'SERVICE_NOT_OFFERED_HERE';
}

/** Whether the viewer sees the NIK whole and not masked. `place` is where the application is made. */
export function seesWholeNik(
  viewer: { readonly subject: string | null; readonly office: string | null; has(...anyOf: Role[]): boolean },
  owner: string,
  place: { readonly id: string; readonly parentId: string | null } | null,
): boolean {
  if (viewer.has('APPLICANT') && viewer.subject === owner) return true;
  // Who is an auditor too sees applications of other places, and those as an auditor.
  return viewer.has(...nikReaders) && viewer.office !== null && [place?.id, place?.parentId].includes(viewer.office);
}

export function refuseWithdrawal({ status }: Pick<Draft, 'status'>): WithdrawalRefusal | null {
  return canBecome(status, 'WITHDRAWN') ? null : 'ALREADY_CLOSED';
}
