import type {
  OfficeClass,
  Resolvers,
  ServicePointKind,
  ServicePointStatus,
  TimeZone,
  TpiStatus,
} from '../generated/graphql';

export const officeStatisticsResolvers: Resolvers = {
  Query: {
    officeStatistics: (_root, args, { officeStatistics }) => officeStatistics.ask(args),
  },
  OfficeStatistics: {
    truncated: ({ groups, totalGroups }) => groups.length < totalGroups,
    // Places are no people: nothing is withheld from anybody.
    suppressedGroups: () => 0,
    withheld: () => 0,
    undecided: () => 0,
    freshness: ({ countedAt }) => countedAt,
    accuracy: () => 'EXACT',
  },
  OfficeStatisticsGroup: {
    key: (group) => group,
  },
  OfficeStatisticsKey: {
    // The database holds what these enums have, and no other values.
    kind: (group) => group.keyOf('KIND') as ServicePointKind | null,
    class: (group) => group.keyOf('CLASS') as OfficeClass | null,
    tpiStatus: (group) => group.keyOf('TPI_STATUS') as TpiStatus | null,
    status: (group) => group.keyOf('STATUS') as ServicePointStatus | null,
    provinceCode: (group) => group.keyOf('PROVINCE'),
    province: (group, _args, { regions }) => {
      const code = group.keyOf('PROVINCE');
      return code === null ? null : regions.find(code);
    },
    regencyCode: (group) => group.keyOf('REGENCY'),
    regency: (group, _args, { regions }) => {
      const code = group.keyOf('REGENCY');
      return code === null ? null : regions.find(code);
    },
    regionalOffice: (group) => group.keyOf('REGIONAL_OFFICE'),
    timeZone: (group) => group.keyOf('TIME_ZONE') as TimeZone | null,
    serviceCode: (group) => group.keyOf('SERVICE'),
    service: (group, _args, { services }) => {
      const code = group.keyOf('SERVICE');
      return code === null ? null : services.find(code);
    },
    parentId: (group) => group.keyOf('PARENT'),
    parent: (group, _args, { servicePoints }) => {
      const id = group.keyOf('PARENT');
      return id === null ? null : servicePoints.find(id);
    },
  },
};
