// Made from e2e/office-search.graphql by `npm run generate`. Never edited.
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

/** How exactly a count of people is told. */
export type CountAccuracy =
  /** The number itself. */
  | 'EXACT'
  /** To the nearest 5. */
  | 'ROUNDED'
  /** Too few people to tell. */
  | 'SUPPRESSED';

/** One of Indonesia's three time zones (zona waktu). */
export type TimeZone =
  /** Western time, UTC+7 (Waktu Indonesia Barat). */
  | 'WIB'
  /** Central time, UTC+8 (Waktu Indonesia Tengah). */
  | 'WITA'
  /** Eastern time, UTC+9 (Waktu Indonesia Timur). */
  | 'WIT';

/** What kind of day it is. */
export type DayKind =
  /** From Monday to Friday and no holiday. */
  | 'WORKING_DAY'
  /** Saturday or Sunday. */
  | 'WEEKEND'
  /** A national holiday, on whatever day of the week. */
  | 'HOLIDAY'
  /** The holidays of that year are not known, so nothing is said of its days. */
  | 'NOT_KNOWN';

/** On what an assignment of a regency or city to an office rests. */
export type JurisdictionBasis =
  /** A source names this regency or city in the office's area. */
  | 'NAMED'
  /** A source named it in the office's area before a new office took a part of that area over. */
  | 'NAMED_BEFORE_NEW_OFFICE'
  /** A source names a part of the area, or counts it without naming it. */
  | 'PARTLY_NAMED'
  /** General knowledge: the office stands in it or next to it. */
  | 'ASSUMED'
  /** The nearest office in the same province or regional office. */
  | 'NEAREST_OFFICE';

/** Why it is not known which office serves a place on a day. */
export type OfficeNotKnownReason =
  /** The day lies before the first of which anything is known. */
  | 'BEFORE_KNOWN'
  /** The day has not come: the area of an office may change until then. */
  | 'IN_THE_FUTURE'
  /** No office is known to answer for the place. */
  | 'NO_OFFICE';

/** How something that changes over the years is known of an office for one day, or why it is not. */
export type ClassKnowledge =
  /** It is what holds today. */
  | 'CURRENT'
  /** A source says it of that very day. */
  | 'OBSERVED'
  /** Sources before and after the day say the same, and none between them says otherwise. */
  | 'UNCHANGED'
  /** Not known: sources around the day differ, and none says on which day it changed. */
  | 'CHANGED_BETWEEN'
  /** Not known: the day lies before the first of which a source tells. */
  | 'BEFORE_KNOWN'
  /** Not known: the day has not come. */
  | 'IN_THE_FUTURE';

/** The class of an office (kelas kantor imigrasi). */
export type OfficeClass =
  /** Kelas I Khusus, the highest. */
  | 'I_KHUSUS'
  /** Kelas I. */
  | 'I'
  /** Kelas II. */
  | 'II'
  /** Kelas III. */
  | 'III';

/** Whether an office runs an immigration checkpoint. */
export type TpiStatus =
  /** It does (TPI). */
  | 'TPI'
  /** It does not (Non TPI). */
  | 'NON_TPI'
  /** No source says. */
  | 'UNKNOWN';

/** For whom a service or a room is. */
export type Audience =
  /** Indonesian citizens (Warga Negara Indonesia). */
  | 'WNI'
  /** Foreigners (Warga Negara Asing). */
  | 'WNA'
  /** Everyone. */
  | 'ALL';

export type FindOfficeQueryVariables = Exact<{
  text: string;
}>;


export type FindOfficeQuery = {
  servicePoints: {
    edges: Array<{
      node:
        | {
          id: string,
          name: string,
          openApplications: {
            accuracy: CountAccuracy
          } | null
        }
        | {
          id: string,
          name: string,
          openApplications: {
            accuracy: CountAccuracy
          } | null
        }

    }>
  }
};

export type OfficeOverTimeQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OfficeOverTimeQuery = {
  servicePoint:
    | {
      parent: {
        id: string,
        classToday: OfficeClass | null,
        tpiToday: TpiStatus,
        classThen: OfficeClass | null,
        tpiThen: TpiStatus,
        classification: {
          classKnowledge: ClassKnowledge
        }
      } | null
    }
    | Record<PropertyKey, never>
   | null
};

export type OfficeForResidenceQueryVariables = Exact<{
  regencyCode: string;
  audience: Audience;
  asOf?: string | null | undefined;
}>;


export type OfficeForResidenceQuery = {
  officeFor:
    | {
      __typename: 'ResponsibleOffice',
      office: {
        id: string
      },
      jurisdiction: {
        basis: JurisdictionBasis,
        regency: {
          code: string,
          foreignResidents: {
            accuracy: CountAccuracy
          } | null
        }
      }
    }
    | {
      __typename: 'SuggestedOffice',
      office: {
        id: string
      }
    }
    | {
      __typename: 'OfficeNotKnown',
      reason: OfficeNotKnownReason
    }
   | null
};

export type NearestPlacesQueryVariables = Exact<{
  latitude: number;
  longitude: number;
  service?: string | null | undefined;
}>;


export type NearestPlacesQuery = {
  nearestServicePoints: Array<{
    distanceKm: number,
    servicePoint:
      | {
        id: string,
        openApplications: {
          value: number | null
        } | null
      }
      | {
        id: string,
        openApplications: {
          value: number | null
        } | null
      }

  }>
};

export type WhenToGoQueryVariables = Exact<{
  on: string;
  timeZone: TimeZone;
}>;


export type WhenToGoQuery = {
  workingDay: {
    kind: DayKind,
    working: boolean | null
  }
};

export type ProgrammesOfQueryVariables = Exact<{
  officeId: string;
}>;


export type ProgrammesOfQuery = {
  programmes: {
    totalCount: number,
    edges: Array<{
      node: {
        code: string,
        office: {
          id: string
        } | null,
        services: Array<{
          code: string
        }>,
        provenance: {
          verification: Verification
        }
      }
    }>
  }
};


export const FindOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindOfficeQuery, FindOfficeQueryVariables>;
export const OfficeOverTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeOverTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"classToday"},"name":{"kind":"Name","value":"class"}},{"kind":"Field","alias":{"kind":"Name","value":"tpiToday"},"name":{"kind":"Name","value":"tpiStatus"}},{"kind":"Field","alias":{"kind":"Name","value":"classThen"},"name":{"kind":"Name","value":"class"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"tpiThen"},"name":{"kind":"Name","value":"tpiStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"classification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classKnowledge"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficeOverTimeQuery, OfficeOverTimeQueryVariables>;
export const OfficeForResidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeForResidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regencyCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audience"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Audience"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regencyCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regencyCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audience"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResponsibleOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestedOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeNotKnown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeForResidenceQuery, OfficeForResidenceQueryVariables>;
export const NearestPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NearestPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"service"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nearestServicePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"latitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"latitude"}}},{"kind":"Argument","name":{"kind":"Name","value":"longitude"},"value":{"kind":"Variable","name":{"kind":"Name","value":"longitude"}}},{"kind":"Argument","name":{"kind":"Name","value":"service"},"value":{"kind":"Variable","name":{"kind":"Name","value":"service"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NearestPlacesQuery, NearestPlacesQueryVariables>;
export const WhenToGoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhenToGo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"working"}}]}}]}}]} as unknown as DocumentNode<WhenToGoQuery, WhenToGoQueryVariables>;
export const ProgrammesOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammesOfQuery, ProgrammesOfQueryVariables>;
