import { boolean, code, integer, oneOf, optional, term, text, verified } from '../column';
import { defineTable } from '../table';

const indexCode = () => code(/^([A-F]\d{1,3}[A-Z]?|ITAP)$/, 'a visa index, such as E31A, or ITAP');

export const stayPermitTypes = defineTable({
  file: 'stay_permit_types.csv',
  key: ['code'],
  columns: {
    code: indexCode(),
    generation: oneOf(['2013', '2024', 'ALL']),
    series: oneOf(['A', 'B', 'C', 'D', 'E', 'P']),
    permit_class: oneOf(['VISA_FREE', 'VOA', 'ITK', 'ITAS', 'ITAP']),
    name_id: text(),
    name_en: text(),
    purpose: term(),
    entries: oneOf(['SINGLE', 'MULTIPLE']),
    initial_stay_days: integer({ from: 1 }),
    max_extensions: optional(integer({ from: 0 })),
    extension_days: optional(integer({ from: 0 })),
    max_total_stay_days: optional(integer({ from: 1 })),
    extendable: boolean(),
    sponsor_required: boolean(),
    work_allowed: boolean(),
    converts_to: optional(oneOf(['ITAS', 'ITAP'])),
    // Not a reference: some predecessors, such as B211A, are older than anything in the file.
    successor_or_predecessor: optional(indexCode()),
    loadable: boolean(),
    verified: verified(),
    source: text(),
    notes: optional(text()),
  },
  offeredBy: 'loadable',
  rules: (rule) => [
    rule(['max_extensions', 'extendable'], (row) => row.extendable || row.max_extensions === 0, {
      reason: 'is not 0, although the permit is not extendable',
      remedy: 'Write 0, or correct extendable.',
    }),
    rule(
      ['max_total_stay_days', 'initial_stay_days'],
      (row) => row.max_total_stay_days === null || row.max_total_stay_days >= row.initial_stay_days,
      { reason: 'is less than initial_stay_days', remedy: 'Correct one of the two numbers of days.' },
    ),
  ],
});
