import { rolesThatSeeForeigners } from '../foreigner/foreigner.rules';
import type { PermitClass, PermitDimension, PermitTerm, Resolvers } from '../generated/graphql';
import type { PermitGroup } from './permit-statistics.service';

/** Where nobody knows where somebody lives, there is no place to name. */
function known(group: PermitGroup, dimension: PermitDimension): string | null {
  return group.keyOf(dimension) || null;
}

function regionOf(group: PermitGroup, dimension: PermitDimension) {
  const code = known(group, dimension);
  return code === null ? null : { code };
}

export const permitStatisticsResolvers: Resolvers = {
  Query: {
    permitStatistics: (_root, args, { permitStatistics, viewer }) => {
      viewer.mustHave(...rolesThatSeeForeigners, 'ANALYST');
      return permitStatistics.ask(args);
    },
  },
  PermitStatistics: {
    truncated: ({ groups, totalGroups }) => groups.length < totalGroups,
    freshness: ({ takenAt }) => takenAt,
  },
  PermitStatisticsGroup: {
    key: (group) => group,
    days: (group, { of }) => group.days(of),
    sum: (group, { of }) => group.sum(of),
  },
  PermitStatisticsKey: {
    // The database holds what these enums have, and no other values.
    permitClass: (group) => group.keyOf('PERMIT_CLASS') as PermitClass | null,
    term: (group) => group.keyOf('TERM') as PermitTerm | null,
    nationalityCode: (group) => known(group, 'NATIONALITY'),
    nationality: (group) => {
      const alpha3 = known(group, 'NATIONALITY');
      return alpha3 === null ? null : { alpha3 };
    },
    provinceCode: (group) => known(group, 'PROVINCE'),
    province: (group) => regionOf(group, 'PROVINCE'),
    officeId: (group) => known(group, 'OFFICE'),
    office: (group) => {
      const id = known(group, 'OFFICE');
      return id === null ? null : { id };
    },
    regencyCode: (group) => known(group, 'REGENCY'),
    regency: (group) => regionOf(group, 'REGENCY'),
  },
};
