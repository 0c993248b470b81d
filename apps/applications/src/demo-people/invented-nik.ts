import type { Day } from '@imigraph/calendar';
import { inventedNik } from '@imigraph/national-id';

/** The few dozen (demo-applications.ts) have the serials from 1 to 75. */
const firstSerial = 100;
const serials = 9_900;
const sexes = ['FEMALE', 'MALE'] as const;

/** Moves on from one serial to the next, so that neighbours are of other regions. Any number would do. */
const stride = 389;

/**
 * The NIK of the applicant at this position of the row. No two have the same, whenever they were born: positions that
 * share the serial are so many times 9,900 apart, and each of these has a regency and a sex of its own. Throws RangeError
 * for a position beyond them. That people were registered first in any regency alike is assumed.
 */
export function inventedApplicantNik(position: number, bornOn: Day, regencyCodes: readonly string[]): string {
  const registers = regencyCodes.length * sexes.length;
  const [turn, serial] = [Math.floor(position / serials), position % serials];
  const register = (turn + serial * stride) % registers;
  const regencyCode = regencyCodes[Math.floor(register / sexes.length)];
  const sex = sexes[register % sexes.length];
  if (turn >= registers || !regencyCode || !sex) throw new RangeError('there are not so many NIKs to invent');
  return inventedNik({ regencyCode, sex, bornOn, serial: firstSerial + serial });
}
