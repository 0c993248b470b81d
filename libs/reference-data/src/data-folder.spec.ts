import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as library from './index';
import type { Table } from './table';

const folder = path.resolve(__dirname, '../../../data');
const { countries, officeJurisdictions, offices, provinces, readReferenceData, regencies, services, stayPermitTypes } =
  library;

/** Rows of each file, and how many of them are not for use: counted by hand, as data/README.md has them. */
const rowCounts: Record<string, readonly [rows: number, leftOut: number]> = {
  'commitments.csv': [2, 0],
  'countries.csv': [250, 0],
  'document_requirements.csv': [94, 0],
  'enforcement_types.csv': [21, 0],
  'evaluations.csv': [2, 0],
  'facility_checklist_items.csv': [18, 0],
  'meetings.csv': [4, 0],
  'office_class_observations.csv': [12, 0],
  'office_classification_criteria.csv': [20, 0],
  'office_jurisdictions.csv': [514, 0],
  'offices.csv': [206, 0],
  'partners.csv': [21, 0],
  'posts.csv': [8, 0],
  'provinces.csv': [38, 0],
  'public_holidays_2025_2027.csv': [49, 0],
  'queue_and_service_rules.csv': [34, 0],
  'regencies.csv': [514, 0],
  'restrictions.csv': [1, 0],
  'rooms.csv': [3, 0],
  'service_programmes.csv': [18, 0],
  'services.csv': [22, 0],
  'staff_health_reports.csv': [1, 0],
  'stay_permit_types.csv': [50, 1],
  'tariffs.csv': [50, 0],
  'unit_events.csv': [20, 0],
};

const tables = Object.values<unknown>(library).filter(
  (exported): exported is Table => typeof exported === 'object' && exported !== null && 'file' in exported,
);

describe('the data folder', () => {
  it('holds a file for each schema, and no file without one', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    expect(files.sort()).toEqual(Object.keys(rowCounts));
    expect(tables.map(({ file }) => file).sort()).toEqual(files);
  });

  it('is read without a fault, and gives out every row that is for use', async () => {
    const { counts } = await readReferenceData(folder, tables);
    const expected = Object.entries(rowCounts).map(([file, [rows, leftOut]]) => ({
      file,
      rows: rows - leftOut,
      leftOut,
    }));
    expect([...counts].sort((one, other) => (one.file < other.file ? -1 : 1))).toEqual(expected);
  });

  it('has as many rows as lines below the header, and as its README says', () => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    for (const [file, [rows]] of Object.entries(rowCounts)) {
      const lineBreaks = readFileSync(path.join(folder, file)).filter((byte) => byte === 0x0a).length;
      const stated = new RegExp(`^\\| ${file} +\\| (\\d+) +\\|`, 'm').exec(readme)?.[1];
      expect([file, lineBreaks - 1, Number(stated)]).toEqual([file, rows, rows]);
    }
  });

  it('keeps what the traps in it are about', async () => {
    const data = await readReferenceData(folder, [offices, provinces, regencies, services, stayPermitTypes, countries]);
    const office = (id: string) => data.rows(offices).find(({ office_id: officeId }) => officeId === id);

    expect(office('UKK-PROBOLINGGO-KOTA')).toMatchObject({
      unit_type: 'UKK',
      office_class: null,
      parent_office_id: 'KANIM-MALANG',
      host_id: 'MPP-PROBOLINGGO-KOTA',
      regency_code: '35.74',
      opened_on: { day: '2020-12-01', precision: 'MONTH' },
      services: ['PASSPORT', 'STAY_PERMIT'],
      verified: 'true',
    });
    expect(office('KANIM-GARUT')).toMatchObject({
      office_class: 'II',
      parent_office_id: null,
      decided_on: '2025-11-04',
      opened_on: { day: '2026-01-26', precision: 'DAY' },
    });
    expect(office('KANIM-BANDA-ACEH')).toMatchObject({
      opened_on: null,
      opened_precision: 'UNKNOWN',
      verified: 'partial',
      source: 'public repository (staff-app office list, c.2020)',
    });
    // Codes with a leading or trailing zero are text.
    expect(data.rows(countries).find(({ alpha3 }) => alpha3 === 'AND')).toMatchObject({ numeric: '020' });
    expect(data.rows(regencies).find(({ code }) => code === '11.10')).toMatchObject({ name: 'Kabupaten Aceh Singkil' });
    expect(data.rows(services).find(({ service_code: code }) => code === 'TRAVEL_DOCUMENT')).toMatchObject({
      parent: null,
      tariff_subjects: ['SPLP_WNI', 'SPLP_WNA'],
      requirement_set: [],
      verified: 'partial',
    });
    expect(data.rows(stayPermitTypes).map(({ code }) => code)).not.toContain('E26');
    expect(data.rows(provinces).map(({ timezone_abbr: zone }) => zone)).toEqual(
      expect.arrayContaining(['WIB', 'WITA', 'WIT']),
    );
  });

  it('gives one Kanim to each regency', async () => {
    const data = await readReferenceData(folder, [officeJurisdictions, regencies]);
    const responsible = data.rows(officeJurisdictions).map(({ regency_code: code }) => code);
    expect(responsible.sort()).toEqual(
      data
        .rows(regencies)
        .map(({ code }) => code)
        .sort(),
    );
  });
});
