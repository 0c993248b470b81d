// Made from this app's .graphql files by `npx nx codegen applications`. Never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApplicationEntity } from '../application/application.entity';
import type { ApplicationPage } from '../application/application.service';
import type { ApplicationFigures, ApplicationGroup } from '../application-statistics/application-statistics.service';
import type { ApplicationStepEntity } from '../application/application-step.entity';
import type { Choice } from '../fee/fee-offers';
import type { TariffLine, ServiceFees } from '../fee/fee.service';
import type { RefusedQuote } from '../fee/fee.rules';
import type { PersonReadEntity, PersonReadPage } from '@imigraph/access-log';
import type { DocumentToBring, SetOfDocuments, ServiceRequirements } from '../requirement/requirement.service';
import type { ServicePointKey } from '../service-point/service-point.service';
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

/** In which role somebody acts on an application. */
export type ActorRole =
  /** The account that the application belongs to (pemohon). */
  | 'APPLICANT';

/**
 * An application to the immigration service (permohonan). Its own account sees it; officers see those at their office and
 * its units, a regional head those of the regional office, the Directorate General and auditors all. For anyone else it
 * does not exist.
 */
export type Application = {
  /** Who but its own account has read it, the latest first. For its own account and for auditors. */
  accessLog: Maybe<PersonReadConnection>;
  /** When it was started. */
  createdAt: Scalars['DateTime']['output'];
  /** How its status came about, the oldest step first: at most 20, the latest ones. */
  history: Array<ApplicationStep>;
  /** True for demonstration data: such a person does not exist. */
  invented: Scalars['Boolean']['output'];
  /**
   * The number on every receipt: PA26-7K3M9-QXT2B-G, with kind, year, ten characters and a check character (ISO 7064,
   * MOD 37,36) that shows a mistyped number. The form is assumed: no source describes the real one.
   */
  number: Scalars['ID']['output'];
  /** Where it is made. */
  servicePoint: Maybe<ServicePoint>;
  /** Where it is made, by id. */
  servicePointId: Scalars['ID']['output'];
  /** How far it has come. */
  status: ApplicationStatus;
  /** When it was submitted; null when it never was. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often it was written, from 1 on. Who changes it names the version that was seen. */
  version: Scalars['Int']['output'];
};


/**
 * An application to the immigration service (permohonan). Its own account sees it; officers see those at their office and
 * its units, a regional head those of the regional office, the Directorate General and auditors all. For anyone else it
 * does not exist.
 */
export type ApplicationAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** At most as many as the page asked for. */
  edges: Array<ApplicationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many of those that the viewer may see there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** What to group applications by. */
export type ApplicationDimension =
  /** The month in which they were handed in, in the zone of the place. */
  | 'MONTH'
  /** The province of that place. */
  | 'PROVINCE'
  /** What the journeys are for. */
  | 'PURPOSE'
  /** The quarter of the year in which they were handed in. */
  | 'QUARTER'
  /** What they ask for. */
  | 'SERVICE'
  /** The place where they were made. */
  | 'SERVICE_POINT'
  /** How far they have come. */
  | 'STATUS'
  /** The year in which they were handed in. */
  | 'YEAR';

/** Between which steps of an application days are counted. */
export type ApplicationDuration =
  /** From its start to the day on which it was handed in. */
  | 'STARTED_TO_SUBMITTED'
  /** From the day on which it was handed in to its withdrawal. */
  | 'SUBMITTED_TO_WITHDRAWN';

/** An application in a list. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The application. */
  node: Application;
};

/** How to sort applications. What is equal is sorted by number. */
export type ApplicationOrder =
  /** The earliest start first. */
  | 'CREATED_ASC'
  /** The latest start first. */
  | 'CREATED_DESC';

/**
 * What the applications that were handed in add up to (statistik permohonan), as the snapshot of a day tells it. Drafts are
 * not in it. Officers count those at their place and its units, a regional head those of the regional office, the
 * Directorate General and auditors all: exactly. Analysts count the whole country, and no fewer than five people: applications
 * that too few people share are put together with others, and values that would single them out are withheld. Every number that an
 * analyst is told, and every sum or difference of such numbers, is 0 or stands for at least five people. For analysts only
 * months that are over count, and their numbers are made anew once a month.
 */
export type ApplicationStatistics = {
  __typename?: 'ApplicationStatistics';
  /** How exactly the numbers are told. */
  accuracy: StatisticsAccuracy;
  /** When the snapshot was taken; null while there is none, and then there are no groups. What came later is not in it. */
  freshness: Maybe<Scalars['DateTime']['output']>;
  /** The groups in the order asked for: at most 1000, and at most as many as `first` says. */
  groups: Array<ApplicationStatisticsGroup>;
  /**
   * How many groups are not told, because one of their values is withheld; those that are withheld in the same way count
   * as one. 0 when the accuracy is EXACT.
   */
  suppressedGroups: Scalars['Int']['output'];
  /** How many applications fulfil the conditions, whether their group is among `groups` or not. */
  total: Scalars['Int']['output'];
  /** How many groups there are in all, after `having`. */
  totalGroups: Scalars['Int']['output'];
  /** Whether there are more groups than were asked for. */
  truncated: Scalars['Boolean']['output'];
  /**
   * How many applications beyond the total may fulfil the conditions: what a condition asks for is withheld of them. 0 when
   * the accuracy is EXACT.
   */
  undecided: Scalars['Int']['output'];
  /**
   * How many applications of the total are in no group, because a value to group by is withheld: without `having`, all groups
   * and these are the total. 0 when the accuracy is EXACT.
   */
  withheld: Scalars['Int']['output'];
};

/** The applications that share the values that were asked for. */
export type ApplicationStatisticsGroup = {
  __typename?: 'ApplicationStatisticsGroup';
  /** How many more there are than in the year before, negative when there are fewer; null when either is. */
  change: Maybe<Scalars['Int']['output']>;
  /** The change as a part of the year before: 0.25 is a quarter more. Null when there were none then. */
  changeShare: Maybe<Scalars['Float']['output']>;
  /**
   * How many they are. 0 for a period without any; null when the accuracy is PROTECTED and none are told: there may be a
   * few that are withheld.
   */
  count: Maybe<Scalars['Int']['output']>;
  /**
   * How many days lie between two steps, of those that have taken both. Null when there are none; for analysts when there are
   * fewer than 10 (the number is assumed), and of those only that are told of at least five people.
   */
  days: Maybe<DaysTaken>;
  /** The values that they share. */
  key: ApplicationStatisticsKey;
  /** How many there were in the same period of the year before, when `compareTo` asks for it; told like `count`. */
  previousCount: Maybe<Scalars['Int']['output']>;
  /** Their part of the total, from 0 to 1; null when there is no total or no count. */
  share: Maybe<Scalars['Float']['output']>;
};


