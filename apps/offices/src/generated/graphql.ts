// Made from this app's .graphql files by `npx nx codegen offices`. Never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CountryEntity } from '../country/country.entity';
import type { CountryPage } from '../country/country.service';
import type { RegionEntity } from '../region/region.entity';
import type { RegionPage } from '../region/region.service';
import type { ServiceEntity } from '../service/service.entity';
import type { ServicePointEntity } from '../service-point/service-point.entity';
import type { ServicePointPage } from '../service-point/service-point.service';
import type { JurisdictionEntity } from '../jurisdiction/jurisdiction.entity';
import type { JurisdictionPage, ChosenOffice, UnknownOffice } from '../jurisdiction/jurisdiction.service';
import type { OfficeClassObservationEntity } from '../office-class/office-class-observation.entity';
import type { HolidayEntity } from '../holiday/holiday.entity';
import type { HolidaysOfYear, DayInZone } from '../holiday/holiday.service';
import type { OfficeFigures, OfficeGroup } from '../office-statistics/office-statistics.service';
import type { Figures } from '../planning-figures/planning-figures.rules';
import type { ProgrammeEntity } from '../programme/programme.entity';
import type { ProgrammePage } from '../programme/programme.service';
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
  _FieldSet: { input: string; output: string; }
};

/** For whom a service or a room is. */
export type Audience =
  /** Everyone. */
  | 'ALL'
  /** Foreigners (Warga Negara Asing). */
  | 'WNA'
  /** Indonesian citizens (Warga Negara Indonesia). */
  | 'WNI';

/** How something that changes over the years is known of an office for one day, or why it is not. */
export type ClassKnowledge =
  /** Not known: the day lies before the first of which a source tells. */
  | 'BEFORE_KNOWN'
  /** Not known: sources around the day differ, and none says on which day it changed. */
  | 'CHANGED_BETWEEN'
  /** It is what holds today. */
  | 'CURRENT'
  /** Not known: the day has not come. */
  | 'IN_THE_FUTURE'
  /** A source says it of that very day. */
  | 'OBSERVED'
  /** Sources before and after the day say the same, and none between them says otherwise. */
  | 'UNCHANGED';

/** How exactly a count of people is told. */
export type CountAccuracy =
  /** The number itself. */
  | 'EXACT'
  /** To the nearest 5. */
  | 'ROUNDED'
  /** Too few people to tell. */
  | 'SUPPRESSED';

/** A country (negara) by ISO 3166: of a foreigner's citizenship, of a passport, of a visa. */
export type Country = {
  __typename?: 'Country';
  /** The two letters of ISO 3166: JP. */
  alpha2: Scalars['String']['output'];
  /** The three letters of ISO 3166: JPN. A passport's machine-readable zone may say otherwise (D for Germany). */
  alpha3: Scalars['ID']['output'];
  /** Whether it is a member of ASEAN. */
  isAseanMember: Scalars['Boolean']['output'];
  /** Where it comes from that it is a member of ASEAN or is not: the source of the codes says nothing of it. */
  isAseanMemberProvenance: Provenance;
  /** What it is called. */
  name: LocalizedText;
  /** The three digits of ISO 3166, with the zeros at their beginning: 392 for JPN, 036 for AUS. */
  numericCode: Scalars['String']['output'];
  /** Where the codes and the names come from. */
  provenance: Provenance;
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** At most as many as the page asked for. */
  edges: Array<CountryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A country in a list. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The country. */
  node: Country;
};

