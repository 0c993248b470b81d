import type { EntityManager } from 'typeorm';
import {
  type ReferenceData,
  countries,
  loadReferenceData,
  officeJurisdictions,
  offices,
  provinces,
  regencies,
  stayPermitTypes,
  upsertRows,
  verificationOf,
} from '@imigraph/reference-data';
import { JurisdictionEntity } from './service-point/jurisdiction.entity';

/** To be raised when the same files are to be written otherwise. */
const version = 1;

const tables = [countries, stayPermitTypes, provinces, regencies, offices, officeJurisdictions] as const;
type Files = ReferenceData<typeof tables>;

/**
 * Makes the subgraph's own tables and its copies of regions and service points hold what data/ says. Rows that the files
 * no longer have stay, since people may refer to them. The copy of the jurisdictions is begun from the files as well;
 * from then on it is the events of the offices subgraph that keep it, which a load must not set back.
 */
export async function loadReferenceCopies(manager: EntityManager, folder: string): Promise<void> {
  await loadReferenceData(manager, {
    name: 'foreigner-residence',
    version,
    folder,
    tables,
    write: async (files) => {
      const written = await upsertRows(manager, [
        { table: 'country', key: ['alpha3'], columns: countryColumns, rows: countryRows(files) },
        { table: 'stay_permit_type', key: ['code'], columns: typeColumns, rows: typeRows(files) },
        { table: 'region', key: ['code'], columns: ['code', 'province_code', 'time_zone'], rows: regionRows(files) },
        { table: 'service_point', key: ['id'], columns: pointColumns, rows: pointRows(files) },
      ]);
      if (await manager.exists(JurisdictionEntity)) return written;
      const begun = await upsertRows(manager, [
        {
          table: 'jurisdiction',
          key: ['regency_code'],
          columns: ['regency_code', 'office_id'],
          rows: files.rows(officeJurisdictions),
        },
      ]);
      return [...written, ...begun];
    },
  });
}

const countryColumns = ['alpha3', 'name_id', 'name_en', 'is_asean_member', 'source'] as const;

function countryRows(files: Files): Record<(typeof countryColumns)[number], unknown>[] {
  return files.rows(countries).map(({ alpha3, name_id, name_en, is_asean_member, source }) => ({
    alpha3,
    name_id,
    name_en,
    is_asean_member,
    source,
  }));
}

const typeColumns = ['code', 'permit_class', 'name_id', 'name_en', 'source', 'verification'] as const;

function typeRows(files: Files): Record<(typeof typeColumns)[number], unknown>[] {
  return files.rows(stayPermitTypes).map(({ code, permit_class, name_id, name_en, source, verified }) => ({
    code,
    permit_class,
    name_id,
    name_en,
    source,
    verification: verificationOf(verified),
  }));
}

function regionRows(files: Files): { code: string; province_code: string | null; time_zone: string | undefined }[] {
  const zones = new Map(files.rows(provinces).map(({ code, timezone_abbr: zone }) => [code, zone]));
  return [
    ...files.rows(provinces).map(({ code }) => ({ code, province_code: null, time_zone: zones.get(code) })),
    ...files.rows(regencies).map(({ code, province_code }) => ({
      code,
      province_code,
      time_zone: zones.get(province_code),
    })),
  ];
}

const pointColumns = ['id', 'parent_id', 'regional_office'] as const;

function pointRows(files: Files): Record<(typeof pointColumns)[number], unknown>[] {
  return files.rows(offices).map(({ office_id, parent_office_id, regional_office }) => ({
    id: office_id,
    parent_id: parent_office_id,
    regional_office,
  }));
}
