import { type Day, addDays } from '@imigraph/calendar';
import {
  type SeededRandom,
  type Shares,
  demoEpoch,
  inventedIndonesianName,
  personRandom,
  scatteredSerial,
  sharesOf,
} from '@imigraph/demo-people';
import { applicationNumber } from '../application/application-number';
import type { ApplicationStepEntity } from '../application/application-step.entity';
import type { DemoApplication } from '../application/demo-applications';
import type { ApplicationStatus, PassportService, TravelPurpose, WithdrawalReason } from '../generated/graphql';
import { inventedApplicantNik } from './invented-nik';
import type { Place } from './place-shares';
import { midnight, workedMinute } from './working-hours';

const seed = 1_795_350_001;
const accountSeed = 1_795_350_002;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * The first four of the ten characters of a serial. Those of the few dozen (demo-applications.ts) begin with DEM00, so
 * that none is like one of these.
 */
const serialPrefix = 'DEM1';

/** No source says how many applications an account has, only that five are the most: that most have one is assumed. */
const accountSizes = [1, 1, 1, 1, 2, 2, 3, 4, 5] as const;

/** Applications after which the sizes of the accounts begin anew. A batch of a load is a multiple of it. */
export const applicationsOfAccounts = accountSizes.reduce((sum: number, size) => sum + size, 0);

const accountOfPosition = accountSizes.flatMap((size, account) => Array.from({ length: size }, () => account));

// No source says what people apply for and why, and how many give up: assumed.
const services = sharesOf<PassportService>([
  ['PASSPORT_NEW', 55],
  ['PASSPORT_REPLACEMENT_EXPIRED', 33],
  ['PASSPORT_REPLACEMENT_FULL', 4],
  ['PASSPORT_REPLACEMENT_LOST', 4],
  ['PASSPORT_REPLACEMENT_DAMAGED', 2],
  ['PASSPORT_DATA_CHANGE', 2],
]);
const purposes = sharesOf<TravelPurpose>([
  ['UMRAH', 32],
  ['TOURISM', 28],
  ['WORK_PMI', 16],
  ['FAMILY', 7],
  ['BUSINESS', 6],
  ['STUDY', 5],
  ['HAJJ', 3],
  ['MEDICAL', 2],
  ['OTHER', 1],
]);
const reasons = sharesOf<WithdrawalReason>([
  ['NO_LONGER_NEEDED', 5],
  ['MADE_BY_MISTAKE', 3],
  ['APPLIED_TWICE', 2],
]);
const plans = sharesOf<ApplicationStatus>([
  ['SUBMITTED', 88],
  ['DRAFT', 6],
  ['WITHDRAWN', 6],
]);

const ofAge: readonly TravelPurpose[] = ['WORK_PMI', 'BUSINESS'];

/** What the invented applications are spread over. */
export interface Spread {
  readonly places: Shares<Place>;
  /** Working days before the demo epoch. That no month and no weekday is busier than another is assumed. */
  readonly days: readonly Day[];
  /** Where applicants were registered first. */
  readonly regencyCodes: readonly string[];
}

export interface InventedApplication {
  readonly application: DemoApplication;
  readonly steps: readonly ApplicationStepEntity[];
}

/** The account of the application at this position of the row, and so who else is in it. */
function accountOf(position: number): number {
  const round = Math.floor(position / applicationsOfAccounts);
  return round * accountSizes.length + (accountOfPosition[position % applicationsOfAccounts] ?? 0);
}

/** The application at this position of the row: always the same one, whichever others are made. */
export function inventedApplication(position: number, { places, days, regencyCodes }: Spread): InventedApplication {
  const account = accountOf(position);
  // Who applies for a family applies in one place.
  const at = places.pick(personRandom(accountSeed, account));
  const random = personRandom(seed, position);
  const day = random.pick(days);
  const { createdAt, submittedAt, withdrawnAt } = times(random, day, at);
  const number = applicationNumber(Number(day.slice(0, 4)), `${serialPrefix}${scatteredSerial(position, seed)}`);
  const steps = [
    step(number, 1, createdAt, null, 'DRAFT'),
    ...(submittedAt ? [step(number, 2, submittedAt, 'DRAFT', 'SUBMITTED')] : []),
    ...(withdrawnAt ? [step(number, 3, withdrawnAt, 'SUBMITTED', 'WITHDRAWN', reasons.pick(random))] : []),
  ];
  const serviceCode = services.pick(random);
  const purpose = submittedAt ? purposes.pick(random) : null;
  const applicantBornOn = bornOn(random, day, serviceCode, purpose);
  const application: DemoApplication = {
    number,
    owner: `demo-account-${account + 1}`,
    servicePointId: at.id,
    serviceCode,
    applicantName: inventedIndonesianName(random),
    applicantBornOn,
    applicantNik: inventedApplicantNik(position, applicantBornOn, regencyCodes),
    purpose,
    status: withdrawnAt ? 'WITHDRAWN' : submittedAt ? 'SUBMITTED' : 'DRAFT',
    createdAt,
    submittedAt,
    version: steps.length,
    invented: true,
  };
  return { application, steps };
}

/**
 * At most eighty years before. Who asks for another passport has had one of five years, and who works or does business
 * abroad is of age. That all other ages apply alike is assumed.
 */
function bornOn(random: SeededRandom, day: Day, service: PassportService, purpose: TravelPurpose | null): Day {
  const youngest = purpose !== null && ofAge.includes(purpose) ? 18 : service === 'PASSPORT_NEW' ? 0 : 5;
  return addDays(day, -1 - youngest * 366 - random.below((80 - youngest) * 365));
}

/** Submitted within two days and withdrawn within a week, if it comes to that before the demo epoch. */
function times(random: SeededRandom, day: Day, { zone }: Place) {
  const plan = plans.pick(random);
  const end = midnight(demoEpoch, zone);
  const created = workedMinute(random, day, zone);
  const submitted = created + 5 * minuteMs + random.below(2 * dayMs);
  const withdrawn = submitted + minuteMs + random.below(7 * dayMs);
  const isSubmitted = plan !== 'DRAFT' && submitted < end;
  return {
    createdAt: new Date(created),
    submittedAt: isSubmitted ? new Date(submitted) : null,
    withdrawnAt: isSubmitted && plan === 'WITHDRAWN' && withdrawn < end ? new Date(withdrawn) : null,
  };
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