/** Which countries to list. Conditions that are left out do not matter. */
export type CountryWhere = {
  /** With one of these codes of three letters, at most 100; what is no country's code is left out. */
  alpha3?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Members of ASEAN, or those that are not. */
  isAseanMember?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How exactly a day is known. */
export type DatePrecision =
  /** The day itself. */
  | 'DAY'
  /** The first or second half of the month. */
  | 'HALF_MONTH'
  /** The month. */
  | 'MONTH'
  /** The quarter. */
  | 'QUARTER'
  /** Not known at all. */
  | 'UNKNOWN'
  /** The year. */
  | 'YEAR';

/** What kind of day it is. */
export type DayKind =
  /** A national holiday, on whatever day of the week. */
  | 'HOLIDAY'
  /** The holidays of that year are not known, so nothing is said of its days. */
  | 'NOT_KNOWN'
  /** Saturday or Sunday. */
  | 'WEEKEND'
  /** From Monday to Friday and no holiday. */
  | 'WORKING_DAY';

/** A place on the map. */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** True when the point stands for a town or an area and not for a building. */
  approximate: Scalars['Boolean']['output'];
  /** Degrees north; south is negative. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A national holiday (hari libur nasional). It is the same day in all three zones. */
export type Holiday = {
  __typename?: 'Holiday';
  /** What to mind before relying on it; null when there is nothing. */
  caveat: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  name: LocalizedText;
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** Where it comes from. */
  provenance: Provenance;
};

/** The holidays of a year, if they are known. */
export type HolidayYear = {
  __typename?: 'HolidayYear';
  /** By day, at most 60. Joint leave (cuti bersama), which is decreed from year to year, is not among them. */
  holidays: Array<Holiday>;
  /** Whether the holidays of the year are known. If not, the list is empty, and the year has holidays all the same. */
  known: Scalars['Boolean']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A day that may be known only roughly. */
export type ImpreciseDate = {
  __typename?: 'ImpreciseDate';
  /** The first day of the span that is known; null when nothing is. */
  on: Maybe<Scalars['LocalDate']['output']>;
  /** How exactly the day is known. */
  precision: DatePrecision;
};

/** That an office answers for a regency or city (wilayah kerja): exactly one does for each. */
export type Jurisdiction = {
  __typename?: 'Jurisdiction';
  /** On what the assignment rests. */
  basis: JurisdictionBasis;
  /** The first day for which the assignment is known. What held before it is not. */
  knownSinceOn: Scalars['LocalDate']['output'];
  /** The office that answers for it. */
  office: Office;
  /** Where the assignment comes from. */
  provenance: Provenance;
  /** The regency or city. */
  regency: Region;
};

/** On what an assignment of a regency or city to an office rests. */
export type JurisdictionBasis =
  /** General knowledge: the office stands in it or next to it. */
  | 'ASSUMED'
  /** A source names this regency or city in the office's area. */
  | 'NAMED'
  /** A source named it in the office's area before a new office took a part of that area over. */
  | 'NAMED_BEFORE_NEW_OFFICE'
  /** The nearest office in the same province or regional office. */
  | 'NEAREST_OFFICE'
  /** A source names a part of the area, or counts it without naming it. */
  | 'PARTLY_NAMED';

/** A page of jurisdictions. */
export type JurisdictionConnection = {
  __typename?: 'JurisdictionConnection';
  /** At most as many as the page asked for. */
  edges: Array<JurisdictionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A jurisdiction in a list. */
export type JurisdictionEdge = {
  __typename?: 'JurisdictionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The jurisdiction. */
  node: Jurisdiction;
};

/** A text for people in both languages of the service. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Indonesian, the language of the service. */
  id: Scalars['String']['output'];
};

/** A service point and how far away it is. */
export type NearServicePoint = {
  __typename?: 'NearServicePoint';
  /**
   * Kilometres along the great circle (haversine, Earth as a sphere of 6371.0088 km). Most places are known about and not to
   * the house: see location.approximate.
   */
  distanceKm: Scalars['Float']['output'];
  /** The service point. */
  servicePoint: ServicePoint;
};

/** An immigration office (Kantor Imigrasi, Kanim). */
export type Office = ServicePoint & {
  __typename?: 'Office';
  city: Scalars['String']['output'];
  /**
   * The class (kelas) of the office on a day in its own zone, today when it is left out. Null when it is not known for that
   * day; classification tells why.
   */
  class: Maybe<OfficeClass>;
  /** What sources tell of the class over the years, oldest first and undated last, at most 20. */
  classObservations: Array<OfficeClassObservation>;
  /** What is known of the class and the checkpoint on a day in the office's own zone, today when it is left out. */
  classification: OfficeClassification;
  id: Scalars['ID']['output'];
  /** The regencies and cities for which the office answers today, by code. */
  jurisdiction: JurisdictionConnection;
  kind: ServicePointKind;
  location: GeoPoint;
  locationProvenance: Provenance;
  name: Scalars['String']['output'];
  notes: Maybe<Scalars['String']['output']>;
  opened: ImpreciseDate;
  planningFigures: Maybe<PlanningFigures>;
  /** The programmes of the office's own, by code. Those of the whole country are not among them. */
  programmes: ProgrammeConnection;
  provenance: Provenance;
  region: Region;
  regionalOffice: Scalars['String']['output'];
  services: Array<Service>;
  shortName: Scalars['String']['output'];
  status: ServicePointStatus;
  /**
   * Whether the office runs an immigration checkpoint (Tempat Pemeriksaan Imigrasi) on a day in its own zone, today when it
   * is left out. UNKNOWN when it is not known for that day; classification tells why.
   */
  tpiStatus: TpiStatus;
  /** The units that belong to the office, by name. */
  units: ServicePointConnection;
};


/** An immigration office (Kantor Imigrasi, Kanim). */
export type OfficeClassArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** An immigration office (Kantor Imigrasi, Kanim). */
export type OfficeClassificationArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** An immigration office (Kantor Imigrasi, Kanim). */
export type OfficeJurisdictionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An immigration office (Kantor Imigrasi, Kanim). */
export type OfficeProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An immigration office (Kantor Imigrasi, Kanim). */
export type OfficeTpiStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** An immigration office (Kantor Imigrasi, Kanim). */
export type OfficeUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The class of an office (kelas kantor imigrasi). */
export type OfficeClass =
  /** Kelas I. */
  | 'I'
  /** Kelas II. */
  | 'II'
  /** Kelas III. */
  | 'III'
  /** Kelas I Khusus, the highest. */
  | 'I_KHUSUS';

/** That a source tells of an office's class at some time. */
export type OfficeClassObservation = {
  __typename?: 'OfficeClassObservation';
  /** The class. */
  class: OfficeClass;
  /** When it was so. */
  observed: ImpreciseDate;
  /** Where it is told. */
  provenance: Provenance;
  /** Whether the office ran a checkpoint; UNKNOWN when the source leaves it out. */
  tpiStatus: TpiStatus;
};

/** What is known of an office's class (kelas) and checkpoint on a day. */
export type OfficeClassification = {
  __typename?: 'OfficeClassification';
  /** The day, in the office's own zone. */
  asOfOn: Scalars['LocalDate']['output'];
  /** The class; null when it is not known for the day. */
  class: Maybe<OfficeClass>;
  /** On what the class rests, or why it is not known. */
  classKnowledge: ClassKnowledge;
  /** On what that rests, or why it is not known. */
  tpiKnowledge: ClassKnowledge;
  /** Whether the office runs a checkpoint; UNKNOWN when it is not known for the day. */
  tpiStatus: TpiStatus;
};

/** What to group service points by. */
export type OfficeDimension =
  /** Their class today, of offices only. */
  | 'CLASS'
  /** What kind of place they are. */
  | 'KIND'
  /** The office to which they belong, of units only. */
  | 'PARENT'
  /** The province in which they stand. */
  | 'PROVINCE'
  /** The regency or city in which they stand. */
  | 'REGENCY'
  /** The regional office above them. */
  | 'REGIONAL_OFFICE'
  /**
   * What they offer, by the very codes that are known of each place. A place counts once in the group of each of its services,
   * also of those that `where` does not ask for: the counts of the groups add up to more than the total.
   */
  | 'SERVICE'
  /** How far they have come. */
  | 'STATUS'
  /** The zone in which they stand. */
  | 'TIME_ZONE'
  /** Whether they run an immigration checkpoint today, of offices only. */
  | 'TPI_STATUS';

/**
 * Which office serves somebody who lives in a regency or city (kantor imigrasi tujuan). Foreigners go to the office that
 * answers for their residence; citizens go to any office they like.
 */
export type OfficeForAnswer = OfficeNotKnown | ResponsibleOffice | SuggestedOffice;

/** Nothing is known for that day. */
export type OfficeNotKnown = {
  __typename?: 'OfficeNotKnown';
  /** The first day for which something is known; null when nothing is for any day. */
  knownSinceOn: Maybe<Scalars['LocalDate']['output']>;
  /** Why not. */
  reason: OfficeNotKnownReason;
};

/** Why it is not known which office serves a place on a day. */
export type OfficeNotKnownReason =
  /** The day lies before the first of which anything is known. */
  | 'BEFORE_KNOWN'
  /** The day has not come: the area of an office may change until then. */
  | 'IN_THE_FUTURE'
  /** No office is known to answer for the place. */
  | 'NO_OFFICE';

/**
 * What the service points (tempat layanan) add up to: offices, their units and detention centres, as the reference data has
 * them now. Places are no people, so that everybody is told everything, exactly: what other statistics withhold from analysts
 * is 0 here, and stands here so that all statistics are read alike.
 */
export type OfficeStatistics = {
  __typename?: 'OfficeStatistics';
  /** How exactly the numbers are told: always EXACT. */
  accuracy: StatisticsAccuracy;
  /** When they were counted: at this question, not in a snapshot of the day. */
  freshness: Scalars['DateTime']['output'];
  /** The groups in the order asked for: at most 1000, and at most as many as `first` says. */
  groups: Array<OfficeStatisticsGroup>;
  /** How many groups are not told: always 0, since nobody could be found in one. */
  suppressedGroups: Scalars['Int']['output'];
  /** How many service points fulfil the conditions, each counted once, whether their group is among `groups` or not. */
  total: Scalars['Int']['output'];
  /** How many groups there are in all, after `having`. */
  totalGroups: Scalars['Int']['output'];
  /** Whether there are more groups than were asked for. */
  truncated: Scalars['Boolean']['output'];
  /** How many service points beyond the total may fulfil the conditions: always 0, since nothing is withheld. */
  undecided: Scalars['Int']['output'];
  /** How many service points of the total are in no group: always 0, since what is not known is a group of its own. */
  withheld: Scalars['Int']['output'];
};

/** The service points that share the values that were asked for. */
export type OfficeStatisticsGroup = {
  __typename?: 'OfficeStatisticsGroup';
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** The values that they share. */
  key: OfficeStatisticsKey;
  /**
   * Their part of the total, from 0 to 1; null when there is no total. A place that offers several services is in several
   * groups by SERVICE: their parts then add up to more than 1.
   */
  share: Maybe<Scalars['Float']['output']>;
};

/**
 * The values that a group of service points shares; null for what was not grouped by, and for what these places do not have:
 * `lacking` tells which. Such a group comes after those with a value.
 */
export type OfficeStatisticsKey = {
  __typename?: 'OfficeStatisticsKey';
  /** Their class today; lacking for all that are no offices. */
  class: Maybe<OfficeClass>;
  /** What kind of place they are. */
  kind: Maybe<ServicePointKind>;
  /** The dimensions in `by` of which these places have no value, in that order: at most 3. */
  lacking: Array<OfficeDimension>;
  /** The office to which the units belong. */
  parent: Maybe<Office>;
  /** The office to which the units belong, by id; lacking for offices and detention centres. */
  parentId: Maybe<Scalars['ID']['output']>;
  /** The province in which they stand. */
  province: Maybe<Region>;
  /** The province in which they stand, by its Kemendagri code. */
  provinceCode: Maybe<Scalars['ID']['output']>;
  /** The regency or city in which they stand. */
  regency: Maybe<Region>;
  /** The regency or city in which they stand, by its Kemendagri code. */
  regencyCode: Maybe<Scalars['ID']['output']>;
  /** The regional office (Kanwil Ditjen Imigrasi) above them. */
  regionalOffice: Maybe<Scalars['String']['output']>;
  /** What they offer. */
  service: Maybe<Service>;
  /** What they offer, by its code in the vocabulary of services; lacking for places of which no service is known. */
  serviceCode: Maybe<Scalars['ID']['output']>;
  /** How far they have come. */
  status: Maybe<ServicePointStatus>;
  /** The zone whose days and hours count where they stand. */
  timeZone: Maybe<TimeZone>;
  /** Whether they run an immigration checkpoint today; lacking for all that are no offices. */
  tpiStatus: Maybe<TpiStatus>;
};

/** Which service points to count. Conditions that are left out do not matter. */
export type OfficeStatisticsWhere = {
  /** Offices of one of these classes today; at most 250. */
  class?: InputMaybe<Array<OfficeClass>>;
  /** Of one of these kinds; at most 250. */
  kind?: InputMaybe<Array<ServicePointKind>>;
  /** Units of one of these very offices; at most 250. */
  parentId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Standing in one of these provinces, by their Kemendagri codes; at most 250. */
  provinceCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Standing in one of these regencies or cities, by their Kemendagri codes; at most 250. */
  regencyCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Under one of these regional offices, by the names that `regionalOffice` has; at most 250. */
  regionalOffice?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Offering one of these services or the one of which it is a part, by their codes: PASSPORT_NEW is offered where PASSPORT
   * is; at most 250.
   */
  serviceCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these statuses; at most 250. */
  status?: InputMaybe<Array<ServicePointStatus>>;
  /** Standing in one of these zones; at most 250. */
  timeZone?: InputMaybe<Array<TimeZone>>;
  /** Offices with one of these today; at most 250. */
  tpiStatus?: InputMaybe<Array<TpiStatus>>;
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

/**
 * Numbers for planning inside the offices' administration. They are copies: once a day the subgraphs that keep the
 * applications and the foreigners count and tell, and offices adds up. For what holds at this moment ask for
 * openApplications and foreignResidents of the place itself.
 */
export type PlanningFigures = {
  __typename?: 'PlanningFigures';
  /** The day in western time (WIB) for which the numbers were counted; if they are of several days, the earliest of them. */
  countedOn: Scalars['LocalDate']['output'];
  /**
   * Foreigners whose residence, as last reported, was here, and who held a stay permit that had not been ended. Null until
   * every regency and city that belongs here has been counted, and for what has no area.
   */
  foreignResidents: Maybe<PeopleCount>;
  /** When the oldest of the numbers in it was counted. */
  freshness: Scalars['DateTime']['output'];
  /**
   * Applications that were open when they were counted: neither withdrawn nor finished, drafts included. Null until every
   * place that belongs here has been counted, and where there is no such place.
   */
  openApplications: Maybe<PeopleCount>;
  /**
   * Applications that were submitted in the 365 days before countedOn, whatever became of them. Null like
   * openApplications.
   */
  submittedApplications: Maybe<PeopleCount>;
};

/** A programme of the immigration service (program layanan): a channel, an outreach, a delivery or another way to serve people. */
export type Programme = {
  __typename?: 'Programme';
  /** What it does that is no service of the vocabulary, at most 20, such as EDUCATION. */
  activities: Array<Scalars['String']['output']>;
  /** By which ways it reaches people, at most 10, such as COUNTER or MOBILE_UNIT. */
  channels: Array<Scalars['String']['output']>;
  /** The code, which never changes: EAZY_PASSPORT. */
  code: Scalars['ID']['output'];
  /** What it does, in English. */
  description: Scalars['String']['output'];
  /** Who may use it, in English; null when no source says. */
  eligibleGroups: Maybe<Scalars['String']['output']>;
  /** The Indonesian words behind the name; null when there are none. */
  expansion: Maybe<Scalars['String']['output']>;
  /** What kind of programme it is. */
  kind: ProgrammeKind;
  /** How many applicants a day it takes at most; null when no source says. */
  maxPerDay: Maybe<Scalars['Int']['output']>;
  /** How many applicants it takes at least; null when no source says. */
  minApplicants: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What else is known of it, or assumed; null when there is nothing. */
  notes: Maybe<Scalars['String']['output']>;
  /** The office whose programme it is; null for one of the whole country. */
  office: Maybe<Office>;
  /** Where this entry comes from. */
  provenance: Provenance;
  /** When it takes place, in words; null when no source says. */
  schedule: Maybe<Scalars['String']['output']>;
  /** What of the vocabulary of services it offers, at most 20. */
  services: Array<Service>;
  /** Since when there is this programme. */
  started: ImpreciseDate;
  /** Whether it still runs. */
  status: ProgrammeStatus;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** At most as many as the page asked for. */
  edges: Array<ProgrammeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A programme in a list. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: Programme;
};

/** What kind of programme it is. */
export type ProgrammeKind =
  /** A finished passport is brought to its holder. */
  | 'DELIVERY'
  /** The service comes to one person at home. */
  | 'HOME_VISIT'
  /** For the service itself. */
  | 'INTERNAL'
  /** A vehicle of the service. */
  | 'MOBILE_UNIT'
  /** Online registration. */
  | 'ONLINE_CHANNEL'
  /** The service comes to a group of people. */
  | 'OUTREACH'
  /** Against trafficking and smuggling of persons. */
  | 'PREVENTION'
  /** For people who need to go first. */
  | 'PRIORITY'
  /** Reports on foreigners. */
  | 'REPORTING'
  /** Supervision of foreigners. */
  | 'SUPERVISION'
  /** An applicant follows the progress. */
  | 'TRACKING'
  /** Service on days off. */
  | 'WEEKEND';

/** Whether a programme still runs. */
export type ProgrammeStatus =
  /** It runs. */
  | 'ACTIVE'
  /** It has ended. */
  | 'RETIRED';

/** Which programmes to list. Conditions that are left out do not matter. */
export type ProgrammeWhere = {
  /** Of one of these kinds, at most 12. */
  kind?: InputMaybe<Array<ProgrammeKind>>;
  /** Of this office, by its id. */
  officeId?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these, at most 2. */
  status?: InputMaybe<Array<ProgrammeStatus>>;
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
  /** Countries by their three letters. */
  countries: CountryConnection;
  /** A country by its three letters; null when there is none. */
  country: Maybe<Country>;
  /** The national holidays of a year. */
  holidays: HolidayYear;
  /**
   * The service points nearest to a place that serve people today, nearest first; of those equally far the one with the lower
   * id comes first. Detention centres are none of them. At most as many as asked for.
   */
  nearestServicePoints: Array<NearServicePoint>;
  /** Which office serves somebody who lives in a regency or city, and whether they must go there. Null when there is none such. */
  officeFor: Maybe<OfficeForAnswer>;
  /**
   * What the service points add up to, in one group for each combination of the dimensions in `by`: at most 3, none for one
   * group of all. `first` is at most 1000. For everybody.
   */
  officeStatistics: OfficeStatistics;
  /** A programme by its code; null when there is none. */
  programme: Maybe<Programme>;
  /** Programmes by code. */
  programmes: ProgrammeConnection;
  /** A region by its Kemendagri code; null when there is none. */
  region: Maybe<Region>;
  /** Regions by code. */
  regions: RegionConnection;
  /** A service by its code; null when there is none. */
  service: Maybe<Service>;
  /** A service point by its id; null when there is none. */
  servicePoint: Maybe<ServicePoint>;
  /** Service points. */
  servicePoints: ServicePointConnection;
  /** Whether a day is a working day. Weekend sessions that an office holds are outside of this. */
  workingDay: WorkingDay;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CountryWhere>;
};


export type QueryCountryArgs = {
  alpha3: Scalars['ID']['input'];
};


export type QueryHolidaysArgs = {
  year: Scalars['Int']['input'];
};


export type QueryNearestServicePointsArgs = {
  first?: Scalars['Int']['input'];
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
  service?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOfficeForArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  audience: Audience;
  regencyCode: Scalars['ID']['input'];
};


export type QueryOfficeStatisticsArgs = {
  by: Array<OfficeDimension>;
  first?: Scalars['Int']['input'];
  having?: InputMaybe<StatisticsHaving>;
  orderBy?: StatisticsOrder;
  where?: InputMaybe<OfficeStatisticsWhere>;
};


export type QueryProgrammeArgs = {
  code: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProgrammeWhere>;
};


export type QueryRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RegionWhere>;
};


export type QueryServiceArgs = {
  code: Scalars['ID']['input'];
};


export type QueryServicePointArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicePointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServicePointOrder>;
  where?: InputMaybe<ServicePointWhere>;
};


export type QueryWorkingDayArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  timeZone: TimeZone;
};