/** The applications that share the values that were asked for. */
export type ApplicationStatisticsGroupDaysArgs = {
  of: ApplicationDuration;
};

/** The values that a group of applications shares; null for what was not grouped by. */
export type ApplicationStatisticsKey = {
  __typename?: 'ApplicationStatisticsKey';
  /** The first day of the month, quarter or year in which they were handed in, in the zone of the place. */
  beginsOn: Maybe<Scalars['LocalDate']['output']>;
  /** The province of the place where they were made. */
  province: Maybe<Region>;
  /** The province of the place where they were made, by its Kemendagri code. */
  provinceCode: Maybe<Scalars['ID']['output']>;
  /** What the journeys are for. */
  purpose: Maybe<TravelPurpose>;
  /** What they ask for. */
  service: Maybe<Service>;
  /** What they ask for, by its code in the vocabulary of services. */
  serviceCode: Maybe<PassportService>;
  /** Where they were made. */
  servicePoint: Maybe<ServicePoint>;
  /** Where they were made, by id. */
  servicePointId: Maybe<Scalars['ID']['output']>;
  /** How far they have come. */
  status: Maybe<ApplicationStatus>;
};

/** Which applications to count. Conditions that are left out do not matter. */
export type ApplicationStatisticsWhere = {
  /** The first month in which they were handed in, by its first day: 2026-01-01. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Made at a place in one of these provinces, by their Kemendagri codes; at most 250. */
  provinceCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these purposes; at most 250. */
  purpose?: InputMaybe<Array<TravelPurpose>>;
  /** Asking for one of these services; at most 250. */
  serviceCode?: InputMaybe<Array<PassportService>>;
  /** Made at one of these very places, not at their units; at most 250. */
  servicePointId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these statuses; at most 250. */
  status?: InputMaybe<Array<ApplicationStatus>>;
  /** The last month in which they were handed in, by its first day: 2026-12-01. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How far an application has come (status permohonan). */
export type ApplicationStatus =
  /** Started, and not yet before the office (draf). */
  | 'DRAFT'
  /** Handed in (diajukan). */
  | 'SUBMITTED'
  /** Taken back by the applicant (dicabut). Nothing follows. */
  | 'WITHDRAWN';

/** A change of an application's status (riwayat permohonan). */
export type ApplicationStep = {
  __typename?: 'ApplicationStep';
  /** In which role somebody made it. Who it was is not told. */
  actorRole: ActorRole;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The status before; null for the first step. */
  from: Maybe<ApplicationStatus>;
  /** The status after. */
  to: ApplicationStatus;
  /** Why it was withdrawn; null for every other step. */
  withdrawalReason: Maybe<WithdrawalReason>;
};

/** Which applications to list. Conditions that are left out do not matter. */
export type ApplicationWhere = {
  /**
   * For the person with this NIK. For counter officers, interviewers, adjudicators and heads of offices; FORBIDDEN for
   * anyone else. What is no NIK is nobody's.
   */
  applicantNik?: InputMaybe<Scalars['String']['input']>;
  /** Made at this very place, not at its units. */
  servicePointId?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these statuses, at most 3. */
  status?: InputMaybe<Array<ApplicationStatus>>;
};

/** What to change in a draft. A field that is left out stays as it is; null empties it. */
export type ChangePassportApplicationInput = {
  /** The day on which that person was born. */
  applicantBornOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The name of the person who is to hold the passport, 1 to 100 characters. */
  applicantName?: InputMaybe<Scalars['String']['input']>;
  /** That person's NIK: sixteen digits, without spaces. */
  applicantNik?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change was made to. */
  expectedVersion: Scalars['Int']['input'];
  number: Scalars['ID']['input'];
  /** What the journey is for. */
  purpose?: InputMaybe<TravelPurpose>;
};

/** Reasons not to change an application. */
export type ChangePassportApplicationRefusal =
  /** It was changed after the version that is named. Read it again. */
  | 'CHANGED_MEANWHILE'
  /** The day lies in the future or more than 130 years ago. */
  | 'IMPLAUSIBLE_BIRTH_DAY'
  /** The name is empty, longer than 100 characters or has characters that no name has. */
  | 'IMPLAUSIBLE_NAME'
  /**
   * It has not sixteen digits, or its seventh to twelfth are no day (of a woman, the day with 40 added), or its serial is
   * 0000.
   */
  | 'IMPLAUSIBLE_NIK'
  /** The NIK is of a person who was born on another day. */
  | 'NIK_DIFFERS_FROM_BIRTH_DAY'
  /** It is no draft any more. */
  | 'NOT_A_DRAFT';

/** Why nothing was changed. */
export type ChangePassportApplicationRefused = {
  __typename?: 'ChangePassportApplicationRefused';
  /** The reason, for people, in the language of the request. */
  message: Scalars['String']['output'];
  /** The reason, for programs. */
  reason: ChangePassportApplicationRefusal;
};

export type ChangePassportApplicationResult = ChangePassportApplicationRefused | PassportApplication;

/** How exactly a count of people is told. */
export type CountAccuracy =
  /** The number itself. */
  | 'EXACT'
  /** To the nearest 5. */
  | 'ROUNDED'
  /** Too few people to tell. */
  | 'SUPPRESSED';

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

/** Documents of which one is enough (dokumen alternatif). */
export type DocumentAlternatives = {
  __typename?: 'DocumentAlternatives';
  /** At most 10, any one of them. */
  documents: Array<RequiredDocument>;
  /** What they prove, as the reference data name it: BIRTH_PROOF. */
  group: Scalars['ID']['output'];
};

/** What is chosen of a service. A part that the service does not know is null. */
export type FeeChoice = {
  __typename?: 'FeeChoice';
  /** Whether the passport was lost or damaged by force majeure. */
  forceMajeure: Maybe<Scalars['Boolean']['output']>;
  /** Whom the emergency travel document is for. */
  holder: Maybe<TravelDocumentHolder>;
  /** The charge is by the day of an overstay (see overstayDays in FeeChoiceInput), for at most as many. */
  mostOverstayDays: Maybe<Scalars['Int']['output']>;
  /** How many pages the passport has. */
  pages: Maybe<Scalars['Int']['output']>;
  /** The kind of passport. */
  passportKind: Maybe<PassportKind>;
  /** Whether it is the first passport of a prospective migrant worker. */
  prospectiveMigrantWorker: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is ready on the day of the application. */
  sameDay: Maybe<Scalars['Boolean']['output']>;
  /** For how long one may stay or come back. */
  stayLength: Maybe<StayLength>;
  /** For how many years at most the passport is valid. */
  validityYears: Maybe<Scalars['Int']['output']>;
  /** Whether the permission to come back is paid with it. */
  withReentry: Maybe<Scalars['Boolean']['output']>;
};

/** What to ask the price of. What is left out is asked back only where it decides the price; a yes-or-no left out is a no. */
export type FeeChoiceInput = {
  /** For a passport that was lost or damaged by force majeure (kahar): without the charge. */
  forceMajeure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom the emergency travel document is for. */
  holder?: InputMaybe<TravelDocumentHolder>;
  /** How many days somebody has overstayed, 1 to 60. More of them are no matter of a charge; that 60 still are is assumed. */
  overstayDays?: InputMaybe<Scalars['Int']['input']>;
  /** 24 or 48. Books of 24 pages are of the past. */
  pages?: InputMaybe<Scalars['Int']['input']>;
  /** The kind of passport. */
  passportKind?: InputMaybe<PassportKind>;
  /** For the first passport of a prospective migrant worker (calon pekerja migran Indonesia). */
  prospectiveMigrantWorker?: InputMaybe<Scalars['Boolean']['input']>;
  /** To have the passport on the same day. It is assumed that not every office offers it. */
  sameDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** For how long to stay or to be allowed to come back. */
  stayLength?: InputMaybe<StayLength>;
  /** 5 or 10. Ten years are for holders who are 17 or married, and for passports since 12 October 2022. */
  validityYears?: InputMaybe<Scalars['Int']['input']>;
  /** To pay the permission to come back (izin masuk kembali) with the stay permit. */
  withReentry?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One tariff of a price (tarif). */
export type FeeItem = {
  __typename?: 'FeeItem';
  /** For the whole quantity; null when it is not known in rupiah. */
  amount: Maybe<Scalars['Rupiah']['output']>;
  /** The first day on which the tariff holds. */
  effectiveFromOn: Scalars['LocalDate']['output'];
  /** The last day on which it holds; null while no other tariff is known to follow. */
  effectiveToOn: Maybe<Scalars['LocalDate']['output']>;
  /** What is paid for. */
  name: LocalizedText;
  /** Where it comes from. */
  provenance: Provenance;
  /** For how many units. */
  quantity: Scalars['Int']['output'];
  /** The regulation that says so. */
  regulation: Scalars['String']['output'];
  /** The tariff, by its code in the reference data. */
  tariffCode: Scalars['ID']['output'];
  /** Of what the quantity is. */
  unit: TariffUnit;
  /** What is due in United States dollars beside the amount; null when nothing is. */
  usDollars: Maybe<Scalars['Int']['output']>;
};

/** What a service costs on a day (biaya layanan, penerimaan negara bukan pajak). */
export type Fees = {
  __typename?: 'Fees';
  /** What it is the price of. */
  choice: FeeChoice;
  /** Whether total is all that is to be paid; false when it is null. */
  isComplete: Scalars['Boolean']['output'];
  /** What is charged, at most 10 items. What a bundle contains is no item beside it. */
  items: Array<FeeItem>;
  /** The day whose tariffs these are: that on which the billing code is made, which is assumed. */
  on: Scalars['LocalDate']['output'];
  /** The service. */
  service: Maybe<Service>;
  /** The service, by its code in the vocabulary of services. */
  serviceCode: Scalars['ID']['output'];
  /**
   * All that is to be paid. Null when that is not known, because an item has no known price in rupiah or costs dollars
   * beside: see isComplete and the items.
   */
  total: Maybe<Scalars['Rupiah']['output']>;
};

/** Reasons not to tell a price. None of them says that a service is free. */
export type FeesRefusal =
  /** The price depends on something that was left out. */
  | 'CHOICE_NEEDED'
  /** It is not known what it cost on that day. */
  | 'NOT_KNOWN_ON_DAY'
  /** The service does not exist in that combination. */
  | 'NO_SUCH_COMBINATION'
  /** No tariff of the service is known, or it is a group of services that have theirs. */
  | 'NO_TARIFF';

/** Why no price is told. */
export type FeesRefused = {
  __typename?: 'FeesRefused';
  /** The first day on which what was asked for has a known price; null unless the reason is NOT_KNOWN_ON_DAY. */
  knownFromOn: Maybe<Scalars['LocalDate']['output']>;
  /** The reason, for people. */
  message: LocalizedText;
  /** What can be chosen on that day, at most 40: of what was asked when a choice is needed, otherwise of the service. */
  possible: Array<FeeChoice>;
  /** The reason, for programs. */
  reason: FeesRefusal;
};

export type FeesResult = Fees | FeesRefused;

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
  /** Change what a draft says. For the applicant whose it is. */
  changePassportApplication: ChangePassportApplicationResult;
  /** Start an application for a passport as a draft, for oneself or for another person. For applicants. */
  startPassportApplication: StartPassportApplicationResult;
  /** Hand a draft in. For the applicant whose it is. */
  submitApplication: SubmitApplicationResult;
  /** Take an application back for good. For the applicant whose it is. */
  withdrawApplication: WithdrawApplicationResult;
};


export type MutationChangePassportApplicationArgs = {
  input: ChangePassportApplicationInput;
};


export type MutationStartPassportApplicationArgs = {
  input: StartPassportApplicationInput;
};


export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};

