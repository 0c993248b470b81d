import type { Resolvers } from '../generated/graphql';
import { provenanceOf } from '../provenance';

export const programmeResolvers: Resolvers = {
  Query: {
    programme: (_root, { code }, { programmes }) => programmes.find(code),
    programmes: (_root, { where, ...page }, { programmes }) => programmes.list(where ?? {}, page),
  },
  Office: {
    programmes: ({ id }, page, { programmes }) => programmes.listOfOffice(id, page),
  },
  Programme: {
    __resolveReference: ({ code }, { programmes }) => programmes.find(code),
    office: ({ officeId }, _args, { servicePoints }) => (officeId === null ? null : servicePoints.get(officeId)),
    services: ({ services: codes }, _args, { services }) => services.list(codes),
    started: ({ startedOn: on, startedPrecision: precision }) => ({ on, precision }),
    provenance: provenanceOf,
  },
};