/** A province (provinsi) or a regency or city (kabupaten or kota) of Indonesia, by its Kemendagri code. */
export type Region = {
  __typename?: 'Region';
  /** The Kemendagri code: two digits for a province (33), with a dot and two more for a regency or city (33.75). */
  code: Scalars['ID']['output'];
  /** Whether this is a province or a regency or city. */
  level: RegionLevel;
  /** About where the seat lies; null for a province. */
  location: Maybe<GeoPoint>;
  /** Where the location comes from; null for a province. */
  locationProvenance: Maybe<Provenance>;
  /** The name with its kind: Kabupaten Malang and Kota Malang are two places. */
  name: Scalars['String']['output'];
  /**
   * The foreign residents of a regency or city and the demand at the service points that stand there, counted once a day;
   * for a province those of all its regencies and cities. Null while nothing has been counted.
   */
  planningFigures: Maybe<PlanningFigures>;
  /** Inhabitants in 2025. */
  population: Maybe<Scalars['Int']['output']>;
  /** Where the number of inhabitants comes from; null when there is none. */
  populationProvenance: Maybe<Provenance>;
  /** Where the code and the name come from. */
  provenance: Provenance;
  /** The province of a regency or city; null for a province. */
  province: Maybe<Region>;
  /** The regencies and cities of a province, by code. Empty for a regency or city. */
  regencies: RegionConnection;
  /** The office that answers today for a regency or city; null for a province. officeFor tells on what that rests. */
  responsibleOffice: Maybe<Office>;
  /** The seat of a regency or city; null for a province. */
  seat: Maybe<Scalars['String']['output']>;
  /** Where the seat comes from; null for a province. */
  seatProvenance: Maybe<Provenance>;
  /** The service points that stand here, by name; those of a province are the ones in all its regencies and cities. */
  servicePoints: ServicePointConnection;
  /** The zone whose days and hours count here. */
  timeZone: TimeZone;
  /** Where the zone comes from. */
  timeZoneProvenance: Provenance;
};


