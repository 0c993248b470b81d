import { searchTerms, searchedWords } from './service-point-search.rules';

it.each([
  ['kanim jaksel', ['KANIM'], 'jakarta selatan'],
  ['Kantor Imigrasi Kelas I Khusus Non TPI Jakarta Selatan', ['KANIM'], 'jakarta selatan'],
  ['KANTOR IMIGRASI KLS 1 Soékarno-Hatta', ['KANIM'], 'soekarno hatta'],
  ['ukk imigrasi kab. Malang', ['UKK'], 'kabupaten malang'],
  ['unit kerja kantor imigrasi Batu', ['UKK'], 'batu'],
  ['Rumah Detensi Imigrasi Pusat Tanjung Pinang', ['RUDENIM'], 'pusat tanjung pinang'],
  ['tg priok', [], 'tanjung priok'],
  ['priok', [], 'tanjung priok'],
  ['Pematang Siantar', [], 'pematang siantar'],
  // A word that only begins like a noise word, or like an abbreviation, is a name.
  ['dili tgor nonggo', [], 'dili tgor nonggo'],
  ['MPP ulp', ['ULP', 'MPP'], ''],
  ['kelas 2 non tpi', [], ''],
  ['constructor', [], 'constructor'],
  [' .,- ', [], ''],
] as const)('%j means %j %j', (text, kinds, words) => {
  expect(searchTerms(text)).toEqual({ kinds, words });
});

it('finds a service point by its name and by what else stands in the full name and the place', () => {
  expect(
    searchedWords({
      name: 'Unit Kerja Keimigrasian Kabupaten Musi Banyuasin (Sekayu)',
      shortName: 'UKK Kabupaten Musi Banyuasin',
      city: 'Sekayu',
    }),
  ).toEqual({ name: 'kabupaten musi banyuasin', place: 'sekayu' });
});
