import { type Day, isDay } from '@imigraph/calendar';

export type Sex = 'FEMALE' | 'MALE';

/** What a NIK says of its holder, whether or not there is one. */
export interface Nik {
  /** The regency or city of the first registration by its Kemendagri code, 35.73; it may have been split or renamed since. */
  readonly regencyCode: string;
  /** The district within that regency, two digits. */
  readonly district: string;
  readonly sex: Sex;
  readonly dayOfBirth: number;
  readonly monthOfBirth: number;
  /** The last two digits of the year of birth; no NIK says the century. */
  readonly yearOfBirth: number;
  /** Tells those apart who share all the rest, from 1 on. */
  readonly serial: number;
}

/** What a NIK is made of. The day of birth is given whole. */
export interface NikParts extends Pick<Nik, 'regencyCode' | 'district' | 'sex' | 'serial'> {
  readonly bornOn: Day;
}

const form =
  /^(?<province>\d\d)(?<regency>\d\d)(?<district>\d\d)(?<day>\d\d)(?<month>\d\d)(?<year>\d\d)(?<serial>\d{4})$/;

/** Added to the day of birth of a woman. */
const womansDays = 40;

/**
 * No register has a district 00: districts are numbered from 01 within their regency. That nobody will ever be given one
 * is assumed (docs/domain.md §6).
 */
const inventedDistrict = '00';

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A day of the calendar in at least one of the centuries in which holders are born; of 29 February it is the year that decides. */
function isBirthday(day: number, month: number, year: number): boolean {
  const rest = `${twoDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(`19${rest}`) || isDay(`20${rest}`);
}

/**
 * A Nomor Induk Kependudukan, sixteen digits, taken apart: province, regency and district of the first registration, the
 * day of birth (of women 40 days later) and a serial. Null for what cannot be one. Codes of regions are not looked up:
 * an old one stays in its holders' numbers when the region is gone (`unknownRegion`).
 */
export function parseNik(text: string): Nik | null {
  const parts = form.exec(text)?.groups;
  if (!parts) return null;
  const { province = '', regency = '', district = '', day, month, year, serial } = parts;
  const isWoman = Number(day) > womansDays;
  const nik: Nik = {
    regencyCode: `${province}.${regency}`,
    district,
    sex: isWoman ? 'FEMALE' : 'MALE',
    dayOfBirth: Number(day) - (isWoman ? womansDays : 0),
    monthOfBirth: Number(month),
    yearOfBirth: Number(year),
    serial: Number(serial),
  };
  return nik.serial > 0 && isBirthday(nik.dayOfBirth, nik.monthOfBirth, nik.yearOfBirth) ? nik : null;
}

/** Whether somebody born on that day, woman or man, can have this NIK. */
export function fitsBirthDay({ dayOfBirth, monthOfBirth, yearOfBirth }: Nik, bornOn: Day): boolean {
  return bornOn.slice(2) === `${twoDigits(yearOfBirth)}-${twoDigits(monthOfBirth)}-${twoDigits(dayOfBirth)}`;
}

/** What of the region's code is not among the codes that are known. A warning and no fault: see `parseNik`. */
export function unknownRegion({ regencyCode }: Nik, regencyCodes: Iterable<string>): 'PROVINCE' | 'REGENCY' | null {
  let isProvinceKnown = false;
  for (const code of regencyCodes) {
    if (code === regencyCode) return null;
    isProvinceKnown ||= code.slice(0, 2) === regencyCode.slice(0, 2);
  }
  return isProvinceKnown ? 'REGENCY' : 'PROVINCE';
}

/** For those who need to tell two of them apart and not to know them: 3573********0001. */
export function maskNik(text: string): string {
  return `${text.slice(0, 4)}${'*'.repeat(8)}${text.slice(-4)}`;
}

/** Throws RangeError for parts that no NIK has. */
export function makeNik({ regencyCode, district, sex, bornOn, serial }: NikParts): string {
  const day = Number(bornOn.slice(8)) + (sex === 'FEMALE' ? womansDays : 0);
  const text = `${regencyCode.replace('.', '')}${district}${twoDigits(day)}${bornOn.slice(5, 7)}${bornOn.slice(2, 4)}${String(serial).padStart(4, '0')}`;
  const made = isDay(bornOn) ? parseNik(text) : null;
  if (made?.regencyCode === regencyCode && made.district === district) return text;
  throw new RangeError(
    'a NIK has the code of a regency, a district of two digits, a real day and a serial of 1 to 9999',
  );
}

/** One of right form that nobody has, for demonstration data and tests: its district is 00. */
export function inventedNik(parts: Omit<NikParts, 'district'>): string {
  return makeNik({ ...parts, district: inventedDistrict });
}

export function isInventedNik({ district }: Nik): boolean {
  return district === inventedDistrict;
}
