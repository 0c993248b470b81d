import { integer, list, oneOf, optional, reference, term, text, verified } from '../column';
import { partialDate, precision } from '../partial-date';
import { defineTable } from '../table';
import { offices } from './offices';

/** Where the service reaches people in other ways than at a counter. */
export const serviceProgrammes = defineTable({
  file: 'service_programmes.csv',
  key: ['programme_code'],
  columns: {
    programme_code: term(),
    name: text(),
    expansion_id: optional(text()),
    description_en: text(),
    kind: oneOf([
      'ONLINE_CHANNEL',
      'OUTREACH',
      'DELIVERY',
      'TRACKING',
      'HOME_VISIT',
      'WEEKEND',
      'MOBILE_UNIT',
      'INTERNAL',
      'PREVENTION',
      'PRIORITY',
      'REPORTING',
      'SUPERVISION',
    ]),
    scope: oneOf(['NATIONAL', 'OFFICE']),
    owner_office_id: optional(reference(offices)),
    channel: list(term()),
    eligible_groups: optional(text()),
    // Not references: prevention and reporting programmes name activities that are no service of services.csv.
    allowed_services: list(term(), { mayBeEmpty: true }),
    min_applicants: optional(integer({ from: 1 })),
    max_per_day: optional(integer({ from: 1 })),
    schedule: optional(text()),
    started_on: partialDate('started_precision'),
    started_precision: precision(),
    status: oneOf(['ACTIVE', 'RETIRED']),
    verified: verified(),
    source: text(),
    notes: optional(text()),
  },
  rules: (rule) => [
    rule(['owner_office_id', 'scope'], (row) => (row.scope === 'OFFICE') === (row.owner_office_id !== null), {
      reason: 'does not fit the scope: a programme of scope OFFICE has an owner, a NATIONAL one has none',
      remedy: 'Correct owner_office_id or scope.',
    }),
  ],
});
