import type { Day } from '@imigraph/calendar';
import { inventedNik } from '@imigraph/national-id';
import type { SeededRandom } from './seeded-random';

/** Palembang, Jakarta Selatan, Kabupaten Pemalang, Malang, Surabaya, Denpasar, Makassar, Jayapura. */
const regencyCodes = ['16.71', '31.74', '33.27', '35.73', '35.78', '51.71', '73.71', '91.71'] as const;

/**
 * The NIK of an Indonesian who does not exist, born on that day, a woman or a man by chance; the same for the same state
 * of `random`. Two with different serials differ.
 */
export function inventedIndonesianNik(random: SeededRandom, bornOn: Day, serial: number): string {
  return inventedNik({
    regencyCode: random.pick(regencyCodes),
    sex: random.pick(['FEMALE', 'MALE']),
    bornOn,
    serial,
  });
}