/** A province (provinsi) or a regency or city (kabupaten or kota) of Indonesia, by its Kemendagri code. */
export type RegionRegenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A province (provinsi) or a regency or city (kabupaten or kota) of Indonesia, by its Kemendagri code. */
export type RegionServicePointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regions. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** At most as many as the page asked for. */
  edges: Array<RegionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A region in a list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The region. */
  node: Region;
};

/** What kind of region it is. */
export type RegionLevel =
  /** A city (kota) of a regency's rank. */
  | 'CITY'
  /** A province (provinsi). */
  | 'PROVINCE'
  /** A regency (kabupaten). */
  | 'REGENCY';

/** Which regions to list. Conditions that are left out do not matter. */
export type RegionWhere = {
  /** Of one of these levels, at most 3. */
  level?: InputMaybe<Array<RegionLevel>>;
  /** In this province, by its code. */
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
};

/** The one office that serves them. Others must send them there. */
export type ResponsibleOffice = {
  __typename?: 'ResponsibleOffice';
  /** Why it is this one. */
  jurisdiction: Jurisdiction;
  /** The office. */
  office: Office;
};

/** A service of the immigration administration (layanan keimigrasian), from the one vocabulary that the whole graph uses. */
export type Service = {
  __typename?: 'Service';
  /** For whom it is. */
  audience: Audience;
  /** The code by which quotas, fees, requirements and service points name it. */
  code: Scalars['ID']['output'];
  /** What it is called. */
  name: LocalizedText;
  /** The service of which this is a part; null for a service of its own. */
  parent: Maybe<Service>;
  /** Where it comes from. */
  provenance: Provenance;
};

