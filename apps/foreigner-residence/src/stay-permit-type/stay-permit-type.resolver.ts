import type { Resolvers } from '../generated/graphql';

export const stayPermitTypeResolvers: Resolvers = {
  Query: {
    stayPermitType: (_root, { code }, { stayPermitTypes }) => stayPermitTypes.find(code),
    stayPermitTypes: (_root, { where, ...page }, { stayPermitTypes }) => stayPermitTypes.list(where ?? {}, page),
  },
  StayPermitType: {
    __resolveReference: ({ code }, { stayPermitTypes }) => stayPermitTypes.find(code),
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
    counterpart: ({ counterpartCode }, _args, { stayPermitTypes }) =>
      counterpartCode === null ? null : stayPermitTypes.find(counterpartCode),
    provenance: ({ source, verification }) => ({ source, verification }),
  },
};
