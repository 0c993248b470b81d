import { type PeopleCount, countFor } from '@imigraph/disclosure';
import type { Viewer } from '@imigraph/identity';
import type { Resolvers } from '../generated/graphql';

/** A sum is told as exactly as any other number: what is suppressed in its parts may show in it, rounded. */
function told(viewer: Viewer, count: number | null): PeopleCount | null {
  return count === null ? null : countFor(viewer, count);
}

export const planningFiguresResolvers: Resolvers = {
  Office: {
    planningFigures: ({ id }, _args, { planningFigures }) => planningFigures.findForOffice(id),
  },
  ServiceUnit: {
    planningFigures: ({ id }, _args, { planningFigures }) => planningFigures.findForUnit(id),
  },
  Region: {
    planningFigures: ({ code }, _args, { planningFigures }) => planningFigures.findForRegion(code),
  },
  PlanningFigures: {
    openApplications: ({ openApplications }, _args, { viewer }) => told(viewer, openApplications),
    submittedApplications: ({ submittedApplications }, _args, { viewer }) => told(viewer, submittedApplications),
    foreignResidents: ({ foreignResidents }, _args, { viewer }) => told(viewer, foreignResidents),
  },
};
