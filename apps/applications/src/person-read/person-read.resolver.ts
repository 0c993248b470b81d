import type { Resolvers } from '../generated/graphql';

export const personReadResolvers: Resolvers = {
  PassportApplication: {
    accessLog: ({ number, owner }, page, { personReads }) => personReads.listOf({ key: number, account: owner }, page),
  },
  PersonRead: {
    readerServicePointId: ({ readerOffice }) => readerOffice,
    readerServicePoint: ({ readerOffice }) => (readerOffice === null ? null : { id: readerOffice }),
    readerAccount: (read, _args, { personReads }) => personReads.readerOf(read),
  },
};
