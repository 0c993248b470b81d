import type { EntityManager } from 'typeorm';
import {
  type ReferenceData,
  countries,
  loadReferenceData,
  officeClassObservations,
  officeJurisdictions,
  offices,
  provinces,
  publicHolidays,
  regencies,
  serviceProgrammes,
  services,
  upsertRows,
  verificationOf,
} from '@imigraph/reference-data';
import { countryColumns, countryRows } from './country/country.import';
import { holidayColumns, holidayRows } from './holiday/holiday.import';
import { announceJurisdictions } from './jurisdiction/jurisdiction.events';
import { jurisdictionColumns, jurisdictionRows } from './jurisdiction/jurisdiction.import';
import { observationColumns, observationRows } from './office-class/office-class.import';
import { programmeColumns, programmeRows } from './programme/programme.import';
import { searchedWords } from './service-point/service-point-search.rules';

/** To be raised when the same files are to be written otherwise. */
const version = 6;

const tables = [
  provinces,
  regencies,
  services,
  offices,
  officeJurisdictions,
  officeClassObservations,
  publicHolidays,
  serviceProgrammes,
  countries,
] as const;
type Files = ReferenceData<typeof tables>;

/** Makes the subgraph's tables hold what data/ says; does nothing when they already do. */
export async function loadOffices(manager: EntityManager, folder: string): Promise<void> {
  await loadReferenceData(manager, {
    name: 'offices',
    version,
    folder,
    tables,
    write: async (files) => {
      await announceJurisdictions(manager, files.rows(officeJurisdictions));
      return upsertRows(manager, [
        { table: 'region', key: ['code'], columns: regionColumns, rows: regionRows(files), absent: 'remove' },
        { table: 'service', key: ['code'], columns: serviceColumns, rows: serviceRows(files), absent: 'remove' },
        { table: 'service_point', key: ['id'], columns: pointColumns, rows: pointRows(files), absent: 'remove' },
        {
          table: 'jurisdiction',
          key: ['regency_code'],
          columns: jurisdictionColumns,
          rows: jurisdictionRows(files.rows(officeJurisdictions)),
          absent: 'remove',
        },
        {
          table: 'office_class_observation',
          key: ['id'],
          columns: observationColumns,
          rows: observationRows(files.rows(officeClassObservations)),
          absent: 'remove',
        },
        {
          table: 'holiday',
          key: ['day', 'name_id'],
          columns: holidayColumns,
          rows: holidayRows(files.rows(publicHolidays)),
          absent: 'remove',
        },
        {
          table: 'programme',
          key: ['code'],
          columns: programmeColumns,
          rows: programmeRows(files.rows(serviceProgrammes), isServiceOf(files)),
          absent: 'remove',
        },
        {
          table: 'country',
          key: ['alpha3'],
          columns: countryColumns,
          rows: countryRows(files.rows(countries)),
          absent: 'remove',
        },
      ]);
    },
  });
}

const regionColumns = [
  'code',
  'name',
  'level',
  'province_code',
  'time_zone',
  'population',
  'seat',
  'latitude',
  'longitude',
  'location_approximate',
  'location_source',
  'source',
  'verification',
] as const;

function regionRows(files: Files): Record<(typeof regionColumns)[number], unknown>[] {
  const zones = new Map(files.rows(provinces).map(({ code, timezone_abbr: zone }) => [code, zone]));
  // data/README.md vouches for the codes and names of both files, row by row and without a column of their own.
  const verification = 'VERIFIED';
  return [
    ...files.rows(provinces).map((row) => ({
      code: row.code,
      name: row.name,
      level: 'PROVINCE',
      province_code: null,
      time_zone: row.timezone_abbr,
      population: row.population_2025,
      seat: null,
      latitude: null,
      longitude: null,
      location_approximate: null,
      location_source: null,
      source: row.source,
      verification,
    })),
    ...files.rows(regencies).map((row) => ({
      code: row.code,
      name: row.name,
      level: row.kind === 'KOTA' ? 'CITY' : 'REGENCY',
      province_code: row.province_code,
      time_zone: zones.get(row.province_code),
      population: row.population_2025,
      seat: row.seat,
      latitude: row.lat,
      longitude: row.lon,
      location_approximate: row.coord_approximate,
      location_source: row.coord_source,
      source: row.source,
      verification,
    })),
  ];
}

const serviceColumns = ['code', 'name_id', 'name_en', 'parent_code', 'audience', 'source', 'verification'] as const;

function isServiceOf(files: Files): (code: string) => boolean {
  const codes = new Set(files.rows(services).map((row) => row.service_code));
  return (code) => codes.has(code);
}

function serviceRows(files: Files): Record<(typeof serviceColumns)[number], unknown>[] {
  return files.rows(services).map((row) => ({
    code: row.service_code,
    name_id: row.name_id,
    name_en: row.name_en,
    parent_code: row.parent,
    audience: row.audience,
    source: row.source,
    verification: verificationOf(row.verified),
  }));
}

const pointColumns = [
  'id',
  'kind',
  'name',
  'short_name',
  'city',
  'region_code',
  'province_code',
  'regional_office',
  'latitude',
  'longitude',
  'location_approximate',
  'location_source',
  'status',
  'opened_on',
  'opened_precision',
  'services',
  'class',
  'tpi_status',
  'parent_id',
  'host_id',
  'daily_quota',
  'search_name',
  'search_place',
  'notes',
  'source',
  'verification',
] as const;

function pointRows(files: Files): Record<(typeof pointColumns)[number], unknown>[] {
  const seats = new Map(files.rows(regencies).map((row) => [row.code, row]));
  return files.rows(offices).map((row) => {
    const seat = seats.get(row.regency_code);
    const searched = searchedWords({ name: row.official_name, shortName: row.short_name, city: row.city });
    return {
      id: row.office_id,
      kind: row.unit_type,
      name: row.official_name,
      short_name: row.short_name,
      city: row.city,
      region_code: row.regency_code,
      province_code: row.province_code,
      regional_office: row.regional_office,
      latitude: row.lat,
      longitude: row.lon,
      location_approximate: row.coord_approximate,
      location_source: seat?.lat === row.lat && seat.lon === row.lon ? seat.coord_source : null,
      status: row.status,
      opened_on: row.opened_on?.day ?? null,
      opened_precision: row.opened_precision,
      services: row.services,
      class: row.office_class,
      tpi_status: row.tpi_status,
      parent_id: row.parent_office_id,
      host_id: row.host_id,
      daily_quota: row.daily_quota,
      search_name: searched.name,
      search_place: searched.place,
      notes: row.notes,
      source: row.source,
      verification: verificationOf(row.verified),
    };
  });
}
