import {
  boolean,
  code,
  day,
  decimal,
  integer,
  list,
  oneOf,
  optional,
  reference,
  term,
  text,
  verified,
} from '../column';
import { partialDate, precision } from '../partial-date';
import { defineTable } from '../table';
import { officeClass, offices, tpiStatus } from './offices';
import { partners } from './partners';
import { services } from './services';

const identifier = () => code(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'words in capitals with hyphens between them');

/** What class a source saw an office in; a change of class lies between two observations. */
export const officeClassObservations = defineTable({
  file: 'office_class_observations.csv',
  key: ['office_id', 'office_class', 'observed_on'],
  columns: {
    office_id: reference(offices),
    office_class: officeClass(),
    tpi_status: tpiStatus(),
    observed_on: partialDate('precision'),
    precision: precision(),
    verified: verified(),
    source: text(),
    notes: optional(text()),
  },
});

export const unitEvents = defineTable({
  file: 'unit_events.csv',
  key: ['unit_id', 'event', 'on'],
  columns: {
    unit_id: reference(offices),
    event: term(),
    on: partialDate('precision'),
    precision: precision(),
    detail: optional(text()),
    verified: verified(),
    source: text(),
  },
});

export const evaluations = defineTable({
  file: 'evaluations.csv',
  key: ['evaluation_id'],
  columns: {
    evaluation_id: identifier(),
    unit_id: reference(offices),
    kind: oneOf(['EVALUATION_VISIT', 'INSPECTION', 'COORDINATION_MEETING_REVIEW', 'PKS_REVIEW']),
    on: day(),
    evaluator_organisation: text(),
    participants: list(text()),
    findings: text(),
    recommendation: oneOf(['NONE', 'IMPROVE', 'UPGRADE', 'MERGE', 'CLOSE']),
    target_class: optional(officeClass()),
    reasons: list(text(), { mayBeEmpty: true }),
    follow_ups: list(text(), { mayBeEmpty: true }),
    verified: verified(),
    source: text(),
  },
  rules: (rule) => [
    rule(
      ['target_class', 'recommendation'],
      (row) => {
        return (row.recommendation === 'UPGRADE') === (row.target_class !== null);
      },
      {
        reason: 'does not fit the recommendation: an UPGRADE has a target class, and nothing else has one',
        remedy: 'Correct target_class or recommendation.',
      },
    ),
  ],
});

export const commitments = defineTable({
  file: 'commitments.csv',
  key: ['unit_id', 'partner_code', 'kind', 'on'],
  columns: {
    unit_id: reference(offices),
    partner_code: reference(partners),
    kind: oneOf(['LAND', 'BUILDING', 'BUDGET', 'STAFF', 'EQUIPMENT', 'SUPPORT', 'SUPPORT_LETTER']),
    subject: text(),
    on: day(),
    fulfilled_on: optional(day()),
    verified: verified(),
    source: text(),
  },
});

export const restrictions = defineTable({
  file: 'restrictions.csv',
  key: ['restriction_id'],
  columns: {
    restriction_id: identifier(),
    scope_kind: oneOf(['OFFICE', 'REGIONAL_OFFICE', 'NATIONAL']),
    scope: text(),
    health_policy: term(),
    health_level: integer({ from: 1, to: 4 }),
    on_site_ratio: decimal({ from: 0, to: 1 }),
    quota_limited: boolean(),
    no_walk_in: boolean(),
    no_companion: boolean(),
    admitted_services: list(reference(services)),
    required_checks: list(term(), { mayBeEmpty: true }),
    merged_places: boolean(),
    from: partialDate('from_precision'),
    from_precision: precision(),
    to: optional(day()),
    verified: verified(),
    source: text(),
    notes: optional(text()),
  },
});

/** Counts only: no file of reference data names a member of staff. */
export const staffHealthReports = defineTable({
  file: 'staff_health_reports.csv',
  key: ['regional_office', 'reported_on'],
  columns: {
    regional_office: text(),
    reported_on: day(),
    staff_infected: integer({ from: 0 }),
    verified: verified(),
    source: text(),
  },
});

export const rooms = defineTable({
  file: 'rooms.csv',
  key: ['office_id', 'floor', 'purpose', 'audience'],
  columns: {
    office_id: reference(offices),
    floor: integer(),
    purpose: oneOf(['BIOMETRICS', 'INTERVIEW', 'PRIORITY', 'WAITING', 'COLLECTION', 'CUSTOMER_CARE', 'DETENTION']),
    audience: oneOf(['WNI', 'WNA', 'ALL']),
    verified: verified(),
    source: text(),
  },
});

/** One row for each session of a meeting. */
export const meetings = defineTable({
  file: 'meetings.csv',
  key: ['meeting_id', 'session'],
  columns: {
    meeting_id: identifier(),
    title: text(),
    on: partialDate('precision'),
    precision: precision(),
    venue: text(),
    address: text(),
    session: integer({ from: 1 }),
    theme: text(),
    speaker_organisation: text(),
    participants: list(reference(offices)),
    verified: verified(),
    source: text(),
  },
});

/** Public posts, without their holders. */
export const posts = defineTable({
  file: 'posts.csv',
  key: ['post', 'organisation', 'observed_on'],
  columns: {
    post: text(),
    organisation: text(),
    observed_on: partialDate('precision'),
    precision: precision(),
    verified: verified(),
    source: text(),
  },
});
