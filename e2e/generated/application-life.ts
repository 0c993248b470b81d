// Made from e2e/application-life.graphql by `npm run generate`. Never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an application has come (status permohonan). */
export type ApplicationStatus =
  /** Started, and not yet before the office (draf). */
  | 'DRAFT'
  /** Handed in (diajukan). */
  | 'SUBMITTED'
  /** Taken back by the applicant (dicabut). Nothing follows. */
  | 'WITHDRAWN';

/** In which role somebody acts on an application. */
export type ActorRole =
  /** The account that the application belongs to (pemohon). */
  | 'APPLICANT';

/** Why an applicant takes an application back. The list is assumed. */
export type WithdrawalReason =
  /** The journey does not take place. */
  | 'NO_LONGER_NEEDED'
  /** It was made for the wrong service, place or person. */
  | 'MADE_BY_MISTAKE'
  /** There is another application for the same person. */
  | 'APPLIED_TWICE'
  /** None of these. */
  | 'OTHER';

/** The services that a passport application may ask for, as the vocabulary of services has them (layanan paspor). */
export type PassportService =
  /** A first passport (paspor baru). */
  | 'PASSPORT_NEW'
  /** A passport instead of one that has expired or soon will (habis berlaku). */
  | 'PASSPORT_REPLACEMENT_EXPIRED'
  /** A passport instead of a full one (halaman penuh). */
  | 'PASSPORT_REPLACEMENT_FULL'
  /** A passport instead of a lost one (hilang). */
  | 'PASSPORT_REPLACEMENT_LOST'
  /** A passport instead of a damaged one (rusak). */
  | 'PASSPORT_REPLACEMENT_DAMAGED'
  /** A change of the data in a passport (perubahan data). */
  | 'PASSPORT_DATA_CHANGE';

/** What a journey is for (tujuan perjalanan). */
export type TravelPurpose =
  /** The minor pilgrimage (umrah). */
  | 'UMRAH'
  /** The pilgrimage (haji). */
  | 'HAJJ'
  /** Holidays (wisata). */
  | 'TOURISM'
  /** Work abroad as an Indonesian migrant worker (pekerja migran Indonesia). */
  | 'WORK_PMI'
  /** Study (belajar). */
  | 'STUDY'
  /** Business (bisnis). */
  | 'BUSINESS'
  /** To visit family (keluarga). */
  | 'FAMILY'
  /** Medical treatment (berobat). */
  | 'MEDICAL'
  /** Anything else. */
  | 'OTHER';

/** A new application. What is left out can be filled in until it is submitted. */
export type StartPassportApplicationInput = {
  /**
   * Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same input answers the
   * application that it led to, as it then is, and starts no second one. A refused start does not use the key up.
   */
  idempotencyKey: string;
  /** Where to apply: any place that offers passport services, whatever the domicile. */
  servicePointId: string;
  /** What to ask for. */
  serviceCode: PassportService;
  /** The name of the person who is to hold the passport, 1 to 100 characters. */
  applicantName?: string | null | undefined;
  /** The day on which that person was born. */
  applicantBornOn?: string | null | undefined;
  /** That person's NIK: sixteen digits, without spaces. */
  applicantNik?: string | null | undefined;
  /** What the journey is for. */
  purpose?: TravelPurpose | null | undefined;
};

/** Reasons not to start an application. */
export type StartPassportApplicationRefusal =
  /** The key was used within 24 hours for another request. */
  | 'KEY_REUSED'
  /** The place offers no passport services, or does not serve people yet or any more. */
  | 'SERVICE_NOT_OFFERED_HERE'
  /** The account has 5 open applications, drafts included, which is the most it may have. */
  | 'TOO_MANY_OPEN'
  /** The name is empty, longer than 100 characters or has characters that no name has. */
  | 'IMPLAUSIBLE_NAME'
  /** The day lies in the future or more than 130 years ago. */
  | 'IMPLAUSIBLE_BIRTH_DAY'
  /**
   * It has not sixteen digits, or its seventh to twelfth are no day (of a woman, the day with 40 added), or its serial is
   * 0000.
   */
  | 'IMPLAUSIBLE_NIK'
  /** The NIK is of a person who was born on another day. */
  | 'NIK_DIFFERS_FROM_BIRTH_DAY';

/** Which draft to hand in. */
export type SubmitApplicationInput = {
  /**
   * Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same input answers the
   * application as it then is. A refused submission does not use the key up.
   */
  idempotencyKey: string;
  number: string;
};

/** Reasons not to hand a draft in. */
export type SubmitApplicationRefusal =
  /** The key was used within 24 hours for another request. */
  | 'KEY_REUSED'
  /** It is no draft any more. */
  | 'NOT_A_DRAFT'
  /** Something is missing that an application needs. */
  | 'INCOMPLETE'
  /** The place offers no passport services any more. */
  | 'SERVICE_NOT_OFFERED_HERE'
  /** Another application for the same NIK is under way, whoever has made it: submitted, and neither withdrawn nor finished. */
  | 'NIK_HAS_OPEN_APPLICATION';

