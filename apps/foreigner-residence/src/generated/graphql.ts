// Made from this app's .graphql files by `npx nx codegen foreigner-residence`. Never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ForeignerEntity } from '../foreigner/foreigner.entity';
import type { ForeignerPage } from '../foreigner/foreigner.service';
import type { ForeignPassportEntity } from '../foreign-passport/foreign-passport.entity';
import type { ForeignPassportPage } from '../foreign-passport/foreign-passport.service';
import type { TariffCharge, QuotedOverstay } from '../overstay/overstay.service';
import type { OverstayOutcome } from '../overstay/overstay.rules';
import type { FlowsOfPermits, PermitFlowFigures } from '../permit-flow/permit-flow.service';
import type { MonthFlow } from '@imigraph/statistics';
import type { PermitFigures, PermitGroup } from '../permit-statistics/permit-statistics.service';
import type { PersonReadEntity, PersonReadPage } from '@imigraph/access-log';
import type { RegionReference } from '../region/region.service';
import type { ResidenceEntity } from '../residence/residence.entity';
import type { ResidencePage } from '../residence/residence.service';
import type { ServicePointReference } from '../service-point/service-point.service';
import type { StayPermitEntity } from '../stay-permit/stay-permit.entity';
import type { StayPermitPage } from '../stay-permit/stay-permit.service';
import type { StayPermitTypeEntity } from '../stay-permit-type/stay-permit-type.entity';
import type { StayPermitTypePage } from '../stay-permit-type/stay-permit-type.service';
import type { RequestContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, as RFC 3339: 2026-01-26T01:00:00Z. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day without a time or zone: 2026-01-26. Which day it is depends on the service point's own zone. */
  LocalDate: { input: string; output: string; }
  /** An amount of money in Indonesian rupiah: a whole number, such as 350000. */
  Rupiah: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** How exactly a count of people is told. */
export type CountAccuracy =
  /** The number itself. */
  | 'EXACT'
  /** To the nearest 5. */
  | 'ROUNDED'
  /** Too few people to tell. */
  | 'SUPPRESSED';

export type Country = {
  __typename?: 'Country';
  alpha3: Scalars['ID']['output'];
};

/**
 * Whole days from one step to another, by the calendar of the place: on the same day is 0. A percentile is the least number
 * of days that so many of a hundred did not exceed.
 */
export type DaysTaken = {
  __typename?: 'DaysTaken';
  /** The median: half of them took no longer. */
  p50: Scalars['Int']['output'];
  /** Nine of ten took no longer. */
  p90: Scalars['Int']['output'];
  /** Of how many records; null for analysts, who could take it from the count. */
  records: Maybe<Scalars['Int']['output']>;
};

/** A notice that a stay permit is about to end (pemberitahuan masa berlaku). */
export type ExpiryNotice =
  /** At most 7 days are left. */
  | 'DAYS_7'
  /** At most 14 days are left. */
  | 'DAYS_14'
  /** At most 30 days are left. */
  | 'DAYS_30'
  /** At most 60 days are left. */
  | 'DAYS_60';

/**
 * A passport that another country has issued to a foreigner (paspor asing). A citizen's is a Passport. Seen by whoever sees
 * the foreigner. "Today" is the day in the zone of where the foreigner lives, and in western time when that is not known.
 */
export type ForeignPassport = {
  __typename?: 'ForeignPassport';
  /** The day from which it is lost, damaged, replaced or revoked; null when it is none of these. */
  endedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The day of expiry. That the passport is still valid on this day is assumed. */
  expiresOn: Scalars['LocalDate']['output'];
  /** Whose it is. */
  foreigner: Foreigner;
  /** The given names as the passport has them; null for somebody with a single name. */
  givenNames: Maybe<Scalars['String']['output']>;
  /**
   * The public code, which never changes: PA-7K2M9QX4 and a check character (ISO 7064 MOD 37,36). Its form is assumed. The
   * number of a passport is no key: it is not everybody's to read.
   */
  id: Scalars['ID']['output'];
  /** True for demonstration data: such a passport does not exist. */
  invented: Scalars['Boolean']['output'];
  /** The day on which it was issued: its first day. */
  issuedOn: Scalars['LocalDate']['output'];
  /** The country that issued it. */
  issuingCountry: Maybe<Country>;
  /** The country that issued it, by its three letters. */
  issuingCountryCode: Scalars['ID']['output'];
  /**
   * The machine-readable zone (ICAO Doc 9303, size TD3), at most 2 lines: always two, of 44 characters each, worked out from
   * what is known of the passport. Null for whoever reads the number masked, and when a name is in letters for which Doc 9303 has no Latin
   * ones. Where Doc 9303 leaves a choice, as between AE and A for Ä, the printed passport may differ.
   */
  machineReadableZone: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The number, unique in the issuing country: up to nine digits and capitals. Whole for the foreigner and for the officers
   * of the office that is responsible for where they live; for the heads of regional offices, the Directorate General and
   * its auditors masked: X****567, and a short number hidden whole. Who reads it whole is assumed.
   */
  number: Scalars['String']['output'];
  /** What it is on a day (today, if none is given); null on a day before it was issued. */
  state: Maybe<ForeignPassportState>;
  /** The passport of the same country that took its place; null when none is known. */
  successor: Maybe<ForeignPassport>;
  /** The surname as the passport has it; a single name counts as a surname. */
  surname: Scalars['String']['output'];
};


/**
 * A passport that another country has issued to a foreigner (paspor asing). A citizen's is a Passport. Seen by whoever sees
 * the foreigner. "Today" is the day in the zone of where the foreigner lives, and in western time when that is not known.
 */
export type ForeignPassportStateArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of foreigners' passports. */
export type ForeignPassportConnection = {
  __typename?: 'ForeignPassportConnection';
  /** At most as many as the page asked for. */
  edges: Array<ForeignPassportEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A foreigner's passport in a list. */
export type ForeignPassportEdge = {
  __typename?: 'ForeignPassportEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The passport. */
  node: ForeignPassport;
};

/** What a foreigner's passport is on a day (status paspor). */
export type ForeignPassportState =
  /** It can be used (berlaku). */
  | 'ACTIVE'
  /** Too damaged to be used (rusak). */
  | 'DAMAGED'
  /** Its last day has passed (habis berlaku). */
  | 'EXPIRED'
  /** Reported lost (hilang). */
  | 'LOST'
  /** Given up for another (diganti). */
  | 'REPLACED'
  /** Taken back by the country that issued it (dicabut). */
  | 'REVOKED';

/**
 * A foreigner (Warga Negara Asing, WNA) who holds or held a stay permit. Seen by themself, by the officers of the office
 * that is responsible for where they live and of its units, by the head of the regional office above it, and by the
 * Directorate General and its auditors. For everyone else there is no such foreigner.
 */
export type Foreigner = {
  __typename?: 'Foreigner';
  /** Who else has read what is held of them, the latest first. For themself and for auditors. */
  accessLog: Maybe<PersonReadConnection>;
  /** The day of birth. */
  birthOn: Scalars['LocalDate']['output'];
  /**
   * The public code, which never changes: WNA-7K2M9QX4 and a check character (ISO 7064 MOD 37,36). Its form is assumed: the
   * number of the immigration register (NIORA) will be a key of its own once its form is known.
   */
  id: Scalars['ID']['output'];
  /** True for demonstration data: such a person does not exist. */
  invented: Scalars['Boolean']['output'];
  /** The full name, written as in the passport. */
  name: Scalars['String']['output'];
  /** The citizenship with which the foreigner is here. */
  nationality: Maybe<Country>;
  /** The citizenship with which the foreigner is here, by the country's three letters. */
  nationalityCode: Scalars['ID']['output'];
  /**
   * The passport that they could use on a day: today where they live, if none is given. Of several, one of their
   * nationality before any other, and of those the one issued last; null when none is known.
   */
  passport: Maybe<ForeignPassport>;
  /** Their passports over time, the one issued last first. */
  passports: ForeignPassportConnection;
  /** Their stay permits, from the one that lasts longest. */
  permits: StayPermitConnection;
  /** Where they live now, as last reported; null when nothing is known. */
  residence: Maybe<Residence>;
  /** Where they live and lived, the latest first. */
  residences: ResidenceConnection;
  /** As the passport says. */
  sex: Sex;
};


/**
 * A foreigner (Warga Negara Asing, WNA) who holds or held a stay permit. Seen by themself, by the officers of the office
 * that is responsible for where they live and of its units, by the head of the regional office above it, and by the
 * Directorate General and its auditors. For everyone else there is no such foreigner.
 */
export type ForeignerAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A foreigner (Warga Negara Asing, WNA) who holds or held a stay permit. Seen by themself, by the officers of the office
 * that is responsible for where they live and of its units, by the head of the regional office above it, and by the
 * Directorate General and its auditors. For everyone else there is no such foreigner.
 */
export type ForeignerPassportArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A foreigner (Warga Negara Asing, WNA) who holds or held a stay permit. Seen by themself, by the officers of the office
 * that is responsible for where they live and of its units, by the head of the regional office above it, and by the
 * Directorate General and its auditors. For everyone else there is no such foreigner.
 */
export type ForeignerPassportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A foreigner (Warga Negara Asing, WNA) who holds or held a stay permit. Seen by themself, by the officers of the office
 * that is responsible for where they live and of its units, by the head of the regional office above it, and by the
 * Directorate General and its auditors. For everyone else there is no such foreigner.
 */
export type ForeignerPermitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A foreigner (Warga Negara Asing, WNA) who holds or held a stay permit. Seen by themself, by the officers of the office
 * that is responsible for where they live and of its units, by the head of the regional office above it, and by the
 * Directorate General and its auditors. For everyone else there is no such foreigner.
 */
export type ForeignerResidencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of foreigners. */
export type ForeignerConnection = {
  __typename?: 'ForeignerConnection';
  /** At most as many as the page asked for. */
  edges: Array<ForeignerEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, of those that you may see. */
  totalCount: Scalars['Int']['output'];
};

/** A foreigner in a list. */
export type ForeignerEdge = {
  __typename?: 'ForeignerEdge';
  /** Where they stand in the list. */
  cursor: Scalars['String']['output'];
  /** The foreigner. */
  node: Foreigner;
};

/** Which foreigners to list. Conditions that are left out do not matter. */
export type ForeignerWhere = {
  /** With this nationality, by the country's three letters. */
  nationality?: InputMaybe<Scalars['ID']['input']>;
  /** Living in this regency or city, by its code. */
  regencyCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A text for people in both languages of the service. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Indonesian, the language of the service. */
  id: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Report where you live now (lapor perubahan alamat, Undang-Undang 6/2011 article 71). The residence before it ends on the
   * day of the move, and the office of the new regency becomes responsible. For the foreigner themself.
   */
  reportAddress: ReportAddressResult;
};


export type MutationReportAddressArgs = {
  input: ReportAddressInput;
};

/** What an overstay costs (biaya beban): the days by the rate of the day for which it is told, which is assumed. */
export type OverstayCharge = {
  __typename?: 'OverstayCharge';
  /** All that is to be paid. */
  amount: Scalars['Rupiah']['output'];
  /** What a day costs each person. */
  dailyRate: Scalars['Rupiah']['output'];
  /** For how many days: 1 to 60. More are not settled by a charge; that 60 still are is assumed. */
  daysCharged: Scalars['Int']['output'];
  /** The first day on which the tariff holds. */
  effectiveFromOn: Scalars['LocalDate']['output'];
  /** The last day on which it holds; null while no other tariff is known to follow, so that a day to come is told with it too. */
  effectiveToOn: Maybe<Scalars['LocalDate']['output']>;
  /** What else is to be known, in English, as the reference data have it: also what of it is assumed. */
  notes: Maybe<Scalars['String']['output']>;
  /** Where the tariff comes from. */
  provenance: Provenance;
  /** The regulation that says so. */
  regulation: Scalars['String']['output'];
  /** The tariff, by its code in the reference data. */
  tariffCode: Scalars['ID']['output'];
};

/** Reasons not to tell a charge. */
export type OverstayChargeRefusal =
  /** More than 60 days: no charge settles it. See consequences. */
  | 'BEYOND_CHARGE'
  /** It is not known what a day of overstay cost on that day. */
  | 'NOT_KNOWN_ON_DAY'
  /** There is no overstay on that day. */
  | 'NOT_OVERSTAYED';

/** Why no charge is told. None of the reasons but NOT_OVERSTAYED says that there is nothing to pay. */
export type OverstayChargeRefused = {
  __typename?: 'OverstayChargeRefused';
  /** The reason in words, in the language of the request. */
  message: Scalars['String']['output'];
  /** The reason, for a program. */
  reason: OverstayChargeRefusal;
};

export type OverstayChargeResult = OverstayCharge | OverstayChargeRefused;

/** What follows an overstay for its holder (akibat overstay). */
export type OverstayConsequence =
  /**
   * Deportation, and a listing that bans from entering (deportasi dan penangkalan): under 60 days and not paid, or over 60
   * days (Undang-Undang 6/2011 article 78). Exactly 60 days and not paid are treated as under 60, which is assumed.
   */
  | 'DEPORTATION_AND_ENTRY_BAN'
  /**
   * Neither a deportation nor a stamp in the passport: under 60 days and paid (orbitindonesia.com). Exactly 60 days are
   * treated alike, which is assumed.
   */
  | 'NO_DEPORTATION';

/** What follows an overstay (Undang-Undang 6/2011 article 78). */
export type OverstayConsequences = {
  __typename?: 'OverstayConsequences';
  /** When the charge is paid, where there is one. */
  ifPaid: OverstayConsequence;
  /** When it is not paid. */
  ifUnpaid: OverstayConsequence;
  /** What says so. Assumed for exactly 60 days, which the sources do not cover: they say under 60 and over 60. */
  provenance: Provenance;
};

/**
 * What an overstay on a stay permit costs and leads to (lewat batas izin tinggal, overstay), for its holder alone: everybody
 * in a family has a permit and an overstay of their own. It is a quote and no record: nothing here says whether a charge was paid.
 */
export type OverstayQuote = {
  __typename?: 'OverstayQuote';
  /** What is to be paid, or why that cannot be said. */
  charge: OverstayChargeResult;
  /** What follows; null when there is no overstay. */
  consequences: Maybe<OverstayConsequences>;
  /**
   * Days by which the holder has overstayed on that day; 0 when they have not. They are counted from the day after the
   * permit's last day, which is assumed, up to and with the day on which it was ended. For a day to come: as it will be if
   * the permit is neither ended nor followed by another.
   */
  daysOverstayed: Scalars['Int']['output'];
  /** The day for which this is told. */
  on: Scalars['LocalDate']['output'];
  /** The stay permit. */
  permit: StayPermit;
};

/** Where a page of a list stands in the whole of it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge; null when the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows behind endCursor. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stands before startCursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge; null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A number of people, told so that nobody is found in it. */
export type PeopleCount = {
  __typename?: 'PeopleCount';
  /** How exactly it is told. */
  accuracy: CountAccuracy;
  /** The number; null when it is suppressed. */
  value: Maybe<Scalars['Int']['output']>;
};

/** Which amount of stay permits is added up. */
export type PermitAmount =
  /**
   * The charge due for the overstay on the day of the snapshot, as `overstayQuote` tells it: of a permit that ran out 1 to 60
   * days ago, if it is known what a day costs. A longer overstay is not settled by a charge and adds nothing. Due does not
   * mean owed: nothing here says whether it was paid.
   */
  | 'OVERSTAY_CHARGE';

/** The class of a stay permit (jenis izin tinggal). */
export type PermitClass =
  /** A diplomatic stay permit (Izin Tinggal Diplomatik). */
  | 'DIPLOMATIC'
  /** A permanent stay permit (Izin Tinggal Tetap). */
  | 'ITAP'
  /** A limited stay permit (Izin Tinggal Terbatas). */
  | 'ITAS'
  /** A visit stay permit (Izin Tinggal Kunjungan). */
  | 'ITK'
  /** An official stay permit (Izin Tinggal Dinas). */
  | 'SERVICE'
  /** A stay without a visa (bebas visa kunjungan). */
  | 'VISA_FREE'
  /** A stay with a visa bought on arrival (visa kunjungan saat kedatangan). */
  | 'VOA';

/** What to group stay permits by. */
export type PermitDimension =
  /** The nationality of their holders. */
  | 'NATIONALITY'
  /** The office that is responsible for where their holders live. */
  | 'OFFICE'
  /** Their class. */
  | 'PERMIT_CLASS'
  /** The province in which their holders live. */
  | 'PROVINCE'
  /** The regency or city in which their holders live. */
  | 'REGENCY'
  /** How far their last day is away. */
  | 'TERM';

/** Which days of stay permits are counted. */
export type PermitDuration =
  /** From the day of the snapshot to the last day of a permit that is valid. */
  | 'DAYS_LEFT'
  /** From the last day of a permit that has run out to the day of the snapshot. */
  | 'DAYS_OVERSTAYED';

/** What to group flows of stay permits by. Sponsors are not among it, since the graph has none yet. */
export type PermitFlowDimension =
  /** The nationality of their holders. */
  | 'NATIONALITY'
  /** Their class. */
  | 'PERMIT_CLASS';

/** The stay permits that share the values that were asked for; null is a value that was not. */
export type PermitFlowGroup = {
  __typename?: 'PermitFlowGroup';
  /** Each month of the period that is over, in order: at most 24. */
  months: Array<PermitFlowMonth>;
  /** The nationality of their holders. */
  nationality: Maybe<Country>;
  /** The nationality of their holders, by its code (ISO 3166-1 alpha-3). */
  nationalityCode: Maybe<Scalars['ID']['output']>;
  /** Their class. */
  permitClass: Maybe<PermitClass>;
};

/**
 * A month of a group of stay permits. Its stock is that of the month before, with those that began in it and without those
 * that ended in it. For analysts 0 means that none are told: there may be some that are withheld.
 */
export type PermitFlowMonth = {
  __typename?: 'PermitFlowMonth';
  /** How many began in it. */
  began: Scalars['Int']['output'];
  /** The first day of the month. */
  beginsOn: Scalars['LocalDate']['output'];
  /** How many were ended in it. One that began and ended in it is counted in both. */
  ended: Scalars['Int']['output'];
  /** How many stood when it was over. */
  stock: Scalars['Int']['output'];
};

/**
 * How many stay permits stood when each month of a period was over, and how many began and ended in it (arus izin tinggal), in
 * the whole country: of the permits that the register holds, as the snapshot of a day tells it. They stand from the month of
 * their first day to that in which they were ended, by an exit, a conversion or otherwise; one that has run out and was not
 * ended stands, as an overstay. Nothing is told by sponsor: the graph has none yet. The Directorate General and auditors are told
 * exactly. Analysts are told once a month, and of no fewer than five foreigners who share all that is told of their permits: of each
 * such part to the nearest five, so that no number of people is left when other statistics are taken from these.
 */
export type PermitFlows = {
  __typename?: 'PermitFlows';
  /** How exactly the numbers are told. */
  accuracy: StatisticsAccuracy;
  /** When the snapshot was taken; null while there is none, and then there are no groups. Only months that were over then are told. */
  freshness: Maybe<Scalars['DateTime']['output']>;
  /** The groups, those with the most permits at the end of the period first: at most 250, and at most as many as `first` says. */
  groups: Array<PermitFlowGroup>;
  /** How many groups there are in all. */
  totalGroups: Scalars['Int']['output'];
  /** Whether there are more groups than were asked for. */
  truncated: Scalars['Boolean']['output'];
  /**
   * How many permits beyond those may fulfil the conditions: what a condition asks for is withheld of them. 0 when the
   * accuracy is EXACT.
   */
  undecided: Scalars['Int']['output'];
  /**
   * How many permits, of whichever months, are in no group, because a value to group by, the month of their beginning or that
   * of their end is withheld. They are in no stock and in no flow. 0 when the accuracy is EXACT.
   */
  withheld: Scalars['Int']['output'];
};

/** Which stay permits to count. Conditions that are left out do not matter. */
export type PermitFlowsWhere = {
  /** Whose holders have one of these nationalities, by their codes (ISO 3166-1 alpha-3); at most 250. */
  nationalityCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these classes; at most 250. */
  permitClass?: InputMaybe<Array<PermitClass>>;
};

/**
 * What the stay permits that stand (izin tinggal) add up to, as the snapshot of a day tells it: those in the state ACTIVE,
 * run out or not. Officers count those of the area of their office, a regional head those of the regional office, the
 * Directorate General and auditors all: exactly. Analysts count the whole country, and no fewer than five foreigners: permits
 * of too few are put together with others, and values that would single them out are withheld. Every number that an analyst is told, and
 * every sum or difference of such numbers, is 0 or stands for at least five foreigners. Analysts are told once a month.
 */
export type PermitStatistics = {
  __typename?: 'PermitStatistics';
  /** How exactly the numbers are told. */
  accuracy: StatisticsAccuracy;
  /**
   * When the snapshot was taken; null while there is none, and then there are no groups. What came later is not in it, and
   * days are counted to the day that it was then where each holder lives.
   */
  freshness: Maybe<Scalars['DateTime']['output']>;
  /** The groups in the order asked for: at most 1000, and at most as many as `first` says. */
  groups: Array<PermitStatisticsGroup>;
  /**
   * How many groups are not told, because one of their values is withheld; those that are withheld in the same way count
   * as one. 0 when the accuracy is EXACT.
   */
  suppressedGroups: Scalars['Int']['output'];
  /** How many permits fulfil the conditions, whether their group is among `groups` or not. */
  total: Scalars['Int']['output'];
  /** How many groups there are in all, after `having`. */
  totalGroups: Scalars['Int']['output'];
  /** Whether there are more groups than were asked for. */
  truncated: Scalars['Boolean']['output'];
  /**
   * How many permits beyond the total may fulfil the conditions: what a condition asks for is withheld of them. 0 when the
   * accuracy is EXACT.
   */
  undecided: Scalars['Int']['output'];
  /**
   * How many permits of the total are in no group, because a value to group by is withheld: without `having`, all groups and
   * these are the total. 0 when the accuracy is EXACT.
   */
  withheld: Scalars['Int']['output'];
};

/** The stay permits that share the values that were asked for. */
export type PermitStatisticsGroup = {
  __typename?: 'PermitStatisticsGroup';
  /** How many they are; null when the accuracy is PROTECTED and none are told: there may be a few that are withheld. */
  count: Maybe<Scalars['Int']['output']>;
  /**
   * Of how many days a permit has left, or its holder has overstayed, those of the group of whom it can be said. Null when
   * there are none; for analysts when there are fewer than 10 (the number is assumed), and of those only that are told of at
   * least five people.
   */
  days: Maybe<DaysTaken>;
  /** The values that they share. */
  key: PermitStatisticsKey;
  /** Their part of the total, from 0 to 1; null when there is no total or no count. */
  share: Maybe<Scalars['Float']['output']>;
  /**
   * What an amount of the permits of the group adds up to, over those that have one. Null when none has: that is not 0, since
   * an amount may be not known. For analysts null too when fewer than five people have one.
   */
  sum: Maybe<PermitSum>;
};


/** The stay permits that share the values that were asked for. */
export type PermitStatisticsGroupDaysArgs = {
  of: PermitDuration;
};


/** The stay permits that share the values that were asked for. */
export type PermitStatisticsGroupSumArgs = {
  of: PermitAmount;
};

/**
 * The values that a group of stay permits shares; null for what was not grouped by, and for where a holder lives when that is
 * not known.
 */
export type PermitStatisticsKey = {
  __typename?: 'PermitStatisticsKey';
  /** The nationality of their holders. */
  nationality: Maybe<Country>;
  /** The nationality of their holders, by its code (ISO 3166-1 alpha-3). */
  nationalityCode: Maybe<Scalars['ID']['output']>;
  /** The office that is responsible for where their holders live. */
  office: Maybe<ServicePoint>;
  /** The office that is responsible for where their holders live, by id; partly assumed. */
  officeId: Maybe<Scalars['ID']['output']>;
  /** Their class. */
  permitClass: Maybe<PermitClass>;
  /** The province in which their holders live. */
  province: Maybe<Region>;
  /** The province in which their holders live, by its Kemendagri code. */
  provinceCode: Maybe<Scalars['ID']['output']>;
  /** The regency or city in which their holders live. */
  regency: Maybe<Region>;
  /** The regency or city in which their holders live, by its Kemendagri code. */
  regencyCode: Maybe<Scalars['ID']['output']>;
  /** How far their last day is away. */
  term: Maybe<PermitTerm>;
};

/** Which stay permits to count. Conditions that are left out do not matter. */
export type PermitStatisticsWhere = {
  /** Whose holders have one of these nationalities, by their codes (ISO 3166-1 alpha-3); at most 250. */
  nationalityCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose holders live where one of these offices is responsible; at most 250. */
  officeId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these classes; at most 250. */
  permitClass?: InputMaybe<Array<PermitClass>>;
  /** Whose holders live in one of these provinces, by their Kemendagri codes; at most 250. */
  provinceCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose holders live in one of these regencies or cities, by their Kemendagri codes; at most 250. */
  regencyCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose last day is as far away as one of these says; at most 250. */
  term?: InputMaybe<Array<PermitTerm>>;
};

/** A sum of money over stay permits. */
export type PermitSum = {
  __typename?: 'PermitSum';
  /**
   * What it adds up to. For analysts it leaves out the permits of whom fewer than five people that are told of together have
   * an amount: then it is too small, and never too large.
   */
  amount: Scalars['Rupiah']['output'];
  /** Over how many permits; null for analysts, who could take it from the count. */
  records: Maybe<Scalars['Int']['output']>;
};

/** How far the last day of a stay permit that stands is away (masa berlaku). The steps of an overstay are assumed, but for 60. */
export type PermitTerm =
  /** It is valid for more than 90 days yet. */
  | 'ENDS_LATER'
  /** At most 30 days are left; on its last day 0. */
  | 'ENDS_WITHIN_30_DAYS'
  /** 31 to 60 days are left. */
  | 'ENDS_WITHIN_60_DAYS'
  /** 61 to 90 days are left. */
  | 'ENDS_WITHIN_90_DAYS'
  /** Its first day is still to come. */
  | 'NOT_YET_VALID'
  /** It ran out more than 60 days ago. */
  | 'OVERSTAYED_OVER_60_DAYS'
  /** It ran out 1 to 10 days ago. */
  | 'OVERSTAYED_TO_10_DAYS'
  /** It ran out 11 to 60 days ago. */
  | 'OVERSTAYED_TO_60_DAYS';

/**
 * That somebody else read what is held of a person (catatan akses): one entry for each request and person. It is written
 * before the answer is sent, and nobody can change or remove it.
 */
export type PersonRead = {
  __typename?: 'PersonRead';
  /** When it was read. */
  at: Scalars['DateTime']['output'];
  /** Why it was read, as the reader's sign-in says. */
  purpose: Scalars['String']['output'];
  /** The reader's account: for auditors, and null for everyone else. */
  readerAccount: Maybe<Scalars['ID']['output']>;
  /** The regional office that the reader leads; null for everyone else. */
  readerRegionalOffice: Maybe<Scalars['String']['output']>;
  /** In which roles the reader asked, at most 20. */
  readerRoles: Array<Scalars['String']['output']>;
  /** The service point where the reader works. */
  readerServicePoint: Maybe<ServicePoint>;
  /** The service point where the reader works, by id; null for one who works at none. */
  readerServicePointId: Maybe<Scalars['ID']['output']>;
  /** What was read, by its types in this graph, at most 20. */
  types: Array<Scalars['String']['output']>;
};

/** A page of an access log. */
export type PersonReadConnection = {
  __typename?: 'PersonReadConnection';
  /** At most as many as the page asked for. */
  edges: Array<PersonReadEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in an access log. */
export type PersonReadEdge = {
  __typename?: 'PersonReadEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PersonRead;
};

/** Where a fact comes from and how far it may be trusted. */
export type Provenance = {
  __typename?: 'Provenance';
  /** The source, as the reference data names it. */
  source: Scalars['String']['output'];
  /** Whether the source bears the fact out. */
  verification: Verification;
};

export type Query = {
  __typename?: 'Query';
  /** A foreigner by their id; null when there is none that you may see. */
  foreigner: Maybe<Foreigner>;
  /** The foreigners that you may see, by id. For officers, for the Directorate General, and for a foreigner, who finds themself. */
  foreigners: ForeignerConnection;
  /** The foreigner whose account asks; null when the account is no foreigner's. */
  myResidence: Maybe<Foreigner>;
  /**
   * What an overstay on a stay permit costs and leads to on a day: today where its holder lives, if none is given. The day may
   * have passed or be still to come. Null when there is no such permit that you may see.
   */
  overstayQuote: Maybe<OverstayQuote>;
  /**
   * How many stay permits stood when each month was over, and how many began and ended in it, in one group for each combination
   * of the dimensions in `by`: none for one group of all. At most 24 months and 250 groups. For the Directorate General,
   * auditors and analysts.
   */
  permitFlows: PermitFlows;
  /**
   * What the stay permits that stand add up to, in one group for each combination of the dimensions in `by`: at most 3,
   * none for one group of all. `first` is at most 1000. For officers, the Directorate General, auditors and analysts.
   */
  permitStatistics: PermitStatistics;
  /** A stay permit by its number; null when there is none that you may see. */
  stayPermit: Maybe<StayPermit>;
  /** A kind of stay permit by its index; null when there is none. */
  stayPermitType: Maybe<StayPermitType>;
  /** The kinds of stay permit by their indices, for everybody to read. */
  stayPermitTypes: StayPermitTypeConnection;
  /** The stay permits of the foreigners that you may see. */
  stayPermits: StayPermitConnection;
};


export type QueryForeignerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForeignersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ForeignerWhere>;
};


export type QueryOverstayQuoteArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  permitNumber: Scalars['ID']['input'];
};


export type QueryPermitFlowsArgs = {
  by: Array<PermitFlowDimension>;
  first?: Scalars['Int']['input'];
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
  where?: InputMaybe<PermitFlowsWhere>;
};


export type QueryPermitStatisticsArgs = {
  by: Array<PermitDimension>;
  first?: Scalars['Int']['input'];
  having?: InputMaybe<StatisticsHaving>;
  orderBy?: StatisticsOrder;
  where?: InputMaybe<PermitStatisticsWhere>;
};


export type QueryStayPermitArgs = {
  number: Scalars['ID']['input'];
};


export type QueryStayPermitTypeArgs = {
  code: Scalars['ID']['input'];
};


export type QueryStayPermitTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StayPermitTypeWhere>;
};


