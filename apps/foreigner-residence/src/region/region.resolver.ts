import type { Resolvers } from '../generated/graphql';

export const regionResolvers: Resolvers = {
  Region: {
    __resolveReference: ({ code }) => ({ code }),
    foreignResidents: ({ code }, _args, { regions }) => regions.countForeignResidents(code),
  },
};
