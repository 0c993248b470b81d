import type { LocalizedText } from '@imigraph/errors';

/** What a person reads whose sign-in is not taken. */
export const tokenTexts = {
  headerForm: {
    id: 'Header Authorization bukan "Bearer", satu spasi dan sebuah token. Tulislah demikian, atau hilangkan untuk bertanya sebagai publik.',
    en: 'The Authorization header is not "Bearer", a space and a token. Write it so, or leave it out to ask as the public.',
  },
  uncheckable: {
    id: 'Saat ini tidak dapat diperiksa apakah Anda sudah masuk. Coba lagi sebentar lagi, atau bertanyalah sebagai publik, tanpa token.',
    en: 'Whether you are signed in cannot be checked right now. Try again shortly, or ask as the public, without a token.',
  },
  expired: {
    id: 'Sesi masuk Anda sudah berakhir. Masuklah lagi dan ulangi permintaannya.',
    en: 'Your sign-in has expired. Sign in again and repeat the request.',
  },
  invalid: {
    id: 'Sesi masuk Anda tidak berlaku di sini. Masuklah lagi dan ulangi permintaannya.',
    en: 'Your sign-in is not valid here. Sign in again and repeat the request.',
  },
} satisfies Readonly<Record<string, LocalizedText>>;
