import { checkCharacter, endsInCheckCharacter } from '@imigraph/check-character';

/** Digits and capitals without I, L, O and U, which are read as others. */
const serialAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const serialLength = 10;

const form = new RegExp(`^PA\\d{2}-[${serialAlphabet}]{5}-[${serialAlphabet}]{5}-[0-9A-Z]$`);

/**
 * The number of a passport application, whose form is assumed (docs/domain.md §6): PA26-7K3M9-QXT2B-G is the kind, the
 * last two digits of the year, ten characters of the serial and the ISO 7064 MOD 37,36 check character of all of them.
 * Throws RangeError for a year before 2000 or after 2099 and for a serial of another form.
 */
export function applicationNumber(year: number, serial: string): string {
  const code = `PA${year - 2_000}${serial}`;
  const number = `PA${year - 2_000}-${serial.slice(0, 5)}-${serial.slice(5)}-${checkCharacter(code)}`;
  if (form.test(number)) return number;
  throw new RangeError('an application number has a year of this century and ten characters of its alphabet');
}

/** False also for one that is mistyped: it cannot be anybody's. */
export function isApplicationNumber(text: string): boolean {
  return form.test(text) && endsInCheckCharacter(text.replaceAll('-', ''));
}

/** Ten bytes of chance become a serial; 50 bits make two equal ones improbable within a century of applications. */
export function serialFrom(bytes: Uint8Array): string {
  if (bytes.length !== serialLength) throw new RangeError(`a serial is made from ${serialLength} bytes`);
  return Array.from(bytes, (byte) => serialAlphabet.charAt(byte % serialAlphabet.length)).join('');
}