/** What is unusual in a NIK. The codes of regions that are gone stay in their people's NIKs, so that is for people to judge. */
export type NikWarning =
  /** It begins with a code that no province has. */
  | 'UNKNOWN_PROVINCE'
  /** It begins with a code that no regency or city of its province has. */
  | 'UNKNOWN_REGENCY';

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

/** An application of an Indonesian citizen for a passport (permohonan paspor). */
export type PassportApplication = Application & {
  __typename?: 'PassportApplication';
  accessLog: Maybe<PersonReadConnection>;
  /** The day on which that person was born; null while a draft lacks it. */
  applicantBornOn: Maybe<Scalars['LocalDate']['output']>;
  /** The name of the person who is to hold the passport, as it is to be printed; null while a draft lacks it. */
  applicantName: Maybe<Scalars['String']['output']>;
  /**
   * That person's NIK (Nomor Induk Kependudukan), sixteen digits; null while a draft lacks it. Whole for the account that
   * the application belongs to and for the officers of the place, who compare it with the card; for everyone else masked:
   * 3573********0001. Who sees it whole is assumed: no source says.
   */
  applicantNik: Maybe<Scalars['String']['output']>;
  /** What of the NIK is unusual and no reason to refuse it; null when nothing is. */
  applicantNikWarning: Maybe<NikWarning>;
  createdAt: Scalars['DateTime']['output'];
  history: Array<ApplicationStep>;
  invented: Scalars['Boolean']['output'];
  number: Scalars['ID']['output'];
  /** What the journey is for; null while a draft lacks it. */
  purpose: Maybe<TravelPurpose>;
  /** What is asked for. */
  service: Maybe<Service>;
  /** What is asked for, by its code in the vocabulary of services. */
  serviceCode: PassportService;
  servicePoint: Maybe<ServicePoint>;
  servicePointId: Scalars['ID']['output'];
  status: ApplicationStatus;
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};