/**
 * A place where people are served: an immigration office (kantor imigrasi) or a unit that belongs to one (UKK, ULP, MPP or
 * LTSP counter, lounge, mobile unit), and the detention centres (rudenim).
 */
export type ServicePoint = {
  /** The town or place where it stands. */
  city: Scalars['String']['output'];
  /** The public code, which never changes and is never given again: KANIM-MALANG, UKK-PEKALONGAN. */
  id: Scalars['ID']['output'];
  /** What kind of place it is. */
  kind: ServicePointKind;
  /** About where it stands. */
  location: GeoPoint;
  /** Where the location comes from. For most it is that of the seat of the regency or city, and so concluded. */
  locationProvenance: Provenance;
  /** The official name in full. */
  name: Scalars['String']['output'];
  /** What else is known of this entry, or assumed in it; null when there is nothing. */
  notes: Maybe<Scalars['String']['output']>;
  /** Since when it serves people. */
  opened: ImpreciseDate;
  /**
   * The demand here, counted once a day, and for an office the foreign residents of the regencies and cities for which it
   * answers today; null while nothing has been counted.
   */
  planningFigures: Maybe<PlanningFigures>;
  /** Where this entry comes from; notes say what in it is assumed all the same. */
  provenance: Provenance;
  /** The regency or city in which it stands. */
  region: Region;
  /** The regional office (Kanwil Ditjen Imigrasi) above it. */
  regionalOffice: Scalars['String']['output'];
  /** What is offered here, at most 20 services. */
  services: Array<Service>;
  /** The name as people say it. */
  shortName: Scalars['String']['output'];
  /** How far it has come, and so whether it serves people today. */
  status: ServicePointStatus;
};

