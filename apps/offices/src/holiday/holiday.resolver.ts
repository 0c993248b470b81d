import type { Resolvers } from '../generated/graphql';
import { provenanceOf } from '../provenance';

export const holidayResolvers: Resolvers = {
  Query: {
    holidays: (_root, { year }, { holidays }) => holidays.ofYear(year),
    workingDay: (_root, { on, timeZone }, { holidays }) => holidays.workingDay(on ?? null, timeZone),
  },
  WorkingDay: {
    working: ({ kind }) => (kind === 'NOT_KNOWN' ? null : kind === 'WORKING_DAY'),
  },
  Holiday: {
    on: ({ day }) => day,
    name: ({ nameId: id, nameEn: en }) => ({ id, en }),
    provenance: provenanceOf,
  },
};
