import type { Day } from '@imigraph/calendar';

export type PassportKind = 'REGULAR' | 'ELECTRONIC' | 'ELECTRONIC_POLYCARBONATE';
export type StayLength = 'DAYS_30' | 'DAYS_60' | 'MONTHS_6' | 'YEARS_1' | 'YEARS_2' | 'YEARS_5';
export type TravelDocumentHolder = 'CITIZEN' | 'FOREIGNER';

/** What is chosen of a service, each part only where the service knows it. */
export interface Choice {
  readonly passportKind?: PassportKind;
  readonly validityYears?: 5 | 10;
  readonly pages?: 24 | 48;
  readonly sameDay?: boolean;
  readonly prospectiveMigrantWorker?: boolean;
  readonly forceMajeure?: boolean;
  readonly stayLength?: StayLength;
  readonly withReentry?: boolean;
  readonly holder?: TravelDocumentHolder;
  /** Charged by the day of an overstay, for at most as many. */
  readonly mostOverstayDays?: number;
}

/** What one choice costs, in subjects of tariffs. */
export interface Offer {
  /** The tariff subject by which data/services.csv gives this offer to a service. */
  readonly of: string;
  readonly choice: Choice;
  readonly subjects: readonly string[];
  /** A subject that takes the place of those it is a bundle of, for this service and while a tariff for it holds. */
  readonly bundle?: { readonly subject: string; readonly service: string };
  /** Not before this day, whatever the tariffs say. */
  readonly since?: Day;
  /** Only this one of the services. */
  readonly service?: string;
}

/** Ten years of validity came with Permenkumham 18/2022, for passports from this day on (docs/domain.md §5). */
const tenYearsSince: Day = '2022-10-12';

/** Up to 60 days an overstay is charged; more of them are no matter of money. That the 60th counts in is assumed. */
const mostOverstayDays = 60;

/** Regular fees are of PP 45/2024; the others, by pages, of the regulations before it: there, validity made no price. */
const books: readonly Offer[] = [
  book('PASSPORT_REGULAR_5Y', 'PASSPORT_REGULAR_5Y', 'REGULAR', 48),
  book('PASSPORT_REGULAR_5Y', 'PASSPORT_48', 'REGULAR', 48),
  book('PASSPORT_REGULAR_5Y', 'PASSPORT_24', 'REGULAR', 24),
  book('PASSPORT_REGULAR_10Y', 'PASSPORT_REGULAR_10Y', 'REGULAR', 48),
  book('PASSPORT_REGULAR_10Y', 'PASSPORT_48', 'REGULAR', 48),
  book('PASSPORT_ELECTRONIC_5Y', 'PASSPORT_ELECTRONIC_5Y', 'ELECTRONIC', 48),
  book('PASSPORT_ELECTRONIC_5Y', 'PASSPORT_E48', 'ELECTRONIC', 48),
  book('PASSPORT_ELECTRONIC_5Y', 'PASSPORT_E48_POLY', 'ELECTRONIC_POLYCARBONATE', 48),
  book('PASSPORT_ELECTRONIC_5Y', 'PASSPORT_E24', 'ELECTRONIC', 24),
  book('PASSPORT_ELECTRONIC_10Y', 'PASSPORT_ELECTRONIC_10Y', 'ELECTRONIC', 48),
  book('PASSPORT_ELECTRONIC_10Y', 'PASSPORT_E48', 'ELECTRONIC', 48),
  book('PASSPORT_ELECTRONIC_10Y', 'PASSPORT_E48_POLY', 'ELECTRONIC_POLYCARBONATE', 48),
];

/** The first passport, so only of the service that gives one. */
const freeBooks: readonly Offer[] = ['PASSPORT_REGULAR_5Y', 'PASSPORT_REGULAR_10Y'].map((of) => {
  const free = book(of, 'PASSPORT_FIRST_PMI_FREE', 'REGULAR', 48);
  return { ...free, service: 'PASSPORT_NEW', choice: { ...free.choice, prospectiveMigrantWorker: true } };
});

const stays: readonly Offer[] = [
  { of: 'ITK_EXT_30D', choice: { stayLength: 'DAYS_30' }, subjects: ['ITK_EXT_30D'] },
  { of: 'ITK_EXT_60D', choice: { stayLength: 'DAYS_60' }, subjects: ['ITK_EXT_60D'] },
  ...withAndWithoutReentry('ITAS_6M', 'MONTHS_6', ['ITAS_6M', 'MERP_6M']),
  ...withAndWithoutReentry('ITAS_1Y', 'YEARS_1', ['ITAS_1Y', 'MERP_1Y']).map((offer) =>
    offer.choice.withReentry
      ? { ...offer, bundle: { subject: 'ITAS_1Y_RENEWAL_BUNDLE', service: 'ITAS_EXTENSION' } }
      : offer,
  ),
  ...withAndWithoutReentry('ITAS_2Y', 'YEARS_2', ['ITAS_2Y', 'MERP_2Y']),
  // The re-entry permit of five years has no tariff of its own that is known: the bundle is all there is.
  ...withAndWithoutReentry('ITAP_5Y', 'YEARS_5', ['ITAP_5Y_BUNDLE']),
  { of: 'MERP_6M', choice: { stayLength: 'MONTHS_6' }, subjects: ['MERP_6M'] },
  { of: 'MERP_1Y', choice: { stayLength: 'YEARS_1' }, subjects: ['MERP_1Y'] },
  { of: 'MERP_2Y', choice: { stayLength: 'YEARS_2' }, subjects: ['MERP_2Y'] },
  { of: 'EPO', choice: {}, subjects: ['EPO'] },
];

/** Every offer that data/services.csv may name by a tariff subject. */
export const offers: readonly Offer[] = [
  ...books,
  ...freeBooks,
  ...stays,
  { of: 'SPLP_WNI', choice: { holder: 'CITIZEN' }, subjects: ['SPLP_WNI'] },
  { of: 'SPLP_WNA', choice: { holder: 'FOREIGNER' }, subjects: ['SPLP_WNA'] },
  { of: 'OVERSTAY_PER_DAY', choice: { mostOverstayDays }, subjects: ['OVERSTAY_PER_DAY'] },
];

/** Subjects that a service charges on top of every offer, unless the passport was lost or damaged by force majeure. */
export const penalties: readonly string[] = ['PASSPORT_LOST_CHARGE', 'PASSPORT_DAMAGED_CHARGE'];

/** What a passport that is ready on the same day costs on top. */
export const sameDaySubject = 'PASSPORT_SAME_DAY';

function book(of: string, subject: string, passportKind: PassportKind, pages: 24 | 48): Offer {
  const validityYears = of.endsWith('_10Y') ? 10 : 5;
  const choice = { passportKind, validityYears, pages, prospectiveMigrantWorker: false } as const;
  return { of, choice, subjects: [subject], ...(validityYears === 10 ? { since: tenYearsSince } : {}) };
}

function withAndWithoutReentry(of: string, stayLength: StayLength, withReentry: readonly string[]): Offer[] {
  return [
    { of, choice: { stayLength, withReentry: false }, subjects: [of] },
    { of, choice: { stayLength, withReentry: true }, subjects: withReentry },
  ];
}
