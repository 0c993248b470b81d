import { ianaZone, timeZones } from '@imigraph/calendar';
import { boolean, code, decimal, integer, oneOf, reference, text } from '../column';
import { defineTable } from '../table';

// The extent of Indonesia as it is officially given: 6°08′ N to 11°15′ S, 94°45′ E to 141°05′ E.
export const latitude = () => decimal({ from: -11.25, to: 6.14 });
export const longitude = () => decimal({ from: 94.75, to: 141.09 });

export const provinces = defineTable({
  file: 'provinces.csv',
  key: ['code'],
  unique: [['name'], ['iso_3166_2']],
  columns: {
    code: code(/^[1-9]\d$/, 'the two digits of the Home Ministry, such as 33'),
    name: text(),
    iso_3166_2: code(/^ID-[A-Z]{2}$/, 'an ISO 3166-2 code, such as ID-JT'),
    island_group: oneOf(['SUMATERA', 'JAWA', 'BALI_NUSA_TENGGARA', 'KALIMANTAN', 'SULAWESI', 'MALUKU', 'PAPUA']),
    iana_timezone: oneOf(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    timezone_abbr: oneOf(timeZones),
    population_2025: integer({ from: 1 }),
    source: text(),
  },
  rules: (rule) => [
    rule(['timezone_abbr', 'iana_timezone'], (row) => ianaZone(row.timezone_abbr) === row.iana_timezone, {
      reason: 'is not the abbreviation of the iana_timezone',
      remedy: 'WIB is Asia/Jakarta, WITA is Asia/Makassar, WIT is Asia/Jayapura: correct one of the two.',
    }),
  ],
});

export const regencies = defineTable({
  file: 'regencies.csv',
  key: ['code'],
  unique: [['name']],
  columns: {
    code: code(/^[1-9]\d\.\d{2}$/, 'the code of the Home Ministry, such as 33.75'),
    province_code: reference(provinces),
    name: text(),
    short_name: text(),
    kind: oneOf(['KABUPATEN', 'KOTA']),
    seat: text(),
    lat: latitude(),
    lon: longitude(),
    coord_source: text(),
    coord_approximate: boolean(),
    population_2025: integer({ from: 1 }),
    source: text(),
  },
  rules: (rule) => [
    rule(['code', 'province_code'], (row) => row.code.startsWith(`${row.province_code}.`), {
      reason: 'does not begin with the code of its province',
      remedy: 'Correct code or province_code.',
    }),
    rule(['code', 'kind'], (row) => row.code.slice(3) >= '71' === (row.kind === 'KOTA'), {
      reason: 'does not fit the kind: regencies (KABUPATEN) are numbered from 01, cities (KOTA) from 71',
      remedy: 'Correct code or kind.',
    }),
    rule(['name', 'kind'], (row) => row.name.startsWith(row.kind === 'KOTA' ? 'Kota ' : 'Kabupaten '), {
      reason: 'does not begin with its kind',
      remedy: 'Begin the name with "Kabupaten" or "Kota", or correct kind.',
    }),
    rule(['short_name', 'name'], (row) => row.name.endsWith(` ${row.short_name}`), {
      reason: 'is not how the name ends',
      remedy: 'Write the name without its kind, or correct name.',
    }),
  ],
});
