import { boolean, code, text } from '../column';
import { defineTable } from '../table';

export const countries = defineTable({
  file: 'countries.csv',
  key: ['alpha3'],
  unique: [['alpha2'], ['numeric'], ['name_id'], ['name_en']],
  columns: {
    alpha2: code(/^[A-Z]{2}$/, 'two capitals, such as ID'),
    alpha3: code(/^[A-Z]{3}$/, 'three capitals, such as IDN'),
    numeric: code(/^\d{3}$/, 'three digits, such as 360'),
    name_id: text(),
    name_en: text(),
    is_asean_member: boolean(),
    source: text(),
  },
});
