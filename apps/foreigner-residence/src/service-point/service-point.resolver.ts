import type { Resolvers } from '../generated/graphql';

export const servicePointResolvers: Resolvers = {
  ServicePoint: {
    __resolveReference: ({ id }) => ({ id }),
    foreignResidents: ({ id }, _args, { servicePoints }) => servicePoints.countForeignResidents(id),
  },
};
