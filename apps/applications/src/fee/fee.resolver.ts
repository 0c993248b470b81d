import type { Resolvers } from '../generated/graphql';
import { provenanceOf } from '../provenance';
import { refusalMessages } from './fee.messages';

export const feeResolvers: Resolvers = {
  Query: {
    fees: (_root, { service, on, choice }, { fees }) => fees.find(service, on ?? null, choice ?? {}),
  },
  FeesResult: {
    __resolveType: (result) => ('reason' in result ? 'FeesRefused' : 'Fees'),
  },
  Fees: {
    service: ({ serviceCode: code }) => ({ code }),
    isComplete: ({ total }) => total !== null,
    items: ({ items }) => [...items],
  },
  FeeItem: {
    tariffCode: ({ tariff }) => tariff.code,
    name: ({ tariff }) => ({ id: tariff.nameId, en: tariff.nameEn }),
    usDollars: ({ tariff }) => tariff.usDollars,
    unit: ({ tariff }) => tariff.unit,
    regulation: ({ tariff }) => tariff.regulation,
    effectiveFromOn: ({ tariff }) => tariff.effectiveFrom,
    effectiveToOn: ({ tariff }) => tariff.effectiveTo,
    provenance: ({ tariff }) => provenanceOf(tariff),
  },
  FeesRefused: {
    message: ({ reason }) => refusalMessages[reason],
    possible: ({ possible }) => [...possible],
    knownFromOn: ({ knownFrom }) => knownFrom,
  },
};
