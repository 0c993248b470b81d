// Made from e2e/foreigner-life.graphql by `npm run generate`. Never edited.
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

/** Where you live now. */
export type ReportAddressInput = {
  /**
   * Made up by the client, 1 to 100 visible ASCII characters. For 24 hours the same key with the same report answers the
   * residence that it led to, as it then is, and makes no second one. A refused report does not use the key up.
   */
  idempotencyKey: string;
  /** The regency or city in which you live, by its code. */
  regencyCode: string;
  /** Street and number, of at most 300 characters on one line. */
  address: string;
  /** The day on which you moved there. */
  movedOn: string;
};

/** Why an address can be refused. */
export type ReportAddressRefusal =
  /** The account that asks is not a foreigner's. */
  | 'NOT_REGISTERED'
  /** There is no such regency or city. */
  | 'UNKNOWN_REGENCY'
  /** It is the address that is known already. */
  | 'UNCHANGED'
  /** The day of the move has not come yet in the zone of the new regency or city. */
  | 'DAY_IN_FUTURE'
  /** The day of the move is not after the day on which the present residence began. */
  | 'DAY_TOO_EARLY'
  /** The key has been used for another report within 24 hours. */
  | 'KEY_REUSED';

export type MyResidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyResidenceQuery = {
  myResidence: {
    id: string,
    name: string,
    nationalityCode: string,
    nationality: {
      name: {
        en: string
      }
    } | null,
    residence: {
      regencyCode: string,
      responsibleOfficeId: string | null,
      regency: {
        name: string
      } | null,
      responsibleOffice:
        | {
          name: string
        }
        | {
          name: string
        }
       | null
    } | null,
    permits: {
      edges: Array<{
        node: {
          number: string,
          issuingServicePoint:
            | {
              id: string,
              name: string
            }
            | {
              id: string,
              name: string
            }
           | null
        }
      }>
    }
  } | null
};

export type ReportAddressMutationVariables = Exact<{
  input: ReportAddressInput;
}>;


export type ReportAddressMutation = {
  reportAddress:
    | {
      __typename: 'Residence',
      regencyCode: string,
      regency: {
        name: string
      } | null,
      responsibleOffice:
        | {
          id: string,
          name: string
        }
        | {
          id: string,
          name: string
        }
       | null
    }
    | {
      __typename: 'ReportAddressRefused',
      reason: ReportAddressRefusal,
      message: string
    }

};

export type SeenForeignerQueryVariables = Exact<{
  id: string;
}>;


export type SeenForeignerQuery = {
  foreigner: {
    id: string,
    name: string
  } | null
};

export type ResidentsOfQueryVariables = Exact<{
  id: string;
}>;


export type ResidentsOfQuery = {
  servicePoint:
    | {
      foreignResidents: {
        value: number | null,
        accuracy: CountAccuracy
      } | null
    }
    | {
      foreignResidents: {
        value: number | null,
        accuracy: CountAccuracy
      } | null
    }
   | null
};


export const MyResidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyResidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myResidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nationalityCode"}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOfficeId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingServicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyResidenceQuery, MyResidenceQueryVariables>;
export const ReportAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Residence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAddressRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportAddressMutation, ReportAddressMutationVariables>;
export const SeenForeignerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeenForeigner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreigner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SeenForeignerQuery, SeenForeignerQueryVariables>;
export const ResidentsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResidentsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}}]} as unknown as DocumentNode<ResidentsOfQuery, ResidentsOfQueryVariables>;
