// Made from libs/graph-client/examples/passport.graphql by `npm run generate`. Never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How exactly a count of people is told. */
export type CountAccuracy =
  /** The number itself. */
  | 'EXACT'
  /** To the nearest 5. */
  | 'ROUNDED'
  /** Too few people to tell. */
  | 'SUPPRESSED';

/** How far an application has come (status permohonan). */
export type ApplicationStatus =
  /** Started, and not yet before the office (draf). */
  | 'DRAFT'
  /** Handed in (diajukan). */
  | 'SUBMITTED'
  /** Taken back by the applicant (dicabut). Nothing follows. */
  | 'WITHDRAWN';

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

/** A kind of passport (jenis paspor). */
export type PassportKind =
  /** Without a chip (paspor biasa nonelektronik). */
  | 'REGULAR'
  /** With a chip (paspor elektronik). */
  | 'ELECTRONIC'
  /** With a chip and a page of polycarbonate (paspor elektronik polikarbonat). */
  | 'ELECTRONIC_POLYCARBONATE';

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

/** Whom an emergency travel document is for (pemegang Surat Perjalanan Laksana Paspor). */
export type TravelDocumentHolder =
  /** An Indonesian citizen (WNI). */
  | 'CITIZEN'
  /** A foreigner (WNA). */
  | 'FOREIGNER';

/** What to ask the price of. What is left out is asked back only where it decides the price; a yes-or-no left out is a no. */
export type FeeChoiceInput = {
  /** The kind of passport. */
  passportKind?: PassportKind | null | undefined;
  /** 5 or 10. Ten years are for holders who are 17 or married, and for passports since 12 October 2022. */
  validityYears?: number | null | undefined;
  /** 24 or 48. Books of 24 pages are of the past. */
  pages?: number | null | undefined;
  /** To have the passport on the same day. It is assumed that not every office offers it. */
  sameDay?: boolean | null | undefined;
  /** For the first passport of a prospective migrant worker (calon pekerja migran Indonesia). */
  prospectiveMigrantWorker?: boolean | null | undefined;
  /** For a passport that was lost or damaged by force majeure (kahar): without the charge. */
  forceMajeure?: boolean | null | undefined;
  /** For how long to stay or to be allowed to come back. */
  stayLength?: StayLength | null | undefined;
  /** To pay the permission to come back (izin masuk kembali) with the stay permit. */
  withReentry?: boolean | null | undefined;
  /** Whom the emergency travel document is for. */
  holder?: TravelDocumentHolder | null | undefined;
  /** How many days somebody has overstayed, 1 to 60. More of them are no matter of a charge; that 60 still are is assumed. */
  overstayDays?: number | null | undefined;
};

/** Reasons not to tell a price. None of them says that a service is free. */
export type FeesRefusal =
  /** No tariff of the service is known, or it is a group of services that have theirs. */
  | 'NO_TARIFF'
  /** It is not known what it cost on that day. */
  | 'NOT_KNOWN_ON_DAY'
  /** The price depends on something that was left out. */
  | 'CHOICE_NEEDED'
  /** The service does not exist in that combination. */
  | 'NO_SUCH_COMBINATION';

export type OfficesOfProvinceQueryVariables = Exact<{
  provinceCode: string;
  after?: string | null | undefined;
}>;


export type OfficesOfProvinceQuery = {
  servicePoints: {
    totalCount: number,
    edges: Array<{
      node:
        | {
          __typename: 'Office',
          id: string,
          name: string,
          openApplications: {
            value: number | null,
            accuracy: CountAccuracy
          } | null
        }
        | {
          __typename: 'ServiceUnit',
          id: string,
          name: string,
          openApplications: {
            value: number | null,
            accuracy: CountAccuracy
          } | null
        }

    }>,
    pageInfo: {
      hasNextPage: boolean,
      endCursor: string | null
    }
  }
};

export type PassportFeesQueryVariables = Exact<{
  choice?: FeeChoiceInput | null | undefined;
}>;


export type PassportFeesQuery = {
  fees:
    | {
      __typename: 'Fees',
      total: number | null
    }
    | {
      __typename: 'FeesRefused',
      reason: FeesRefusal,
      message: {
        id: string,
        en: string
      }
    }
   | null
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
      servicePointId: string,
      servicePoint:
        | {
          __typename: 'Office',
          id: string,
          name: string
        }
        | {
          __typename: 'ServiceUnit',
          id: string,
          name: string
        }
       | null
    }
    | {
      __typename: 'StartPassportApplicationRefused',
      reason: StartPassportApplicationRefusal,
      message: string
    }

};


export const OfficesOfProvinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficesOfProvince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provinceCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provinceCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provinceCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KANIM"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesOfProvinceQuery, OfficesOfProvinceQueryVariables>;
export const PassportFeesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PassportFees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeeChoiceInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"service"},"value":{"kind":"StringValue","value":"PASSPORT_NEW","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"choice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PassportFeesQuery, PassportFeesQueryVariables>;
export const StartApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPassportApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPassportApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassportApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartPassportApplicationRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartApplicationMutation, StartApplicationMutationVariables>;
