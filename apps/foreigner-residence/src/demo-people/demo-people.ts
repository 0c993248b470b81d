import { createHash } from 'node:crypto';
import { type Day, addDays } from '@imigraph/calendar';
import { type SeededRandom, seededRandom } from '@imigraph/demo-people';
import { foreignerId } from '../foreigner/foreigner.rules';
import type { PermitClass, StayPermitState } from '../generated/graphql';
import { stayPermitNumber } from '../stay-permit/stay-permit.rules';
import { epoch, serial } from './demo-life';
import { passportsOf } from './demo-passports';
import { type ForeignNames, foreignNames } from './foreign-names';

/** Rows as the tables hold them; every person and permit is invented. */
export interface DemoPeople {
  readonly foreigners: readonly Record<string, unknown>[];
  readonly residences: readonly Record<string, unknown>[];
  readonly permits: readonly Record<string, unknown>[];
  readonly passports: readonly Record<string, unknown>[];
}

const seed = 20_261_101;
/** Passports are drawn by themselves, so that they change nothing of who the people are. */
const passportSeed = seed + 1;

/** How many live where: most in Malang and Badung, so that a regency and an office can be counted in public. */
const homes: readonly (readonly [regencyCode: string, count: number])[] = [
  ['35.73', 13],
  ['35.07', 3],
  ['35.79', 2],
  ['51.03', 11],
  ['51.71', 4],
  ['31.74', 6],
  ['35.78', 4],
  ['34.04', 3],
  ['21.71', 3],
  ['33.75', 2],
  ['73.71', 2],
  ['91.71', 1],
];

interface PermitRow extends Readonly<Record<string, unknown>> {
  readonly valid_from_on: Day;
}

interface PermitPlan {
  readonly permitClass: PermitClass;
  readonly typeCode: string;
  readonly days: number;
}

const plans: readonly PermitPlan[] = [
  { permitClass: 'ITAS', typeCode: 'E23', days: 365 },
  { permitClass: 'ITAS', typeCode: 'E31A', days: 730 },
  { permitClass: 'ITK', typeCode: 'C2', days: 60 },
  { permitClass: 'ITAS', typeCode: 'E28A', days: 730 },
  { permitClass: 'ITAP', typeCode: 'ITAP', days: 1_826 },
  { permitClass: 'ITAS', typeCode: 'E30A', days: 365 },
  { permitClass: 'VOA', typeCode: 'B1', days: 30 },
];
const visit: PermitPlan = { permitClass: 'ITK', typeCode: 'C2', days: 60 };
const study: PermitPlan = { permitClass: 'ITAS', typeCode: 'E30A', days: 365 };

/** Every so many have overstayed, are about to, or have gone. The numbers have no common factor, so that all mix. */
const overstayed = { every: 9, at: 4 };
const expiring = { every: 7, at: 5 };
const gone = { every: 11, at: 7 };

export function demoPeople(): DemoPeople {
  const random = seededRandom(seed);
  const regencies = homes.flatMap(([regencyCode, count]) => Array.from({ length: count }, () => regencyCode));
  const lives = regencies.map((regencyCode, index) => life(random, regencyCode, index));
  const passportRandom = seededRandom(passportSeed);
  return {
    foreigners: lives.map(({ foreigner }) => foreigner),
    residences: lives.map(({ residence }) => residence),
    permits: lives.flatMap(({ permits }) => permits),
    passports: lives.flatMap(({ holder }, index) => passportsOf(passportRandom, holder, index)),
  };
}

function life(random: SeededRandom, regencyCode: string, index: number) {
  const id = foreignerId(serial(random));
  const nationality = random.pick(Object.keys(foreignNames) as (keyof typeof foreignNames)[]);
  const names: ForeignNames = foreignNames[nationality];
  const sex = random.pick(['FEMALE', 'MALE'] as const);
  // The first person is the one whose account the development tokens have.
  const account = index === 0 ? 'demo-foreigner-1' : null;
  const permits: readonly [PermitRow, ...PermitRow[]] = account
    ? studentPermits(random, id)
    : [lastPermit(random, id, index)];
  const arrived = permits[0].valid_from_on;
  const givenNames = random.pick(names.given[sex]);
  const surname = random.pick(names.family);
  return {
    foreigner: {
      id,
      name: `${givenNames} ${surname}`,
      birth_on: addDays('1960-01-01', random.below(16_000)),
      sex,
      nationality,
      regency_code: regencyCode,
      account_subject: account,
      invented: true,
    },
    residence: {
      id: uuidOf(`residence of ${id}`),
      foreigner_id: id,
      regency_code: regencyCode,
      address: `Jalan Contoh No. ${1 + random.below(200)}`,
      from_on: arrived,
      reported_at: `${arrived}T02:00:00Z`,
    },
    permits,
    holder: { id, nationality, givenNames, surname },
  };
}

function lastPermit(random: SeededRandom, foreigner: string, index: number): PermitRow {
  const plan = plans[index % plans.length] ?? visit;
  const is = ({ every, at }: { every: number; at: number }): boolean => index % every === at;
  if (is(overstayed)) return permit(random, foreigner, plan, addDays(epoch, -1 - random.below(80)));
  const lastDay = addDays(epoch, 1 + random.below(is(expiring) ? 29 : plan.days - 1));
  return is(gone)
    ? permit(random, foreigner, plan, lastDay, { state: 'EXITED', ended_on: epoch })
    : permit(random, foreigner, plan, lastDay);
}

/** Came to look around, went over to studies. */
function studentPermits(random: SeededRandom, foreigner: string): [PermitRow, PermitRow] {
  const changed = addDays(epoch, -60);
  return [
    permit(random, foreigner, visit, addDays(changed, 10), { state: 'CONVERTED', ended_on: changed }),
    permit(random, foreigner, study, addDays(changed, study.days - 1)),
  ];
}

function permit(
  random: SeededRandom,
  foreigner: string,
  { permitClass, typeCode, days }: PermitPlan,
  lastDay: Day,
  end: { state: StayPermitState; ended_on: Day | null } = { state: 'ACTIVE', ended_on: null },
): PermitRow {
  const firstDay = addDays(lastDay, 1 - days);
  return {
    number: stayPermitNumber(serial(random)),
    foreigner_id: foreigner,
    permit_class: permitClass,
    type_code: typeCode,
    issued_on: addDays(firstDay, -random.below(5)),
    valid_from_on: firstDay,
    valid_to_on: lastDay,
    ...end,
    invented: true,
  };
}

/** The same for the same text, so that a second load finds what the first one made. */
function uuidOf(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return [8, 12, 16, 20, 32].map((end, part) => digest.slice([0, 8, 12, 16, 20][part], end)).join('-');
}
