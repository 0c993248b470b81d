import type { Resolvers } from '../generated/graphql';
import { overstayChargeMessages } from './overstay.messages';
import { consequencesOf } from './overstay.rules';

export const overstayResolvers: Resolvers = {
  Query: {
    overstayQuote: (_root, { permitNumber, on }, { overstays }) => overstays.quote(permitNumber, on ?? null),
  },
  OverstayQuote: {
    charge: async (quote, _args, { overstays, language }) => {
      const result = await overstays.charge(quote);
      return typeof result === 'string'
        ? { reason: result, message: overstayChargeMessages[result][language] }
        : result;
    },
    consequences: ({ daysOverstayed }) => consequencesOf(daysOverstayed),
  },
  OverstayChargeResult: {
    __resolveType: (result) => ('reason' in result ? 'OverstayChargeRefused' : 'OverstayCharge'),
  },
  OverstayCharge: {
    dailyRate: ({ tariff }) => tariff.dailyRate,
    tariffCode: ({ tariff }) => tariff.code,
    regulation: ({ tariff }) => tariff.regulation,
    effectiveFromOn: ({ tariff }) => tariff.effectiveFrom,
    effectiveToOn: ({ tariff }) => tariff.effectiveTo,
    notes: ({ tariff }) => tariff.notes,
    provenance: ({ tariff: { source, verification } }) => ({ source, verification }),
  },
  OverstayConsequences: {
    provenance: ({ source, verification }) => ({ source, verification }),
  },
};
