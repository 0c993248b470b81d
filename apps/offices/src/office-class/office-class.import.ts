import { type RowOf, type officeClassObservations, verificationOf } from '@imigraph/reference-data';

export const observationColumns = [
  'id',
  'office_id',
  'class',
  'tpi_status',
  'observed_on',
  'observed_precision',
  'source',
  'verification',
] as const;

export function observationRows(
  rows: readonly RowOf<typeof officeClassObservations>[],
): Record<(typeof observationColumns)[number], unknown>[] {
  return rows.map((row) => ({
    id: [row.office_id, row.office_class, row.observed_on?.day ?? 'undated'].join(' '),
    office_id: row.office_id,
    class: row.office_class,
    tpi_status: row.tpi_status,
    observed_on: row.observed_on?.day ?? null,
    observed_precision: row.precision,
    source: row.source,
    verification: verificationOf(row.verified),
  }));
}
