import { integer, oneOf, optional, term, text, verified } from '../column';
import { defineTable } from '../table';

export const enforcementTypes = defineTable({
  file: 'enforcement_types.csv',
  key: ['code'],
  columns: {
    code: term(),
    kind: oneOf(['TAK', 'LISTING', 'DETENTION', 'CRIMINAL', 'VIOLATION']),
    name_id: text(),
    name_en: text(),
    legal_basis: text(),
    max_duration: optional(integer({ from: 1 })),
    unit: optional(text()),
    verified: verified(),
    source: text(),
    notes: optional(text()),
  },
  rules: (rule) => [
    rule(['unit', 'max_duration'], (row) => (row.unit === null) === (row.max_duration === null), {
      reason: 'and max_duration do not go together: a duration has a unit, and nothing else has one',
      remedy: 'Fill in the one that is missing, or take the other away.',
    }),
  ],
});
