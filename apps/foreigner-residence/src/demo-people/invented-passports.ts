import { type Day, addDays } from '@imigraph/calendar';
import { personRandom, scatteredSerial } from '@imigraph/demo-people';
import type { ForeignPassportEntity } from '../foreign-passport/foreign-passport.entity';
import { foreignPassportId } from '../foreign-passport/foreign-passport.rules';
import { serialPrefix } from './serial-prefix';

const seed = 1_795_350_004;

/** Ten years, but for the last day. */
const validDays = 3_651;

/** The longest stay, of a visit, an ITAS and an ITAP, needs no more. */
const passportPlaces = 4;

/** The numbers of the few dozen (demo-passports.ts) begin with X. */
const numberLetters = 'PQRS';
const numbersOfLetter = 10_000_000;
/** Without a factor in common with ten, so that no two of a letter's numbers become the same. */
const stride = 7_654_321;

/** One in so many is lost before it is replaced; that is assumed, as is that each is replaced in its last half year. */
const oneLostInSoMany = 20;

export interface PassportHolder {
  readonly id: string;
  readonly nationality: string;
  readonly givenNames: string;
  readonly surname: string;
  readonly arrivedOn: Day;
  /** The day of the departure, or today. */
  readonly until: Day;
}

type Term = Pick<ForeignPassportEntity, 'issuedOn' | 'expiresOn' | 'state' | 'endedOn'>;

/** What the holder has had in hand from the arrival on, one passport after the other. */
export function inventedPassports(place: number, holder: PassportHolder): readonly ForeignPassportEntity[] {
  const terms = termsOf(place, holder);
  const ids = terms.map((_, index) => foreignPassportId(`${serialPrefix}${scatteredSerial(nth(place, index), seed)}`));
  return terms.map((term, index) => ({
    id: ids[index] ?? '',
    foreignerId: holder.id,
    issuingCountryCode: holder.nationality,
    numberClear: numberOf(nth(place, index)),
    surname: holder.surname,
    givenNames: holder.givenNames,
    ...term,
    successorId: ids[index + 1] ?? null,
    invented: true,
  }));
}

function nth(place: number, index: number): number {
  return place * passportPlaces + index;
}

/** A letter and seven digits, as many countries have them. */
function numberOf(passport: number): string {
  const letter = numberLetters.charAt(Math.floor(passport / numbersOfLetter));
  if (letter === '') throw new RangeError('there are not so many passport numbers to invent');
  return `${letter}${String(((passport % numbersOfLetter) * stride) % numbersOfLetter).padStart(7, '0')}`;
}

function termsOf(place: number, { arrivedOn, until }: PassportHolder): readonly Term[] {
  const random = personRandom(seed, place);
  const terms: Term[] = [];
  for (let issuedOn = addDays(arrivedOn, -60 - random.below(1_400)); ;) {
    const expiresOn = addDays(issuedOn, validDays);
    const replacedOn = addDays(expiresOn, -random.below(180));
    if (replacedOn >= until) return [...terms, { issuedOn, expiresOn, state: 'ACTIVE', endedOn: null }];
    terms.push(
      random.below(oneLostInSoMany) === 0
        ? { issuedOn, expiresOn, state: 'LOST', endedOn: addDays(replacedOn, -random.below(30)) }
        : { issuedOn, expiresOn, state: 'REPLACED', endedOn: replacedOn },
    );
    issuedOn = replacedOn;
  }
}
