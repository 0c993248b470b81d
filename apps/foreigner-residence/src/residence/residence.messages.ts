import type { LocalizedText } from '@imigraph/errors';
import type { ReportAddressRefusal } from './residence.rules';

export const reportAddressMessages = {
  NOT_REGISTERED: {
    id: 'Akun Anda belum terhubung dengan data orang asing. Hubungi kantor imigrasi di tempat tinggal Anda.',
    en: 'Your account is not that of a registered foreigner. Ask the immigration office where you live.',
  },
  UNKNOWN_REGENCY: {
    id: 'Kabupaten atau kota itu tidak ada. Gunakan kode wilayah seperti 35.73.',
    en: 'There is no such regency or city. Use its code, for instance 35.73.',
  },
  UNCHANGED: {
    id: 'Alamat itu sudah tercatat sebagai tempat tinggal Anda sekarang.',
    en: 'This is already recorded as where you live now.',
  },
  DAY_IN_FUTURE: {
    id: 'Tanggal pindah belum tiba. Laporkan alamat setelah Anda pindah.',
    en: 'The day of the move has not come yet. Report the address once you have moved.',
  },
  DAY_TOO_EARLY: {
    id: 'Tanggal pindah harus sesudah tanggal mulai tempat tinggal Anda yang terakhir tercatat.',
    en: 'The day of the move must come after the day on which your last recorded residence began.',
  },
  KEY_REUSED: {
    id: 'Kunci idempotensi itu sudah dipakai untuk laporan lain. Gunakan kunci baru.',
    en: 'This idempotency key has been used for another report. Use a new one.',
  },
} as const satisfies Record<ReportAddressRefusal, LocalizedText>;
