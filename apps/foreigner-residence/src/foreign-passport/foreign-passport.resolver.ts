import type { Resolvers } from '../generated/graphql';
import { passportStateOn } from './foreign-passport.rules';

export const foreignPassportResolvers: Resolvers = {
  Foreigner: {
    passports: ({ id }, page, { foreignPassports }) => foreignPassports.listOf(id, page),
    passport: (foreigner, { asOf }, { foreignPassports }) => foreignPassports.findHeld(foreigner, asOf ?? null),
  },
  ForeignPassport: {
    __resolveReference: ({ id }, { foreignPassports }) => foreignPassports.find(id),
    foreigner: ({ foreignerId }, _args, { foreigners }) => foreigners.get(foreignerId),
    number: (passport, _args, { foreignPassports }) => foreignPassports.numberOf(passport),
    issuingCountry: ({ issuingCountryCode: alpha3 }) => ({ alpha3 }),
    state: async (passport, { asOf }, { foreignPassports }) =>
      passportStateOn(passport, asOf ?? (await foreignPassports.today(passport))),
    successor: ({ successorId }, _args, { foreignPassports }) =>
      successorId === null ? null : foreignPassports.find(successorId),
    machineReadableZone: async (passport, _args, { foreignPassports }) => {
      const lines = await foreignPassports.zoneOf(passport);
      return lines && [...lines];
    },
  },
};
