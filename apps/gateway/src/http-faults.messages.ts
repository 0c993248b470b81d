import type { LocalizedText } from '@imigraph/errors';

/** What a client reads whose request is no operation. */
export const faultTexts = {
  unreadable: { id: 'Permintaan ini tidak dapat dibaca.', en: 'The request could not be read.' },
  notJson: {
    id: 'Isi permintaan bukan JSON. Kirim {"query": "…", "variables": {…}}.',
    en: 'The body is not JSON. Send {"query": "…", "variables": {…}}.',
  },
  mediaType: {
    id: 'Kirim operasi sebagai JSON, dengan header content-type: application/json.',
    en: 'Send the operation as JSON, with the header content-type: application/json.',
  },
  nothing: {
    id: 'Tidak ada apa-apa di sini. GraphQL ada di /graphql.',
    en: 'There is nothing here. GraphQL is at /graphql.',
  },
  batch: {
    id: 'Kirim satu operasi per permintaan: objek {"query": "…"}, bukan daftar. Beberapa field dapat diminta dalam satu operasi.',
    en: 'Send one operation per request: an object {"query": "…"}, not a list. One operation can ask for several fields.',
  },
  tooLarge: (bytes: number): LocalizedText => ({
    id: `Isi permintaan lebih besar dari ${bytes} byte. Mintalah lebih sedikit sekaligus, atau kirim nilai sebagai variabel.`,
    en: `The body is larger than ${bytes} bytes. Ask for less at once, or send values as variables.`,
  }),
  method: (path: string, methods: readonly string[]): LocalizedText => ({
    id: `Akses ${path} dengan ${methods.join(' atau ')}.`,
    en: `Ask ${path} by ${methods.join(' or ')}.`,
  }),
};
