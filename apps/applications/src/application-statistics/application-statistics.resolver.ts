import { officialReaders } from '../application/application.rules';
import type { ApplicationStatus, PassportService, Resolvers, TravelPurpose } from '../generated/graphql';

export const applicationStatisticsResolvers: Resolvers = {
  Query: {
    applicationStatistics: (_root, args, { statistics, viewer }) => {
      viewer.mustHave(...officialReaders, 'ANALYST');
      return statistics.ask(args);
    },
  },
  ApplicationStatistics: {
    truncated: ({ groups, totalGroups }) => groups.length < totalGroups,
    freshness: ({ takenAt }) => takenAt,
  },
  ApplicationStatisticsGroup: {
    key: (group) => group,
    days: (group, { of }) => group.days(of),
  },
  ApplicationStatisticsKey: {
    beginsOn: (group) => group.keyOf('MONTH', 'QUARTER', 'YEAR'),
    servicePointId: (group) => group.keyOf('SERVICE_POINT'),
    servicePoint: (group) => {
      const id = group.keyOf('SERVICE_POINT');
      return id === null ? null : { id };
    },
    provinceCode: (group) => group.keyOf('PROVINCE'),
    province: (group) => {
      const code = group.keyOf('PROVINCE');
      return code === null ? null : { code };
    },
    // The database holds what these enums have, and no other values.
    serviceCode: (group) => group.keyOf('SERVICE') as PassportService | null,
    service: (group) => {
      const code = group.keyOf('SERVICE');
      return code === null ? null : { code };
    },
    purpose: (group) => group.keyOf('PURPOSE') as TravelPurpose | null,
    status: (group) => group.keyOf('STATUS') as ApplicationStatus | null,
  },
};
