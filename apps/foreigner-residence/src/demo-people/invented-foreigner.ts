import { type Day, addDays, daysBetween } from '@imigraph/calendar';
import {
  type SeededRandom,
  type Shares,
  demoEpoch,
  personRandom,
  scatteredSerial,
  sharesOf,
} from '@imigraph/demo-people';
import { foreignerId } from '../foreigner/foreigner.rules';
import type { ForeignPassportEntity } from '../foreign-passport/foreign-passport.entity';
import type { ForeignerEntity } from '../foreigner/foreigner.entity';
import type { ResidenceEntity } from '../residence/residence.entity';
import type { StayPermitEntity } from '../stay-permit/stay-permit.entity';
import { stayPermitNumber } from '../stay-permit/stay-permit.rules';
import { type ForeignNames, foreignNames } from './foreign-names';
import type { Home } from './home-shares';
import { inventedPassports } from './invented-passports';
import { nationalityShares } from './nationality-shares';
import { permitChain } from './permit-chain';
import type { PermitTerms } from './permit-terms';
import { serialPrefix } from './serial-prefix';

const seed = 1_795_350_003;

/** At most a former visit, a visit, an ITAS and an ITAP: places for the permits of one person. */
const permitPlaces = 4;

// How often people move is assumed.
const residences = sharesOf([
  [1, 62],
  [2, 28],
  [3, 10],
]);
const shortestResidence = 30;
const youngest = 18;

/** What the invented foreigners are spread over. */
export interface Spread {
  readonly homes: Shares<Home>;
  readonly terms: PermitTerms;
}

export interface InventedForeigner {
  readonly foreigner: ForeignerEntity;
  readonly residences: readonly ResidenceEntity[];
  readonly permits: readonly StayPermitEntity[];
  readonly passports: readonly ForeignPassportEntity[];
}

const nationalities = nationalityShares();

/** The foreigner in this place of the row, with their whole life here: always the same, whichever others are made. */
export function inventedForeigner(place: number, { homes, terms }: Spread): InventedForeigner {
  const random = personRandom(seed, place);
  const id = foreignerId(`${serialPrefix}${scatteredSerial(place, seed)}`);
  const { permits, arrivedOn, leftOn } = permitChain(random, terms);
  const stays = residencesOf(random, homes, arrivedOn, leftOn);
  // All residences lie within the stay, the first of them at its beginning.
  const homeOn = (day: Day): Home => (stays.findLast(({ fromOn }) => fromOn <= day) ?? stays[0]).home;
  const { home } = stays[stays.length - 1] ?? stays[0];
  const nationality = nationalities(home).pick(random);
  const names: ForeignNames = foreignNames[nationality];
  const sex = random.pick(['FEMALE', 'MALE'] as const);
  const givenNames = random.pick(names.given[sex]);
  const surname = random.pick(names.family);
  const until = leftOn ?? demoEpoch;
  return {
    foreigner: {
      id,
      name: `${givenNames} ${surname}`,
      birthOn: addDays(arrivedOn, -(youngest * 366 + random.below(50 * 365))),
      sex,
      nationality,
      regencyCode: leftOn === null ? home.regencyCode : null,
      accountSubject: null,
      invented: true,
    },
    residences: stays.map((stay, index) => ({
      id: residenceId(place, index),
      foreignerId: id,
      regencyCode: stay.home.regencyCode,
      address: `Jalan Contoh No. ${1 + random.below(200)}`,
      fromOn: stay.fromOn,
      toOn: stay.toOn,
      previousToOn: index === 0 ? null : stay.fromOn,
      reportedAt: new Date(`${stay.fromOn}T02:00:00Z`),
    })),
    permits: permits.map((permit, index) => ({
      number: stayPermitNumber(`${serialPrefix}${scatteredSerial(place * permitPlaces + index, seed)}`),
      foreignerId: id,
      area: leftOn === null ? home.regencyCode : '',
      ...permit,
      // The office that is responsible where the holder lived then.
      issuingServicePointId: homeOn(permit.validFromOn).officeId,
      invented: true,
    })),
    passports: inventedPassports(place, { id, nationality, givenNames, surname, arrivedOn, until }),
  };
}

interface Stay {
  readonly home: Home;
  readonly fromOn: Day;
  readonly toOn: Day | null;
}

/** Each begins on the day on which the one before it ends, and lasts a month or longer. */
function residencesOf(
  random: SeededRandom,
  homes: Shares<Home>,
  arrivedOn: Day,
  leftOn: Day | null,
): readonly [Stay, ...Stay[]] {
  const days = daysBetween(arrivedOn, leftOn ?? demoEpoch);
  const count = Math.max(1, Math.min(residences.pick(random), Math.floor(days / shortestResidence)));
  const spare = days - count * shortestResidence;
  const cuts = Array.from({ length: count - 1 }, () => random.below(spare + 1)).sort((a, b) => a - b);
  const moves = cuts.map((cut, index) => addDays(arrivedOn, cut + (index + 1) * shortestResidence));
  const first: Stay = { home: homes.pick(random), fromOn: arrivedOn, toOn: moves[0] ?? leftOn };
  return [
    first,
    ...moves.map((fromOn, index) => ({ home: homes.pick(random), fromOn, toOn: moves[index + 1] ?? leftOn })),
  ];
}

/** Of a version that random ids and those of the few dozen people do not have: the place, and which residence it is. */
function residenceId(place: number, index: number): string {
  return `d3a0d3a0-0000-8000-8000-${(place * permitPlaces + index).toString(16).padStart(12, '0')}`;
}
