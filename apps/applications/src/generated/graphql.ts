// Made from this app's .graphql files by `npx nx codegen applications`. Never edited.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApplicationEntity } from '../application/application.entity';
import type { ApplicationPage } from '../application/application.service';
import type { ApplicationStepEntity } from '../application/application-step.entity';
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
  /** The day on which that person was born; null while a draft lacks it. */
  applicantBornOn: Maybe<Scalars['LocalDate']['output']>;
  /** The name of the person who is to hold the passport, as it is to be printed; null while a draft lacks it. */
  applicantName: Maybe<Scalars['String']['output']>;
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

/** What a passport application needs before it is handed in. */
export type PassportApplicationField =
  /** The field applicantBornOn. */
  | 'APPLICANT_BORN_ON'
  /** The field applicantName. */
  | 'APPLICANT_NAME'
  /** The field purpose. */
  | 'PURPOSE';

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

export type Query = {
  __typename?: 'Query';
  /** An application by its number; null when there is none that the viewer may see. */
  application: Maybe<Application>;
  /** The applications that the viewer may see. */
  applications: ApplicationConnection;
};


export type QueryApplicationArgs = {
  number: Scalars['ID']['input'];
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ApplicationOrder;
  where?: InputMaybe<ApplicationWhere>;
};

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
  /** The key was used within 24 hours for another request. */
  | 'KEY_REUSED'
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
  /** It is no draft any more. */
  | 'NOT_A_DRAFT'
  /** The place offers no passport services any more. */
  | 'SERVICE_NOT_OFFERED_HERE';

/** Why the draft was not handed in. */
export type SubmitApplicationRefused = {
  __typename?: 'SubmitApplicationRefused';
  /** The reason, for people, in the language of the request. */
  message: Scalars['String']['output'];
  /** What is missing when it is INCOMPLETE, at most 3 fields; empty otherwise. */
  missing: Array<PassportApplicationField>;
  /** The reason, for programs. */
  reason: SubmitApplicationRefusal;
};

export type SubmitApplicationResult = PassportApplication | SubmitApplicationRefused;

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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationPage>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApplicationOrder: ApplicationOrder;
  ApplicationStatus: ApplicationStatus;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepEntity>;
  ApplicationWhere: ApplicationWhere;
  ChangePassportApplicationInput: ChangePassportApplicationInput;
  ChangePassportApplicationRefusal: ChangePassportApplicationRefusal;
  ChangePassportApplicationRefused: ResolverTypeWrapper<ChangePassportApplicationRefused>;
  ChangePassportApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePassportApplicationResult']>;
  CountAccuracy: CountAccuracy;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PassportApplication: ResolverTypeWrapper<ApplicationEntity>;
  PassportApplicationField: PassportApplicationField;
  PassportService: PassportService;
  PeopleCount: ResolverTypeWrapper<PeopleCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Service: ResolverTypeWrapper<Service>;
  ServicePoint: ResolverTypeWrapper<ServicePointKey>;
  StartPassportApplicationInput: StartPassportApplicationInput;
  StartPassportApplicationRefusal: StartPassportApplicationRefusal;
  StartPassportApplicationRefused: ResolverTypeWrapper<StartPassportApplicationRefused>;
  StartPassportApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPassportApplicationResult']>;
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationRefusal: SubmitApplicationRefusal;
  SubmitApplicationRefused: ResolverTypeWrapper<SubmitApplicationRefused>;
  SubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationResult']>;
  TravelPurpose: TravelPurpose;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationRefusal: WithdrawApplicationRefusal;
  WithdrawApplicationRefused: ResolverTypeWrapper<WithdrawApplicationRefused>;
  WithdrawApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawApplicationResult']>;
  WithdrawalReason: WithdrawalReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Application: ApplicationEntity;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApplicationConnection: ApplicationPage;
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  String: Scalars['String']['output'];
  ApplicationStep: ApplicationStepEntity;
  ApplicationWhere: ApplicationWhere;
  ChangePassportApplicationInput: ChangePassportApplicationInput;
  ChangePassportApplicationRefused: ChangePassportApplicationRefused;
  ChangePassportApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ChangePassportApplicationResult'];
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PassportApplication: ApplicationEntity;
  PeopleCount: PeopleCount;
  Query: Record<PropertyKey, never>;
  Service: Service;
  ServicePoint: ServicePointKey;
  StartPassportApplicationInput: StartPassportApplicationInput;
  StartPassportApplicationRefused: StartPassportApplicationRefused;
  StartPassportApplicationResult: ResolversUnionTypes<ResolversParentTypes>['StartPassportApplicationResult'];
  SubmitApplicationInput: SubmitApplicationInput;
  SubmitApplicationRefused: SubmitApplicationRefused;
  SubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationResult'];
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationRefused: WithdrawApplicationRefused;
  WithdrawApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawApplicationResult'];
};

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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], unknown> {
  name: 'LocalDate';
}

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
  applicantBornOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  applicantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'number'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first' | 'orderBy'>>;
};

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
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  ChangePassportApplicationRefused?: ChangePassportApplicationRefusedResolvers<ContextType>;
  ChangePassportApplicationResult?: ChangePassportApplicationResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassportApplication?: PassportApplicationResolvers<ContextType>;
  PeopleCount?: PeopleCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServicePoint?: ServicePointResolvers<ContextType>;
  StartPassportApplicationRefused?: StartPassportApplicationRefusedResolvers<ContextType>;
  StartPassportApplicationResult?: StartPassportApplicationResultResolvers<ContextType>;
  SubmitApplicationRefused?: SubmitApplicationRefusedResolvers<ContextType>;
  SubmitApplicationResult?: SubmitApplicationResultResolvers<ContextType>;
  WithdrawApplicationRefused?: WithdrawApplicationRefusedResolvers<ContextType>;
  WithdrawApplicationResult?: WithdrawApplicationResultResolvers<ContextType>;
};