/** An application of an Indonesian citizen for a passport (permohonan paspor). */
export type PassportApplicationAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a passport application needs before it is handed in. */
export type PassportApplicationField =
  /** The field applicantBornOn. */
  | 'APPLICANT_BORN_ON'
  /** The field applicantName. */
  | 'APPLICANT_NAME'
  /** The field applicantNik. */
  | 'APPLICANT_NIK'
  /** The field purpose. */
  | 'PURPOSE';

/** A kind of passport (jenis paspor). */
export type PassportKind =
  /** With a chip (paspor elektronik). */
  | 'ELECTRONIC'
  /** With a chip and a page of polycarbonate (paspor elektronik polikarbonat). */
  | 'ELECTRONIC_POLYCARBONATE'
  /** Without a chip (paspor biasa nonelektronik). */
  | 'REGULAR';

/** The services that a passport application may ask for, as the vocabulary of services has them (layanan paspor). */
export type PassportService =
  /** A change of the data in a passport (perubahan data). */
  | 'PASSPORT_DATA_CHANGE'
  /** A first passport (paspor baru). */
  | 'PASSPORT_NEW'
  /** A passport instead of a damaged one (rusak). */
  | 'PASSPORT_REPLACEMENT_DAMAGED'
  /** A passport instead of one that has expired or soon will (habis berlaku). */
  | 'PASSPORT_REPLACEMENT_EXPIRED'
  /** A passport instead of a full one (halaman penuh). */
  | 'PASSPORT_REPLACEMENT_FULL'
  /** A passport instead of a lost one (hilang). */
  | 'PASSPORT_REPLACEMENT_LOST';

/** A number of people, told so that nobody is found in it. */
export type PeopleCount = {
  __typename?: 'PeopleCount';
  /** How exactly it is told. */
  accuracy: CountAccuracy;
  /** The number; null when it is suppressed. */
  value: Maybe<Scalars['Int']['output']>;
};

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
  /** An application by its number; null when there is none that the viewer may see. */
  application: Maybe<Application>;
  /**
   * What the applications that were handed in add up to, in one group for each combination of the dimensions in `by`:
   * at most 3, none for one group of all, and of MONTH, QUARTER and YEAR one at a time. `first` is at most 1000. `fill` adds
   * a group for each period without applications from the first to the last one, of at most 120 months; it and `compareTo`
   * need a period in `by`. For officers, the Directorate General, auditors and analysts.
   */
  applicationStatistics: ApplicationStatistics;
  /** The applications that the viewer may see. */
  applications: ApplicationConnection;
  /**
   * What a service costs, with the tariffs of a day: today in western time when none is given. Null when there is no such
   * service.
   */
  fees: Maybe<FeesResult>;
  /** Which documents a service asks for. Null when there is no such service. */
  requirements: Maybe<Requirements>;
};


export type QueryApplicationArgs = {
  number: Scalars['ID']['input'];
};


export type QueryApplicationStatisticsArgs = {
  by: Array<ApplicationDimension>;
  compareTo?: InputMaybe<StatisticsComparison>;
  fill?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  having?: InputMaybe<StatisticsHaving>;
  orderBy?: StatisticsOrder;
  where?: InputMaybe<ApplicationStatisticsWhere>;
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ApplicationOrder;
  where?: InputMaybe<ApplicationWhere>;
};


export type QueryFeesArgs = {
  choice?: InputMaybe<FeeChoiceInput>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  service: Scalars['ID']['input'];
};


export type QueryRequirementsArgs = {
  applicant?: InputMaybe<RequirementFactsInput>;
  service: Scalars['ID']['input'];
};

export type Region = {
  __typename?: 'Region';
  code: Scalars['ID']['output'];
};

/** A document that a service asks for (dokumen persyaratan). */
export type RequiredDocument = {
  __typename?: 'RequiredDocument';
  /** Its code in the reference data. */
  code: Scalars['ID']['output'];
  /** Whether to bring it. */
  decision: RequirementDecision;
  /** What it is called. */
  name: LocalizedText;
  /** What to mind about it; null when there is nothing. */
  note: Maybe<LocalizedText>;
  /** Whether the original is to be shown. */
  originalToBeShown: Scalars['Boolean']['output'];
  /** Where it comes from. */
  provenance: Provenance;
  /** What to ask to learn whether it is needed; null unless it DEPENDS. */
  question: Maybe<RequirementQuestion>;
};

/** Whether to bring a document. */
export type RequirementDecision =
  /** The facts that were given do not say: see the question. */
  | 'DEPENDS'
  /** An officer makes it in the process: there is nothing to bring. */
  | 'MADE_BY_OFFICER'
  /** It is to be brought. */
  | 'NEEDED';

/** What is known of the applicant and the application. What is left out or null is not known. */
export type RequirementFactsInput = {
  /** Whole years, 0 to 150. */
  age?: InputMaybe<Scalars['Int']['input']>;
  /** The proof of birth shows the name, the day and place of birth, and the parents. */
  birthProofComplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is for a child who was born in Indonesia. */
  bornInIndonesia?: InputMaybe<Scalars['Boolean']['input']>;
  /** The visa required a statement of commitment. */
  commitmentMade?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which extension it is, from 1 on. */
  extensionNumber?: InputMaybe<Scalars['Int']['input']>;
  /** An agent files it (kuasa). */
  filedByAgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** The passport was lost or damaged by force majeure (kahar). */
  forceMajeure?: InputMaybe<Scalars['Boolean']['input']>;
  /** The guarantor changes with this application. */
  guarantorChanges?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exempt from having a guarantor under article 63 of the immigration law. */
  guarantorExempt?: InputMaybe<Scalars['Boolean']['input']>;
  /** There is a guarantor (penjamin). */
  hasGuarantor?: InputMaybe<Scalars['Boolean']['input']>;
  /** The child has had a passport before. */
  hasOldPassport?: InputMaybe<Scalars['Boolean']['input']>;
  /** The applicant joins a relative who holds a permanent stay permit. */
  joinsItapHolder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Married now or before. */
  married?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name was changed. */
  nameChanged?: InputMaybe<Scalars['Boolean']['input']>;
  /** A citizen by naturalisation or declaration. */
  naturalised?: InputMaybe<Scalars['Boolean']['input']>;
  /** A parent has a passport. */
  parentHasPassport?: InputMaybe<Scalars['Boolean']['input']>;
  /** The child's parents are married. */
  parentsMarried?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the journey is for. */
  purpose?: InputMaybe<TravelPurpose>;
  /** It falls in the special category of article 164 k. */
  specialCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the stay is for. */
  stayPurpose?: InputMaybe<StayPurpose>;
};

