import type { Resolvers } from '../generated/graphql';
import { enteredByHand, locationProvenance, populationProvenance, provenanceOf } from '../provenance';

export const regionResolvers: Resolvers = {
  Query: {
    region: (_root, { code }, { regions }) => regions.find(code),
    regions: (_root, { where, ...page }, { regions }) => regions.list(where ?? {}, page),
  },
  Region: {
    __resolveReference: ({ code }, { regions }) => regions.find(code),
    province: ({ provinceCode }, _args, { regions }) => (provinceCode === null ? null : regions.find(provinceCode)),
    location: ({ latitude, longitude, locationApproximate: approximate }) =>
      latitude === null || longitude === null || approximate === null ? null : { latitude, longitude, approximate },
    timeZoneProvenance: () => enteredByHand,
    populationProvenance: ({ population }) => (population === null ? null : populationProvenance),
    seatProvenance: ({ seat }) => (seat === null ? null : enteredByHand),
    locationProvenance: ({ locationSource }) => (locationSource === null ? null : locationProvenance(locationSource)),
    regencies: ({ code }, page, { regions }) => regions.listOfProvince(code, page),
    servicePoints: (region, page, { servicePoints }) => servicePoints.listInRegion(region, page),
    provenance: provenanceOf,
  },
};
