// Made from e2e/passports-and-overstay.graphql by `npm run generate`. Never edited.
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

/** What a foreigner's passport is on a day (status paspor). */
export type ForeignPassportState =
  /** It can be used (berlaku). */
  | 'ACTIVE'
  /** Its last day has passed (habis berlaku). */
  | 'EXPIRED'
  /** Reported lost (hilang). */
  | 'LOST'
  /** Too damaged to be used (rusak). */
  | 'DAMAGED'
  /** Given up for another (diganti). */
  | 'REPLACED'
  /** Taken back by the country that issued it (dicabut). */
  | 'REVOKED';

/** Reasons not to tell a charge. */
export type OverstayChargeRefusal =
  /** There is no overstay on that day. */
  | 'NOT_OVERSTAYED'
  /** More than 60 days: no charge settles it. See consequences. */
  | 'BEYOND_CHARGE'
  /** It is not known what a day of overstay cost on that day. */
  | 'NOT_KNOWN_ON_DAY';

/** What follows an overstay for its holder (akibat overstay). */
export type OverstayConsequence =
  /**
   * Neither a deportation nor a stamp in the passport: under 60 days and paid (orbitindonesia.com). Exactly 60 days are
   * treated alike, which is assumed.
   */
  | 'NO_DEPORTATION'
  /**
   * Deportation, and a listing that bans from entering (deportasi dan penangkalan): under 60 days and not paid, or over 60
   * days (Undang-Undang 6/2011 article 78). Exactly 60 days and not paid are treated as under 60, which is assumed.
   */
  | 'DEPORTATION_AND_ENTRY_BAN';

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

export type PassportPartsFragment = {
  id: string,
  number: string,
  issuingCountryCode: string,
  surname: string,
  givenNames: string | null,
  issuedOn: string,
  expiresOn: string,
  state: ForeignPassportState | null,
  machineReadableZone: Array<string> | null,
  successor: {
    id: string
  } | null
};

export type MyPassportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPassportsQuery = {
  myResidence: {
    id: string,
    passport: {
      id: string,
      number: string,
      issuingCountryCode: string,
      surname: string,
      givenNames: string | null,
      issuedOn: string,
      expiresOn: string,
      state: ForeignPassportState | null,
      machineReadableZone: Array<string> | null,
      successor: {
        id: string
      } | null
    } | null,
    passports: {
      totalCount: number,
      edges: Array<{
        node: {
          id: string,
          number: string,
          issuingCountryCode: string,
          surname: string,
          givenNames: string | null,
          issuedOn: string,
          expiresOn: string,
          state: ForeignPassportState | null,
          machineReadableZone: Array<string> | null,
          successor: {
            id: string
          } | null
        }
      }>
    }
  } | null
};

export type PassportOfQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PassportOfQuery = {
  foreigner: {
    passport: {
      id: string,
      number: string,
      issuingCountryCode: string,
      surname: string,
      givenNames: string | null,
      issuedOn: string,
      expiresOn: string,
      state: ForeignPassportState | null,
      machineReadableZone: Array<string> | null,
      successor: {
        id: string
      } | null
    } | null
  } | null
};

export type OverstayersQueryVariables = Exact<{
  days: number;
}>;


export type OverstayersQuery = {
  stayPermits: {
    edges: Array<{
      node: {
        number: string,
        validToOn: string,
        daysOverstayed: number,
        foreigner: {
          id: string,
          passport: {
            number: string
          } | null
        }
      }
    }>
  }
};

export type OverstayQuoteQueryVariables = Exact<{
  permitNumber: string;
  on?: string | null | undefined;
}>;


export type OverstayQuoteQuery = {
  overstayQuote: {
    on: string,
    daysOverstayed: number,
    permit: {
      issuingServicePoint:
        | {
          name: string
        }
        | {
          name: string
        }
       | null,
      type: {
        code: string,
        initialStayDays: number,
        counterpart: {
          code: string
        } | null
      } | null
    },
    charge:
      | {
        __typename: 'OverstayCharge',
        amount: number,
        dailyRate: number,
        tariffCode: string
      }
      | {
        __typename: 'OverstayChargeRefused',
        reason: OverstayChargeRefusal,
        message: string
      }
    ,
    consequences: {
      ifPaid: OverstayConsequence,
      ifUnpaid: OverstayConsequence,
      provenance: {
        verification: Verification
      }
    } | null
  } | null
};

export type KindsOfPermitQueryVariables = Exact<{
  permitClass?: PermitClass | null | undefined;
  after?: string | null | undefined;
}>;


export type KindsOfPermitQuery = {
  stayPermitTypes: {
    totalCount: number,
    edges: Array<{
      node: {
        code: string,
        maxTotalStayDays: number | null
      }
    }>,
    pageInfo: {
      hasNextPage: boolean,
      endCursor: string | null
    }
  }
};

export const PassportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForeignPassport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"machineReadableZone"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PassportPartsFragment, unknown>;
export const MyPassportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPassports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myResidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassportParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForeignPassport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"machineReadableZone"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MyPassportsQuery, MyPassportsQueryVariables>;
export const PassportOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PassportOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreigner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassportParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForeignPassport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingCountryCode"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"machineReadableZone"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PassportOfQuery, PassportOfQueryVariables>;
export const OverstayersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overstayers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stayPermits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overstayedForDays"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validToOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverstayed"}},{"kind":"Field","name":{"kind":"Name","value":"foreigner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverstayersQuery, OverstayersQueryVariables>;
export const OverstayQuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverstayQuote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"permitNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overstayQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"permitNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"permitNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"daysOverstayed"}},{"kind":"Field","name":{"kind":"Name","value":"permit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuingServicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"initialStayDays"}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverstayCharge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dailyRate"}},{"kind":"Field","name":{"kind":"Name","value":"tariffCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverstayChargeRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ifPaid"}},{"kind":"Field","name":{"kind":"Name","value":"ifUnpaid"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verification"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverstayQuoteQuery, OverstayQuoteQueryVariables>;
export const KindsOfPermitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KindsOfPermit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"permitClass"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PermitClass"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stayPermitTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"permitClass"},"value":{"kind":"Variable","name":{"kind":"Name","value":"permitClass"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotalStayDays"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<KindsOfPermitQuery, KindsOfPermitQueryVariables>;
