import type { Facts } from '@imigraph/statistics';

const localDay = (instant: string): string => `(${instant} at time zone zone.name)::date`;

/**
 * The applications that were handed in. That the month, the purpose and the province matter more to who plans for the
 * country than a single place does is assumed, and so is the order of the rest.
 */
export const applicationFacts = {
  schema: 'applications',
  name: 'application',
  records: `
    from application
    join service_point place on place.id = application.service_point_id
    join (values ('WIB', 'Asia/Jakarta'), ('WITA', 'Asia/Makassar'), ('WIT', 'Asia/Jayapura'))
      as zone (short, name) on zone.short = place.time_zone
    left join application_step withdrawal
      on withdrawal.application_number = application.number and withdrawal.to_status = 'WITHDRAWN'
   where application.submitted_at is not null`,
  // Five accounts too: one that applies for a family knows all of its applications.
  people: ['application.owner', 'coalesce(application.nik_hash, application.owner)'],
  dimensions: [
    { column: 'month', type: 'date', value: `date_trunc('month', ${localDay('application.submitted_at')})` },
    { column: 'purpose', type: 'text', value: 'application.purpose' },
    { column: 'province_code', type: 'text', value: 'place.province_code' },
    { column: 'service_point_id', type: 'text', value: 'place.id' },
    { column: 'status', type: 'text', value: 'application.status' },
    { column: 'service_code', type: 'text', value: 'application.service_code' },
  ],
  durations: [
    {
      column: 'started_to_submitted',
      days: `${localDay('application.submitted_at')} - ${localDay('application.created_at')}`,
    },
    {
      column: 'submitted_to_withdrawn',
      days: `${localDay('withdrawal.at')} - ${localDay('application.submitted_at')}`,
    },
  ],
  amounts: [],
  settled: `month < date_trunc('month', on_day)`,
} as const satisfies Facts;