/** A question to the applicant. */
export type RequirementQuestion = {
  __typename?: 'RequirementQuestion';
  /** The field of RequirementFactsInput that takes the answer. */
  field: Scalars['String']['output'];
  /** The question. */
  text: LocalizedText;
};

/** Documents that are asked for together (daftar persyaratan). */
export type RequirementSet = {
  __typename?: 'RequirementSet';
  /** One of each of these groups, at most 5. */
  alternatives: Array<DocumentAlternatives>;
  /** Its code in the reference data. */
  code: Scalars['ID']['output'];
  /** All of these, at most 40, as far as each is needed. */
  documents: Array<RequiredDocument>;
  /** What to ask to learn whether this set applies; null when it does. */
  question: Maybe<RequirementQuestion>;
};

/** The documents that a service asks for (persyaratan dokumen). */
export type Requirements = {
  __typename?: 'Requirements';
  /** Why the sets are not known; null when they are. */
  gap: Maybe<RequirementsGap>;
  /** The service. */
  service: Maybe<Service>;
  /** The service, by its code in the vocabulary of services. */
  serviceCode: Scalars['ID']['output'];
  /**
   * The sets of documents, at most 4: one, or several while the facts do not say which of them applies. Null when it is not
   * known what the service asks for, which does not mean that it asks for nothing: see gap.
   */
  sets: Maybe<Array<RequirementSet>>;
};

/** Why it is not known which documents a service asks for. */
export type RequirementsGap = {
  __typename?: 'RequirementsGap';
  /** The reason, for people. */
  message: LocalizedText;
  /** The reason, for programs. */
  reason: RequirementsGapReason;
};

/** Reasons for which it is not known which documents a service asks for. */
export type RequirementsGapReason =
  /** It is a group of services, each of which has requirements of its own. */
  | 'GROUP_OF_SERVICES'
  /** No source for its requirements was found. */
  | 'NO_REQUIREMENT_SET';

export type Service = {
  __typename?: 'Service';
  code: Scalars['ID']['output'];
};

export type ServicePoint = {
  __typename?: 'ServicePoint';
  id: Scalars['ID']['output'];
  /**
   * How many applications are open here: neither withdrawn nor finished, drafts included. Null when nothing is known of the
   * place.
   */
  openApplications: Maybe<PeopleCount>;
};

/** A new application. What is left out can be filled in until it is submitted. */
export type StartPassportApplicationInput = {
  /** The day on which that person was born. */
  applicantBornOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The name of the person who is to hold the passport, 1 to 100 characters. */
  applicantName?: InputMaybe<Scalars['String']['input']>;
  /** That person's NIK: sixteen digits, without spaces. */
  applicantNik?: InputMaybe<Scalars['String']['input']>;
  /**
   * Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same input answers the
   * application that it led to, as it then is, and starts no second one. A refused start does not use the key up.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** What the journey is for. */
  purpose?: InputMaybe<TravelPurpose>;
  /** What to ask for. */
  serviceCode: PassportService;
  /** Where to apply: any place that offers passport services, whatever the domicile. */
  servicePointId: Scalars['ID']['input'];
};

/** Reasons not to start an application. */
export type StartPassportApplicationRefusal =
  /** The day lies in the future or more than 130 years ago. */
  | 'IMPLAUSIBLE_BIRTH_DAY'
  /** The name is empty, longer than 100 characters or has characters that no name has. */
  | 'IMPLAUSIBLE_NAME'
  /**
   * It has not sixteen digits, or its seventh to twelfth are no day (of a woman, the day with 40 added), or its serial is
   * 0000.
   */
  | 'IMPLAUSIBLE_NIK'
  /** The key was used within 24 hours for another request. */
  | 'KEY_REUSED'
  /** The NIK is of a person who was born on another day. */
  | 'NIK_DIFFERS_FROM_BIRTH_DAY'
  /** The place offers no passport services, or does not serve people yet or any more. */
  | 'SERVICE_NOT_OFFERED_HERE'
  /** The account has 5 open applications, drafts included, which is the most it may have. */
  | 'TOO_MANY_OPEN';

/** Why no application was started. */
export type StartPassportApplicationRefused = {
  __typename?: 'StartPassportApplicationRefused';
  /** The reason, for people, in the language of the request. */
  message: Scalars['String']['output'];
  /** The reason, for programs. */
  reason: StartPassportApplicationRefusal;
};

export type StartPassportApplicationResult = PassportApplication | StartPassportApplicationRefused;

/** How exactly statistics are told. */
export type StatisticsAccuracy =
  /** Every record is counted where it belongs. */
  | 'EXACT'
  /**
   * Values that fewer than five people share are withheld: a group has at least as many records as are told, and up to
   * four people may not be counted at all.
   */
  | 'PROTECTED';

/** With what to compare each group. */
export type StatisticsComparison =
  /** With the same period of the year before. A group that was there only then is told too. */
  | 'PREVIOUS_YEAR';

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

/** A length of stay that has its own tariff (jangka waktu izin tinggal). */
export type StayLength =
  /** 30 days. */
  | 'DAYS_30'
  /** 60 days. */
  | 'DAYS_60'
  /** Up to 6 months. */
  | 'MONTHS_6'
  /** Up to 1 year. */
  | 'YEARS_1'
  /** Up to 2 years. */
  | 'YEARS_2'
  /** 5 years. */
  | 'YEARS_5';

/** What a foreigner's stay in Indonesia is for (tujuan tinggal). */
export type StayPurpose =
  /** To live with the parents, as a child (anak). */
  | 'CHILD'
  /** To live with a spouse or relatives (penyatuan keluarga). */
  | 'FAMILY'
  /** Investment (penanam modal). */
  | 'INVESTOR'
  /** Anything else. */
  | 'OTHER'
  /** Religious work (rohaniwan). */
  | 'RELIGIOUS_WORKER'
  /** Remote work for an employer abroad (pekerja jarak jauh). */
  | 'REMOTE_WORKER'
  /** Research (peneliti). */
  | 'RESEARCHER'
  /** Old age (lanjut usia). */
  | 'SENIOR'
  /** Study (pelajar). */
  | 'STUDENT'
  /** Work for an employer (tenaga kerja asing). */
  | 'WORKER';

/** Which draft to hand in. */
export type SubmitApplicationInput = {
  /**
   * Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same input answers the
   * application as it then is. A refused submission does not use the key up.
   */
  idempotencyKey: Scalars['ID']['input'];
  number: Scalars['ID']['input'];
};

/** Reasons not to hand a draft in. */
export type SubmitApplicationRefusal =
  /** Something is missing that an application needs. */
  | 'INCOMPLETE'
  /** The key was used within 24 hours for another request. */
  | 'KEY_REUSED'
  /** Another application for the same NIK is under way, whoever has made it: submitted, and neither withdrawn nor finished. */
  | 'NIK_HAS_OPEN_APPLICATION'
  /** It is no draft any more. */
  | 'NOT_A_DRAFT'
  /** The place offers no passport services any more. */
  | 'SERVICE_NOT_OFFERED_HERE';

