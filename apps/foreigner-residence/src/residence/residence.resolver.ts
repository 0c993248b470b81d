import type { Resolvers } from '../generated/graphql';
import { reportAddressMessages } from './residence.messages';

export const residenceResolvers: Resolvers = {
  Mutation: {
    reportAddress: async (_root, { input }, { residences, viewer, language }) => {
      viewer.mustHave('APPLICANT');
      const result = await residences.report(viewer.mustHaveSubject(), input);
      return typeof result === 'string' ? { reason: result, message: reportAddressMessages[result][language] } : result;
    },
  },
  Residence: {
    foreigner: ({ foreignerId }, _args, { foreigners }) => foreigners.get(foreignerId),
    regency: ({ regencyCode: code }) => ({ code }),
    responsibleOfficeId: ({ regencyCode }, _args, { servicePoints }) => servicePoints.findResponsible(regencyCode),
    responsibleOffice: async ({ regencyCode }, _args, { servicePoints }) => {
      const id = await servicePoints.findResponsible(regencyCode);
      return id === null ? null : { id };
    },
  },
  ReportAddressResult: {
    __resolveType: (result) => ('reason' in result ? 'ReportAddressRefused' : 'Residence'),
  },
};
