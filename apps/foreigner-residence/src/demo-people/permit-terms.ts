import { type SeededRandom, type Shares, sharesOf } from '@imigraph/demo-people';
import { type RowOf, stayPermitTypes } from '@imigraph/reference-data';
import type { PermitClass } from '../generated/graphql';
import type { HomeFiles } from './home-shares';
import { classesOfHolders } from './published-residents';

/** How long a permit of a type lasts when it has been extended so many times, as data/stay_permit_types.csv allows. */
export interface Term {
  readonly permitClass: PermitClass;
  readonly typeCode: string;
  readonly days: number;
  /** How many of these days its last extension gave, or its issue when there was none. */
  readonly lastDays: number;
}

type PermitType = RowOf<typeof stayPermitTypes>;

/**
 * By what people hold an ITAS for. Experts and workers come first by far (issued in 2023: 53,666 and 34,717,
 * https://nasional.sindonews.com/read/1297299); how the others follow is assumed.
 */
const itasPurposes: Readonly<Record<string, number>> = {
  WORK: 58,
  FAMILY: 16,
  INVESTMENT: 11,
  EDUCATION: 6,
  RETIREMENT: 3,
  REMOTE_WORK: 2,
};
const otherPurpose = 1;

/** An ITAP may follow an ITAS of more than three years in a row (docs/domain.md §4.2). */
const daysBeforeItap = 3 * 366 + 1;

/** Terms of five years of an ITAP, which is renewed without limit (docs/domain.md §5 rule 6); beyond three is assumed rare. */
const mostItapTerms = 3;

function term(type: PermitType, extensions: number): Term {
  const lastDays = extensions > 0 ? (type.extension_days ?? 0) : type.initial_stay_days;
  const days = type.initial_stay_days + extensions * (type.extension_days ?? 0);
  return { permitClass: type.permit_class, typeCode: type.code, days, lastDays };
}

/** All terms that a type allows, the shortest first. */
function termsOf(type: PermitType): readonly Term[] {
  if (type.permit_class === 'ITAP') {
    const once = term(type, 0);
    return Array.from({ length: mostItapTerms }, (_, before) => ({ ...once, days: once.days * (before + 1) }));
  }
  const most = type.extendable ? (type.max_extensions ?? 0) : 0;
  return Array.from({ length: most + 1 }, (_, extensions) => term(type, extensions)).filter(
    ({ days }) => days <= (type.max_total_stay_days ?? days),
  );
}

export interface PermitTerms {
  /** What somebody holds today. */
  held(random: SeededRandom): Term;
  /** A visit that may go over to an ITAS. */
  visitBefore(random: SeededRandom): Term;
  /** A stay long enough to go over to an ITAP. */
  stayBefore(random: SeededRandom): Term;
  /** A visit on arrival, of which nothing is left. */
  formerVisit(random: SeededRandom): Term;
}

export function permitTerms(files: HomeFiles): PermitTerms {
  // Those of 2013 are not given any more.
  const types = files.rows(stayPermitTypes).filter(({ generation }) => generation !== '2013');
  const byClass = Map.groupBy(types, ({ permit_class }) => permit_class);
  const classes = sharesOf(Object.entries(classesOfHolders) as [keyof typeof classesOfHolders, number][]);
  const terms = new Map(types.map((type) => [type, termsOf(type)]));
  const anyTerm = (random: SeededRandom, type: PermitType): Term => random.pick(terms.get(type) ?? []);
  const weigh = (of: readonly PermitType[]): Shares<PermitType> => {
    const sameFor = Map.groupBy(of, ({ purpose }) => purpose);
    return sharesOf(
      of.map((type) => {
        const weight = (type.permit_class === 'ITAS' ? itasPurposes[type.purpose] : undefined) ?? otherPurpose;
        return [type, weight / (sameFor.get(type.purpose)?.length ?? 1)] as const;
      }),
    );
  };
  const held = new Map([...byClass].map(([permitClass, of]) => [permitClass, weigh(of)]));
  const beforeItas = types.filter((type) => type.permit_class === 'ITK' && type.converts_to === 'ITAS');
  const beforeItap = types
    .filter((type) => type.permit_class === 'ITAS' && type.converts_to === 'ITAP')
    .flatMap(termsOf)
    .filter(({ days }) => days > daysBeforeItap + 30);
  const onArrival = byClass.get('VOA') ?? [];
  return {
    held: (random) => {
      const shares = held.get(classes.pick(random));
      if (!shares) throw new Error('data/stay_permit_types.csv has no type of a class that people hold');
      return anyTerm(random, shares.pick(random));
    },
    visitBefore: (random) => anyTerm(random, random.pick(beforeItas)),
    stayBefore: (random) => random.pick(beforeItap),
    formerVisit: (random) => anyTerm(random, random.pick(onArrival)),
  };
}
