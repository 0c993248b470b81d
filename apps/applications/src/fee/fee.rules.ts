import type { Day } from '@imigraph/calendar';
import { type Choice, type Offer, offers, penalties, sameDaySubject } from './fee-offers';

/** What the rules need to know of a service. */
export interface ChargingService {
  readonly code: string;
  readonly tariffSubjects: readonly string[];
}

/** What the rules need to know of a tariff. TariffEntity satisfies it without being imported. */
export interface Tariff {
  readonly code: string;
  readonly subject: string;
  readonly amount: number | null;
  readonly usDollars: number | null;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
  readonly bundleOf: readonly string[];
}

/** What a client wishes; what is left out may be anything, and a yes or no that is left out is a no. */
export type FeeWishes = {
  readonly [Part in Exclude<keyof Choice, Counted | 'mostOverstayDays'>]?: Choice[Part] | null | undefined;
} & { readonly [Part in Counted | 'overstayDays']?: number | null | undefined };

/** In a wish these may be any number, also one that no offer has. */
type Counted = 'validityYears' | 'pages';

/** One thing that can be paid for, and what is charged for it. */
export type FeeOption = Omit<Offer, 'of' | 'service'>;

export interface FeeLine<T extends Tariff> {
  readonly tariff: T;
  readonly quantity: number;
  /** Rupiah for the whole quantity; null when the tariff names none. */
  readonly amount: number | null;
}

export interface Quote<T extends Tariff> {
  readonly choice: Choice;
  readonly items: readonly FeeLine<T>[];
  /** Rupiah; null when an item has none, or costs dollars too. */
  readonly total: number | null;
}

export type FeesRefusal = 'NO_TARIFF' | 'NOT_KNOWN_ON_DAY' | 'CHOICE_NEEDED' | 'NO_SUCH_COMBINATION';

export interface RefusedQuote {
  readonly reason: FeesRefusal;
  /** What can be chosen on that day instead. */
  readonly possible: readonly Choice[];
  /** The first day on which what was asked for has a known price; null unless it is NOT_KNOWN_ON_DAY. */
  readonly knownFrom: Day | null;
}

/** All that can be paid for at a service, on whatever day. */
export function optionsOf({ code, tariffSubjects }: ChargingService): FeeOption[] {
  const charges = tariffSubjects.filter((subject) => penalties.includes(subject));
  return offers
    .filter(({ of, service = code }) => tariffSubjects.includes(of) && service === code)
    .map(({ bundle, ...offer }) => (bundle?.service === code ? { ...offer, bundle } : offer))
    .flatMap((option) => (option.choice.passportKind === undefined ? [option] : withSameDay(option)))
    .flatMap((option) => (charges.length === 0 ? [option] : withPenalty(option, charges)));
}

function withSameDay(option: FeeOption): FeeOption[] {
  return [
    { ...option, choice: { ...option.choice, sameDay: false } },
    { ...option, choice: { ...option.choice, sameDay: true }, subjects: [...option.subjects, sameDaySubject] },
  ];
}

function withPenalty(option: FeeOption, charges: readonly string[]): FeeOption[] {
  return [
    { ...option, choice: { ...option.choice, forceMajeure: false }, subjects: [...option.subjects, ...charges] },
    { ...option, choice: { ...option.choice, forceMajeure: true } },
  ];
}

/** What a service costs on a day, or why that cannot be said. */
export function quoteFees<T extends Tariff>(
  service: ChargingService,
  wishes: FeeWishes,
  on: Day,
  tariffs: readonly T[],
): Quote<T> | RefusedQuote {
  const options = optionsOf(service);
  if (options.length === 0) return { reason: 'NO_TARIFF', possible: [], knownFrom: null };
  const refuse = (reason: FeesRefusal, possible: readonly FeeOption[], knownFrom: Day | null = null): RefusedQuote => ({
    reason,
    possible: possible.map(({ choice }) => choice),
    knownFrom,
  });
  const known = options.filter((option) => isKnownOn(option, on, tariffs));
  const meant = options.filter((option) => agrees(option, wishes));
  if (meant.length === 0) return refuse('NO_SUCH_COMBINATION', known);
  const [option, ...others] = meant.filter((found) => known.includes(found));
  if (option === undefined) return refuse('NOT_KNOWN_ON_DAY', known, firstKnownDay(meant, tariffs));
  const undecided = option.choice.mostOverstayDays !== undefined && typeof wishes.overstayDays !== 'number';
  if (others.length > 0 || undecided) return refuse('CHOICE_NEEDED', [option, ...others]);
  return quote(option, wishes.overstayDays ?? 1, on, tariffs);
}

