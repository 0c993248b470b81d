import type { Resolvers } from '../generated/graphql';
import { refusalMessages } from './application.messages';
import { applicationReaders } from './application.rules';

export const applicationResolvers: Resolvers = {
  Query: {
    application: (_root, { number }, { applications, viewer }) => {
      viewer.mustHave(...applicationReaders);
      return applications.find(number);
    },
    applications: (_root, { where, orderBy, ...page }, { applications, viewer }) => {
      viewer.mustHave(...applicationReaders);
      return applications.list(where ?? {}, orderBy, page);
    },
  },
  Mutation: {
    startPassportApplication: async (_root, { input }, { applications, language }) => {
      const result = await applications.start(input);
      return typeof result === 'string' ? { reason: result, message: refusalMessages[result][language] } : result;
    },
    changePassportApplication: async (_root, { input }, { applications, language }) => {
      const result = await applications.change(input);
      return typeof result === 'string' ? { reason: result, message: refusalMessages[result][language] } : result;
    },
    submitApplication: async (_root, { input }, { applications, language }) => {
      const result = await applications.submit(input);
      return 'reason' in result ? { ...result, message: refusalMessages[result.reason][language] } : result;
    },
    withdrawApplication: async (_root, { input }, { applications, language }) => {
      const result = await applications.withdraw(input);
      return typeof result === 'string' ? { reason: result, message: refusalMessages[result][language] } : result;
    },
  },
  Application: {
    __resolveType: () => 'PassportApplication',
    __resolveReference: ({ number }, { applications }) => applications.find(number),
  },
  PassportApplication: {
    __resolveReference: ({ number }, { applications }) => applications.find(number),
    servicePoint: ({ servicePointId: id }) => ({ id }),
    service: ({ serviceCode: code }) => ({ code }),
    applicantNik: (application, _args, { niks }) => niks.tell(application),
    applicantNikWarning: (application, _args, { niks }) => niks.warning(application),
    history: ({ number }, _args, { applications }) => applications.listSteps(number),
  },
  StartPassportApplicationResult: {
    __resolveType: (result) => ('reason' in result ? 'StartPassportApplicationRefused' : 'PassportApplication'),
  },
  ChangePassportApplicationResult: {
    __resolveType: (result) => ('reason' in result ? 'ChangePassportApplicationRefused' : 'PassportApplication'),
  },
  SubmitApplicationResult: {
    __resolveType: (result) => ('reason' in result ? 'SubmitApplicationRefused' : 'PassportApplication'),
  },
  WithdrawApplicationResult: {
    __resolveType: (result) => ('reason' in result ? 'WithdrawApplicationRefused' : 'PassportApplication'),
  },
};
