// Made from e2e/daily-counts.graphql by `npm run generate`. Never edited.
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

export type ProvincesCountedQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesCountedQuery = {
  regions: {
    edges: Array<{
      node: {
        code: string,
        servicePoints: {
          totalCount: number
        },
        planningFigures: {
          openApplications: {
            accuracy: CountAccuracy
          } | null,
          foreignResidents: {
            accuracy: CountAccuracy
          } | null
        } | null
      }
    }>
  }
};

export type PlannedPlaceQueryVariables = Exact<{
  id: string;
  province: string;
}>;


export type PlannedPlaceQuery = {
  servicePoint:
    | {
      id: string,
      openApplications: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      foreignResidents: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      planningFigures: {
        countedOn: string,
        freshness: string,
        openApplications: {
          value: number | null,
          accuracy: CountAccuracy
        } | null,
        submittedApplications: {
          value: number | null,
          accuracy: CountAccuracy
        } | null,
        foreignResidents: {
          value: number | null,
          accuracy: CountAccuracy
        } | null
      } | null,
      region: {
        code: string,
        foreignResidents: {
          value: number | null,
          accuracy: CountAccuracy
        } | null,
        planningFigures: {
          countedOn: string,
          freshness: string,
          openApplications: {
            value: number | null,
            accuracy: CountAccuracy
          } | null,
          submittedApplications: {
            value: number | null,
            accuracy: CountAccuracy
          } | null,
          foreignResidents: {
            value: number | null,
            accuracy: CountAccuracy
          } | null
        } | null
      }
    }
    | {
      id: string,
      openApplications: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      foreignResidents: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      planningFigures: {
        countedOn: string,
        freshness: string,
        openApplications: {
          value: number | null,
          accuracy: CountAccuracy
        } | null,
        submittedApplications: {
          value: number | null,
          accuracy: CountAccuracy
        } | null,
        foreignResidents: {
          value: number | null,
          accuracy: CountAccuracy
        } | null
      } | null,
      region: {
        code: string,
        foreignResidents: {
          value: number | null,
          accuracy: CountAccuracy
        } | null,
        planningFigures: {
          countedOn: string,
          freshness: string,
          openApplications: {
            value: number | null,
            accuracy: CountAccuracy
          } | null,
          submittedApplications: {
            value: number | null,
            accuracy: CountAccuracy
          } | null,
          foreignResidents: {
            value: number | null,
            accuracy: CountAccuracy
          } | null
        } | null
      }
    }
   | null,
  region: {
    code: string,
    planningFigures: {
      countedOn: string,
      freshness: string,
      openApplications: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      submittedApplications: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      foreignResidents: {
        value: number | null,
        accuracy: CountAccuracy
      } | null
    } | null
  } | null
};

export type FiguresFragment = {
  countedOn: string,
  freshness: string,
  openApplications: {
    value: number | null,
    accuracy: CountAccuracy
  } | null,
  submittedApplications: {
    value: number | null,
    accuracy: CountAccuracy
  } | null,
  foreignResidents: {
    value: number | null,
    accuracy: CountAccuracy
  } | null
};

export const FiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]} as unknown as DocumentNode<FiguresFragment, unknown>;
export const ProvincesCountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvincesCounted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planningFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProvincesCountedQuery, ProvincesCountedQueryVariables>;
export const PlannedPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planningFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planningFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"planningFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]} as unknown as DocumentNode<PlannedPlaceQuery, PlannedPlaceQueryVariables>;
