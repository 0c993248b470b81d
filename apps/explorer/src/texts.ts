export type Language = 'id' | 'en';
export type LocalizedText = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = ['id', 'en'];

/** Everything that the page itself says, in both languages. */
const texts = {
  title: { id: 'Penjelajah graf', en: 'Graph explorer' },
  language: { id: 'Bahasa', en: 'Language' },
  theme: { id: 'Tampilan', en: 'Appearance' },
  themeSystem: { id: 'Ikut sistem', en: 'As the system' },
  themeLight: { id: 'Terang', en: 'Light' },
  themeDark: { id: 'Gelap', en: 'Dark' },
  askAs: { id: 'Bertanya sebagai', en: 'Ask as' },
  askAsPublic: { id: 'Publik (tanpa token)', en: 'The public (no token)' },
  askAsToken: { id: 'Token sendiri …', en: 'A token of your own …' },
  developmentRoles: { id: 'Peran pengembangan', en: 'Development roles' },
  token: { id: 'Token', en: 'Token' },
  purpose: { id: 'tujuan', en: 'purpose' },
  noToken: {
    id: 'Penerbit token pengembangan tidak memberi token. Pertanyaan dikirim sebagai publik.',
    en: 'The development issuer gave no token. Questions are asked as the public.',
  },
  panel: { id: 'Panel bantuan', en: 'Side panel' },
  ready: { id: 'Contoh kueri', en: 'Ready queries' },
  docs: { id: 'Dokumen', en: 'Docs' },
  history: { id: 'Riwayat', en: 'History' },
  noReady: {
    id: 'Tidak ada contoh kueri yang cocok dengan skema ini.',
    en: 'No ready query fits this schema.',
  },
  frontends: { id: 'Untuk antarmuka', en: 'For frontends' },
  teams: { id: 'Untuk tim layanan', en: 'For service teams' },
  analysts: { id: 'Untuk analis', en: 'For analysts' },
  bestAs: { id: 'Tanyakan sebagai', en: 'Ask as' },
  noHistory: { id: 'Belum ada yang dijalankan di tab ini.', en: 'Nothing was run in this tab yet.' },
  clearHistory: { id: 'Hapus riwayat', en: 'Clear the history' },
  historyNote: {
    id: 'Riwayat berakhir bersama tab peramban ini.',
    en: 'The history ends with this tab of the browser.',
  },
  editor: { id: 'Pertanyaan', en: 'Question' },
  query: { id: 'Kueri GraphQL', en: 'GraphQL query' },
  variables: { id: 'Variabel', en: 'Variables' },
  headers: { id: 'Header', en: 'Headers' },
  inputs: { id: 'Masukan tambahan', en: 'Further input' },
  operation: { id: 'Operasi', en: 'Operation' },
  run: { id: 'Jalankan', en: 'Run' },
  prettify: { id: 'Rapikan', en: 'Prettify' },
  loadingEditor: { id: 'Memuat editor …', en: 'Loading the editor …' },
  result: { id: 'Jawaban', en: 'Answer' },
  views: { id: 'Bentuk jawaban', en: 'Views of the answer' },
  json: { id: 'JSON', en: 'JSON' },
  table: { id: 'Tabel', en: 'Table' },
  chart: { id: 'Grafik', en: 'Chart' },
  nothingYet: { id: 'Jalankan sebuah kueri (Ctrl-Enter).', en: 'Run a query (Ctrl-Enter).' },
  running: { id: 'Sedang bertanya …', en: 'Asking …' },
  errors: { id: 'galat:', en: 'errors:' },
  requestId: { id: 'nomor permintaan', en: 'request' },
  unreachable: { id: 'Gerbang graf tidak dapat dihubungi.', en: 'The gateway of the graph cannot be reached.' },
  notGraphql: { id: 'Jawaban ini bukan GraphQL', en: 'This is no answer of GraphQL' },
  list: { id: 'Daftar', en: 'List' },
  rows: { id: 'baris', en: 'rows' },
  onlyPage: {
    id: 'Ini hanya satu halaman: masih ada data lain di sekitarnya.',
    en: 'This is one page only: there is more before or after it.',
  },
  shownOf: { id: 'Yang ditampilkan', en: 'Shown' },
  noList: { id: 'Jawaban ini tidak berisi daftar.', en: 'There is no list in this answer.' },
  downloadCsv: { id: 'Unduh CSV', en: 'Download CSV' },
  noNumbers: {
    id: 'Daftar ini tidak berisi kolom angka untuk digambar.',
    en: 'This list has no column of numbers to draw.',
  },
  value: { id: 'Angka', en: 'Number' },
  per: { id: 'per', en: 'by' },
  sameInTable: { id: 'Angka yang sama ada di tab Tabel.', en: 'The same numbers stand in the tab Table.' },
  leftOut: { id: 'baris lain tidak digambar', en: 'more rows are not drawn' },
  licences: { id: 'Lisensi pihak ketiga', en: 'Third-party licences' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type Texts = Readonly<Record<keyof typeof texts, string>>;

export function textsIn(language: Language): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])) as Texts;
}
