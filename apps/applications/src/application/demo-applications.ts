import { type Day, addDays } from '@imigraph/calendar';
import {
  type SeededRandom,
  demoEpoch,
  inventedIndonesianName,
  inventedIndonesianNik,
  seededRandom,
} from '@imigraph/demo-people';
import type { ApplicationStatus, PassportService, TravelPurpose, WithdrawalReason } from '../generated/graphql';
import { applicationNumber } from './application-number';
import type { ApplicationStepEntity } from './application-step.entity';
import type { ApplicationEntity } from './application.entity';
import type { SealedNik } from './sealed-niks';

/** How many applications of each status stand at a place. Three places have enough for the public to be told a number. */
const plan: readonly (readonly [string, Readonly<Record<ApplicationStatus, number>>])[] = [
  ['KANIM-JAKARTA-SELATAN', { SUBMITTED: 14, DRAFT: 2, WITHDRAWN: 1 }],
  ['KANIM-MALANG', { SUBMITTED: 12, DRAFT: 2, WITHDRAWN: 1 }],
  ['KANIM-SURABAYA', { SUBMITTED: 9, DRAFT: 2, WITHDRAWN: 1 }],
  ['KANIM-PEMALANG', { SUBMITTED: 3, DRAFT: 1, WITHDRAWN: 1 }],
  ['KANIM-DENPASAR', { SUBMITTED: 4, DRAFT: 1, WITHDRAWN: 0 }],
  ['KANIM-MAKASSAR', { SUBMITTED: 2, DRAFT: 1, WITHDRAWN: 0 }],
  ['KANIM-JAYAPURA', { SUBMITTED: 2, DRAFT: 0, WITHDRAWN: 1 }],
  ['UKK-PEKALONGAN', { SUBMITTED: 2, DRAFT: 1, WITHDRAWN: 0 }],
  ['UKK-PROBOLINGGO-KOTA', { SUBMITTED: 2, DRAFT: 1, WITHDRAWN: 1 }],
  ['UKK-BATU', { SUBMITTED: 1, DRAFT: 1, WITHDRAWN: 0 }],
  ['MPP-MALANG', { SUBMITTED: 2, DRAFT: 0, WITHDRAWN: 0 }],
  ['ULP-PLAZA-SEMANGGI', { SUBMITTED: 2, DRAFT: 1, WITHDRAWN: 1 }],
];

const accounts = 20;
const seed = 20_261_102;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const services: readonly PassportService[] = [
  'PASSPORT_NEW',
  'PASSPORT_NEW',
  'PASSPORT_NEW',
  'PASSPORT_REPLACEMENT_EXPIRED',
  'PASSPORT_REPLACEMENT_EXPIRED',
  'PASSPORT_REPLACEMENT_FULL',
  'PASSPORT_REPLACEMENT_LOST',
  'PASSPORT_REPLACEMENT_DAMAGED',
  'PASSPORT_DATA_CHANGE',
];
const purposes: readonly TravelPurpose[] = [
  'UMRAH',
  'UMRAH',
  'TOURISM',
  'WORK_PMI',
  'STUDY',
  'BUSINESS',
  'FAMILY',
  'MEDICAL',
];
const reasons: readonly WithdrawalReason[] = ['NO_LONGER_NEEDED', 'MADE_BY_MISTAKE', 'APPLIED_TWICE'];

/** With the NIK as its applicant wrote it, which is sealed with the keys of whoever stores it. */
export type DemoApplication = Omit<ApplicationEntity, keyof SealedNik> & { readonly applicantNik: string };

export interface DemoApplications {
  readonly applications: readonly DemoApplication[];
  readonly steps: readonly ApplicationStepEntity[];
}

/** Applications of people who do not exist, made in the eight weeks before the demo epoch; always the same ones. */
export function demoApplications(): DemoApplications {
  const random = seededRandom(seed);
  // Dealt to the accounts status by status: the first have some of each, and none has as many as it may.
  const dealt: Record<ApplicationStatus, number> = { SUBMITTED: 0, DRAFT: 0, WITHDRAWN: 0 };
  const wanted = plan.flatMap(([place, counts]) =>
    (Object.keys(counts) as ApplicationStatus[]).flatMap((status) =>
      Array.from({ length: counts[status] }, () => ({ place, status })),
    ),
  );
  const made = wanted.map(({ place, status }, index) => {
    const owner = `demo-applicant-${(dealt[status]++ % accounts) + 1}`;
    return demoApplication(random, { index, owner, place, status });
  });
  return {
    applications: made.map(({ application }) => application),
    steps: made.flatMap(({ steps }) => steps),
  };
}

function demoApplication(
  random: SeededRandom,
  wanted: { index: number; owner: string; place: string; status: ApplicationStatus },
): { application: DemoApplication; steps: ApplicationStepEntity[] } {
  const { index, owner, place: servicePointId, status } = wanted;
  const createdAt = officeHour(random, addDays(demoEpoch, -10 - random.below(46)));
  // An applicant comes back to a draft within two days, and changes his mind within a week.
  const submittedAt = status === 'DRAFT' ? null : later(createdAt, 5 * minuteMs + random.below(2 * dayMs));
  const withdrawnAt =
    status === 'WITHDRAWN' && submittedAt ? later(submittedAt, minuteMs + random.below(7 * dayMs)) : null;
  const number = applicationNumber(Number(demoEpoch.slice(0, 4)), `DEM00${String(index + 1).padStart(5, '0')}`);
  const steps = [
    step(number, 1, createdAt, null, 'DRAFT'),
    ...(submittedAt ? [step(number, 2, submittedAt, 'DRAFT', 'SUBMITTED')] : []),
    ...(withdrawnAt ? [step(number, 3, withdrawnAt, 'SUBMITTED', 'WITHDRAWN', random.pick(reasons))] : []),
  ];
  const serviceCode = random.pick(services);
  const applicantName = inventedIndonesianName(random);
  const applicantBornOn = addDays('1955-01-01', random.below(55 * 365));
  const application: DemoApplication = {
    number,
    owner,
    servicePointId,
    serviceCode,
    applicantName,
    applicantBornOn,
    // With chances of its own, so that the rest of the records stay as they were without it.
    applicantNik: inventedIndonesianNik(seededRandom(seed + index), applicantBornOn, index + 1),
    // A draft is not complete yet.
    purpose: status === 'DRAFT' ? null : random.pick(purposes),
    status,
    createdAt,
    submittedAt,
    version: steps.length,
    invented: true,
  };
  return { application, steps };
}

/** Between eight and four o'clock in Jakarta (UTC+7), to the minute. */
function officeHour(random: SeededRandom, day: Day): Date {
  return new Date(Date.parse(`${day}T01:00:00Z`) + random.below(8 * 60) * minuteMs);
}

function later(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}

function step(
  applicationNumber: string,
  version: number,
  at: Date,
  from: ApplicationStatus | null,
  to: ApplicationStatus,
  withdrawalReason: WithdrawalReason | null = null,
): ApplicationStepEntity {
  return { applicationNumber, version, at, actorRole: 'APPLICANT', from, to, withdrawalReason };
}
