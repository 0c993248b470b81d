import type { Resolvers } from '../generated/graphql';
import { provenanceOf } from '../provenance';

export const serviceResolvers: Resolvers = {
  Query: {
    service: (_root, { code }, { services }) => services.find(code),
  },
  Service: {
    __resolveReference: ({ code }, { services }) => services.find(code),
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
    parent: ({ parentCode }, _args, { services }) => (parentCode === null ? null : services.find(parentCode)),
    provenance: provenanceOf,
  },
};
