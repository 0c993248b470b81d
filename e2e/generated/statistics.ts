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

/** How far the last day of a stay permit that stands is away (masa berlaku). The steps of an overstay are assumed, but for 60. */
export type PermitTerm =
  /** Its first day is still to come. */
  | 'NOT_YET_VALID'
  /** It is valid for more than 90 days yet. */
  | 'ENDS_LATER'
  /** 61 to 90 days are left. */
  | 'ENDS_WITHIN_90_DAYS'
  /** 31 to 60 days are left. */
  | 'ENDS_WITHIN_60_DAYS'
  /** At most 30 days are left; on its last day 0. */
  | 'ENDS_WITHIN_30_DAYS'
  /** It ran out 1 to 10 days ago. */
  | 'OVERSTAYED_TO_10_DAYS'
  /** It ran out 11 to 60 days ago. */
  | 'OVERSTAYED_TO_60_DAYS'
  /** It ran out more than 60 days ago. */
  | 'OVERSTAYED_OVER_60_DAYS';

/** The class of a stay permit (jenis izin tinggal). */
export type PermitClass =
  /** A stay without a visa (bebas visa kunjungan). */
  | 'VISA_FREE'
  /** A stay with a visa bought on arrival (visa kunjungan saat kedatangan). */
  | 'VOA'
  /** A visit stay permit (Izin Tinggal Kunjungan). */
  | 'ITK'
  /** A limited stay permit (Izin Tinggal Terbatas). */
  | 'ITAS'
  /** A permanent stay permit (Izin Tinggal Tetap). */
  | 'ITAP'
  /** A diplomatic stay permit (Izin Tinggal Diplomatik). */
  | 'DIPLOMATIC'
  /** An official stay permit (Izin Tinggal Dinas). */
  | 'SERVICE';

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

export type OverstayersByNationalityQueryVariables = Exact<{ [key: string]: never; }>;


export type OverstayersByNationalityQuery = {
  permitStatistics: {
    total: number,
    groups: Array<{
      count: number | null,
      key: {
        nationality: {
          name: {
            en: string
          }
        } | null,
        regency: {
          name: string
        } | null
      },
      days: {
        p50: number,
        records: number | null
      } | null,
      sum: {
        amount: number,
        records: number | null
      } | null
    }>
  }
};

export type PermitFlowsByNationalityQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PermitFlowsByNationalityQuery = {
  permitFlows: {
    withheld: number,
    truncated: boolean,
    groups: Array<{
      permitClass: PermitClass | null,
      nationality: {
        name: {
          en: string
        }
      } | null,
      months: Array<{
        beginsOn: string,
        began: number,
        ended: number,
        stock: number
      }>
    }>
  }
};

export type EndingByOfficeQueryVariables = Exact<{ [key: string]: never; }>;


export type EndingByOfficeQuery = {
  permitStatistics: {
    total: number,
    freshness: string | null,
    groups: Array<{
      count: number | null,
      key: {
        officeId: string | null,
        term: PermitTerm | null,
        office:
          | {
            name: string
          }
          | {
            name: string
          }
         | null
      }
    }>
  }
};

export type OfficesByClassAndProvinceQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesByClassAndProvinceQuery = {
  officeStatistics: {
    total: number,
    totalGroups: number,
    truncated: boolean,
    freshness: string,
    accuracy: StatisticsAccuracy,
    groups: Array<{
      count: number,
      share: number | null,
      key: {
        class: OfficeClass | null,
        provinceCode: string | null,
        province: {
          name: string
        } | null
      }
    }>
  }
};


export const PurposesByMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PurposesByMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"purpose"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HAJJ"},{"kind":"EnumValue","value":"UMRAH"},{"kind":"EnumValue","value":"TOURISM"},{"kind":"EnumValue","value":"WORK_PMI"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURPOSE"},{"kind":"EnumValue","value":"MONTH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"fill"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"compareTo"},"value":{"kind":"EnumValue","value":"PREVIOUS_YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"previousCount"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"changeShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalGroups"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"suppressedGroups"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]} as unknown as DocumentNode<PurposesByMonthQuery, PurposesByMonthQueryVariables>;
export const BusiestPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BusiestPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERVICE_POINT"},{"kind":"EnumValue","value":"PROVINCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"COUNT_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"provinceCode"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalGroups"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<BusiestPlacesQuery, BusiestPlacesQueryVariables>;
export const OverstayersByNationalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverstayersByNationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permitStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"term"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERSTAYED_TO_10_DAYS"},{"kind":"EnumValue","value":"OVERSTAYED_TO_60_DAYS"},{"kind":"EnumValue","value":"OVERSTAYED_OVER_60_DAYS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NATIONALITY"},{"kind":"EnumValue","value":"REGENCY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"DAYS_OVERSTAYED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"p50"}},{"kind":"Field","name":{"kind":"Name","value":"records"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"OVERSTAY_CHARGE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"records"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<OverstayersByNationalityQuery, OverstayersByNationalityQueryVariables>;
export const PermitFlowsByNationalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermitFlowsByNationality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permitFlows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NATIONALITY"},{"kind":"EnumValue","value":"PERMIT_CLASS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"250"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permitClass"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginsOn"}},{"kind":"Field","name":{"kind":"Name","value":"began"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"stock"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<PermitFlowsByNationalityQuery, PermitFlowsByNationalityQueryVariables>;
export const EndingByOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndingByOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permitStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"term"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENDS_WITHIN_30_DAYS"},{"kind":"EnumValue","value":"ENDS_WITHIN_60_DAYS"},{"kind":"EnumValue","value":"ENDS_WITHIN_90_DAYS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OFFICE"},{"kind":"EnumValue","value":"TERM"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}}]}}]}}]} as unknown as DocumentNode<EndingByOfficeQuery, EndingByOfficeQueryVariables>;
export const OfficesByClassAndProvinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficesByClassAndProvince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KANIM"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLASS"},{"kind":"EnumValue","value":"PROVINCE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"COUNT_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"provinceCode"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalGroups"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]} as unknown as DocumentNode<OfficesByClassAndProvinceQuery, OfficesByClassAndProvinceQueryVariables>;