/** A page of service points. */
export type ServicePointConnection = {
  __typename?: 'ServicePointConnection';
  /** At most as many as the page asked for. */
  edges: Array<ServicePointEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A service point in a list. */
export type ServicePointEdge = {
  __typename?: 'ServicePointEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The service point. */
  node: ServicePoint;
};

/** The kinds of place where people are served. */
export type ServicePointKind =
  /** A lounge in a shopping centre (Immigration Lounge). */
  | 'IMMIGRATION_LOUNGE'
  /** An immigration office (Kantor Imigrasi). */
  | 'KANIM'
  /** A counter in a one-stop service for migrant workers (Layanan Terpadu Satu Pintu). */
  | 'LTSP'
  /** A vehicle that comes to people (mobil layanan). */
  | 'MOBILE_UNIT'
  /** A counter in a public service mall (Mal Pelayanan Publik). */
  | 'MPP'
  /** An immigration detention centre (Rumah Detensi Imigrasi). */
  | 'RUDENIM'
  /** An immigration work unit (Unit Kerja Keimigrasian). */
  | 'UKK'
  /** A passport service unit (Unit Layanan Paspor). */
  | 'ULP';

/** How to sort service points. What is equal is sorted by id. */
export type ServicePointOrder =
  /** By id. */
  | 'ID_ASC'
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC'
  /** By how near the name comes to the text that is looked for, nearest first. Only with a text. */
  | 'RELEVANCE';

/** How far a service point has come, from the first proposal to its end. */
export type ServicePointStatus =
  /** Its agreement is signed (PKS ditandatangani). */
  | 'AGREEMENT_SIGNED'
  /** Closed (ditutup). */
  | 'CLOSED'
  /** It has become an office (menjadi kantor imigrasi). */
  | 'CONVERTED'
  /** Put off (tertunda). */
  | 'DELAYED'
  /** Inaugurated (diresmikan). */
  | 'INAUGURATED'
  /** Merged into another (digabung). */
  | 'MERGED'
  /** It serves people (beroperasi). */
  | 'OPERATING'
  /** Being prepared (persiapan). */
  | 'PREPARATION'
  /** Proposed (diusulkan). */
  | 'PROPOSED'
  /** Ready (siap). */
  | 'READY'
  /** Tried out before it opens (soft launch). */
  | 'SOFT_LAUNCH'
  /** Surveyed (disurvei). */
  | 'SURVEYED'
  /** Closed for a time (dihentikan sementara). */
  | 'SUSPENDED'
  /** Being evaluated (dievaluasi). */
  | 'UNDER_EVALUATION'
  /** Proposed for a higher class (diusulkan naik kelas). */
  | 'UPGRADE_PROPOSED';

/** Which service points to list. Conditions that are left out do not matter. */
export type ServicePointWhere = {
  /** Offices of one of these classes today, at most 4. */
  class?: InputMaybe<Array<OfficeClass>>;
  /** Of one of these kinds, at most 8. */
  kind?: InputMaybe<Array<ServicePointKind>>;
  /** Standing in this province, by its code. */
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** Standing in this regency or city, by its code. */
  regencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** Offering this service or the one of which it is a part, by its code: PASSPORT_NEW is offered where PASSPORT is. */
  service?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these statuses, at most 15. */
  status?: InputMaybe<Array<ServicePointStatus>>;
  /**
   * With a name like this one or standing in a place with one, at most 100 characters. Marks, capitals and small misspellings
   * do not matter, nor does the class; usual abbreviations are known: "kanim jaksel", "ukk probolingo", "tg perak".
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Offices with one of these today, at most 3. */
  tpiStatus?: InputMaybe<Array<TpiStatus>>;
};

/** A unit that serves people outside an office: UKK, ULP, MPP or LTSP counter, lounge, mobile unit; or a detention centre. */
export type ServiceUnit = ServicePoint & {
  __typename?: 'ServiceUnit';
  city: Scalars['String']['output'];
  /** How many applicants a day a source reports; null when none does. */
  dailyQuota: Maybe<Scalars['Int']['output']>;
  /** The place that gives the unit room, for instance the public service mall in which a UKK works; null when it has its own. */
  host: Maybe<ServicePoint>;
  id: Scalars['ID']['output'];
  kind: ServicePointKind;
  location: GeoPoint;
  locationProvenance: Provenance;
  name: Scalars['String']['output'];
  notes: Maybe<Scalars['String']['output']>;
  opened: ImpreciseDate;
  /** The office to which the unit belongs (unit induk); null for a detention centre, which is a technical unit of its own. */
  parent: Maybe<Office>;
  planningFigures: Maybe<PlanningFigures>;
  provenance: Provenance;
  region: Region;
  regionalOffice: Scalars['String']['output'];
  services: Array<Service>;
  shortName: Scalars['String']['output'];
  status: ServicePointStatus;
};

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

/** An office close by. It is only a suggestion: any office in the country may serve them. */
export type SuggestedOffice = {
  __typename?: 'SuggestedOffice';
  /** Why it is this one. */
  jurisdiction: Jurisdiction;
  /** The office that answers for where they live. */
  office: Office;
};

/** One of Indonesia's three time zones (zona waktu). */
export type TimeZone =
  /** Western time, UTC+7 (Waktu Indonesia Barat). */
  | 'WIB'
  /** Eastern time, UTC+9 (Waktu Indonesia Timur). */
  | 'WIT'
  /** Central time, UTC+8 (Waktu Indonesia Tengah). */
  | 'WITA';

/** Whether an office runs an immigration checkpoint. */
export type TpiStatus =
  /** It does not (Non TPI). */
  | 'NON_TPI'
  /** It does (TPI). */
  | 'TPI'
  /** No source says. */
  | 'UNKNOWN';

/** How far a fact is borne out by its source. */
export type Verification =
  /** Nobody is known to say it: it was concluded or assumed. */
  | 'ASSUMED'
  /** A source says part of it, or said it some years ago. */
  | 'PARTLY'
  /** A named source says it. */
  | 'VERIFIED';

/** Whether the immigration service works on a day (hari kerja). */
export type WorkingDay = {
  __typename?: 'WorkingDay';
  /** The holidays that fall on it, at most 5. */
  holidays: Array<Holiday>;
  /** What kind of day it is. */
  kind: DayKind;
  /** The day. */
  on: Scalars['LocalDate']['output'];
  /** The zone in which it was asked for. */
  timeZone: TimeZone;
  /** Whether it is a working day; null when that is not known. Joint leave (cuti bersama) is not known to the data. */
  working: Maybe<Scalars['Boolean']['output']>;
};



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
  Country: Country;
  Office: Office;
  Programme: Programme;
  Region: Region;
  Service: Service;
  ServicePoint: ServicePoint;
  ServiceUnit: ServiceUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"alpha3":true}> );
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"code":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Service:
    ( { __typename: 'Service' }
    & GraphQLRecursivePick<FederationTypes['Service'], {"code":true}> );
  ServicePoint:
    ( { __typename: 'ServicePoint' }
    & GraphQLRecursivePick<FederationTypes['ServicePoint'], {"id":true}> );
  ServiceUnit:
    ( { __typename: 'ServiceUnit' }
    & GraphQLRecursivePick<FederationTypes['ServiceUnit'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OfficeForAnswer:
    | ( UnknownOffice )
    | ( ChosenOffice )
    | ( ChosenOffice )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Audience: Audience;
  ClassKnowledge: ClassKnowledge;
  CountAccuracy: CountAccuracy;
  Country: ResolverTypeWrapper<CountryEntity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CountryConnection: ResolverTypeWrapper<CountryPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryWhere: CountryWhere;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Holiday: ResolverTypeWrapper<HolidayEntity>;
  HolidayYear: ResolverTypeWrapper<HolidaysOfYear>;
  ImpreciseDate: ResolverTypeWrapper<ImpreciseDate>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionEntity>;
  JurisdictionBasis: JurisdictionBasis;
  JurisdictionConnection: ResolverTypeWrapper<JurisdictionPage>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  NearServicePoint: ResolverTypeWrapper<Omit<NearServicePoint, 'servicePoint'> & { servicePoint: ResolversTypes['ServicePoint'] }>;
  Office: ResolverTypeWrapper<ServicePointEntity>;
  OfficeClass: OfficeClass;
  OfficeClassObservation: ResolverTypeWrapper<OfficeClassObservationEntity>;
  OfficeClassification: ResolverTypeWrapper<OfficeClassification>;
  OfficeDimension: OfficeDimension;
  OfficeForAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfficeForAnswer']>;
  OfficeNotKnown: ResolverTypeWrapper<UnknownOffice>;
  OfficeNotKnownReason: OfficeNotKnownReason;
  OfficeStatistics: ResolverTypeWrapper<OfficeFigures>;
  OfficeStatisticsGroup: ResolverTypeWrapper<OfficeGroup>;
  OfficeStatisticsKey: ResolverTypeWrapper<OfficeGroup>;
  OfficeStatisticsWhere: OfficeStatisticsWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeopleCount: ResolverTypeWrapper<PeopleCount>;
  PlanningFigures: ResolverTypeWrapper<Figures>;
  Programme: ResolverTypeWrapper<ProgrammeEntity>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammePage>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeKind: ProgrammeKind;
  ProgrammeStatus: ProgrammeStatus;
  ProgrammeWhere: ProgrammeWhere;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionEntity>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: RegionLevel;
  RegionWhere: RegionWhere;
  ResponsibleOffice: ResolverTypeWrapper<ChosenOffice>;
  Service: ResolverTypeWrapper<ServiceEntity>;
  ServicePoint: ResolverTypeWrapper<ServicePointEntity>;
  ServicePointConnection: ResolverTypeWrapper<ServicePointPage>;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node: ResolversTypes['ServicePoint'] }>;
  ServicePointKind: ServicePointKind;
  ServicePointOrder: ServicePointOrder;
  ServicePointStatus: ServicePointStatus;
  ServicePointWhere: ServicePointWhere;
  ServiceUnit: ResolverTypeWrapper<ServicePointEntity>;
  StatisticsAccuracy: StatisticsAccuracy;
  StatisticsHaving: StatisticsHaving;
  StatisticsOrder: StatisticsOrder;
  SuggestedOffice: ResolverTypeWrapper<ChosenOffice>;
  TimeZone: TimeZone;
  TpiStatus: TpiStatus;
  Verification: Verification;
  WorkingDay: ResolverTypeWrapper<DayInZone>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Country: CountryEntity;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  CountryConnection: CountryPage;
  Int: Scalars['Int']['output'];
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryWhere: CountryWhere;
  DateTime: Scalars['DateTime']['output'];
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  Holiday: HolidayEntity;
  HolidayYear: HolidaysOfYear;
  ImpreciseDate: ImpreciseDate;
  Jurisdiction: JurisdictionEntity;
  JurisdictionConnection: JurisdictionPage;
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedText;
  NearServicePoint: Omit<NearServicePoint, 'servicePoint'> & { servicePoint: ResolversParentTypes['ServicePoint'] };
  Office: ServicePointEntity;
  OfficeClassObservation: OfficeClassObservationEntity;
  OfficeClassification: OfficeClassification;
  OfficeForAnswer: ResolversUnionTypes<ResolversParentTypes>['OfficeForAnswer'];
  OfficeNotKnown: UnknownOffice;
  OfficeStatistics: OfficeFigures;
  OfficeStatisticsGroup: OfficeGroup;
  OfficeStatisticsKey: OfficeGroup;
  OfficeStatisticsWhere: OfficeStatisticsWhere;
  PageInfo: PageInfo;
  PeopleCount: PeopleCount;
  PlanningFigures: Figures;
  Programme: ProgrammeEntity;
  ProgrammeConnection: ProgrammePage;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeWhere: ProgrammeWhere;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Region: RegionEntity;
  RegionConnection: RegionPage;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionWhere: RegionWhere;
  ResponsibleOffice: ChosenOffice;
  Service: ServiceEntity;
  ServicePoint: ServicePointEntity;
  ServicePointConnection: ServicePointPage;
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node: ResolversParentTypes['ServicePoint'] };
  ServicePointWhere: ServicePointWhere;
  ServiceUnit: ServicePointEntity;
  StatisticsHaving: StatisticsHaving;
  SuggestedOffice: ChosenOffice;
  WorkingDay: DayInZone;
  String: Scalars['String']['output'];
};