const parts = [
  'passportKind',
  'validityYears',
  'pages',
  'sameDay',
  'prospectiveMigrantWorker',
  'forceMajeure',
  'stayLength',
  'withReentry',
  'holder',
] as const satisfies readonly (keyof Choice)[];

/** A yes-or-no that is left out is a no, so it must not lead to a choice that says yes. */
const flags: readonly (keyof Choice)[] = ['sameDay', 'prospectiveMigrantWorker', 'forceMajeure', 'withReentry'];

function agrees({ choice }: FeeOption, wishes: FeeWishes): boolean {
  const { overstayDays } = wishes;
  const { mostOverstayDays: most } = choice;
  const daysAgree =
    typeof overstayDays !== 'number' || (most !== undefined && overstayDays >= 1 && overstayDays <= most);
  return daysAgree && parts.every((part) => partAgrees(part, choice[part], wishes[part] ?? null));
}

function partAgrees(part: keyof Choice, offered: unknown, wished: unknown): boolean {
  if (flags.includes(part)) return (offered ?? false) === (wished ?? false);
  return wished === null || wished === offered;
}

function effectiveOn<T extends Tariff>(tariffs: readonly T[], subject: string, on: Day): T | undefined {
  return tariffs.find(
    (tariff) =>
      tariff.subject === subject &&
      tariff.effectiveFrom <= on &&
      (tariff.effectiveTo === null || on <= tariff.effectiveTo),
  );
}

/** Whether each subject has its price: one without would make the total wrong. */
function isKnownOn({ since, subjects }: FeeOption, on: Day, tariffs: readonly Tariff[]): boolean {
  if (since !== undefined && on < since) return false;
  return subjects.every((subject) => effectiveOn(tariffs, subject, on));
}

function firstKnownDay(options: readonly FeeOption[], tariffs: readonly Tariff[]): Day | null {
  const days = [
    ...tariffs.map(({ effectiveFrom }) => effectiveFrom),
    ...options.flatMap(({ since }) => since ?? []),
  ].sort();
  return days.find((day) => options.some((option) => isKnownOn(option, day, tariffs))) ?? null;
}

function quote<T extends Tariff>(
  { choice, subjects, bundle }: FeeOption,
  days: number,
  on: Day,
  tariffs: readonly T[],
): Quote<T> {
  const wanted = bundle ? [bundle.subject, ...subjects] : subjects;
  const found = wanted.flatMap((subject) => effectiveOn(tariffs, subject, on) ?? []);
  // What a bundle contains is paid for with it.
  const bundled = new Set(found.flatMap(({ bundleOf }) => bundleOf));
  const quantity = choice.mostOverstayDays === undefined ? 1 : days;
  const items = found
    .filter(({ subject }) => !bundled.has(subject))
    .map((tariff) => ({ tariff, quantity, amount: tariff.amount === null ? null : tariff.amount * quantity }));
  return { choice, items, total: totalOf(items) };
}

function totalOf(items: readonly FeeLine<Tariff>[]): number | null {
  let total = 0;
  for (const { amount, tariff } of items) {
    if (amount === null || tariff.usDollars !== null) return null;
    total += amount;
  }
  return total;
}

/** The tariff subjects of a service for which nothing says what is chosen by them. */
export function subjectsWithoutOffer({ tariffSubjects }: ChargingService): string[] {
  return tariffSubjects.filter((subject) => !penalties.includes(subject) && !offers.some(({ of }) => of === subject));
}

/** Pairs of tariffs, by code, that would both hold on one day for the same thing. */
export function overlappingTariffs(tariffs: readonly Tariff[]): [string, string][] {
  return [...Map.groupBy(tariffs, ({ subject }) => subject).values()].flatMap((ofSubject) => {
    const inOrder = ofSubject.toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1));
    return inOrder.flatMap((tariff, at): [string, string][] => {
      const next = inOrder[at + 1];
      const overlaps = next && (tariff.effectiveTo === null || next.effectiveFrom <= tariff.effectiveTo);
      return overlaps ? [[tariff.code, next.code]] : [];
    });
  });
}
