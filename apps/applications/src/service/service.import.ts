import type { EntityManager } from 'typeorm';
import {
  type ReferenceData,
  documentRequirements,
  loadReferenceData,
  services,
  tariffs,
  upsertRows,
  verificationOf,
} from '@imigraph/reference-data';

/** To be raised when the same files are to be written otherwise. */
const version = 1;

const tables = [tariffs, documentRequirements, services] as const;
type Files = ReferenceData<typeof tables>;

/** Makes the tables of services, tariffs and documents hold what data/ says; does nothing when they already do. */
export async function loadServices(manager: EntityManager, folder: string): Promise<void> {
  await loadReferenceData(manager, {
    name: 'services',
    version,
    folder,
    tables,
    write: (files) =>
      upsertRows(manager, [
        { table: 'service', key: ['code'], columns: serviceColumns, rows: serviceRows(files), absent: 'remove' },
        { table: 'tariff', key: ['code'], columns: tariffColumns, rows: tariffRows(files), absent: 'remove' },
        {
          table: 'document_requirement',
          key: ['requirement_set', 'document_code'],
          columns: documentColumns,
          rows: documentRows(files),
          absent: 'remove',
        },
      ]),
  });
}

const serviceColumns = ['code', 'is_group', 'tariff_subjects', 'requirement_sets'] as const;

function serviceRows(files: Files): Record<(typeof serviceColumns)[number], unknown>[] {
  const rows = files.rows(services);
  const groups = new Set(rows.map(({ parent }) => parent));
  return rows.map((row) => ({
    code: row.service_code,
    is_group: groups.has(row.service_code),
    tariff_subjects: row.tariff_subjects,
    requirement_sets: row.requirement_set,
  }));
}

const tariffColumns = [
  'code',
  'subject',
  'name_id',
  'name_en',
  'amount',
  'us_dollars',
  'unit',
  'regulation',
  'effective_from',
  'effective_to',
  'bundle_of',
  'source',
  'verification',
] as const;

function tariffRows(files: Files): Record<(typeof tariffColumns)[number], unknown>[] {
  return files.rows(tariffs).map((row) => ({
    code: row.tariff_code,
    subject: row.tariff_subject,
    name_id: row.name_id,
    name_en: row.name_en,
    amount: row.amount_idr,
    us_dollars: row.extra_usd,
    unit: row.unit.toUpperCase().replaceAll(' ', '_'),
    regulation: row.regulation,
    effective_from: row.effective_from,
    effective_to: row.effective_to,
    bundle_of: row.bundle_of,
    source: row.source,
    verification: verificationOf(row.verified),
  }));
}

const documentColumns = [
  'requirement_set',
  'document_code',
  'place',
  'name_id',
  'name_en',
  'alternative_group',
  'condition',
  'original_to_be_shown',
  'source',
  'verification',
] as const;

function documentRows(files: Files): Record<(typeof documentColumns)[number], unknown>[] {
  return files.rows(documentRequirements).map((row, place) => ({
    requirement_set: row.service,
    document_code: row.document_code,
    place,
    name_id: row.name_id,
    name_en: row.name_en,
    alternative_group: row.alternative_group,
    condition: row.condition,
    original_to_be_shown: row.original_to_be_shown,
    source: row.source,
    verification: verificationOf(row.verified),
  }));
}
