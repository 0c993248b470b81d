import type { SeededRandom } from './seeded-random';

// Made by hand for demonstration data: words of nature and light that sound like names, beside compounds that no family
// is known to bear. Whoever reads "Melati Awanjingga" sees that there is no such person.
export const givenNames = [
  'Abimana',
  'Anggun',
  'Arunika',
  'Banyu',
  'Bening',
  'Bintang',
  'Cahaya',
  'Cempaka',
  'Damar',
  'Dahlia',
  'Elok',
  'Embun',
  'Fajar',
  'Galang',
  'Gemintang',
  'Hening',
  'Intan',
  'Jingga',
  'Kala',
  'Kelana',
  'Kenanga',
  'Kirana',
  'Laras',
  'Lintang',
  'Maharani',
  'Melati',
  'Mentari',
  'Nala',
  'Nirmala',
  'Padma',
  'Purnama',
  'Puspa',
  'Rimba',
  'Rinai',
  'Sagara',
  'Sekar',
  'Senja',
  'Tirta',
  'Wangi',
  'Wulan',
] as const;

export const familyNames = [
  'Anginselatan',
  'Awanjingga',
  'Batubiru',
  'Bayutenggara',
  'Bukitsenja',
  'Candrakelana',
  'Danaupagi',
  'Embunraya',
  'Fajarkelam',
  'Gelombangsari',
  'Gerimispadi',
  'Hutanlumut',
  'Jalabiru',
  'Kabutlembah',
  'Karangjernih',
  'Lautperak',
  'Lembahsunyi',
  'Mataangin',
  'Muararimba',
  'Ombakjati',
  'Pasirputih',
  'Pelangipetang',
  'Rumputgading',
  'Sawahtirta',
  'Sungailintang',
  'Tanjungembun',
  'Telagabening',
  'Terasbintang',
  'Ufuktimur',
  'Wanasegara',
] as const;

/** One in so many bears a single name, as many Indonesians do. */
const oneInSoMany = 6;

/** The name of an Indonesian who does not exist; the same for the same state of `random`. */
export function inventedIndonesianName(random: SeededRandom): string {
  const given = random.pick(givenNames);
  return random.below(oneInSoMany) === 0 ? given : `${given} ${random.pick(familyNames)}`;
}
