// Made from e2e/statistics.graphql by `npm run generate`. Never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How exactly statistics are told. */
export type StatisticsAccuracy =
  /** Every record is counted where it belongs. */
  | 'EXACT'
  /**
   * Values that fewer than five people share are withheld: a group has at least as many records as are told, and up to
   * four people may not be counted at all.
   */
  | 'PROTECTED';

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

export type PurposesByMonthQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PurposesByMonthQuery = {
  applicationStatistics: {
    total: number,
    totalGroups: number,
    truncated: boolean,
    suppressedGroups: number,
    withheld: number,
    undecided: number,
    freshness: string | null,
    accuracy: StatisticsAccuracy,
    groups: Array<{
      count: number | null,
      previousCount: number | null,
      change: number | null,
      changeShare: number | null,
      key: {
        beginsOn: string | null,
        purpose: TravelPurpose | null
      }
    }>
  }
};

export type BusiestPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type BusiestPlacesQuery = {
  applicationStatistics: {
    totalGroups: number,
    truncated: boolean,
    groups: Array<{
      count: number | null,
      key: {
        servicePointId: string | null,
        provinceCode: string | null,
        servicePoint:
          | {
            name: string,
            region: {
              name: string
            }
          }
          | {
            name: string,
            region: {
              name: string
            }
          }
         | null,
        province: {
          name: string
        } | null
      }
    }>
  }
};


export const PurposesByMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PurposesByMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"purpose"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HAJJ"},{"kind":"EnumValue","value":"UMRAH"},{"kind":"EnumValue","value":"TOURISM"},{"kind":"EnumValue","value":"WORK_PMI"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURPOSE"},{"kind":"EnumValue","value":"MONTH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"fill"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"compareTo"},"value":{"kind":"EnumValue","value":"PREVIOUS_YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"previousCount"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"changeShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalGroups"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"suppressedGroups"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]} as unknown as DocumentNode<PurposesByMonthQuery, PurposesByMonthQueryVariables>;
export const BusiestPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BusiestPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_POINT"},{"kind":"EnumValue","value":"PROVINCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"COUNT_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provinceCode"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGroups"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<BusiestPlacesQuery, BusiestPlacesQueryVariables>;
