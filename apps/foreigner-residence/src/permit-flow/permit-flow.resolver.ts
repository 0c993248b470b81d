import type { PermitClass, Resolvers } from '../generated/graphql';

export const permitFlowResolvers: Resolvers = {
  Query: {
    permitFlows: (_root, args, { permitFlows, viewer }) => {
      viewer.mustHave('DG_ADMIN', 'AUDITOR', 'ANALYST');
      return permitFlows.ask(args);
    },
  },
  PermitFlows: {
    truncated: ({ groups, totalGroups }) => groups.length < totalGroups,
    freshness: ({ takenAt }) => takenAt,
  },
  PermitFlowGroup: {
    // The database holds what this enum has, and no other values.
    permitClass: (group) => group.keyOf('PERMIT_CLASS') as PermitClass | null,
    nationalityCode: (group) => group.keyOf('NATIONALITY'),
    nationality: (group) => {
      const alpha3 = group.keyOf('NATIONALITY');
      return alpha3 === null ? null : { alpha3 };
    },
  },
  PermitFlowMonth: {
    beginsOn: ({ month }) => month,
  },
};
