type ServicePointKind = 'KANIM' | 'UKK' | 'ULP' | 'MPP' | 'LTSP' | 'IMMIGRATION_LOUNGE' | 'MOBILE_UNIT' | 'RUDENIM';

/** What somebody looks for, or what a service point is found by, in the words of one vocabulary. */
export interface SearchTerms {
  /** The kinds of place that are named, if any. */
  readonly kinds: readonly ServicePointKind[];
  /** The names, in small letters without marks; empty when only a kind is named. */
  readonly words: string;
}

/** How people name the kinds of place, longest first where one holds another. */
const kindPhrases: readonly (readonly [phrase: string, kind: ServicePointKind])[] = [
  ['unit kerja kantor imigrasi', 'UKK'],
  ['unit kerja keimigrasian', 'UKK'],
  ['unit kerja imigrasi', 'UKK'],
  ['ukk', 'UKK'],
  ['unit layanan paspor', 'ULP'],
  ['unit layanan passport', 'ULP'],
  ['ulp', 'ULP'],
  ['mall pelayanan publik', 'MPP'],
  ['mal pelayanan publik', 'MPP'],
  ['mpp', 'MPP'],
  ['layanan terpadu satu pintu', 'LTSP'],
  ['ltsp', 'LTSP'],
  ['immigration lounge', 'IMMIGRATION_LOUNGE'],
  ['lounge', 'IMMIGRATION_LOUNGE'],
  ['mobil layanan', 'MOBILE_UNIT'],
  ['rumah detensi imigrasi', 'RUDENIM'],
  ['rumah detensi', 'RUDENIM'],
  ['rudenim', 'RUDENIM'],
  ['immigration office', 'KANIM'],
  ['kantor imigrasi', 'KANIM'],
  ['kanim', 'KANIM'],
  ['imigrasi', 'KANIM'],
];

/** Words of an official name that tell no place from another. */
const noise =
  /(?<= )(?:(?:kelas|kls|kl) (?:iii|ii|i|[123])|kelas|khusus|non|tpi|paspor|passport|bandara|kantor|di|dki) /g;

/**
 * What people write for a place. Common usage, put together by hand from no official list (ASSUMED); each fills in for
 * whole words.
 */
const synonyms: Readonly<Record<string, string>> = {
  tg: 'tanjung',
  tj: 'tanjung',
  tjg: 'tanjung',
  tanjg: 'tanjung',
  kab: 'kabupaten',
  jkt: 'jakarta',
  jaksel: 'jakarta selatan',
  jakbar: 'jakarta barat',
  jaktim: 'jakarta timur',
  jakut: 'jakarta utara',
  jakpus: 'jakarta pusat',
  priok: 'tanjung priok',
  soetta: 'soekarno hatta',
  soeta: 'soekarno hatta',
  suta: 'soekarno hatta',
  cengkareng: 'soekarno hatta',
  tangsel: 'tangerang selatan',
  bsd: 'serpong',
  bdg: 'bandung',
  smg: 'semarang',
  solo: 'surakarta',
  jogja: 'yogyakarta',
  yogya: 'yogyakarta',
  jogjakarta: 'yogyakarta',
  sby: 'surabaya',
  mlg: 'malang',
  dps: 'denpasar',
  mks: 'makassar',
  plg: 'palembang',
  pku: 'pekanbaru',
  bjm: 'banjarmasin',
  siantar: 'pematang siantar',
  muba: 'musi banyuasin',
  mura: 'musi rawas',
  oku: 'ogan komering ulu',
  tanjabtim: 'tanjung jabung timur',
  polman: 'polewali mandar',
};

/** Small letters and digits with single spaces between, and no marks on them: "Soékarno-Hatta" is "soekarno hatta". */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads a name or what somebody writes for one. */
export function searchTerms(text: string): SearchTerms {
  let rest = ` ${folded(text)} `;
  const kinds = new Set<ServicePointKind>();
  for (const [phrase, kind] of kindPhrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    kinds.add(kind);
    rest = rest.replaceAll(` ${phrase} `, ' ');
  }
  // "UKK imigrasi Malang": the general word says no more than the particular one.
  if (kinds.size > 1) kinds.delete('KANIM');
  const words = rest
    .replace(noise, '')
    .trim()
    .split(' ')
    .map((word) => (Object.hasOwn(synonyms, word) ? synonyms[word] : word))
    .join(' ');
  return { kinds: [...kinds], words: withoutRepetition(words) };
}

/** "tanjung tanjung priok" is what "tg priok" becomes word by word. */
function withoutRepetition(words: string): string {
  return words
    .split(' ')
    .filter((word, at, all) => word !== all[at - 1])
    .join(' ');
}

/** Under what a service point is found: the words of its name, and those of where it stands that its name lacks. */
export function searchedWords(point: { readonly name: string; readonly shortName: string; readonly city: string }): {
  readonly name: string;
  readonly place: string;
} {
  const name = searchTerms(point.shortName).words;
  const known = new Set(name.split(' '));
  const further = `${searchTerms(point.name).words} ${searchTerms(point.city).words}`.split(' ');
  return { name, place: [...new Set(further)].filter((word) => !known.has(word)).join(' ') };
}
