import { code, optional, term, text, verified } from '../column';
import { defineTable } from '../table';

export const queueAndServiceRules = defineTable({
  file: 'queue_and_service_rules.csv',
  key: ['rule_code'],
  columns: {
    rule_code: term(),
    topic: term(),
    rule_en: text(),
    value: optional(code(/^\d+(-\d+)?$/, 'a whole number or a range, such as 30 or 30-50')),
    unit: optional(text()),
    default_for_product: text(),
    verified: verified(),
    source: text(),
  },
  rules: (rule) => [
    rule(['unit', 'value'], (row) => (row.unit === null) === (row.value === null), {
      reason: 'and value do not go together: a value has a unit, and nothing else has one',
      remedy: 'Fill in the one that is missing, or take the other away.',
    }),
  ],
});
