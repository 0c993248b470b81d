import { day, oneOf, optional, text } from '../column';
import { defineTable } from '../table';

/** Holidays before 2025 are unknown, not working days. */
export const publicHolidays = defineTable({
  file: 'public_holidays_2025_2027.csv',
  key: ['date', 'name_id'],
  columns: {
    date: day(),
    name_id: text(),
    name_en: text(),
    type: oneOf(['public']),
    source: text(),
    caveat: optional(text()),
  },
});
