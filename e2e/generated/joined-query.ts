// Made from e2e/joined-query.graphql by `npm run generate`. Never edited.
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

/** Which applications to list. Conditions that are left out do not matter. */
export type ApplicationWhere = {
  /** With one of these statuses, at most 3. */
  status?: Array<ApplicationStatus> | null | undefined;
  /** Made at this very place, not at its units. */
  servicePointId?: string | null | undefined;
  /**
   * For the person with this NIK. For counter officers, interviewers, adjudicators and heads of offices; FORBIDDEN for
   * anyone else. What is no NIK is nobody's.
   */
  applicantNik?: string | null | undefined;
};

/** One of Indonesia's three time zones (zona waktu). */
export type TimeZone =
  /** Western time, UTC+7 (Waktu Indonesia Barat). */
  | 'WIB'
  /** Central time, UTC+8 (Waktu Indonesia Tengah). */
  | 'WITA'
  /** Eastern time, UTC+9 (Waktu Indonesia Timur). */
  | 'WIT';

/** The kinds of place where people are served. */
export type ServicePointKind =
  /** An immigration office (Kantor Imigrasi). */
  | 'KANIM'
  /** An immigration work unit (Unit Kerja Keimigrasian). */
  | 'UKK'
  /** A passport service unit (Unit Layanan Paspor). */
  | 'ULP'
  /** A counter in a public service mall (Mal Pelayanan Publik). */
  | 'MPP'
  /** A counter in a one-stop service for migrant workers (Layanan Terpadu Satu Pintu). */
  | 'LTSP'
  /** A lounge in a shopping centre (Immigration Lounge). */
  | 'IMMIGRATION_LOUNGE'
  /** A vehicle that comes to people (mobil layanan). */
  | 'MOBILE_UNIT'
  /** An immigration detention centre (Rumah Detensi Imigrasi). */
  | 'RUDENIM';

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

type Joined_Office_Fragment = {
  id: string,
  name: string,
  kind: ServicePointKind,
  region: {
    code: string,
    name: string,
    foreignResidents: {
      value: number | null,
      accuracy: CountAccuracy
    } | null
  },
  openApplications: {
    value: number | null,
    accuracy: CountAccuracy
  } | null,
  foreignResidents: {
    value: number | null,
    accuracy: CountAccuracy
  } | null
};

type Joined_ServiceUnit_Fragment = {
  id: string,
  name: string,
  kind: ServicePointKind,
  parent: {
    id: string,
    name: string,
    openApplications: {
      value: number | null,
      accuracy: CountAccuracy
    } | null
  } | null,
  region: {
    code: string,
    name: string,
    foreignResidents: {
      value: number | null,
      accuracy: CountAccuracy
    } | null
  },
  openApplications: {
    value: number | null,
    accuracy: CountAccuracy
  } | null,
  foreignResidents: {
    value: number | null,
    accuracy: CountAccuracy
  } | null
};

export type JoinedFragment =
  | Joined_Office_Fragment
  | Joined_ServiceUnit_Fragment
;

export type OneServicePointQueryVariables = Exact<{
  id: string;
}>;


export type OneServicePointQuery = {
  servicePoint:
    | {
      id: string,
      name: string,
      kind: ServicePointKind,
      region: {
        code: string,
        name: string,
        foreignResidents: {
          value: number | null,
          accuracy: CountAccuracy
        } | null
      },
      openApplications: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      foreignResidents: {
        value: number | null,
        accuracy: CountAccuracy
      } | null
    }
    | {
      id: string,
      name: string,
      kind: ServicePointKind,
      parent: {
        id: string,
        name: string,
        openApplications: {
          value: number | null,
          accuracy: CountAccuracy
        } | null
      } | null,
      region: {
        code: string,
        name: string,
        foreignResidents: {
          value: number | null,
          accuracy: CountAccuracy
        } | null
      },
      openApplications: {
        value: number | null,
        accuracy: CountAccuracy
      } | null,
      foreignResidents: {
        value: number | null,
        accuracy: CountAccuracy
      } | null
    }
   | null
};

export type ServicePointsOfProvincesQueryVariables = Exact<{
  provinces: number;
  after?: string | null | undefined;
  points: number;
}>;


export type ServicePointsOfProvincesQuery = {
  regions: {
    edges: Array<{
      cursor: string,
      node: {
        code: string,
        servicePoints: {
          edges: Array<{
            node:
              | {
                id: string,
                name: string,
                kind: ServicePointKind,
                region: {
                  code: string,
                  name: string,
                  foreignResidents: {
                    value: number | null,
                    accuracy: CountAccuracy
                  } | null
                },
                openApplications: {
                  value: number | null,
                  accuracy: CountAccuracy
                } | null,
                foreignResidents: {
                  value: number | null,
                  accuracy: CountAccuracy
                } | null
              }
              | {
                id: string,
                name: string,
                kind: ServicePointKind,
                parent: {
                  id: string,
                  name: string,
                  openApplications: {
                    value: number | null,
                    accuracy: CountAccuracy
                  } | null
                } | null,
                region: {
                  code: string,
                  name: string,
                  foreignResidents: {
                    value: number | null,
                    accuracy: CountAccuracy
                  } | null
                },
                openApplications: {
                  value: number | null,
                  accuracy: CountAccuracy
                } | null,
                foreignResidents: {
                  value: number | null,
                  accuracy: CountAccuracy
                } | null
              }

          }>
        }
      }
    }>
  }
};

export type ApplicationsOfQueryVariables = Exact<{
  where?: ApplicationWhere | null | undefined;
}>;


export type ApplicationsOfQuery = {
  applications: {
    totalCount: number,
    edges: Array<{
      node: {
        number: string,
        servicePointId: string,
        servicePoint:
          | {
            class: OfficeClass | null,
            id: string,
            name: string,
            region: {
              name: string
            }
          }
          | {
            id: string,
            name: string,
            region: {
              name: string
            }
          }
         | null
      }
    }>
  }
};

export type PermitsOfQueryVariables = Exact<{ [key: string]: never; }>;


export type PermitsOfQuery = {
  stayPermits: {
    totalCount: number,
    edges: Array<{
      node: {
        number: string,
        issuingServicePointId: string,
        issuingServicePoint:
          | {
            id: string,
            name: string,
            openApplications: {
              value: number | null
            } | null
          }
          | {
            id: string,
            name: string,
            openApplications: {
              value: number | null
            } | null
          }
         | null,
        foreigner: {
          residence: {
            regencyCode: string,
            regency: {
              name: string,
              timeZone: TimeZone
            } | null
          } | null
        }
      }
    }>
  }
};

export const JoinedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Joined"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JoinedFragment, unknown>;
export const OneServicePointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneServicePoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Joined"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Joined"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneServicePointQuery, OneServicePointQueryVariables>;
export const ServicePointsOfProvincesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePointsOfProvinces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provinces"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"points"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROVINCE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provinces"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"points"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Joined"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Joined"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreignResidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServicePointsOfProvincesQuery, ServicePointsOfProvincesQueryVariables>;
export const ApplicationsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"servicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"servicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Office"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsOfQuery, ApplicationsOfQueryVariables>;
export const PermitsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PermitsOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stayPermits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuingServicePointId"}},{"kind":"Field","name":{"kind":"Name","value":"issuingServicePoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"foreigner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regencyCode"}},{"kind":"Field","name":{"kind":"Name","value":"regency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PermitsOfQuery, PermitsOfQueryVariables>;
