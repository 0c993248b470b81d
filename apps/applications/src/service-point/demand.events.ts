import type { EntityManager } from 'typeorm';
import type { CountingMoment, EventPayload } from '@imigraph/events';

/** The demand at every place that the copy of the places knows, also where there is none, in one statement. */
export async function countDemand(
  manager: EntityManager,
  { on, at }: CountingMoment,
): Promise<EventPayload<'demand.counted'>[]> {
  const places = await manager.query<{ id: string; open: number; submitted: number }[]>(
    'select id, open, submitted from count_demand($1)',
    [on],
  );
  return places.map(({ id, open, submitted }) => ({
    servicePointId: id,
    on,
    at: at.toISOString(),
    openApplications: open,
    submittedInYear: submitted,
  }));
}