export type QueryStayPermitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: StayPermitOrder;
  where?: InputMaybe<StayPermitWhere>;
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['ID']['output'];
  /**
   * How many foreigners live here: those whose residence, as last reported, is in this regency or city (or in one of this
   * province), and who hold a stay permit that has not been ended. Who has overstayed is counted too, and nobody twice.
   * Null when there is no such region.
   */
  foreignResidents: Maybe<PeopleCount>;
};

/** Where you live now. */
export type ReportAddressInput = {
  /** Street and number, of at most 300 characters on one line. */
  address: Scalars['String']['input'];
  /**
   * Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same report answers the
   * residence that it led to, as it then is, and makes no second one. A refused report does not use the key up.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** The day on which you moved there. */
  movedOn: Scalars['LocalDate']['input'];
  /** The regency or city in which you live, by its code. */
  regencyCode: Scalars['ID']['input'];
};

/** Why an address can be refused. */
export type ReportAddressRefusal =
  /** The day of the move has not come yet in the zone of the new regency or city. */
  | 'DAY_IN_FUTURE'
  /** The day of the move is not after the day on which the present residence began. */
  | 'DAY_TOO_EARLY'
  /** The key has been used for another report within 24 hours. */
  | 'KEY_REUSED'
  /** The account that asks is not a foreigner's. */
  | 'NOT_REGISTERED'
  /** It is the address that is known already. */
  | 'UNCHANGED'
  /** There is no such regency or city. */
  | 'UNKNOWN_REGENCY';

