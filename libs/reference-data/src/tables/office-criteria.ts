import { integer, oneOf, optional, referenceWithin, term, text, verified } from '../column';
import { defineTable } from '../table';

const percent = () => optional(integer({ from: 0, to: 100 }));

export const officeClassificationCriteria = defineTable({
  file: 'office_classification_criteria.csv',
  key: ['criterion_code'],
  columns: {
    criterion_code: term(),
    parent_code: optional(referenceWithin('criterion_code')),
    group_code: oneOf(['MAIN', 'SUPPORT', 'PRECONDITION', 'THRESHOLD']),
    group_id: text(),
    name_id: text(),
    name_en: text(),
    measure: text(),
    unit: text(),
    weight_percent: percent(),
    threshold: percent(),
    weight_verified: optional(verified()),
    element_verified: verified(),
    source: text(),
    notes: optional(text()),
  },
  rules: (rule) => [
    rule(
      ['weight_verified', 'weight_percent', 'threshold'],
      (row) => {
        return (row.weight_verified === null) === (row.weight_percent === null && row.threshold === null);
      },
      {
        reason: 'does not fit: it grades a weight or a threshold where there is one, and nothing else',
        remedy: 'Correct weight_verified, weight_percent or threshold.',
      },
    ),
  ],
});

export const facilityChecklistItems = defineTable({
  file: 'facility_checklist_items.csv',
  key: ['item_code'],
  columns: {
    item_code: term(),
    category: term(),
    name_id: text(),
    name_en: text(),
    applies_to: oneOf(['UKK', 'UKK (optional)', 'UKK->KANIM', 'KANIM']),
    required_for_stage: oneOf([
      'PREPARATION',
      'SOFT_LAUNCH',
      'OPERATING',
      'OPERATING (while a health policy is on)',
      'UPGRADE',
    ]),
    verified: verified(),
    source: text(),
  },
});