/** Why the draft was not handed in. */
export type SubmitApplicationRefused = {
  __typename?: 'SubmitApplicationRefused';
  /** The reason, for people, in the language of the request. */
  message: Scalars['String']['output'];
  /** What is missing when it is INCOMPLETE, at most 4 fields; empty otherwise. */
  missing: Array<PassportApplicationField>;
  /** The reason, for programs. */
  reason: SubmitApplicationRefusal;
};

export type SubmitApplicationResult = PassportApplication | SubmitApplicationRefused;

/** Of what a tariff is the price (satuan). */
export type TariffUnit =
  /** An application (permohonan). */
  | 'APPLICATION'
  /** A passport book (buku). */
  | 'BOOK'
  /** A person (orang). */
  | 'PERSON'
  /** A person and day (orang per hari). */
  | 'PERSON_PER_DAY'
  /** A year (tahun). */
  | 'YEAR';

/** Whom an emergency travel document is for (pemegang Surat Perjalanan Laksana Paspor). */
export type TravelDocumentHolder =
  /** An Indonesian citizen (WNI). */
  | 'CITIZEN'
  /** A foreigner (WNA). */
  | 'FOREIGNER';

/** What a journey is for (tujuan perjalanan). */
export type TravelPurpose =
  /** Business (bisnis). */
  | 'BUSINESS'
  /** To visit family (keluarga). */
  | 'FAMILY'
  /** The pilgrimage (haji). */
  | 'HAJJ'
  /** Medical treatment (berobat). */
  | 'MEDICAL'
  /** Anything else. */
  | 'OTHER'
  /** Study (belajar). */
  | 'STUDY'
  /** Holidays (wisata). */
  | 'TOURISM'
  /** The minor pilgrimage (umrah). */
  | 'UMRAH'
  /** Work abroad as an Indonesian migrant worker (pekerja migran Indonesia). */
  | 'WORK_PMI';

/** How far a fact is borne out by its source. */
export type Verification =
  /** Nobody is known to say it: it was concluded or assumed. */
  | 'ASSUMED'
  /** A source says part of it, or said it some years ago. */
  | 'PARTLY'
  /** A named source says it. */
  | 'VERIFIED';

/** Which application to take back, and why. */
export type WithdrawApplicationInput = {
  number: Scalars['ID']['input'];
  /** Why. */
  reason: WithdrawalReason;
};

/** Reasons not to take an application back. */
export type WithdrawApplicationRefusal =
  /** It is withdrawn already, or finished. */
  | 'ALREADY_CLOSED';

/** Why the application was not taken back. */
export type WithdrawApplicationRefused = {
  __typename?: 'WithdrawApplicationRefused';
  /** The reason, for people, in the language of the request. */
  message: Scalars['String']['output'];
  /** The reason, for programs. */
  reason: WithdrawApplicationRefusal;
};

export type WithdrawApplicationResult = PassportApplication | WithdrawApplicationRefused;

