import type { LocalizedText } from '@imigraph/errors';
import type { OverstayChargeRefusal } from './overstay.rules';

export const overstayChargeMessages = {
  NOT_OVERSTAYED: {
    id: 'Pada hari itu tidak ada overstay, jadi tidak ada biaya beban.',
    en: 'There is no overstay on that day, and so nothing to pay.',
  },
  BEYOND_CHARGE: {
    id: 'Overstay lebih dari 60 hari tidak dapat diselesaikan dengan biaya beban.',
    en: 'An overstay of more than 60 days is not settled by a charge.',
  },
  NOT_KNOWN_ON_DAY: {
    id: 'Tarif biaya beban overstay pada hari itu tidak diketahui.',
    en: 'What a day of overstay cost on that day is not known.',
  },
} as const satisfies Record<OverstayChargeRefusal, LocalizedText>;
