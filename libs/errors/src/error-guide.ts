import type { ErrorCode } from './error-code';
import type { LocalizedText } from './localized-text';

export interface ErrorGuide {
  /** Of the whole answer when the request itself met the error. An error of one field leaves the answer 200. */
  readonly statuses: readonly number[];
  readonly meaning: LocalizedText;
  readonly remedy: LocalizedText;
}

/** What each code says, and what helps. An error's own message says more. */
export const errorGuide: Readonly<Record<ErrorCode, ErrorGuide>> = {
  BAD_REQUEST: {
    statuses: [400, 405, 406, 413, 415],
    meaning: {
      id: 'Permintaan ini bukan permintaan GraphQL yang benar.',
      en: 'This is not a GraphQL request as it should be.',
    },
    remedy: {
      id: 'Kirim POST dengan content-type: application/json dan {"query": "…", "variables": {…}}.',
      en: 'Send a POST with content-type: application/json and {"query": "…", "variables": {…}}.',
    },
  },
  BAD_USER_INPUT: {
    statuses: [200, 400],
    meaning: { id: 'Nilai yang diberikan tidak dapat dipakai.', en: 'A value that was given cannot be used.' },
    remedy: {
      id: 'Perbaiki argumen atau variabel yang disebut dalam pesan.',
      en: 'Mend the argument or variable that the message names.',
    },
  },
  FORBIDDEN: {
    statuses: [200],
    meaning: { id: 'Anda tidak berhak atas hal ini.', en: 'You may not have this.' },
    remedy: {
      id: 'Masuklah dengan peran yang berhak, dengan tujuan (purpose) dalam token bila data orang dibaca.',
      en: 'Sign in with a role that may, and with a purpose in the token where people are read.',
    },
  },
  GRAPHQL_PARSE_FAILED: {
    statuses: [200, 400],
    meaning: { id: 'Dokumen GraphQL tidak dapat dibaca.', en: 'The GraphQL document cannot be read.' },
    remedy: {
      id: 'Perbaiki sintaks di tempat yang disebut.',
      en: 'Mend the syntax at the place that is named.',
    },
  },
  GRAPHQL_VALIDATION_FAILED: {
    statuses: [200, 400],
    meaning: { id: 'Dokumen GraphQL tidak sesuai dengan skema.', en: 'The GraphQL document does not fit the schema.' },
    remedy: {
      id: 'Cocokkan nama field, argumen dan tipe dengan skema.',
      en: 'Compare the names of fields, arguments and types with the schema.',
    },
  },
  IDENTITY_UNAVAILABLE: {
    statuses: [503],
    meaning: {
      id: 'Token tidak dapat diperiksa karena penyedia identitas tidak menjawab.',
      en: 'The token cannot be checked, since the identity provider does not answer.',
    },
    remedy: {
      id: 'Coba lagi setelah waktu dalam retry-after, atau bertanyalah tanpa token.',
      en: 'Try again after the time in retry-after, or ask without a token.',
    },
  },
  INTERNAL_SERVER_ERROR: {
    statuses: [200, 500],
    meaning: { id: 'Ada yang salah di pihak kami.', en: 'Something went wrong on our side.' },
    remedy: {
      id: 'Coba lagi; jika tetap terjadi, laporkan requestId.',
      en: 'Try again; if it stays, report the requestId.',
    },
  },
  NOT_FOUND: {
    statuses: [200, 404],
    meaning: {
      id: 'Yang dimaksud tidak ada, atau tidak boleh Anda lihat.',
      en: 'What is meant does not exist, or you may not see it.',
    },
    remedy: { id: 'Periksa kode atau nomornya, atau alamatnya.', en: 'Check its code or number, or the address.' },
  },
  OPERATION_RESOLUTION_FAILURE: {
    statuses: [200, 400],
    meaning: {
      id: 'Tidak jelas operasi mana dalam dokumen yang dimaksud.',
      en: 'It is not clear which operation of the document is meant.',
    },
    remedy: { id: 'Sebutkan operasinya dalam operationName.', en: 'Name the operation in operationName.' },
  },
  OPERATION_TOO_LARGE: {
    statuses: [400],
    meaning: {
      id: 'Operasi ini meminta lebih banyak sekaligus daripada yang boleh.',
      en: 'The operation asks for more at once than it may.',
    },
    remedy: {
      id: 'Pesan menyebut batasnya dan jumlah yang diminta: bagi operasinya menjadi beberapa.',
      en: 'The message says the limit and what was asked: split the operation into several.',
    },
  },
  RATE_LIMITED: {
    statuses: [429],
    meaning: {
      id: 'Terlalu banyak permintaan dalam satu menit.',
      en: 'There were too many requests within a minute.',
    },
    remedy: {
      id: 'Tunggu selama detik yang disebut retry-after.',
      en: 'Wait for the seconds that retry-after names.',
    },
  },
  SUBGRAPH_UNAVAILABLE: {
    statuses: [200],
    meaning: {
      id: 'Satu bagian graf tidak menjawab; field-nya tidak ada dalam jawaban.',
      en: 'One part of the graph does not answer; its fields are missing from the answer.',
    },
    remedy: {
      id: 'Coba lagi sebentar lagi. Setelah mutation, periksa dahulu apakah perubahannya terjadi.',
      en: 'Try again shortly. After a mutation, look first whether the change was made.',
    },
  },
  TIMEOUT: {
    statuses: [200],
    meaning: {
      id: 'Satu bagian graf memerlukan waktu lebih lama daripada yang boleh.',
      en: 'One part of the graph needed longer than it may.',
    },
    remedy: {
      id: 'Mintalah lebih sedikit: lebih sedikit baris ("first") atau syarat yang lebih sempit.',
      en: 'Ask for less: fewer rows ("first") or a narrower condition.',
    },
  },
  UNAUTHENTICATED: {
    statuses: [200, 401],
    meaning: {
      id: 'Anda belum masuk, atau token Anda tidak berlaku.',
      en: 'You are not signed in, or your token does not hold.',
    },
    remedy: { id: 'Masuklah lagi dan ulangi permintaannya.', en: 'Sign in again and repeat the request.' },
  },
};
