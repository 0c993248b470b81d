// Made from e2e/fees-and-requirements.graphql by `npm run generate`. Never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far a fact is borne out by its source. */
export type Verification =
  /** A named source says it. */
  | 'VERIFIED'
  /** A source says part of it, or said it some years ago. */
  | 'PARTLY'
  /** Nobody is known to say it: it was concluded or assumed. */
  | 'ASSUMED';

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

/** Reasons for which it is not known which documents a service asks for. */
export type RequirementsGapReason =
  /** It is a group of services, each of which has requirements of its own. */
  | 'GROUP_OF_SERVICES'
  /** No source for its requirements was found. */
  | 'NO_REQUIREMENT_SET';

/** Whether to bring a document. */
export type RequirementDecision =
  /** It is to be brought. */
  | 'NEEDED'
  /** The facts that were given do not say: see the question. */
  | 'DEPENDS'
  /** An officer makes it in the process: there is nothing to bring. */
  | 'MADE_BY_OFFICER';

/** What a foreigner's stay in Indonesia is for (tujuan tinggal). */
export type StayPurpose =
  /** Work for an employer (tenaga kerja asing). */
  | 'WORKER'
  /** Investment (penanam modal). */
  | 'INVESTOR'
  /** Study (pelajar). */
  | 'STUDENT'
  /** Research (peneliti). */
  | 'RESEARCHER'
  /** Religious work (rohaniwan). */
  | 'RELIGIOUS_WORKER'
  /** To live with a spouse or relatives (penyatuan keluarga). */
  | 'FAMILY'
  /** To live with the parents, as a child (anak). */
  | 'CHILD'
  /** Old age (lanjut usia). */
  | 'SENIOR'
  /** Remote work for an employer abroad (pekerja jarak jauh). */
  | 'REMOTE_WORKER'
  /** Anything else. */
  | 'OTHER';

/** What is known of the applicant and the application. What is left out or null is not known. */
export type RequirementFactsInput = {
  /** Whole years, 0 to 150. */
  age?: number | null | undefined;
  /** Married now or before. */
  married?: boolean | null | undefined;
  /** What the journey is for. */
  purpose?: TravelPurpose | null | undefined;
  /** The proof of birth shows the name, the day and place of birth, and the parents. */
  birthProofComplete?: boolean | null | undefined;
  /** A citizen by naturalisation or declaration. */
  naturalised?: boolean | null | undefined;
  /** The name was changed. */
  nameChanged?: boolean | null | undefined;
  /** The passport was lost or damaged by force majeure (kahar). */
  forceMajeure?: boolean | null | undefined;
  /** A parent has a passport. */
  parentHasPassport?: boolean | null | undefined;
  /** The child's parents are married. */
  parentsMarried?: boolean | null | undefined;
  /** The child has had a passport before. */
  hasOldPassport?: boolean | null | undefined;
  /** There is a guarantor (penjamin). */
  hasGuarantor?: boolean | null | undefined;
  /** Exempt from having a guarantor under article 63 of the immigration law. */
  guarantorExempt?: boolean | null | undefined;
  /** The guarantor changes with this application. */
  guarantorChanges?: boolean | null | undefined;
  /** It is for a child who was born in Indonesia. */
  bornInIndonesia?: boolean | null | undefined;
  /** An agent files it (kuasa). */
  filedByAgent?: boolean | null | undefined;
  /** Which extension it is, from 1 on. */
  extensionNumber?: number | null | undefined;
  /** What the stay is for. */
  stayPurpose?: StayPurpose | null | undefined;
  /** The applicant joins a relative who holds a permanent stay permit. */
  joinsItapHolder?: boolean | null | undefined;
  /** The visa required a statement of commitment. */
  commitmentMade?: boolean | null | undefined;
  /** It falls in the special category of article 164 k. */
  specialCategory?: boolean | null | undefined;
};

/** For whom a service or a room is. */
export type Audience =
  /** Indonesian citizens (Warga Negara Indonesia). */
  | 'WNI'
  /** Foreigners (Warga Negara Asing). */
  | 'WNA'
  /** Everyone. */
  | 'ALL';

export type PrepareVisitQueryVariables = Exact<{
  service: string;
  on?: string | null | undefined;
  choice?: FeeChoiceInput | null | undefined;
  applicant?: RequirementFactsInput | null | undefined;
}>;


export type PrepareVisitQuery = {
  fees:
    | {
      __typename: 'Fees',
      on: string,
      total: number | null,
      isComplete: boolean,
      service: {
        name: {
          id: string,
          en: string
        }
      } | null,
      items: Array<{
        tariffCode: string,
        amount: number | null,
        regulation: string,
        provenance: {
          verification: Verification
        }
      }>
    }
    | {
      __typename: 'FeesRefused',
      reason: FeesRefusal,
      knownFromOn: string | null,
      message: {
        id: string,
        en: string
      },
      possible: Array<{
        passportKind: PassportKind | null,
        validityYears: number | null,
        sameDay: boolean | null,
        forceMajeure: boolean | null
      }>
    }
   | null,
  requirements: {
    service: {
      code: string,
      audience: Audience
    } | null,
    gap: {
      reason: RequirementsGapReason,
      message: {
        id: string,
        en: string
      }
    } | null,
    sets: Array<{
      code: string,
      question: {
        field: string
      } | null,
      documents: Array<{
        code: string,
        decision: RequirementDecision,
        originalToBeShown: boolean,
        question: {
          field: string,
          text: {
            id: string,
            en: string
          }
        } | null
      }>,
      alternatives: Array<{
        group: string,
        documents: Array<{
          code: string
        }>
      }>
    }> | null
  } | null
};


export const PrepareVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrepareVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"service"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FeeChoiceInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicant"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementFactsInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"service"},"value":{"kind":"Variable","name":{"kind":"Name","value":"service"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"choice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tariffCode"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"regulation"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeesRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownFromOn"}},{"kind":"Field","name":{"kind":"Name","value":"possible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passportKind"}},{"kind":"Field","name":{"kind":"Name","value":"validityYears"}},{"kind":"Field","name":{"kind":"Name","value":"sameDay"}},{"kind":"Field","name":{"kind":"Name","value":"forceMajeure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"service"},"value":{"kind":"Variable","name":{"kind":"Name","value":"service"}}},{"kind":"Argument","name":{"kind":"Name","value":"applicant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicant"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"originalToBeShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrepareVisitQuery, PrepareVisitQueryVariables>;
