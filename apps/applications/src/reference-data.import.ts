import type { EntityManager } from 'typeorm';
import { loadReferenceData, offices, provinces, regencies, upsertRows } from '@imigraph/reference-data';

/** To be raised when the same files are to be written otherwise. */
const version = 1;

const columns = [
  'id',
  'parent_id',
  'regional_office',
  'province_code',
  'region_code',
  'time_zone',
  'status',
  'services',
] as const;

/**
 * Makes this subgraph's copy of the places hold what data/ says; does nothing when it already does. The offices subgraph
 * owns them: its events will keep the copy once places change while the program runs.
 */
export async function loadServicePoints(manager: EntityManager, folder: string): Promise<void> {
  await loadReferenceData(manager, {
    name: 'service points',
    version,
    folder,
    tables: [provinces, offices],
    write: (files) => {
      const zones = new Map(files.rows(provinces).map(({ code, timezone_abbr: zone }) => [code, zone]));
      const rows = files.rows(offices).map((row) => ({
        id: row.office_id,
        parent_id: row.parent_office_id,
        regional_office: row.regional_office,
        province_code: row.province_code,
        region_code: row.regency_code,
        time_zone: zones.get(row.province_code),
        status: row.status,
        services: row.services,
      }));
      // A place that is no longer in the files stays: applications were made there.
      return upsertRows(manager, [{ table: 'service_point', key: ['id'], columns, rows, absent: 'keep' }]);
    },
  });
}

/** With which codes a NIK may begin. One that is no longer in the files stays: people keep it in theirs. */
export async function loadRegencies(manager: EntityManager, folder: string): Promise<void> {
  await loadReferenceData(manager, {
    name: 'regencies',
    version,
    folder,
    tables: [provinces, regencies],
    write: (files) => {
      const rows = files.rows(regencies).map(({ code, province_code }) => ({ code, province_code }));
      return upsertRows(manager, [
        { table: 'regency', key: ['code'], columns: ['code', 'province_code'], rows, absent: 'keep' },
      ]);
    },
  });
}
