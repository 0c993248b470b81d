import {
  boolean,
  day,
  integer,
  list,
  oneOf,
  optional,
  reference,
  referenceWithin,
  term,
  text,
  verified,
} from '../column';
import { defineTable } from '../table';

export const tariffs = defineTable({
  file: 'tariffs.csv',
  key: ['tariff_code'],
  columns: {
    tariff_code: term(),
    tariff_subject: term(),
    subject: oneOf(['WNI', 'WNA']),
    service: term(),
    name_id: text(),
    name_en: text(),
    amount_idr: optional(integer({ from: 0 })),
    extra_usd: optional(integer({ from: 1 })),
    unit: oneOf(['application', 'book', 'person', 'person per day', 'year']),
    regulation: text(),
    effective_from: day(),
    effective_to: optional(day()),
    verified: verified(),
    source: text(),
    notes: optional(text()),
    bundle_of: list(term(), { mayBeEmpty: true }),
  },
  rules: (rule) => [
    rule(
      ['effective_to', 'effective_from'],
      (row) => row.effective_to === null || row.effective_to >= row.effective_from,
      {
        reason: 'comes before effective_from',
        remedy: 'Correct one of the two days; effective_to is the last day on which the tariff holds.',
      },
    ),
    rule(['amount_idr', 'extra_usd'], (row) => row.amount_idr !== null || row.extra_usd !== null, {
      reason: 'is empty, and so is extra_usd',
      remedy: 'Write the amount in rupiah (0 for a service that is free) or the one in dollars.',
    }),
  ],
});

export const documentRequirements = defineTable({
  file: 'document_requirements.csv',
  key: ['service', 'document_code'],
  columns: {
    service: term(),
    document_code: term(),
    name_id: text(),
    name_en: text(),
    requirement: oneOf(['MANDATORY', 'CONDITIONAL', 'ALTERNATIVE']),
    alternative_group: optional(term()),
    condition: optional(text()),
    original_to_be_shown: boolean(),
    verified: verified(),
    source: text(),
  },
  rules: (rule) => [
    rule(
      ['alternative_group', 'requirement'],
      (row) => (row.requirement === 'ALTERNATIVE') === (row.alternative_group !== null),
      {
        reason: 'does not fit the requirement: ALTERNATIVE documents have a group, and no others',
        remedy: 'Correct requirement or alternative_group.',
      },
    ),
    rule(['condition', 'requirement'], (row) => row.requirement !== 'CONDITIONAL' || row.condition !== null, {
      reason: 'is empty, although the requirement is CONDITIONAL',
      remedy: 'Say when the document is needed, or correct requirement.',
    }),
  ],
});

/** The one vocabulary of services, in two levels, with the tariffs and the document sets that belong to each. */
export const services = defineTable({
  file: 'services.csv',
  key: ['service_code'],
  columns: {
    service_code: term(),
    parent: optional(referenceWithin('service_code')),
    name_id: text(),
    name_en: text(),
    audience: oneOf(['WNI', 'WNA', 'ALL']),
    tariff_subjects: list(reference(tariffs, 'tariff_subject'), { mayBeEmpty: true }),
    requirement_set: list(reference(documentRequirements, 'service'), { mayBeEmpty: true }),
    verified: verified(),
    source: text(),
  },
  rules: (rule) => [
    rule(['parent', 'service_code'], (row) => row.parent !== row.service_code, {
      reason: 'is the service itself',
      remedy: 'Name the wider service, or leave the cell empty.',
    }),
  ],
});
