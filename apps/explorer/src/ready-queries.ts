import type { LocalizedText } from './texts';

/** Whom a query is for, in the order in which they stand in the panel. */
export const audiences = ['teams', 'frontends', 'analysts'] as const;
export type Audience = (typeof audiences)[number];

export interface ReadyQuery {
  /** Its document, queries/<file>.graphql; its variables have defaults, so that it runs as it is. */
  readonly file: string;
  readonly audience: Audience;
  readonly title: LocalizedText;
  /** The development person who sees the most of it; absent where the public sees all. */
  readonly bestAs?: string;
}

/** The first that fits the schema stands in an empty editor. */
export const readyQueries: readonly ReadyQuery[] = [
  {
    file: 'one-office-three-subgraphs',
    audience: 'teams',
    title: { id: 'Satu kantor, tiga subgraf', en: 'One office, three subgraphs' },
    bestAs: 'DG_ADMIN',
  },
  {
    file: 'applications-of-my-place',
    audience: 'teams',
    title: { id: 'Permohonan di tempat saya', en: 'Applications of my place' },
    bestAs: 'COUNTER_OFFICER',
  },
  {
    file: 'permits-that-run-out',
    audience: 'teams',
    title: { id: 'Izin tinggal yang segera berakhir', en: 'Stay permits that run out soon' },
    bestAs: 'DG_ADMIN',
  },
  {
    file: 'overstayers',
    audience: 'teams',
    title: { id: 'Orang asing yang overstay', en: 'Foreigners who have overstayed' },
    bestAs: 'DG_ADMIN',
  },
  {
    file: 'nearest-offices',
    audience: 'frontends',
    title: { id: 'Kantor terdekat', en: 'The nearest offices' },
  },
  {
    file: 'search-by-name',
    audience: 'frontends',
    title: { id: 'Cari tempat layanan', en: 'Search for a service point' },
  },
  {
    file: 'office-for-residence',
    audience: 'frontends',
    title: { id: 'Kantor menurut tempat tinggal', en: 'The office by where one lives' },
  },
  {
    file: 'passport-papers-and-fees',
    audience: 'frontends',
    title: { id: 'Syarat dan biaya paspor', en: 'Papers and fees of a passport' },
  },
  {
    file: 'holidays',
    audience: 'frontends',
    title: { id: 'Hari libur nasional', en: 'National holidays' },
  },
  {
    file: 'my-residence',
    audience: 'frontends',
    title: { id: 'Izin tinggal saya', en: 'My stay permits' },
    bestAs: 'FOREIGNER',
  },
  {
    file: 'provinces-compared',
    audience: 'analysts',
    title: { id: 'Perbandingan provinsi', en: 'Provinces compared' },
    bestAs: 'ANALYST',
  },
  {
    file: 'planning-figures',
    audience: 'analysts',
    title: { id: 'Angka perencanaan tiap kantor', en: 'Planning figures of each office' },
    bestAs: 'ANALYST',
  },
  {
    file: 'offices-counted',
    audience: 'analysts',
    title: { id: 'Jumlah kantor menurut kelas dan provinsi', en: 'Offices by class and province' },
  },
  {
    file: 'applications-counted',
    audience: 'analysts',
    title: { id: 'Permohonan menurut bulan dan tujuan', en: 'Applications by month and purpose' },
    bestAs: 'ANALYST',
  },
  {
    file: 'kinds-of-stay-permit',
    audience: 'analysts',
    title: { id: 'Jenis izin tinggal dan sumbernya', en: 'Kinds of stay permit and their sources' },
  },
  {
    file: 'programmes',
    audience: 'analysts',
    title: { id: 'Program layanan dan sumbernya', en: 'Programmes and their sources' },
  },
];