/** Why an address was not taken down; nothing has changed. */
export type ReportAddressRefused = {
  __typename?: 'ReportAddressRefused';
  /** The reason in words, in the language of the request. */
  message: Scalars['String']['output'];
  /** The reason, for a program. */
  reason: ReportAddressRefusal;
};

export type ReportAddressResult = ReportAddressRefused | Residence;

/** Where a foreigner lives or lived over a period (tempat tinggal). Seen by whoever sees the foreigner. */
export type Residence = {
  __typename?: 'Residence';
  /** Street and number; null when only the regency or city is known. */
  address: Maybe<Scalars['String']['output']>;
  /** Who lives or lived there. */
  foreigner: Foreigner;
  /** The first day there. */
  fromOn: Scalars['LocalDate']['output'];
  /** The regency or city. */
  regency: Maybe<Region>;
  /** The regency or city, by its code. */
  regencyCode: Scalars['ID']['output'];
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** The office that is responsible for foreigners there today. */
  responsibleOffice: Maybe<ServicePoint>;
  /**
   * The office that is responsible for foreigners there today, by its id; null when none is known. Where no source names
   * one, the nearest is assumed.
   */
  responsibleOfficeId: Maybe<Scalars['ID']['output']>;
  /** The day of the move away from there; null for where they live now. */
  toOn: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of residences. */
export type ResidenceConnection = {
  __typename?: 'ResidenceConnection';
  /** At most as many as the page asked for. */
  edges: Array<ResidenceEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A residence in a list. */
export type ResidenceEdge = {
  __typename?: 'ResidenceEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The residence. */
  node: Residence;
};

export type ServicePoint = {
  __typename?: 'ServicePoint';
  /**
   * How many foreigners live in the area for which this office is responsible, counted as in Region.foreignResidents. The
   * area is partly assumed: where no source names the office of a regency, it is the nearest. Null for a unit, whose area
   * no source gives, and for an office without a regency of its own.
   */
  foreignResidents: Maybe<PeopleCount>;
  id: Scalars['ID']['output'];
};

/** Sex as a passport can state it (jenis kelamin). */
export type Sex =
  /** Female (perempuan). */
  | 'FEMALE'
  /** Male (laki-laki). */
  | 'MALE'
  /** Not stated. */
  | 'UNSPECIFIED';

/** How exactly statistics are told. */
export type StatisticsAccuracy =
  /** Every record is counted where it belongs. */
  | 'EXACT'
  /**
   * Values that fewer than five people share are withheld: a group has at least as many records as are told, and up to
   * four people may not be counted at all.
   */
  | 'PROTECTED';

/** Which groups to tell of. */
export type StatisticsHaving = {
  /** Those that count at least as many. */
  countAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Those that count at most as many. */
  countAtMost?: InputMaybe<Scalars['Int']['input']>;
};

/** How to sort groups. What is equal is sorted by the values, in the order of `by`. */
export type StatisticsOrder =
  /** The smallest count first. */
  | 'COUNT_ASC'
  /** The largest count first. */
  | 'COUNT_DESC'
  /** By the values, in the order of `by`. */
  | 'KEYS';

/**
 * A foreigner's permission to stay over a period (izin tinggal). Seen by whoever sees the foreigner. "Today" is the day in
 * the zone of where the foreigner lives, and in western time when that is not known.
 */
export type StayPermit = {
  __typename?: 'StayPermit';
  /** Days from that day (today, if none is given) to its last day, on which it is 0; null when it is not valid on that day. */
  daysLeft: Maybe<Scalars['Int']['output']>;
  /**
   * Days by which its holder has overstayed on that day (today, if none is given). They are counted from the day after its
   * last day, which is assumed, up to and with the day on which it was ended.
   */
  daysOverstayed: Scalars['Int']['output'];
  /** The day on which it was ended; null while it stands. */
  endedOn: Maybe<Scalars['LocalDate']['output']>;
  /**
   * The notice of its end that is due on that day (today, if none is given), the latest one where several are; null while more
   * than 60 days are left, and when it is not valid on that day.
   */
  expiryNotice: Maybe<ExpiryNotice>;
  /** Who holds it. */
  foreigner: Foreigner;
  /** True for demonstration data: such a permit does not exist. */
  invented: Scalars['Boolean']['output'];
  /** The day on which it was issued. */
  issuedOn: Scalars['LocalDate']['output'];
  /** Where it was issued. */
  issuingServicePoint: Maybe<ServicePoint>;
  /** Where it was issued, by id. */
  issuingServicePointId: Scalars['ID']['output'];
  /** The public number, which never changes: IT-7K2M9QX4 and a check character (ISO 7064 MOD 37,36). Its form is assumed. */
  number: Scalars['ID']['output'];
  /** Its class. */
  permitClass: PermitClass;
  /** Whether it stands, or how it was ended. */
  state: StayPermitState;
  /** Its kind within the class; null when there is none, as for diplomats, or when it is not known. */
  type: Maybe<StayPermitType>;
  /** Its first day. */
  validFromOn: Scalars['LocalDate']['output'];
  /** Its last day. */
  validToOn: Scalars['LocalDate']['output'];
  /** What it is worth on a day: today, if none is given. */
  validity: StayPermitValidity;
};


/**
 * A foreigner's permission to stay over a period (izin tinggal). Seen by whoever sees the foreigner. "Today" is the day in
 * the zone of where the foreigner lives, and in western time when that is not known.
 */
export type StayPermitDaysLeftArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A foreigner's permission to stay over a period (izin tinggal). Seen by whoever sees the foreigner. "Today" is the day in
 * the zone of where the foreigner lives, and in western time when that is not known.
 */
export type StayPermitDaysOverstayedArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A foreigner's permission to stay over a period (izin tinggal). Seen by whoever sees the foreigner. "Today" is the day in
 * the zone of where the foreigner lives, and in western time when that is not known.
 */
export type StayPermitExpiryNoticeArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A foreigner's permission to stay over a period (izin tinggal). Seen by whoever sees the foreigner. "Today" is the day in
 * the zone of where the foreigner lives, and in western time when that is not known.
 */
export type StayPermitValidityArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of stay permits. */
export type StayPermitConnection = {
  __typename?: 'StayPermitConnection';
  /** At most as many as the page asked for. */
  edges: Array<StayPermitEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all, of those that you may see. */
  totalCount: Scalars['Int']['output'];
};

/** A stay permit in a list. */
export type StayPermitEdge = {
  __typename?: 'StayPermitEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The stay permit. */
  node: StayPermit;
};

/** How often one may come with a visa (jumlah perjalanan). */
export type StayPermitEntries =
  /** Several times (beberapa kali perjalanan). */
  | 'MULTIPLE'
  /** Once (satu kali perjalanan). */
  | 'SINGLE';

/** How to sort stay permits. What is equal is sorted by number. */
export type StayPermitOrder =
  /** By the last day, the earliest first. */
  | 'VALID_TO_ASC'
  /** By the last day, the latest first. */
  | 'VALID_TO_DESC';

/** Whether a stay permit stands, or how it was ended. */
export type StayPermitState =
  /** It has not been ended. It may have run out all the same: see validity. */
  | 'ACTIVE'
  /** Cancelled, for instance after a breach or when the sponsor withdrew (dibatalkan). */
  | 'CANCELLED'
  /** Ended by a permit of another class (alih status). */
  | 'CONVERTED'
  /** Ended otherwise: by return home, naturalisation, deportation or death. */
  | 'ENDED'
  /** Ended by leaving for good (exit permit only). */
  | 'EXITED';

/**
 * A kind of visa and stay permit (indeks visa): what a foreigner may do here, and for how long. Where the reference data are
 * silent, a field is null. Numbers of days are those of the reference data, which may simplify what a regulation says: see
 * notes and provenance.
 */
export type StayPermitType = {
  __typename?: 'StayPermitType';
  /** Whether it allows to work. */
  allowsWork: Scalars['Boolean']['output'];
  /** The index: E31A. Those of 2013 and of 2024 are different ones, even where they read the same. */
  code: Scalars['ID']['output'];
  /** The class of permit to which its holder may go over (alih status); null when none is known. */
  convertsTo: Maybe<PermitClass>;
  /** Its counterpart in the other list of indices; null when none is known here. */
  counterpart: Maybe<StayPermitType>;
  /**
   * Its counterpart in the other list of indices, by code: for an index of 2013 the one that took its place, for one of 2024
   * the one before. Null when none is known; may name an index that is not known here.
   */
  counterpartCode: Maybe<Scalars['ID']['output']>;
  /** How often one may come with it. */
  entries: StayPermitEntries;
  /** How many days one extension gives at most; 0 when there is none. */
  extensionDays: Maybe<Scalars['Int']['output']>;
  /** The year of the list of indices in which it stands, 2013 or 2024; null for the permanent permit, which has no index. */
  indexYear: Maybe<Scalars['Int']['output']>;
  /** How many days one may stay at first: after each entry, where several are allowed for visits. */
  initialStayDays: Scalars['Int']['output'];
  /** Whether the stay may be extended. */
  isExtendable: Scalars['Boolean']['output'];
  /** How often it may be extended at most; 0 when it may not, null when no limit is known. */
  maxExtensions: Maybe<Scalars['Int']['output']>;
  /** How many days one may stay in all; null when no limit is known. */
  maxTotalStayDays: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  name: LocalizedText;
  /** Whether somebody has to answer for the foreigner (penjamin). */
  needsSponsor: Scalars['Boolean']['output'];
  /** What else is to be known, in English, as the reference data have it: also which of the numbers are assumed. */
  notes: Maybe<Scalars['String']['output']>;
  /** The class of permit to which it leads. */
  permitClass: PermitClass;
  /** Where it comes from. */
  provenance: Provenance;
  /** What it is for, as a term of the reference data: FAMILY. */
  purpose: Scalars['String']['output'];
  /** The letter of its series: A to E as the indices begin, and P for the permanent permit. What a letter means depends on the year. */
  series: Scalars['String']['output'];
};

/** A page of kinds of stay permit. */
export type StayPermitTypeConnection = {
  __typename?: 'StayPermitTypeConnection';
  /** At most as many as the page asked for. */
  edges: Array<StayPermitTypeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A kind of stay permit in a list. */
export type StayPermitTypeEdge = {
  __typename?: 'StayPermitTypeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The kind of stay permit. */
  node: StayPermitType;
};

/** Which kinds of stay permit to list. Conditions that are left out do not matter. */
export type StayPermitTypeWhere = {
  /** Leading to this class. */
  permitClass?: InputMaybe<PermitClass>;
};

/** What a stay permit is worth on a day. */
export type StayPermitValidity =
  /** It has been ended. */
  | 'ENDED'
  /** Its first day is still to come. */
  | 'NOT_YET_VALID'
  /** It has run out, and no end is known: its holder has overstayed. */
  | 'OVERSTAYED'
  /** It allows its holder to stay. */
  | 'VALID';

/** Which stay permits to list. Conditions that are left out do not matter. */
export type StayPermitWhere = {
  /** Whose last day comes before this day. */
  expiringBeforeOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /**
   * That stand (state ACTIVE), are valid today and have at most so many days left, 0 to 90. Today is the day where each holder
   * lives. For what runs out later, ask by expiringBeforeOn.
   */
  expiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /**
   * That stand (state ACTIVE) and whose holders have overstayed for at least so many days today, 1 to 3660. Today is the day
   * where each holder lives.
   */
  overstayedForDays?: InputMaybe<Scalars['Int']['input']>;
  /** Of this class. */
  permitClass?: InputMaybe<PermitClass>;
  /** In this state. */
  state?: InputMaybe<StayPermitState>;
};

/** How far a fact is borne out by its source. */
export type Verification =
  /** Nobody is known to say it: it was concluded or assumed. */
  | 'ASSUMED'
  /** A source says part of it, or said it some years ago. */
  | 'PARTLY'
  /** A named source says it. */
  | 'VERIFIED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<unknown, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, unknown, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: never[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  ForeignPassport: ForeignPassport;
  Foreigner: Foreigner;
  Region: Region;
  ServicePoint: ServicePoint;
  StayPermit: StayPermit;
  StayPermitType: StayPermitType;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ForeignPassport:
    ( { __typename: 'ForeignPassport' }
    & GraphQLRecursivePick<FederationTypes['ForeignPassport'], {"id":true}> );
  Foreigner:
    ( { __typename: 'Foreigner' }
    & GraphQLRecursivePick<FederationTypes['Foreigner'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"id":true}> );
  StayPermit:
    ( { __typename: 'StayPermit' }
    & GraphQLRecursivePick<FederationTypes['StayPermit'], {"number":true}> );
  StayPermitType:
    ( { __typename: 'StayPermitType' }
    & GraphQLRecursivePick<FederationTypes['StayPermitType'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OverstayChargeResult:
    | ( TariffCharge )
    | ( OverstayChargeRefused )
  ;
  ReportAddressResult:
    | ( ReportAddressRefused )
    | ( ResidenceEntity )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CountAccuracy: CountAccuracy;
  Country: ResolverTypeWrapper<Country>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DaysTaken: ResolverTypeWrapper<DaysTaken>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ExpiryNotice: ExpiryNotice;
  ForeignPassport: ResolverTypeWrapper<ForeignPassportEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ForeignPassportConnection: ResolverTypeWrapper<ForeignPassportPage>;
  ForeignPassportEdge: ResolverTypeWrapper<Omit<ForeignPassportEdge, 'node'> & { node: ResolversTypes['ForeignPassport'] }>;
  ForeignPassportState: ForeignPassportState;
  Foreigner: ResolverTypeWrapper<ForeignerEntity>;
  ForeignerConnection: ResolverTypeWrapper<ForeignerPage>;
  ForeignerEdge: ResolverTypeWrapper<Omit<ForeignerEdge, 'node'> & { node: ResolversTypes['Foreigner'] }>;
  ForeignerWhere: ForeignerWhere;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OverstayCharge: ResolverTypeWrapper<TariffCharge>;
  OverstayChargeRefusal: OverstayChargeRefusal;
  OverstayChargeRefused: ResolverTypeWrapper<OverstayChargeRefused>;
  OverstayChargeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverstayChargeResult']>;
  OverstayConsequence: OverstayConsequence;
  OverstayConsequences: ResolverTypeWrapper<OverstayOutcome>;
  OverstayQuote: ResolverTypeWrapper<QuotedOverstay>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeopleCount: ResolverTypeWrapper<PeopleCount>;
  PermitAmount: PermitAmount;
  PermitClass: PermitClass;
  PermitDimension: PermitDimension;
  PermitDuration: PermitDuration;
  PermitFlowDimension: PermitFlowDimension;
  PermitFlowGroup: ResolverTypeWrapper<FlowsOfPermits>;
  PermitFlowMonth: ResolverTypeWrapper<MonthFlow>;
  PermitFlows: ResolverTypeWrapper<PermitFlowFigures>;
  PermitFlowsWhere: PermitFlowsWhere;
  PermitStatistics: ResolverTypeWrapper<PermitFigures>;
  PermitStatisticsGroup: ResolverTypeWrapper<PermitGroup>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PermitStatisticsKey: ResolverTypeWrapper<PermitGroup>;
  PermitStatisticsWhere: PermitStatisticsWhere;
  PermitSum: ResolverTypeWrapper<PermitSum>;
  PermitTerm: PermitTerm;
  PersonRead: ResolverTypeWrapper<PersonReadEntity>;
  PersonReadConnection: ResolverTypeWrapper<PersonReadPage>;
  PersonReadEdge: ResolverTypeWrapper<Omit<PersonReadEdge, 'node'> & { node: ResolversTypes['PersonRead'] }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionReference>;
  ReportAddressInput: ReportAddressInput;
  ReportAddressRefusal: ReportAddressRefusal;
  ReportAddressRefused: ResolverTypeWrapper<ReportAddressRefused>;
  ReportAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportAddressResult']>;
  Residence: ResolverTypeWrapper<ResidenceEntity>;
  ResidenceConnection: ResolverTypeWrapper<ResidencePage>;
  ResidenceEdge: ResolverTypeWrapper<Omit<ResidenceEdge, 'node'> & { node: ResolversTypes['Residence'] }>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  ServicePoint: ResolverTypeWrapper<ServicePointReference>;
  Sex: Sex;
  StatisticsAccuracy: StatisticsAccuracy;
  StatisticsHaving: StatisticsHaving;
  StatisticsOrder: StatisticsOrder;
  StayPermit: ResolverTypeWrapper<StayPermitEntity>;
  StayPermitConnection: ResolverTypeWrapper<StayPermitPage>;
  StayPermitEdge: ResolverTypeWrapper<Omit<StayPermitEdge, 'node'> & { node: ResolversTypes['StayPermit'] }>;
  StayPermitEntries: StayPermitEntries;
  StayPermitOrder: StayPermitOrder;
  StayPermitState: StayPermitState;
  StayPermitType: ResolverTypeWrapper<StayPermitTypeEntity>;
  StayPermitTypeConnection: ResolverTypeWrapper<StayPermitTypePage>;
  StayPermitTypeEdge: ResolverTypeWrapper<Omit<StayPermitTypeEdge, 'node'> & { node: ResolversTypes['StayPermitType'] }>;
  StayPermitTypeWhere: StayPermitTypeWhere;
  StayPermitValidity: StayPermitValidity;
  StayPermitWhere: StayPermitWhere;
  Verification: Verification;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Country: Country;
  ID: Scalars['ID']['output'];
  DateTime: Scalars['DateTime']['output'];
  DaysTaken: DaysTaken;
  Int: Scalars['Int']['output'];
  ForeignPassport: ForeignPassportEntity;
  Boolean: Scalars['Boolean']['output'];
  ForeignPassportConnection: ForeignPassportPage;
  ForeignPassportEdge: Omit<ForeignPassportEdge, 'node'> & { node: ResolversParentTypes['ForeignPassport'] };
  Foreigner: ForeignerEntity;
  ForeignerConnection: ForeignerPage;
  ForeignerEdge: Omit<ForeignerEdge, 'node'> & { node: ResolversParentTypes['Foreigner'] };
  ForeignerWhere: ForeignerWhere;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedText;
  Mutation: Record<PropertyKey, never>;
  OverstayCharge: TariffCharge;
  OverstayChargeRefused: OverstayChargeRefused;
  OverstayChargeResult: ResolversUnionTypes<ResolversParentTypes>['OverstayChargeResult'];
  OverstayConsequences: OverstayOutcome;
  OverstayQuote: QuotedOverstay;
  PageInfo: PageInfo;
  PeopleCount: PeopleCount;
  PermitFlowGroup: FlowsOfPermits;
  PermitFlowMonth: MonthFlow;
  PermitFlows: PermitFlowFigures;
  PermitFlowsWhere: PermitFlowsWhere;
  PermitStatistics: PermitFigures;
  PermitStatisticsGroup: PermitGroup;
  Float: Scalars['Float']['output'];
  PermitStatisticsKey: PermitGroup;
  PermitStatisticsWhere: PermitStatisticsWhere;
  PermitSum: PermitSum;
  PersonRead: PersonReadEntity;
  PersonReadConnection: PersonReadPage;
  PersonReadEdge: Omit<PersonReadEdge, 'node'> & { node: ResolversParentTypes['PersonRead'] };
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Region: RegionReference;
  ReportAddressInput: ReportAddressInput;
  ReportAddressRefused: ReportAddressRefused;
  ReportAddressResult: ResolversUnionTypes<ResolversParentTypes>['ReportAddressResult'];
  Residence: ResidenceEntity;
  ResidenceConnection: ResidencePage;
  ResidenceEdge: Omit<ResidenceEdge, 'node'> & { node: ResolversParentTypes['Residence'] };
  Rupiah: Scalars['Rupiah']['output'];
  ServicePoint: ServicePointReference;
  StatisticsHaving: StatisticsHaving;
  StayPermit: StayPermitEntity;
  StayPermitConnection: StayPermitPage;
  StayPermitEdge: Omit<StayPermitEdge, 'node'> & { node: ResolversParentTypes['StayPermit'] };
  StayPermitType: StayPermitTypeEntity;
  StayPermitTypeConnection: StayPermitTypePage;
  StayPermitTypeEdge: Omit<StayPermitTypeEdge, 'node'> & { node: ResolversParentTypes['StayPermitType'] };
  StayPermitTypeWhere: StayPermitTypeWhere;
  StayPermitWhere: StayPermitWhere;
  String: Scalars['String']['output'];
};

export type ContactDirectiveArgs = {
  description?: Maybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  url?: Maybe<Scalars['String']['input']>;
};

export type ContactDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ContactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  alpha3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type DaysTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DaysTaken'] = ResolversParentTypes['DaysTaken']> = {
  p50?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ForeignPassportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignPassport'] = ResolversParentTypes['ForeignPassport'], FederationReferenceType extends FederationReferenceTypes['ForeignPassport'] = FederationReferenceTypes['ForeignPassport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ForeignPassport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  foreigner?: Resolver<ResolversTypes['Foreigner'], ParentType, ContextType>;
  givenNames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuingCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  issuingCountryCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  machineReadableZone?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ForeignPassportState']>, ParentType, ContextType, Partial<ForeignPassportStateArgs>>;
  successor?: Resolver<Maybe<ResolversTypes['ForeignPassport']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForeignPassportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignPassportConnection'] = ResolversParentTypes['ForeignPassportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForeignPassportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForeignPassportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignPassportEdge'] = ResolversParentTypes['ForeignPassportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForeignPassport'], ParentType, ContextType>;
};

export type ForeignerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Foreigner'] = ResolversParentTypes['Foreigner'], FederationReferenceType extends FederationReferenceTypes['Foreigner'] = FederationReferenceTypes['Foreigner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Foreigner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['PersonReadConnection']>, ParentType, ContextType, RequireFields<ForeignerAccessLogArgs, 'first'>>;
  birthOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  nationalityCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passport?: Resolver<Maybe<ResolversTypes['ForeignPassport']>, ParentType, ContextType, Partial<ForeignerPassportArgs>>;
  passports?: Resolver<ResolversTypes['ForeignPassportConnection'], ParentType, ContextType, RequireFields<ForeignerPassportsArgs, 'first'>>;
  permits?: Resolver<ResolversTypes['StayPermitConnection'], ParentType, ContextType, RequireFields<ForeignerPermitsArgs, 'first'>>;
  residence?: Resolver<Maybe<ResolversTypes['Residence']>, ParentType, ContextType>;
  residences?: Resolver<ResolversTypes['ResidenceConnection'], ParentType, ContextType, RequireFields<ForeignerResidencesArgs, 'first'>>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type ForeignerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignerConnection'] = ResolversParentTypes['ForeignerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForeignerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForeignerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignerEdge'] = ResolversParentTypes['ForeignerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Foreigner'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], unknown> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportAddress?: Resolver<ResolversTypes['ReportAddressResult'], ParentType, ContextType, RequireFields<MutationReportAddressArgs, 'input'>>;
};

export type OverstayChargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverstayCharge'] = ResolversParentTypes['OverstayCharge']> = {
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  dailyRate?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  daysCharged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFromOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveToOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tariffCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverstayChargeRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverstayChargeRefused'] = ResolversParentTypes['OverstayChargeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OverstayChargeRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverstayChargeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverstayChargeResult'] = ResolversParentTypes['OverstayChargeResult']> = {
  __resolveType: TypeResolveFn<'OverstayCharge' | 'OverstayChargeRefused', ParentType, ContextType>;
};

export type OverstayConsequencesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverstayConsequences'] = ResolversParentTypes['OverstayConsequences']> = {
  ifPaid?: Resolver<ResolversTypes['OverstayConsequence'], ParentType, ContextType>;
  ifUnpaid?: Resolver<ResolversTypes['OverstayConsequence'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type OverstayQuoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OverstayQuote'] = ResolversParentTypes['OverstayQuote']> = {
  charge?: Resolver<ResolversTypes['OverstayChargeResult'], ParentType, ContextType>;
  consequences?: Resolver<Maybe<ResolversTypes['OverstayConsequences']>, ParentType, ContextType>;
  daysOverstayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  permit?: Resolver<ResolversTypes['StayPermit'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeopleCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleCount'] = ResolversParentTypes['PeopleCount']> = {
  accuracy?: Resolver<ResolversTypes['CountAccuracy'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PermitFlowGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitFlowGroup'] = ResolversParentTypes['PermitFlowGroup']> = {
  months?: Resolver<Array<ResolversTypes['PermitFlowMonth']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  nationalityCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  permitClass?: Resolver<Maybe<ResolversTypes['PermitClass']>, ParentType, ContextType>;
};

export type PermitFlowMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitFlowMonth'] = ResolversParentTypes['PermitFlowMonth']> = {
  began?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beginsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PermitFlowsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitFlows'] = ResolversParentTypes['PermitFlows']> = {
  accuracy?: Resolver<ResolversTypes['StatisticsAccuracy'], ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PermitFlowGroup']>, ParentType, ContextType>;
  totalGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PermitStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitStatistics'] = ResolversParentTypes['PermitStatistics']> = {
  accuracy?: Resolver<ResolversTypes['StatisticsAccuracy'], ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['PermitStatisticsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PermitStatisticsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitStatisticsGroup'] = ResolversParentTypes['PermitStatisticsGroup']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DaysTaken']>, ParentType, ContextType, RequireFields<PermitStatisticsGroupDaysArgs, 'of'>>;
  key?: Resolver<ResolversTypes['PermitStatisticsKey'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['PermitSum']>, ParentType, ContextType, RequireFields<PermitStatisticsGroupSumArgs, 'of'>>;
};

export type PermitStatisticsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitStatisticsKey'] = ResolversParentTypes['PermitStatisticsKey']> = {
  nationality?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  nationalityCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  officeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  permitClass?: Resolver<Maybe<ResolversTypes['PermitClass']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regency?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regencyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['PermitTerm']>, ParentType, ContextType>;
};

export type PermitSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitSum'] = ResolversParentTypes['PermitSum']> = {
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonReadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonRead'] = ResolversParentTypes['PersonRead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readerAccount?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  readerRegionalOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readerRoles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readerServicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  readerServicePointId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonReadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonReadConnection'] = ResolversParentTypes['PersonReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonReadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonReadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonReadEdge'] = ResolversParentTypes['PersonReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonRead'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  foreigner?: Resolver<Maybe<ResolversTypes['Foreigner']>, ParentType, ContextType, RequireFields<QueryForeignerArgs, 'id'>>;
  foreigners?: Resolver<ResolversTypes['ForeignerConnection'], ParentType, ContextType, RequireFields<QueryForeignersArgs, 'first'>>;
  myResidence?: Resolver<Maybe<ResolversTypes['Foreigner']>, ParentType, ContextType>;
  overstayQuote?: Resolver<Maybe<ResolversTypes['OverstayQuote']>, ParentType, ContextType, RequireFields<QueryOverstayQuoteArgs, 'permitNumber'>>;
  permitFlows?: Resolver<ResolversTypes['PermitFlows'], ParentType, ContextType, RequireFields<QueryPermitFlowsArgs, 'by' | 'first' | 'from' | 'to'>>;
  permitStatistics?: Resolver<ResolversTypes['PermitStatistics'], ParentType, ContextType, RequireFields<QueryPermitStatisticsArgs, 'by' | 'first' | 'orderBy'>>;
  stayPermit?: Resolver<Maybe<ResolversTypes['StayPermit']>, ParentType, ContextType, RequireFields<QueryStayPermitArgs, 'number'>>;
  stayPermitType?: Resolver<Maybe<ResolversTypes['StayPermitType']>, ParentType, ContextType, RequireFields<QueryStayPermitTypeArgs, 'code'>>;
  stayPermitTypes?: Resolver<ResolversTypes['StayPermitTypeConnection'], ParentType, ContextType, RequireFields<QueryStayPermitTypesArgs, 'first'>>;
  stayPermits?: Resolver<ResolversTypes['StayPermitConnection'], ParentType, ContextType, RequireFields<QueryStayPermitsArgs, 'first' | 'orderBy'>>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  foreignResidents?: Resolver<Maybe<ResolversTypes['PeopleCount']>, ParentType, ContextType>;
};

export type ReportAddressRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportAddressRefused'] = ResolversParentTypes['ReportAddressRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportAddressRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportAddressResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportAddressResult'] = ResolversParentTypes['ReportAddressResult']> = {
  __resolveType: TypeResolveFn<'ReportAddressRefused' | 'Residence', ParentType, ContextType>;
};

