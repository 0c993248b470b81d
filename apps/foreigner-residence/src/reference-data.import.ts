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
  tariffs,
  upsertRows,
  verificationOf,
} from '@imigraph/reference-data';
import { JurisdictionEntity } from './service-point/jurisdiction.entity';

/** To be raised when the same files are to be written otherwise. */
const version = 2;

const tables = [countries, stayPermitTypes, provinces, regencies, offices, officeJurisdictions, tariffs] as const;
type Files = ReferenceData<typeof tables>;

/**
 * Makes the subgraph's own tables and its copies of countries, regions and service points hold what data/ says. Rows that the files
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
        { table: 'country', key: ['alpha3'], columns: ['alpha3'], rows: countryRows(files) },
        { table: 'stay_permit_type', key: ['code'], columns: typeColumns, rows: typeRows(files) },
        {
          table: 'overstay_tariff',
          key: ['code'],
          columns: overstayTariffColumns,
          rows: overstayTariffRows(files),
          // Nobody refers to a tariff: one that is no longer in the files has no say, whatever days it named.
          absent: 'remove',
        },
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

const typeColumns = [
  'code',
  'permit_class',
  'name_id',
  'name_en',
  'index_year',
  'series',
  'purpose',
  'entries',
  'initial_stay_days',
  'max_extensions',
  'extension_days',
  'max_total_stay_days',
  'is_extendable',
  'needs_sponsor',
  'allows_work',
  'converts_to',
  'counterpart_code',
  'notes',
  'source',
  'verification',
] as const;

function typeRows(files: Files): Record<(typeof typeColumns)[number], unknown>[] {
  return files.rows(stayPermitTypes).map((row) => ({
    ...row,
    index_year: row.generation === 'ALL' ? null : Number(row.generation),
    is_extendable: row.extendable,
    needs_sponsor: row.sponsor_required,
    allows_work: row.work_allowed,
    counterpart_code: row.successor_or_predecessor,
    verification: verificationOf(row.verified),
  }));
}

const overstayTariffColumns = [
  'code',
  'daily_rate',
  'regulation',
  'effective_from',
  'effective_to',
  'notes',
  'source',
  'verification',
] as const;

/** A tariff that is not in rupiah for a person and day is no daily rate, and leaves the rate of its days unknown. */
function overstayTariffRows(files: Files): Record<(typeof overstayTariffColumns)[number], unknown>[] {
  return files
    .rows(tariffs)
    .filter(
      (row) => row.tariff_subject === 'OVERSTAY_PER_DAY' && row.unit === 'person per day' && row.amount_idr !== null,
    )
    .map((row) => ({
      ...row,
      code: row.tariff_code,
      daily_rate: row.amount_idr,
      verification: verificationOf(row.verified),
    }));
}

function countryRows(files: Files): { alpha3: string }[] {
  return files.rows(countries).map(({ alpha3 }) => ({ alpha3 }));
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
