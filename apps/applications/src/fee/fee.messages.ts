import type { LocalizedText } from '@imigraph/errors';
import type { FeesRefusal } from './fee.rules';

/** What a person reads when no price can be told. */
export const refusalMessages: Readonly<Record<FeesRefusal, LocalizedText>> = {
  NO_TARIFF: {
    id: 'Tarif layanan ini tidak diketahui. Itu tidak berarti gratis. Jika layanan ini terdiri atas beberapa layanan, tanyakan salah satunya.',
    en: 'No tariff of this service is known, which does not mean that it is free. If it consists of several services, ask for one of them.',
  },
  NOT_KNOWN_ON_DAY: {
    id: 'Tarif untuk pilihan ini pada tanggal tersebut tidak diketahui. Pilih tanggal lain atau salah satu pilihan yang tersedia.',
    en: 'The tariff for this choice is not known on that day. Take another day or one of the possible choices.',
  },
  CHOICE_NEEDED: {
    id: 'Biayanya bergantung pada pilihan yang belum disebutkan. Sebutkan salah satu pilihan yang tersedia; untuk overstay, jumlah harinya.',
    en: 'The price depends on a choice that was left out. Name one of the possible choices; for an overstay, the number of days.',
  },
  NO_SUCH_COMBINATION: {
    id: 'Layanan ini tidak tersedia dengan kombinasi tersebut. Pilih salah satu yang tersedia.',
    en: 'The service does not exist in this combination. Choose one of the possible ones.',
  },
};