/** Why an applicant takes an application back. The list is assumed. */
export type WithdrawalReason =
  /** There is another application for the same person. */
  | 'APPLIED_TWICE'
  /** It was made for the wrong service, place or person. */
  | 'MADE_BY_MISTAKE'
  /** The journey does not take place. */
  | 'NO_LONGER_NEEDED'
  /** None of these. */
  | 'OTHER';



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
  Application: Application;
  PassportApplication: PassportApplication;
  ServicePoint: ServicePoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"number":true}> );
  PassportApplication:
    ( { __typename: 'PassportApplication' }
    & GraphQLRecursivePick<FederationTypes['PassportApplication'], {"number":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangePassportApplicationResult:
    | ( ChangePassportApplicationRefused )
    | ( ApplicationEntity )
  ;
  FeesResult:
    | ( ServiceFees )
    | ( RefusedQuote )
  ;
  StartPassportApplicationResult:
    | ( ApplicationEntity )
    | ( StartPassportApplicationRefused )
  ;
  SubmitApplicationResult:
    | ( ApplicationEntity )
    | ( SubmitApplicationRefused )
  ;
  WithdrawApplicationResult:
    | ( ApplicationEntity )
    | ( WithdrawApplicationRefused )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorRole: ActorRole;
  Application: ResolverTypeWrapper<ApplicationEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationPage>;
  ApplicationDimension: ApplicationDimension;
  ApplicationDuration: ApplicationDuration;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationOrder: ApplicationOrder;
  ApplicationStatistics: ResolverTypeWrapper<ApplicationFigures>;
  ApplicationStatisticsGroup: ResolverTypeWrapper<ApplicationGroup>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ApplicationStatisticsKey: ResolverTypeWrapper<ApplicationGroup>;
  ApplicationStatisticsWhere: ApplicationStatisticsWhere;
  ApplicationStatus: ApplicationStatus;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepEntity>;
  ApplicationWhere: ApplicationWhere;
  ChangePassportApplicationInput: ChangePassportApplicationInput;
  ChangePassportApplicationRefusal: ChangePassportApplicationRefusal;
  ChangePassportApplicationRefused: ResolverTypeWrapper<ChangePassportApplicationRefused>;
  ChangePassportApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePassportApplicationResult']>;
  CountAccuracy: CountAccuracy;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DaysTaken: ResolverTypeWrapper<DaysTaken>;
  DocumentAlternatives: ResolverTypeWrapper<Omit<DocumentAlternatives, 'documents'> & { documents: Array<ResolversTypes['RequiredDocument']> }>;
  FeeChoice: ResolverTypeWrapper<Choice>;
  FeeChoiceInput: FeeChoiceInput;
  FeeItem: ResolverTypeWrapper<TariffLine>;
  Fees: ResolverTypeWrapper<ServiceFees>;
  FeesRefusal: FeesRefusal;
  FeesRefused: ResolverTypeWrapper<RefusedQuote>;
  FeesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeesResult']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NikWarning: NikWarning;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassportApplication: ResolverTypeWrapper<ApplicationEntity>;
  PassportApplicationField: PassportApplicationField;
  PassportKind: PassportKind;
  PassportService: PassportService;
  PeopleCount: ResolverTypeWrapper<PeopleCount>;
  PersonRead: ResolverTypeWrapper<PersonReadEntity>;
  PersonReadConnection: ResolverTypeWrapper<PersonReadPage>;
  PersonReadEdge: ResolverTypeWrapper<Omit<PersonReadEdge, 'node'> & { node: ResolversTypes['PersonRead'] }>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Region>;
  RequiredDocument: ResolverTypeWrapper<DocumentToBring>;
  RequirementDecision: RequirementDecision;
  RequirementFactsInput: RequirementFactsInput;
  RequirementQuestion: ResolverTypeWrapper<RequirementQuestion>;
  RequirementSet: ResolverTypeWrapper<SetOfDocuments>;
  Requirements: ResolverTypeWrapper<ServiceRequirements>;
  RequirementsGap: ResolverTypeWrapper<RequirementsGap>;
  RequirementsGapReason: RequirementsGapReason;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  Service: ResolverTypeWrapper<Service>;
  ServicePoint: ResolverTypeWrapper<ServicePointKey>;
  StartPassportApplicationInput: StartPassportApplicationInput;
  StartPassportApplicationRefusal: StartPassportApplicationRefusal;
  StartPassportApplicationRefused: ResolverTypeWrapper<StartPassportApplicationRefused>;
  StartPassportApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPassportApplicationResult']>;
  StatisticsAccuracy: StatisticsAccuracy;
  StatisticsComparison: StatisticsComparison;
  StatisticsHaving: StatisticsHaving;
  StatisticsOrder: StatisticsOrder;
  StayLength: StayLength;
  StayPurpose: StayPurpose;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationRefusal: SubmitApplicationRefusal;
  SubmitApplicationRefused: ResolverTypeWrapper<SubmitApplicationRefused>;
  SubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationResult']>;
  TariffUnit: TariffUnit;
  TravelDocumentHolder: TravelDocumentHolder;
  TravelPurpose: TravelPurpose;
  Verification: Verification;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationRefusal: WithdrawApplicationRefusal;
  WithdrawApplicationRefused: ResolverTypeWrapper<WithdrawApplicationRefused>;
  WithdrawApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApplicationResult']>;
  WithdrawalReason: WithdrawalReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Application: ApplicationEntity;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  ApplicationConnection: ApplicationPage;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationStatistics: ApplicationFigures;
  ApplicationStatisticsGroup: ApplicationGroup;
  Float: Scalars['Float']['output'];
  ApplicationStatisticsKey: ApplicationGroup;
  ApplicationStatisticsWhere: ApplicationStatisticsWhere;
  ApplicationStep: ApplicationStepEntity;
  ApplicationWhere: ApplicationWhere;
  ChangePassportApplicationInput: ChangePassportApplicationInput;
  ChangePassportApplicationRefused: ChangePassportApplicationRefused;
  ChangePassportApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ChangePassportApplicationResult'];
  DateTime: Scalars['DateTime']['output'];
  DaysTaken: DaysTaken;
  DocumentAlternatives: Omit<DocumentAlternatives, 'documents'> & { documents: Array<ResolversParentTypes['RequiredDocument']> };
  FeeChoice: Choice;
  FeeChoiceInput: FeeChoiceInput;
  FeeItem: TariffLine;
  Fees: ServiceFees;
  FeesRefused: RefusedQuote;
  FeesResult: ResolversUnionTypes<ResolversParentTypes>['FeesResult'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedText;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PassportApplication: ApplicationEntity;
  PeopleCount: PeopleCount;
  PersonRead: PersonReadEntity;
  PersonReadConnection: PersonReadPage;
  PersonReadEdge: Omit<PersonReadEdge, 'node'> & { node: ResolversParentTypes['PersonRead'] };
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Region: Region;
  RequiredDocument: DocumentToBring;
  RequirementFactsInput: RequirementFactsInput;
  RequirementQuestion: RequirementQuestion;
  RequirementSet: SetOfDocuments;
  Requirements: ServiceRequirements;
  RequirementsGap: RequirementsGap;
  Rupiah: Scalars['Rupiah']['output'];
  Service: Service;
  ServicePoint: ServicePointKey;
  StartPassportApplicationInput: StartPassportApplicationInput;
  StartPassportApplicationRefused: StartPassportApplicationRefused;
  StartPassportApplicationResult: ResolversUnionTypes<ResolversParentTypes>['StartPassportApplicationResult'];
  StatisticsHaving: StatisticsHaving;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationRefused: SubmitApplicationRefused;
  SubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationResult'];
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationRefused: WithdrawApplicationRefused;
  WithdrawApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApplicationResult'];
  String: Scalars['String']['output'];
};

export type ContactDirectiveArgs = {
  description?: Maybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  url?: Maybe<Scalars['String']['input']>;
};

export type ContactDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ContactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveType: TypeResolveFn<'PassportApplication', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationStatistics'] = ResolversParentTypes['ApplicationStatistics']> = {
  accuracy?: Resolver<ResolversTypes['StatisticsAccuracy'], ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ApplicationStatisticsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationStatisticsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationStatisticsGroup'] = ResolversParentTypes['ApplicationStatisticsGroup']> = {
  change?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['DaysTaken']>, ParentType, ContextType, RequireFields<ApplicationStatisticsGroupDaysArgs, 'of'>>;
  key?: Resolver<ResolversTypes['ApplicationStatisticsKey'], ParentType, ContextType>;
  previousCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ApplicationStatisticsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationStatisticsKey'] = ResolversParentTypes['ApplicationStatisticsKey']> = {
  beginsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['TravelPurpose']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceCode?: Resolver<Maybe<ResolversTypes['PassportService']>, ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  servicePointId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ApplicationStatus']>, ParentType, ContextType>;
};

export type ApplicationStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationStep'] = ResolversParentTypes['ApplicationStep']> = {
  actorRole?: Resolver<ResolversTypes['ActorRole'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ApplicationStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['WithdrawalReason']>, ParentType, ContextType>;
};

export type ChangePassportApplicationRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePassportApplicationRefused'] = ResolversParentTypes['ChangePassportApplicationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ChangePassportApplicationRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePassportApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePassportApplicationResult'] = ResolversParentTypes['ChangePassportApplicationResult']> = {
  __resolveType: TypeResolveFn<'ChangePassportApplicationRefused' | 'PassportApplication', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type DaysTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DaysTaken'] = ResolversParentTypes['DaysTaken']> = {
  p50?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentAlternativesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentAlternatives'] = ResolversParentTypes['DocumentAlternatives']> = {
  documents?: Resolver<Array<ResolversTypes['RequiredDocument']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FeeChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeChoice'] = ResolversParentTypes['FeeChoice']> = {
  forceMajeure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['TravelDocumentHolder']>, ParentType, ContextType>;
  mostOverstayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passportKind?: Resolver<Maybe<ResolversTypes['PassportKind']>, ParentType, ContextType>;
  prospectiveMigrantWorker?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sameDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stayLength?: Resolver<Maybe<ResolversTypes['StayLength']>, ParentType, ContextType>;
  validityYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withReentry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FeeItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeItem'] = ResolversParentTypes['FeeItem']> = {
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  effectiveFromOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveToOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tariffCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TariffUnit'], ParentType, ContextType>;
  usDollars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FeesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fees'] = ResolversParentTypes['Fees']> = {
  choice?: Resolver<ResolversTypes['FeeChoice'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['FeeItem']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeesRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeesRefused'] = ResolversParentTypes['FeesRefused']> = {
  knownFromOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['FeeChoice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FeesRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeesResult'] = ResolversParentTypes['FeesResult']> = {
  __resolveType: TypeResolveFn<'Fees' | 'FeesRefused', ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], unknown> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePassportApplication?: Resolver<ResolversTypes['ChangePassportApplicationResult'], ParentType, ContextType, RequireFields<MutationChangePassportApplicationArgs, 'input'>>;
  startPassportApplication?: Resolver<ResolversTypes['StartPassportApplicationResult'], ParentType, ContextType, RequireFields<MutationStartPassportApplicationArgs, 'input'>>;
  submitApplication?: Resolver<ResolversTypes['SubmitApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['WithdrawApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassportApplication'] = ResolversParentTypes['PassportApplication'], FederationReferenceType extends FederationReferenceTypes['PassportApplication'] = FederationReferenceTypes['PassportApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PassportApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['PersonReadConnection']>, ParentType, ContextType, RequireFields<PassportApplicationAccessLogArgs, 'first'>>;
  applicantBornOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  applicantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicantNik?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicantNikWarning?: Resolver<Maybe<ResolversTypes['NikWarning']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ApplicationStep']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['TravelPurpose']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceCode?: Resolver<ResolversTypes['PassportService'], ParentType, ContextType>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  servicePointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeopleCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeopleCount'] = ResolversParentTypes['PeopleCount']> = {
  accuracy?: Resolver<ResolversTypes['CountAccuracy'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'number'>>;
  applicationStatistics?: Resolver<ResolversTypes['ApplicationStatistics'], ParentType, ContextType, RequireFields<QueryApplicationStatisticsArgs, 'by' | 'fill' | 'first' | 'orderBy'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first' | 'orderBy'>>;
  fees?: Resolver<Maybe<ResolversTypes['FeesResult']>, ParentType, ContextType, RequireFields<QueryFeesArgs, 'service'>>;
  requirements?: Resolver<Maybe<ResolversTypes['Requirements']>, ParentType, ContextType, RequireFields<QueryRequirementsArgs, 'service'>>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequiredDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequiredDocument'] = ResolversParentTypes['RequiredDocument']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['RequirementDecision'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  originalToBeShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['RequirementQuestion']>, ParentType, ContextType>;
};

export type RequirementQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementQuestion'] = ResolversParentTypes['RequirementQuestion']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type RequirementSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementSet'] = ResolversParentTypes['RequirementSet']> = {
  alternatives?: Resolver<Array<ResolversTypes['DocumentAlternatives']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['RequiredDocument']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['RequirementQuestion']>, ParentType, ContextType>;
};

export type RequirementsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Requirements'] = ResolversParentTypes['Requirements']> = {
  gap?: Resolver<Maybe<ResolversTypes['RequirementsGap']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sets?: Resolver<Maybe<Array<ResolversTypes['RequirementSet']>>, ParentType, ContextType>;
};

export type RequirementsGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementsGap'] = ResolversParentTypes['RequirementsGap']> = {
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RequirementsGapReason'], ParentType, ContextType>;
};

