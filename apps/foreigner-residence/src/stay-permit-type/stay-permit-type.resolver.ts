import type { Resolvers } from '../generated/graphql';

export const stayPermitTypeResolvers: Resolvers = {
  StayPermitType: {
    __resolveReference: ({ code }, { stayPermitTypes }) => stayPermitTypes.find(code),
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
    provenance: ({ source, verification }) => ({ source, verification }),
  },
};
