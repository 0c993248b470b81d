import type { Resolvers } from '../generated/graphql';
import { provenanceOf } from '../provenance';

export const jurisdictionResolvers: Resolvers = {
  Query: {
    officeFor: (_root, { regencyCode, audience, asOf }, { jurisdictions }) =>
      jurisdictions.findOfficeFor(regencyCode, audience, asOf ?? null),
  },
  Region: {
    responsibleOffice: async ({ code }, _args, { jurisdictions, servicePoints }) => {
      const jurisdiction = await jurisdictions.find(code);
      return jurisdiction && servicePoints.find(jurisdiction.officeId);
    },
  },
  Office: {
    jurisdiction: ({ id }, page, { jurisdictions }) => jurisdictions.listOfOffice(id, page),
  },
  Jurisdiction: {
    regency: ({ regencyCode }, _args, { regions }) => regions.get(regencyCode),
    office: ({ officeId }, _args, { servicePoints }) => servicePoints.get(officeId),
    provenance: provenanceOf,
  },
  OfficeForAnswer: {
    __resolveType: ({ kind }) => kind,
  },
  ResponsibleOffice: {
    office: ({ jurisdiction }, _args, { servicePoints }) => servicePoints.get(jurisdiction.officeId),
  },
  SuggestedOffice: {
    office: ({ jurisdiction }, _args, { servicePoints }) => servicePoints.get(jurisdiction.officeId),
  },
};
