import type { EntityManager } from 'typeorm';
import type { IndexRanges } from '@imigraph/database';
import type { Viewer } from '@imigraph/identity';
import { isServicePointId } from '../service-point/service-point.rules';
import type { ApplicationEntity } from './application.entity';
import { officialReaders, readersEverywhere } from './application.rules';

type Ranges = IndexRanges<ApplicationEntity>;

/** Applications at places, at all of them where none is named. */
export type ApplicationsAtPlaces = Pick<Ranges, 'servicePointId' | 'status'>;

export interface ApplicationRangeFilter {
  readonly status?: readonly string[] | null;
  readonly servicePointId?: string | null;
  readonly nikHash?: readonly string[];
}

/**
 * Where a list lies: at the places of an officer, and then in what an applicant owns. Row-level security decides in any case
 * what the viewer sees; a list that knows it looks nowhere else.
 */
export async function applicationRanges(
  manager: EntityManager,
  viewer: Viewer,
  { status, servicePointId, nikHash }: ApplicationRangeFilter,
): Promise<[Ranges, ...Ranges[]]> {
  const narrowed = { nikHash, status: status ?? undefined };
  const asked = typeof servicePointId === 'string' ? [servicePointId].filter(isServicePointId) : undefined;
  // A NIK is looked up by the officer of a place, who sees it whole there, and not by the auditor whom the same person may be.
  if (viewer.has(...readersEverywhere) && !nikHash) return [{ servicePointId: asked, ...narrowed }];
  const places = viewer.has(...officialReaders) ? await readPlaces(manager) : [];
  const own = viewer.has('APPLICANT') ? [viewer.mustHaveSubject()] : [];
  return [
    { servicePointId: asked?.filter((id) => places.includes(id)) ?? places, ...narrowed },
    { owner: own, servicePointId: asked, ...narrowed },
  ];
}

/** Whose applications the viewer sees as an officer. */
async function readPlaces(manager: EntityManager): Promise<readonly string[]> {
  const rows: { places: string[] }[] = await manager.query('select viewer_places() as places');
  return rows[0]?.places ?? [];
}

/** How many applications there are, from the numbers that the database keeps of them. */
export async function countApplications(
  manager: EntityManager,
  { servicePointId, status }: ApplicationsAtPlaces,
): Promise<number> {
  const rows: { total: number }[] = await manager.query(
    `select coalesce(sum(total), 0)::bigint as total from application_tally
      where ($1::text[] is null or service_point_id = any ($1)) and ($2::text[] is null or status = any ($2))`,
    [servicePointId ?? null, status ?? null],
  );
  return rows[0]?.total ?? 0;
}