export type ContactDirectiveArgs = {
  description?: Maybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  url?: Maybe<Scalars['String']['input']>;
};

export type ContactDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ContactDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alpha2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alpha3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAseanMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAseanMemberProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  numericCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type GeoPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HolidayYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HolidayYear'] = ResolversParentTypes['HolidayYear']> = {
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpreciseDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpreciseDate'] = ResolversParentTypes['ImpreciseDate']> = {
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  basis?: Resolver<ResolversTypes['JurisdictionBasis'], ParentType, ContextType>;
  knownSinceOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  regency?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], unknown> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearServicePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearServicePoint'] = ResolversParentTypes['NearServicePoint']> = {
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  servicePoint?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['OfficeClass']>, ParentType, ContextType, Partial<OfficeClassArgs>>;
  classObservations?: Resolver<Array<ResolversTypes['OfficeClassObservation']>, ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['OfficeClassification'], ParentType, ContextType, Partial<OfficeClassificationArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, RequireFields<OfficeJurisdictionArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ServicePointKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  locationProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  planningFigures?: Resolver<Maybe<ResolversTypes['PlanningFigures']>, ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<OfficeProgrammesArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionalOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServicePointStatus'], ParentType, ContextType>;
  tpiStatus?: Resolver<ResolversTypes['TpiStatus'], ParentType, ContextType, Partial<OfficeTpiStatusArgs>>;
  units?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<OfficeUnitsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeClassObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeClassObservation'] = ResolversParentTypes['OfficeClassObservation']> = {
  class?: Resolver<ResolversTypes['OfficeClass'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  tpiStatus?: Resolver<ResolversTypes['TpiStatus'], ParentType, ContextType>;
};

