import type { Day } from '@imigraph/calendar';

/** What stands in the two lines at the foot of a passport's data page (ICAO Doc 9303 part 4, size TD3). */
export interface PassportData {
  /** ISO 3166, three letters. */
  readonly issuingCountryCode: string;
  readonly surname: string;
  /** Null for somebody with a single name, which then is the surname. */
  readonly givenNames: string | null;
  /** 1 to 9 digits and capitals. */
  readonly number: string;
  /** ISO 3166, three letters. */
  readonly nationality: string;
  readonly birthOn: Day;
  readonly sex: 'FEMALE' | 'MALE' | 'UNSPECIFIED';
  readonly expiresOn: Day;
}

const filler = '<';
const nameLength = 39;
const numberLength = 9;
/** The optional data that no issuer is known to fill here, and its check digit, which then may be a filler too. */
const noOptionalData = filler.repeat(15);

/**
 * Doc 9303 part 3, transliteration of Latin letters: those that become other than what is left without their marks.
 * Where the table offers a choice, as for Ä, Ö and Ü, the issuer's is not known and the first is taken.
 */
const letters: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ĳ: 'IJ',
  Ŀ: 'L',
  Ł: 'L',
  Ŋ: 'N',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  Þ: 'TH',
  Ŧ: 'T',
  Ü: 'UE',
  ẞ: 'SS',
};

const separators = /[\s,‐-]/u;
const omitted = /['’ʼ.]/u;

/** A country in the zone: ISO 3166 but for Germany, which is D alone. */
function countryField(alpha3: string): string {
  return alpha3 === 'DEU' ? 'D<<' : alpha3;
}

/** Letters A to Z with single fillers between the parts of a name; null for a name with any other letter or digit. */
export function transliterateName(name: string): string | null {
  let written = '';
  for (const character of name.normalize('NFC').toUpperCase().normalize('NFC')) {
    const letter = letters[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
    if (/^[A-Z]*$/.test(letter)) written += letter;
    else if (separators.test(character)) written += filler;
    else if (!omitted.test(character)) return null;
  }
  return written.split(filler).filter(Boolean).join(filler) || null;
}

/** Weights 7, 3, 1; digits count as they are, letters from A as 10, fillers as 0. */
export function checkDigit(field: string): string {
  let sum = 0;
  for (const [at, character] of [...field].entries()) {
    const value = character === filler ? 0 : Number.parseInt(character, 36);
    sum += value * ([7, 3, 1][at % 3] ?? 0);
  }
  return String(sum % 10);
}

/**
 * As much of a name as has room, with a letter in the last place, so that it can be seen that something is cut off: one
 * letter less of a part before it lets the next part begin there. Initials have none to give.
 */
function cut(name: string, room: number): string {
  const kept = name.slice(0, room);
  if (name.length <= room || !kept.endsWith(filler)) return kept;
  const shorter = kept.replace(/(?<=[A-Z])[A-Z]((?:<+[A-Z])*<)$/, '$1');
  return shorter === kept ? kept : `${shorter}${name.charAt(room)}`;
}

/** Surname and given names in 39 places; of a long surname as much as leaves room for a letter of the given names. */
function nameField(surname: string, givenNames: string | null): string {
  if (givenNames === null) return cut(surname, nameLength).padEnd(nameLength, filler);
  const room = nameLength - 3;
  const given = `${filler}${filler}${givenNames}`;
  const kept = surname.slice(0, room).replace(/<$/, '');
  // Where the end of a part is the end of the room, the given names have a place more, unless they are too short for it.
  const isFilled = surname === kept || kept.length + given.length >= nameLength;
  const first = isFilled ? kept : cut(surname, room).replace(/<$/, '');
  return cut(`${first}${given}`, nameLength).padEnd(nameLength, filler);
}

function dayField(day: Day): string {
  return day.slice(2).replaceAll('-', '');
}

const sexes = { FEMALE: 'F', MALE: 'M', UNSPECIFIED: filler } as const satisfies Record<PassportData['sex'], string>;

function checked(field: string): string {
  return `${field}${checkDigit(field)}`;
}

/** Both lines, of 44 characters each; null when the names are not written in Latin letters. */
export function machineReadableZone(passport: PassportData): readonly [string, string] | null {
  const surname = transliterateName(passport.surname);
  const givenNames = passport.givenNames === null ? null : transliterateName(passport.givenNames);
  if (surname === null || (passport.givenNames !== null && givenNames === null)) return null;
  const number = checked(passport.number.padEnd(numberLength, filler));
  const birth = checked(dayField(passport.birthOn));
  const expiry = checked(dayField(passport.expiresOn));
  const composite = checkDigit(`${number}${birth}${expiry}${noOptionalData}`);
  return [
    `P${filler}${countryField(passport.issuingCountryCode)}${nameField(surname, givenNames)}`,
    `${number}${countryField(passport.nationality)}${birth}${sexes[passport.sex]}${expiry}${noOptionalData}${composite}`,
  ];
}