export interface RupiahScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rupiah'], unknown> {
  name: 'Rupiah';
}

export type ServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openApplications?: Resolver<Maybe<ResolversTypes['PeopleCount']>, ParentType, ContextType>;
};

export type StartPassportApplicationRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartPassportApplicationRefused'] = ResolversParentTypes['StartPassportApplicationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StartPassportApplicationRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartPassportApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartPassportApplicationResult'] = ResolversParentTypes['StartPassportApplicationResult']> = {
  __resolveType: TypeResolveFn<'PassportApplication' | 'StartPassportApplicationRefused', ParentType, ContextType>;
};

export type SubmitApplicationRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitApplicationRefused'] = ResolversParentTypes['SubmitApplicationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['PassportApplicationField']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SubmitApplicationRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitApplicationResult'] = ResolversParentTypes['SubmitApplicationResult']> = {
  __resolveType: TypeResolveFn<'PassportApplication' | 'SubmitApplicationRefused', ParentType, ContextType>;
};

export type WithdrawApplicationRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawApplicationRefused'] = ResolversParentTypes['WithdrawApplicationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithdrawApplicationRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawApplicationResult'] = ResolversParentTypes['WithdrawApplicationResult']> = {
  __resolveType: TypeResolveFn<'PassportApplication' | 'WithdrawApplicationRefused', ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationStatistics?: ApplicationStatisticsResolvers<ContextType>;
  ApplicationStatisticsGroup?: ApplicationStatisticsGroupResolvers<ContextType>;
  ApplicationStatisticsKey?: ApplicationStatisticsKeyResolvers<ContextType>;
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  ChangePassportApplicationRefused?: ChangePassportApplicationRefusedResolvers<ContextType>;
  ChangePassportApplicationResult?: ChangePassportApplicationResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DaysTaken?: DaysTakenResolvers<ContextType>;
  DocumentAlternatives?: DocumentAlternativesResolvers<ContextType>;
  FeeChoice?: FeeChoiceResolvers<ContextType>;
  FeeItem?: FeeItemResolvers<ContextType>;
  Fees?: FeesResolvers<ContextType>;
  FeesRefused?: FeesRefusedResolvers<ContextType>;
  FeesResult?: FeesResultResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassportApplication?: PassportApplicationResolvers<ContextType>;
  PeopleCount?: PeopleCountResolvers<ContextType>;
  PersonRead?: PersonReadResolvers<ContextType>;
  PersonReadConnection?: PersonReadConnectionResolvers<ContextType>;
  PersonReadEdge?: PersonReadEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RequiredDocument?: RequiredDocumentResolvers<ContextType>;
  RequirementQuestion?: RequirementQuestionResolvers<ContextType>;
  RequirementSet?: RequirementSetResolvers<ContextType>;
  Requirements?: RequirementsResolvers<ContextType>;
  RequirementsGap?: RequirementsGapResolvers<ContextType>;
  Rupiah?: GraphQLScalarType;
  Service?: ServiceResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  StartPassportApplicationRefused?: StartPassportApplicationRefusedResolvers<ContextType>;
  StartPassportApplicationResult?: StartPassportApplicationResultResolvers<ContextType>;
  SubmitApplicationRefused?: SubmitApplicationRefusedResolvers<ContextType>;
  SubmitApplicationResult?: SubmitApplicationResultResolvers<ContextType>;
  WithdrawApplicationRefused?: WithdrawApplicationRefusedResolvers<ContextType>;
  WithdrawApplicationResult?: WithdrawApplicationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  contact?: ContactDirectiveResolver<any, any, ContextType>;
};
