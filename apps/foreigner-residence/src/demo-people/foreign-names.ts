import type { Sex } from '../generated/graphql';

/** Names that are common where a language is spoken. Put together at random, they name nobody. */
export interface ForeignNames {
  readonly given: Readonly<Record<Exclude<Sex, 'UNSPECIFIED'>, readonly string[]>>;
  readonly family: readonly string[];
}

const english: ForeignNames = {
  given: {
    FEMALE: ['Alice', 'Charlotte', 'Emily', 'Hannah', 'Olivia', 'Ruby'],
    MALE: ['Daniel', 'Edward', 'Henry', 'Liam', 'Oscar', 'Thomas'],
  },
  family: ['Ashdown', 'Bentham', 'Carlisle', 'Fenwick', 'Hartley', 'Kingsley', 'Merrow', 'Whitby'],
};

/** By nationality. */
export const foreignNames = {
  AUS: english,
  CHN: {
    given: { FEMALE: ['Fang', 'Lan', 'Mei', 'Xiuying', 'Yun'], MALE: ['Bo', 'Jianguo', 'Lei', 'Ming', 'Wei'] },
    family: ['Chen', 'Huang', 'Li', 'Liu', 'Wang', 'Zhang', 'Zhou'],
  },
  DEU: {
    given: { FEMALE: ['Anke', 'Greta', 'Klara', 'Lotte'], MALE: ['Friedrich', 'Jonas', 'Lukas', 'Uwe'] },
    family: ['Ackermann', 'Bergmann', 'Kessler', 'Lindner', 'Vogt', 'Winkler'],
  },
  FRA: {
    given: { FEMALE: ['Camille', 'Juliette', 'Manon'], MALE: ['Antoine', 'Bastien', 'Mathieu'] },
    family: ['Aubert', 'Chevalier', 'Delorme', 'Fontaine', 'Lambert'],
  },
  GBR: english,
  IND: {
    given: { FEMALE: ['Ananya', 'Kavita', 'Meera', 'Priya'], MALE: ['Arjun', 'Nikhil', 'Rohan', 'Vikram'] },
    family: ['Chatterjee', 'Iyer', 'Menon', 'Patel', 'Reddy', 'Sharma'],
  },
  JPN: {
    given: { FEMALE: ['Aiko', 'Haruka', 'Naomi', 'Yuki'], MALE: ['Daichi', 'Hiroshi', 'Kenta', 'Takumi'] },
    family: ['Fujimoto', 'Hayashi', 'Ishikawa', 'Matsuda', 'Nakagawa', 'Sakamoto'],
  },
  KOR: {
    given: { FEMALE: ['Eunji', 'Jiwoo', 'Minseo', 'Soyeon'], MALE: ['Hyunwoo', 'Jaemin', 'Minho', 'Seojun'] },
    family: ['Choi', 'Jung', 'Kang', 'Kim', 'Lee', 'Park'],
  },
  MYS: {
    given: { FEMALE: ['Aisyah', 'Nurul', 'Siti', 'Zainab'], MALE: ['Azlan', 'Faizal', 'Hafiz', 'Razak'] },
    family: ['Abdullah', 'Ibrahim', 'Ismail', 'Mahmud', 'Othman'],
  },
  NLD: {
    given: { FEMALE: ['Femke', 'Maaike', 'Sanne'], MALE: ['Bram', 'Joris', 'Pieter'] },
    family: ['Brouwer', 'Dijkstra', 'Hoekstra', 'Kuiper', 'Visser'],
  },
  TLS: {
    given: { FEMALE: ['Domingas', 'Filomena', 'Lurdes'], MALE: ['Agostinho', 'Domingos', 'Mateus'] },
    family: ['Amaral', 'da Costa', 'Guterres', 'Pereira', 'Soares'],
  },
  USA: english,
} as const satisfies Readonly<Record<string, ForeignNames>>;
