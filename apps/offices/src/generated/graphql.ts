// Made from this app's .graphql files by `npx nx codegen offices`. Never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RegionEntity } from '../region/region.entity';
import type { RegionPage } from '../region/region.service';
import type { ServiceEntity } from '../service/service.entity';
import type { ServicePointEntity } from '../service-point/service-point.entity';
import type { ServicePointPage } from '../service-point/service-point.service';
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

/** A day that may be known only roughly. */
export type ImpreciseDate = {
  __typename?: 'ImpreciseDate';
  /** The first day of the span that is known; null when nothing is. */
  on: Maybe<Scalars['LocalDate']['output']>;
  /** How exactly the day is known. */
  precision: DatePrecision;
};

/** A text for people in both languages of the service. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en: Scalars['String']['output'];
  /** Indonesian, the language of the service. */
  id: Scalars['String']['output'];
};

/** An immigration office (Kantor Imigrasi, Kanim). */
export type Office = ServicePoint & {
  __typename?: 'Office';
  city: Scalars['String']['output'];
  /** The class (kelas) that is known of the office. It changes over the years; see provenance. */
  class: OfficeClass;
  id: Scalars['ID']['output'];
  kind: ServicePointKind;
  location: GeoPoint;
  name: Scalars['String']['output'];
  opened: ImpreciseDate;
  provenance: Provenance;
  region: Region;
  regionalOffice: Scalars['String']['output'];
  services: Array<Service>;
  shortName: Scalars['String']['output'];
  status: ServicePointStatus;
  /** Whether the office runs an immigration checkpoint (Tempat Pemeriksaan Imigrasi). */
  tpiStatus: TpiStatus;
  /** The units that belong to the office, by name. */
  units: ServicePointConnection;
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
  orderBy?: ServicePointOrder;
  where?: InputMaybe<ServicePointWhere>;
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
  /** The name with its kind: Kabupaten Malang and Kota Malang are two places. */
  name: Scalars['String']['output'];
  /** Inhabitants in 2025. */
  population: Maybe<Scalars['Int']['output']>;
  /** Where the code and the name come from. */
  provenance: Provenance;
  /** The province of a regency or city; null for a province. */
  province: Maybe<Region>;
  /** The regencies and cities of a province, by code. Empty for a regency or city. */
  regencies: RegionConnection;
  /** The seat of a regency or city; null for a province. */
  seat: Maybe<Scalars['String']['output']>;
  /** The service points that stand here, by name; those of a province are the ones in all its regencies and cities. */
  servicePoints: ServicePointConnection;
  /** The zone whose days and hours count here. */
  timeZone: TimeZone;
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
  /** The official name in full. */
  name: Scalars['String']['output'];
  /** Since when it serves people. */
  opened: ImpreciseDate;
  /** Where this entry comes from. */
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
  | 'NAME_DESC';

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
  /** Of one of these kinds, at most 8. */
  kind?: InputMaybe<Array<ServicePointKind>>;
  /** Standing in this province, by its code. */
  provinceCode?: InputMaybe<Scalars['ID']['input']>;
  /** Standing in this regency or city, by its code. */
  regencyCode?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these statuses, at most 15. */
  status?: InputMaybe<Array<ServicePointStatus>>;
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
  name: Scalars['String']['output'];
  opened: ImpreciseDate;
  /** The office to which the unit belongs (unit induk); null for a detention centre, which is a technical unit of its own. */
  parent: Maybe<Office>;
  provenance: Provenance;
  region: Region;
  regionalOffice: Scalars['String']['output'];
  services: Array<Service>;
  shortName: Scalars['String']['output'];
  status: ServicePointStatus;
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
  Office: Office;
  Region: Region;
  Service: Service;
  ServicePoint: ServicePoint;
  ServiceUnit: ServiceUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Office:
    ( { __typename: 'Office' }
    & GraphQLRecursivePick<FederationTypes['Office'], {"id":true}> );
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Audience: Audience;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ImpreciseDate: ResolverTypeWrapper<ImpreciseDate>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Office: ResolverTypeWrapper<ServicePointEntity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OfficeClass: OfficeClass;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<RegionEntity>;
  RegionConnection: ResolverTypeWrapper<RegionPage>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: RegionLevel;
  RegionWhere: RegionWhere;
  Service: ResolverTypeWrapper<ServiceEntity>;
  ServicePoint: ResolverTypeWrapper<ServicePointEntity>;
  ServicePointConnection: ResolverTypeWrapper<ServicePointPage>;
  ServicePointEdge: ResolverTypeWrapper<Omit<ServicePointEdge, 'node'> & { node: ResolversTypes['ServicePoint'] }>;
  ServicePointKind: ServicePointKind;
  ServicePointOrder: ServicePointOrder;
  ServicePointStatus: ServicePointStatus;
  ServicePointWhere: ServicePointWhere;
  ServiceUnit: ResolverTypeWrapper<ServicePointEntity>;
  TimeZone: TimeZone;
  TpiStatus: TpiStatus;
  Verification: Verification;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  GeoPoint: GeoPoint;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  ImpreciseDate: ImpreciseDate;
  LocalDate: Scalars['LocalDate']['output'];
  LocalizedText: LocalizedText;
  String: Scalars['String']['output'];
  Office: ServicePointEntity;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Region: RegionEntity;
  RegionConnection: RegionPage;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionWhere: RegionWhere;
  Service: ServiceEntity;
  ServicePoint: ServicePointEntity;
  ServicePointConnection: ServicePointPage;
  ServicePointEdge: Omit<ServicePointEdge, 'node'> & { node: ResolversParentTypes['ServicePoint'] };
  ServicePointWhere: ServicePointWhere;
  ServiceUnit: ServicePointEntity;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export type GeoPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImpreciseDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImpreciseDate'] = ResolversParentTypes['ImpreciseDate']> = {
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], unknown> {
  name: 'LocalDate';
}

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'], FederationReferenceType extends FederationReferenceTypes['Office'] = FederationReferenceTypes['Office']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Office']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['OfficeClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServicePointKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionalOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServicePointStatus'], ParentType, ContextType>;
  tpiStatus?: Resolver<ResolversTypes['TpiStatus'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<OfficeUnitsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'code'>>;
  servicePoint?: Resolver<Maybe<ResolversTypes['ServicePoint']>, ParentType, ContextType, RequireFields<QueryServicePointArgs, 'id'>>;
  servicePoints?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<QueryServicePointsArgs, 'first' | 'orderBy'>>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regencies?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionRegenciesArgs, 'first'>>;
  seat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servicePoints?: Resolver<ResolversTypes['ServicePointConnection'], ParentType, ContextType, RequireFields<RegionServicePointsArgs, 'first'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['ImpreciseDate'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regionalOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServicePointStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  DateTime?: GraphQLScalarType;
  GeoPoint?: GeoPointResolvers<ContextType>;
  ImpreciseDate?: ImpreciseDateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  ServicePointConnection?: ServicePointConnectionResolvers<ContextType>;
  ServicePointEdge?: ServicePointEdgeResolvers<ContextType>;
  ServiceUnit?: ServiceUnitResolvers<ContextType>;
};

