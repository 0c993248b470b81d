import type { Resolvers } from '../generated/graphql';

export const servicePointResolvers: Resolvers = {
  ServicePoint: {
    openApplications: ({ id }, _args, { servicePoints }) => servicePoints.countOpenApplications(id),
  },
};