export type ResidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Residence'] = ResolversParentTypes['Residence']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foreigner?: Resolver<ResolversTypes['Foreigner'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  regency?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regencyCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  responsibleOffice?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  responsibleOfficeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResidenceConnection'] = ResolversParentTypes['ResidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResidenceEdge'] = ResolversParentTypes['ResidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Residence'], ParentType, ContextType>;
};

export interface RupiahScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rupiah'], unknown> {
  name: 'Rupiah';
}

export type ServicePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  foreignResidents?: Resolver<Maybe<ResolversTypes['PeopleCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StayPermitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StayPermit'] = ResolversParentTypes['StayPermit'], FederationReferenceType extends FederationReferenceTypes['StayPermit'] = FederationReferenceTypes['StayPermit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StayPermit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<StayPermitDaysLeftArgs>>;
  daysOverstayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<StayPermitDaysOverstayedArgs>>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  expiryNotice?: Resolver<Maybe<ResolversTypes['ExpiryNotice']>, ParentType, ContextType, Partial<StayPermitExpiryNoticeArgs>>;
  foreigner?: Resolver<ResolversTypes['Foreigner'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuingServicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  issuingServicePointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permitClass?: Resolver<ResolversTypes['PermitClass'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StayPermitState'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['StayPermitType']>, ParentType, ContextType>;
  validFromOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validToOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['StayPermitValidity'], ParentType, ContextType, Partial<StayPermitValidityArgs>>;
};

export type StayPermitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StayPermitConnection'] = ResolversParentTypes['StayPermitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StayPermitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StayPermitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StayPermitEdge'] = ResolversParentTypes['StayPermitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StayPermit'], ParentType, ContextType>;
};

export type StayPermitTypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StayPermitType'] = ResolversParentTypes['StayPermitType'], FederationReferenceType extends FederationReferenceTypes['StayPermitType'] = FederationReferenceTypes['StayPermitType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StayPermitType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowsWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  convertsTo?: Resolver<Maybe<ResolversTypes['PermitClass']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['StayPermitType']>, ParentType, ContextType>;
  counterpartCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['StayPermitEntries'], ParentType, ContextType>;
  extensionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indexYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  initialStayDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExtendable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxExtensions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxTotalStayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  needsSponsor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permitClass?: Resolver<ResolversTypes['PermitClass'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StayPermitTypeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StayPermitTypeConnection'] = ResolversParentTypes['StayPermitTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StayPermitTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StayPermitTypeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StayPermitTypeEdge'] = ResolversParentTypes['StayPermitTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StayPermitType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Country?: CountryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DaysTaken?: DaysTakenResolvers<ContextType>;
  ForeignPassport?: ForeignPassportResolvers<ContextType>;
  ForeignPassportConnection?: ForeignPassportConnectionResolvers<ContextType>;
  ForeignPassportEdge?: ForeignPassportEdgeResolvers<ContextType>;
  Foreigner?: ForeignerResolvers<ContextType>;
  ForeignerConnection?: ForeignerConnectionResolvers<ContextType>;
  ForeignerEdge?: ForeignerEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OverstayCharge?: OverstayChargeResolvers<ContextType>;
  OverstayChargeRefused?: OverstayChargeRefusedResolvers<ContextType>;
  OverstayChargeResult?: OverstayChargeResultResolvers<ContextType>;
  OverstayConsequences?: OverstayConsequencesResolvers<ContextType>;
  OverstayQuote?: OverstayQuoteResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeopleCount?: PeopleCountResolvers<ContextType>;
  PermitFlowGroup?: PermitFlowGroupResolvers<ContextType>;
  PermitFlowMonth?: PermitFlowMonthResolvers<ContextType>;
  PermitFlows?: PermitFlowsResolvers<ContextType>;
  PermitStatistics?: PermitStatisticsResolvers<ContextType>;
  PermitStatisticsGroup?: PermitStatisticsGroupResolvers<ContextType>;
  PermitStatisticsKey?: PermitStatisticsKeyResolvers<ContextType>;
  PermitSum?: PermitSumResolvers<ContextType>;
  PersonRead?: PersonReadResolvers<ContextType>;
  PersonReadConnection?: PersonReadConnectionResolvers<ContextType>;
  PersonReadEdge?: PersonReadEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  ReportAddressRefused?: ReportAddressRefusedResolvers<ContextType>;
  ReportAddressResult?: ReportAddressResultResolvers<ContextType>;
  Residence?: ResidenceResolvers<ContextType>;
  ResidenceConnection?: ResidenceConnectionResolvers<ContextType>;
  ResidenceEdge?: ResidenceEdgeResolvers<ContextType>;
  Rupiah?: GraphQLScalarType;
  ServicePoint?: ServicePointResolvers<ContextType>;
  StayPermit?: StayPermitResolvers<ContextType>;
  StayPermitConnection?: StayPermitConnectionResolvers<ContextType>;
  StayPermitEdge?: StayPermitEdgeResolvers<ContextType>;
  StayPermitType?: StayPermitTypeResolvers<ContextType>;
  StayPermitTypeConnection?: StayPermitTypeConnectionResolvers<ContextType>;
  StayPermitTypeEdge?: StayPermitTypeEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  contact?: ContactDirectiveResolver<any, any, ContextType>;
};
