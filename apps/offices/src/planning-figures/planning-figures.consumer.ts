import type { EntityManager } from 'typeorm';
import type { EventPayload } from '@imigraph/events';

/** Takes down how many applications there are at a place. What was counted for a later day stays. */
export async function takeDownDemand(
  manager: EntityManager,
  { servicePointId, on, at, openApplications, submittedInYear }: EventPayload<'demand.counted'>,
): Promise<void> {
  await manager.query(
    `insert into demand_count as held (service_point_id, open_applications, submitted_applications, counted_on, counted_at)
     values ($1, $2, $3, $4, $5)
     on conflict (service_point_id) do update set open_applications = excluded.open_applications,
       submitted_applications = excluded.submitted_applications, counted_on = excluded.counted_on,
       counted_at = excluded.counted_at
     where held.counted_on < excluded.counted_on`,
    [servicePointId, openApplications, submittedInYear, on, at],
  );
}

/** Takes down how many foreigners live in a regency or city. What was counted for a later day stays. */
export async function takeDownResidents(
  manager: EntityManager,
  { regencyCode, on, at, foreignResidents }: EventPayload<'residents.counted'>,
): Promise<void> {
  await manager.query(
    `insert into resident_count as held (regency_code, foreign_residents, counted_on, counted_at)
     values ($1, $2, $3, $4)
     on conflict (regency_code) do update set foreign_residents = excluded.foreign_residents,
       counted_on = excluded.counted_on, counted_at = excluded.counted_at
     where held.counted_on < excluded.counted_on`,
    [regencyCode, foreignResidents, on, at],
  );
}
