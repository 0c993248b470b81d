import type { Resolvers } from '../generated/graphql';
import { rolesThatList } from './foreigner.rules';

export const foreignerResolvers: Resolvers = {
  Query: {
    foreigner: (_root, { id }, { foreigners }) => foreigners.find(id),
    myResidence: (_root, _args, { foreigners }) => foreigners.findOwn(),
    foreigners: (_root, { where, ...page }, { foreigners, viewer }) => {
      viewer.mustHave(...rolesThatList);
      return foreigners.list(where ?? {}, page);
    },
  },
  Foreigner: {
    __resolveReference: ({ id }, { foreigners }) => foreigners.find(id),
    nationalityCode: ({ nationality }) => nationality,
    nationality: ({ nationality: alpha3 }) => ({ alpha3 }),
    residence: ({ id }, _args, { residences }) => residences.findCurrent(id),
    residences: ({ id }, page, { residences }) => residences.listOf(id, page),
    permits: ({ id }, page, { stayPermits }) => stayPermits.listOf(id, page),
  },
};
