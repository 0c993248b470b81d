import { type Day, addDays } from '@imigraph/calendar';
import type { SeededRandom } from '@imigraph/demo-people';
import { type HeldPassportState, foreignPassportId } from '../foreign-passport/foreign-passport.rules';
import { epoch, serial } from './demo-life';

export interface DemoHolder {
  readonly id: string;
  readonly nationality: string;
  readonly givenNames: string;
  readonly surname: string;
}

interface Term {
  readonly issued_on: Day;
  readonly expires_on: Day;
  readonly state: HeldPassportState;
  readonly ended_on: Day | null;
}

/** Ten years, but for the last day. */
const validDays = 3_651;

/** Every so many people have an earlier passport too, and what became of it goes round. */
const renewed = { every: 3, at: 0 };
const fates = ['EXPIRED', 'REPLACED', 'LOST'] as const;

/** The passport that somebody has now and, of some, the one before. Both are invented, and so are their numbers. */
export function passportsOf(random: SeededRandom, holder: DemoHolder, index: number): Record<string, unknown>[] {
  const issuedOn = addDays(epoch, -60 - random.below(1_400));
  const current = passport(random, holder, {
    issued_on: issuedOn,
    expires_on: addDays(issuedOn, validDays),
    state: 'ACTIVE',
    ended_on: null,
  });
  if (index % renewed.every !== renewed.at) return [current];
  const fate = fates[(index / renewed.every) % fates.length] ?? 'EXPIRED';
  const earlier = passport(random, holder, earlierTerm(random, issuedOn, fate));
  return [{ ...earlier, successor_id: current.id }, current];
}

function earlierTerm(random: SeededRandom, until: Day, fate: (typeof fates)[number]): Term {
  if (fate === 'EXPIRED') {
    const lastDay = addDays(until, -1 - random.below(200));
    return { issued_on: addDays(lastDay, -validDays), expires_on: lastDay, state: 'ACTIVE', ended_on: null };
  }
  const issuedOn = addDays(until, -1_000 - random.below(2_000));
  const endedOn = fate === 'REPLACED' ? until : addDays(until, -1 - random.below(60));
  return { issued_on: issuedOn, expires_on: addDays(issuedOn, validDays), state: fate, ended_on: endedOn };
}

function passport(
  random: SeededRandom,
  { id, nationality, givenNames, surname }: DemoHolder,
  term: Term,
): Record<string, unknown> & { readonly id: string } {
  return {
    id: foreignPassportId(serial(random)),
    foreigner_id: id,
    issuing_country_code: nationality,
    number_clear: `X${String(random.below(10_000_000)).padStart(7, '0')}`,
    surname,
    given_names: givenNames,
    ...term,
    successor_id: null,
    invented: true,
  };
}
