import { code, oneOf, optional, reference, text, verified } from '../column';
import { defineTable } from '../table';
import { regencies } from './regions';

export const partners = defineTable({
  file: 'partners.csv',
  key: ['partner_code'],
  columns: {
    partner_code: code(/^[A-Z]+(-[A-Z0-9]+)*$/, 'words in capitals with hyphens between them, such as BPN-PROBOLINGGO'),
    name_id: text(),
    name_en: text(),
    partner_type: oneOf(['LOCAL_GOVERNMENT', 'LOCAL_AGENCY', 'CENTRAL_VERTICAL', 'MINISTRY', 'MINISTRY_DG', 'HOST']),
    level: oneOf(['CITY', 'REGENCY', 'PROVINCE', 'NATIONAL']),
    role: text(),
    regency_code: optional(reference(regencies)),
    verified: verified(),
    source: text(),
  },
});
