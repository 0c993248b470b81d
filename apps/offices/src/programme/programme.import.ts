import { type RowOf, type serviceProgrammes, verificationOf } from '@imigraph/reference-data';

export const programmeColumns = [
  'code',
  'name',
  'expansion',
  'description',
  'kind',
  'office_id',
  'channels',
  'eligible_groups',
  'services',
  'activities',
  'min_applicants',
  'max_per_day',
  'schedule',
  'started_on',
  'started_precision',
  'status',
  'notes',
  'source',
  'verification',
] as const;

/** A column of the file names both services of the vocabulary and other activities; `isService` tells them apart. */
export function programmeRows(
  rows: readonly RowOf<typeof serviceProgrammes>[],
  isService: (code: string) => boolean,
): Record<(typeof programmeColumns)[number], unknown>[] {
  return rows.map((row) => ({
    code: row.programme_code,
    name: row.name,
    expansion: row.expansion_id,
    description: row.description_en,
    kind: row.kind,
    office_id: row.owner_office_id,
    channels: row.channel,
    eligible_groups: row.eligible_groups,
    services: row.allowed_services.filter((code) => isService(code)),
    activities: row.allowed_services.filter((code) => !isService(code)),
    min_applicants: row.min_applicants,
    max_per_day: row.max_per_day,
    schedule: row.schedule,
    started_on: row.started_on?.day ?? null,
    started_precision: row.started_precision,
    status: row.status,
    notes: row.notes,
    source: row.source,
    verification: verificationOf(row.verified),
  }));
}
