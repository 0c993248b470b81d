import type { Resolvers } from '../generated/graphql';

export const personReadResolvers: Resolvers = {
  Foreigner: {
    accessLog: ({ id, accountSubject }, page, { personReads }) =>
      personReads.listOf({ key: id, account: accountSubject }, page),
  },
  PersonRead: {
    readerServicePointId: ({ readerOffice }) => readerOffice,
    readerServicePoint: ({ readerOffice }) => (readerOffice === null ? null : { id: readerOffice }),
    readerAccount: (read, _args, { personReads }) => personReads.readerOf(read),
  },
};
