import type { OfficeResolvers, Resolvers } from '../generated/graphql';
import { concluded, enteredByHand, provenanceOf } from '../provenance';
import type { ServicePointEntity } from './service-point.entity';

/** What offices and units answer alike. */
const everywhere = {
  region: ({ regionCode }, _args, { regions }) => regions.get(regionCode),
  location: ({ latitude, longitude, locationApproximate: approximate }) => ({ latitude, longitude, approximate }),
  locationProvenance: ({ locationSource }) => (locationSource === null ? enteredByHand : concluded(locationSource)),
  opened: ({ openedOn: on, openedPrecision: precision }) => ({ on, precision }),
  services: ({ services: codes }, _args, { services }) => services.list(codes),
  provenance: provenanceOf,
} satisfies Pick<OfficeResolvers, 'region' | 'location' | 'locationProvenance' | 'opened' | 'services' | 'provenance'>;

const isOffice = ({ kind }: Pick<ServicePointEntity, 'kind'>): boolean => kind === 'KANIM';

export const servicePointResolvers: Resolvers = {
  Query: {
    servicePoint: (_root, { id }, { servicePoints }) => servicePoints.find(id),
    servicePoints: (_root, { where, orderBy, ...page }, { servicePoints }) =>
      servicePoints.list(where ?? {}, orderBy ?? null, page),
    nearestServicePoints: (_root, { latitude, longitude, service, first }, { servicePoints }) =>
      servicePoints.listNearest({ latitude, longitude }, service ?? null, first),
  },
  ServicePoint: {
    __resolveType: (place) => (isOffice(place) ? 'Office' : 'ServiceUnit'),
    __resolveReference: ({ id }, { servicePoints }) => servicePoints.find(id),
  },
  // A reference may name the type that a place has, and finds nothing under the one that it has not.
  Office: {
    ...everywhere,
    __resolveReference: async ({ id }, { servicePoints }) => {
      const place = await servicePoints.find(id);
      return place && isOffice(place) ? place : null;
    },
    units: ({ id }, page, { servicePoints }) => servicePoints.listUnits(id, page),
  },
  ServiceUnit: {
    ...everywhere,
    __resolveReference: async ({ id }, { servicePoints }) => {
      const place = await servicePoints.find(id);
      return place && !isOffice(place) ? place : null;
    },
    parent: ({ parentId }, _args, { servicePoints }) => (parentId === null ? null : servicePoints.find(parentId)),
    host: ({ hostId }, _args, { servicePoints }) => (hostId === null ? null : servicePoints.find(hostId)),
  },
};