export type OfficeClassificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeClassification'] = ResolversParentTypes['OfficeClassification']> = {
  asOfOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['OfficeClass']>, ParentType, ContextType>;
  classKnowledge?: Resolver<ResolversTypes['ClassKnowledge'], ParentType, ContextType>;
  tpiKnowledge?: Resolver<ResolversTypes['ClassKnowledge'], ParentType, ContextType>;
  tpiStatus?: Resolver<ResolversTypes['TpiStatus'], ParentType, ContextType>;
};

export type OfficeForAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeForAnswer'] = ResolversParentTypes['OfficeForAnswer']> = {
  __resolveType: TypeResolveFn<'OfficeNotKnown' | 'ResponsibleOffice' | 'SuggestedOffice', ParentType, ContextType>;
};

export type OfficeNotKnownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeNotKnown'] = ResolversParentTypes['OfficeNotKnown']> = {
  knownSinceOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OfficeNotKnownReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeStatistics'] = ResolversParentTypes['OfficeStatistics']> = {
  accuracy?: Resolver<ResolversTypes['StatisticsAccuracy'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['OfficeStatisticsGroup']>, ParentType, ContextType>;
  suppressedGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalGroups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeStatisticsGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeStatisticsGroup'] = ResolversParentTypes['OfficeStatisticsGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['OfficeStatisticsKey'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OfficeStatisticsKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeStatisticsKey'] = ResolversParentTypes['OfficeStatisticsKey']> = {
  class?: Resolver<Maybe<ResolversTypes['OfficeClass']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ServicePointKind']>, ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['OfficeDimension']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regency?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regencyCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  regionalOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  serviceCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServicePointStatus']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  tpiStatus?: Resolver<Maybe<ResolversTypes['TpiStatus']>, ParentType, ContextType>;
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

export type PlanningFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanningFigures'] = ResolversParentTypes['PlanningFigures']> = {
  countedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  foreignResidents?: Resolver<Maybe<ResolversTypes['PeopleCount']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openApplications?: Resolver<Maybe<ResolversTypes['PeopleCount']>, ParentType, ContextType>;
  submittedApplications?: Resolver<Maybe<ResolversTypes['PeopleCount']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligibleGroups?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expansion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  maxPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minApplicants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  started?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgrammeStatus'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'alpha3'>>;
  holidays?: Resolver<ResolversTypes['HolidayYear'], ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'year'>>;
  nearestServicePoints?: Resolver<Array<ResolversTypes['NearServicePoint']>, ParentType, ContextType, RequireFields<QueryNearestServicePointsArgs, 'first' | 'latitude' | 'longitude'>>;
  officeFor?: Resolver<Maybe<ResolversTypes['OfficeForAnswer']>, ParentType, ContextType, RequireFields<QueryOfficeForArgs, 'audience' | 'regencyCode'>>;
  officeStatistics?: Resolver<ResolversTypes['OfficeStatistics'], ParentType, ContextType, RequireFields<QueryOfficeStatisticsArgs, 'by' | 'first' | 'orderBy'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'code'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'code'>>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<QueryServicePointArgs, 'id'>>;
  servicePoints?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<QueryServicePointsArgs, 'first'>>;
  workingDay?: Resolver<ResolversTypes['WorkingDay'], ParentType, ContextType, RequireFields<QueryWorkingDayArgs, 'timeZone'>>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  locationProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planningFigures?: Resolver<Maybe<ResolversTypes['PlanningFigures']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regencies?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionRegenciesArgs, 'first'>>;
  responsibleOffice?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seatProvenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  servicePoints?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<RegionServicePointsArgs, 'first'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  timeZoneProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ResponsibleOfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleOffice'] = ResolversParentTypes['ResponsibleOffice']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ServicePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePoint'] = ResolversParentTypes['ServicePoint'], FederationReferenceType extends FederationReferenceTypes['ServicePoint'] = FederationReferenceTypes['ServicePoint']> = {
  __resolveType: TypeResolveFn<'Office' | 'ServiceUnit', ParentType, ContextType>;
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
};

export type ServicePointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePointConnection'] = ResolversParentTypes['ServicePointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServicePointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePointEdge'] = ResolversParentTypes['ServicePointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePoint'], ParentType, ContextType>;
};

export type ServiceUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceUnit'] = ResolversParentTypes['ServiceUnit'], FederationReferenceType extends FederationReferenceTypes['ServiceUnit'] = FederationReferenceTypes['ServiceUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dailyQuota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServicePointKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  locationProvenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  planningFigures?: Resolver<Maybe<ResolversTypes['PlanningFigures']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionalOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServicePointStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestedOfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestedOffice'] = ResolversParentTypes['SuggestedOffice']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkingDay'] = ResolversParentTypes['WorkingDay']> = {
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  working?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayYear?: HolidayYearResolvers<ContextType>;
  ImpreciseDate?: ImpreciseDateResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  NearServicePoint?: NearServicePointResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeClassObservation?: OfficeClassObservationResolvers<ContextType>;
  OfficeClassification?: OfficeClassificationResolvers<ContextType>;
  OfficeForAnswer?: OfficeForAnswerResolvers<ContextType>;
  OfficeNotKnown?: OfficeNotKnownResolvers<ContextType>;
  OfficeStatistics?: OfficeStatisticsResolvers<ContextType>;
  OfficeStatisticsGroup?: OfficeStatisticsGroupResolvers<ContextType>;
  OfficeStatisticsKey?: OfficeStatisticsKeyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeopleCount?: PeopleCountResolvers<ContextType>;
  PlanningFigures?: PlanningFiguresResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  ResponsibleOffice?: ResponsibleOfficeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  ServiceUnit?: ServiceUnitResolvers<ContextType>;
  SuggestedOffice?: SuggestedOfficeResolvers<ContextType>;
  WorkingDay?: WorkingDayResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  contact?: ContactDirectiveResolver<any, any, ContextType>;
};