/** What a passport application needs before it is handed in. */
export type PassportApplicationField =
  /** The field applicantName. */
  | 'APPLICANT_NAME'
  /** The field applicantBornOn. */
  | 'APPLICANT_BORN_ON'
  /** The field applicantNik. */
  | 'APPLICANT_NIK'
  /** The field purpose. */
  | 'PURPOSE';

/** Which application to take back, and why. */
export type WithdrawApplicationInput = {
  number: string;
  /** Why. */
  reason: WithdrawalReason;
};

/** Reasons not to take an application back. */
export type WithdrawApplicationRefusal =
  /** It is withdrawn already, or finished. */
  | 'ALREADY_CLOSED';

export type ApplicationFactsFragment = {
  number: string,
  status: ApplicationStatus,
  version: number,
  servicePointId: string,
  applicantName: string | null,
  applicantNik: string | null,
  submittedAt: string | null,
  servicePoint:
    | {
      name: string
    }
    | {
      name: string
    }
   | null,
  history: Array<{
    at: string,
    actorRole: ActorRole,
    from: ApplicationStatus | null,
    to: ApplicationStatus,
    withdrawalReason: WithdrawalReason | null
  }>
};

export type StartApplicationMutationVariables = Exact<{
  input: StartPassportApplicationInput;
}>;


export type StartApplicationMutation = {
  startPassportApplication:
    | {
      __typename: 'PassportApplication',
      number: string,
      status: ApplicationStatus,
      version: number,
      servicePointId: string,
      applicantName: string | null,
      applicantNik: string | null,
      submittedAt: string | null,
      servicePoint:
        | {
          name: string
        }
        | {
          name: string
        }
       | null,
      history: Array<{
        at: string,
        actorRole: ActorRole,
        from: ApplicationStatus | null,
        to: ApplicationStatus,
        withdrawalReason: WithdrawalReason | null
      }>
    }
    | {
      __typename: 'StartPassportApplicationRefused',
      reason: StartPassportApplicationRefusal,
      message: string
    }

};

export type SubmitMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitMutation = {
  submitApplication:
    | {
      __typename: 'PassportApplication',
      number: string,
      status: ApplicationStatus,
      version: number,
      servicePointId: string,
      applicantName: string | null,
      applicantNik: string | null,
      submittedAt: string | null,
      servicePoint:
        | {
          name: string
        }
        | {
          name: string
        }
       | null,
      history: Array<{
        at: string,
        actorRole: ActorRole,
        from: ApplicationStatus | null,
        to: ApplicationStatus,
        withdrawalReason: WithdrawalReason | null
      }>
    }
    | {
      __typename: 'SubmitApplicationRefused',
      reason: SubmitApplicationRefusal,
      message: string,
      missing: Array<PassportApplicationField>
    }

};

export type WithdrawMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawMutation = {
  withdrawApplication:
    | {
      __typename: 'PassportApplication',
      number: string,
      status: ApplicationStatus,
      version: number,
      servicePointId: string,
      applicantName: string | null,
      applicantNik: string | null,
      submittedAt: string | null,
      servicePoint:
        | {
          name: string
        }
        | {
          name: string
        }
       | null,
      history: Array<{
        at: string,
        actorRole: ActorRole,
        from: ApplicationStatus | null,
        to: ApplicationStatus,
        withdrawalReason: WithdrawalReason | null
      }>
    }
    | {
      __typename: 'WithdrawApplicationRefused',
      reason: WithdrawApplicationRefusal,
      message: string
    }

};

export type ApplicationByNumberQueryVariables = Exact<{
  number: string;
}>;


export type ApplicationByNumberQuery = {
  application: {
    __typename: 'PassportApplication',
    applicantName: string | null,
    applicantNik: string | null,
    number: string,
    status: ApplicationStatus
  } | null
};

export type ApplicationsOfPersonQueryVariables = Exact<{
  nik: string;
}>;


export type ApplicationsOfPersonQuery = {
  applications: {
    totalCount: number,
    edges: Array<{
      cursor: string,
      node: {
        number: string
      }
    }>
  }
};

export const ApplicationFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"applicantNik"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}}]}}]}}]} as unknown as DocumentNode<ApplicationFactsFragment, unknown>;
export const StartApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPassportApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPassportApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartPassportApplicationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"applicantNik"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}}]}}]}}]} as unknown as DocumentNode<StartApplicationMutation, StartApplicationMutationVariables>;
export const SubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Submit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"applicantNik"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}}]}}]}}]} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"applicantNik"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const ApplicationByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"applicantNik"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationByNumberQuery, ApplicationByNumberQueryVariables>;
export const ApplicationsOfPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nik"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"applicantNik"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nik"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsOfPersonQuery, ApplicationsOfPersonQueryVariables>;
