import { rolesThatList } from '../foreigner/foreigner.rules';
import type { Resolvers } from '../generated/graphql';
import { daysLeftOn, daysOverstayedOn, expiryNoticeOn, validityOn } from './stay-permit.rules';

export const stayPermitResolvers: Resolvers = {
  Query: {
    stayPermit: (_root, { number }, { stayPermits }) => stayPermits.find(number),
    stayPermits: (_root, { where, orderBy, ...page }, { stayPermits, viewer }) => {
      viewer.mustHave(...rolesThatList);
      return stayPermits.list(where ?? {}, orderBy, page);
    },
  },
  StayPermit: {
    __resolveReference: ({ number }, { stayPermits }) => stayPermits.find(number),
    foreigner: ({ foreignerId }, _args, { foreigners }) => foreigners.get(foreignerId),
    type: ({ typeCode }, _args, { stayPermitTypes }) => (typeCode === null ? null : stayPermitTypes.find(typeCode)),
    validity: async (permit, { asOf }, { stayPermits }) =>
      validityOn(permit, asOf ?? (await stayPermits.today(permit))),
    daysLeft: async (permit, { asOf }, { stayPermits }) =>
      daysLeftOn(permit, asOf ?? (await stayPermits.today(permit))),
    daysOverstayed: async (permit, { asOf }, { stayPermits }) =>
      daysOverstayedOn(permit, asOf ?? (await stayPermits.today(permit))),
    expiryNotice: async (permit, { asOf }, { stayPermits }) =>
      expiryNoticeOn(permit, asOf ?? (await stayPermits.today(permit))),
    issuingServicePoint: ({ issuingServicePointId: id }) => ({ id }),
  },
};
