import type { EntityManager } from 'typeorm';
import type { CountingMoment, EventPayload } from '@imigraph/events';

/** How many foreigners live in every regency and city, also where there is none, in one statement. */
export async function countResidents(
  manager: EntityManager,
  { on, at }: CountingMoment,
): Promise<EventPayload<'residents.counted'>[]> {
  const regencies = await manager.query<{ code: string; residents: number }[]>(
    `select code, residents
       from foreign_residents_by_region((select array_agg(region.code) from region where province_code is not null))`,
  );
  return regencies.map(({ code, residents }) => ({
    regencyCode: code,
    on,
    at: at.toISOString(),
    foreignResidents: residents,
  }));
}
