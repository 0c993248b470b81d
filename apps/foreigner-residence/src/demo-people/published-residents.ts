/** Foreigners who live in the areas of some offices, as somebody has published it. */
export interface PublishedResidents {
  /** Whose areas they are, as data/office_jurisdictions.csv has them today. */
  readonly officeIds: readonly string[];
  readonly foreigners: number;
  readonly source: string;
}

/** Holders of ITAS, ITAP, VOA and ITK on 14 October 2024 in all of Bali. */
const inBali = 35_703 + 6_266 + 1_692 + 577;

/** Of 29,070 holders of an ITAS in Bali in April 2021, those of each office; that the others live likewise is assumed. */
const ofBali = { ngurahRai: 13_187, denpasar: 15_047, singaraja: 836 } as const;
const itasInBali = ofBali.ngurahRai + ofBali.denpasar + ofBali.singaraja;

const baliSource =
  'https://balipost.com/news/2024/10/16/422388/ (Bali), https://balipost.com/news/2021/05/09/191010/ (its offices)';

/** Some figures count the permits given in a year and not the people: that these are as many is assumed. */
export const publishedResidents: readonly PublishedResidents[] = [
  { officeIds: ['KANIM-PEMALANG'], foreigners: 570, source: 'docs/domain.md §5 rule 14' },
  {
    officeIds: ['KANIM-NGURAH-RAI'],
    foreigners: (inBali * ofBali.ngurahRai) / itasInBali,
    source: baliSource,
  },
  {
    // Two offices opened since; that their areas were Denpasar's before is assumed.
    officeIds: ['KANIM-DENPASAR', 'KANIM-TABANAN', 'KANIM-KLUNGKUNG'],
    foreigners: (inBali * ofBali.denpasar) / itasInBali,
    source: baliSource,
  },
  { officeIds: ['KANIM-SINGARAJA'], foreigners: (inBali * ofBali.singaraja) / itasInBali, source: baliSource },
  {
    officeIds: ['KANIM-JAKARTA-SELATAN'],
    foreigners: 30_244,
    source: '2023, permits; https://news.detik.com/berita/d-7103943',
  },
  {
    officeIds: ['KANIM-JAKARTA-PUSAT'],
    foreigners: 16_820,
    source: '2023; https://antaranews.com/berita/3891576',
  },
  {
    officeIds: ['KANIM-JAKARTA-UTARA'],
    foreigners: 10_316,
    source: 'September 2023; https://www.antaranews.com/berita/3723084',
  },
];

/** No figure for the whole country was found: assumed. It decides how many are left for the areas without a figure. */
export const assumedNationwide = 300_000;

/**
 * Of each thousand holders the classes, from the same figures of Bali. That it is so everywhere is assumed; of the 570 in
 * the area of Pemalang 459 have an ITAS, which is as many (805 of a thousand).
 */
export const classesOfHolders = { ITAS: 807, ITAP: 142, VOA: 38, ITK: 13 } as const;
