import type { Resolvers } from '../generated/graphql';
import { provenanceOf } from '../provenance';

export const officeClassResolvers: Resolvers = {
  Office: {
    // What holds today stands in the office's own row: the plain question needs no look at the years before.
    class: async (office, { asOf }, { officeClasses }) =>
      asOf == null ? office.class : (await officeClasses.classify(office, asOf)).class,
    tpiStatus: async (office, { asOf }, { officeClasses }) =>
      (asOf == null ? office.tpiStatus : (await officeClasses.classify(office, asOf)).tpiStatus) ?? 'UNKNOWN',
    classification: (office, { asOf }, { officeClasses }) => officeClasses.classify(office, asOf ?? null),
    classObservations: ({ id }, _args, { officeClasses }) => officeClasses.listObservations(id),
  },
  OfficeClassObservation: {
    observed: ({ observedOn: on, observedPrecision: precision }) => ({ on, precision }),
    provenance: provenanceOf,
  },
};
