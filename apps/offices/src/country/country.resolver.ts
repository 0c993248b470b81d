import type { Resolvers } from '../generated/graphql';
import { enteredByHand, provenanceOf } from '../provenance';

export const countryResolvers: Resolvers = {
  Query: {
    country: (_root, { alpha3 }, { countries }) => countries.find(alpha3),
    countries: (_root, { where, ...page }, { countries }) => countries.list(where ?? {}, page),
  },
  Country: {
    __resolveReference: ({ alpha3 }, { countries }) => countries.find(alpha3),
    name: ({ nameId: id, nameEn: en }) => ({ id, en }),
    isAseanMemberProvenance: () => enteredByHand,
    provenance: provenanceOf,
  },
};
