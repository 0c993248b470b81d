import { type Day, addDays } from '@imigraph/calendar';
import { type SeededRandom, demoEpoch, sharesOf } from '@imigraph/demo-people';
import type { PermitClass, StayPermitState } from '../generated/graphql';
import type { PermitTerms, Term } from './permit-terms';

/** A permit of an invented foreigner, before it has a number. */
export interface ChainedPermit {
  readonly permitClass: PermitClass;
  readonly typeCode: string;
  readonly issuedOn: Day;
  readonly validFromOn: Day;
  readonly validToOn: Day;
  readonly state: StayPermitState;
  readonly endedOn: Day | null;
}

/** What somebody has held, one after the other. None begins before the one before it has ended. */
export interface PermitChain {
  readonly permits: readonly ChainedPermit[];
  /** The first day of the stay that goes on, or that ended last. */
  readonly arrivedOn: Day;
  /** The day on which the stay ended; null while it goes on. */
  readonly leftOn: Day | null;
}

// No source says how stays end, how they began, and how many go on too long: all of these are assumed.
const fates = sharesOf<'STANDING' | 'OVERSTAYED' | 'OVER'>([
  ['STANDING', 87],
  ['OVERSTAYED', 4],
  ['OVER', 9],
]);
const ends = sharesOf<Exclude<StayPermitState, 'ACTIVE' | 'CONVERTED'>>([
  ['EXITED', 80],
  ['CANCELLED', 12],
  ['ENDED', 8],
]);
const percent = { itasAfterVisit: 30, itapAfterItas: 95, visitedBefore: 10 } as const;
const longestOverstay = 180;
const isIn = (random: SeededRandom, ofHundred: number): boolean => random.below(100) < ofHundred;

/** The permits of one person around the demo epoch, which is today in the story of the demonstration data. */
export function permitChain(random: SeededRandom, terms: PermitTerms): PermitChain {
  const held = terms.held(random);
  const last = lastPermit(random, held);
  const before = permitsBefore(random, terms, last);
  const arrivedOn = before[0]?.validFromOn ?? last.validFromOn;
  const former = isIn(random, percent.visitedBefore) ? [formerVisit(random, terms, arrivedOn)] : [];
  return { permits: [...former, ...before, last], arrivedOn, leftOn: last.endedOn };
}

function lastPermit(random: SeededRandom, term: Term): ChainedPermit {
  const fate = fates.pick(random);
  if (fate === 'STANDING') return permit(random, term, addDays(demoEpoch, random.below(term.lastDays)));
  if (fate === 'OVERSTAYED') return permit(random, term, addDays(demoEpoch, -1 - random.below(longestOverstay)));
  const endedOn = addDays(demoEpoch, -1 - random.below(365));
  // One day short of it, so that nobody leaves on the day of the arrival.
  const lastDay = addDays(endedOn, random.below(term.lastDays - 1));
  return permit(random, term, lastDay, { state: ends.pick(random), endedOn });
}

/** What went over to a permit, one after the other. */
function permitsBefore(random: SeededRandom, terms: PermitTerms, next: ChainedPermit): readonly ChainedPermit[] {
  const end = { state: 'CONVERTED', endedOn: next.validFromOn } as const;
  if (next.permitClass === 'ITAP' && isIn(random, percent.itapAfterItas)) {
    // Within the thirty days before the ITAS ends (ITAP_CONV_DEADLINE in data/queue_and_service_rules.csv).
    const stay = permit(random, terms.stayBefore(random), addDays(next.validFromOn, random.below(30)), end);
    return [...permitsBefore(random, terms, stay), stay];
  }
  if (next.permitClass === 'ITAS' && isIn(random, percent.itasAfterVisit)) {
    const visit = terms.visitBefore(random);
    return [permit(random, visit, addDays(next.validFromOn, random.below(visit.lastDays - 1)), end)];
  }
  return [];
}

function formerVisit(random: SeededRandom, terms: PermitTerms, before: Day): ChainedPermit {
  const term = terms.formerVisit(random);
  const endedOn = addDays(before, -30 - random.below(700));
  return permit(random, term, addDays(endedOn, random.below(term.lastDays - 1)), { state: 'EXITED', endedOn });
}

function permit(
  random: SeededRandom,
  { permitClass, typeCode, days }: Term,
  lastDay: Day,
  end: { state: StayPermitState; endedOn: Day | null } = { state: 'ACTIVE', endedOn: null },
): ChainedPermit {
  const validFromOn = addDays(lastDay, 1 - days);
  // Issued up to four days before it begins; that is assumed.
  return {
    permitClass,
    typeCode,
    issuedOn: addDays(validFromOn, -random.below(5)),
    validFromOn,
    validToOn: lastDay,
    ...end,
  };
}
