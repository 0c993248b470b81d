import type { Day } from '@imigraph/calendar';
import type { SeededRandom } from '@imigraph/demo-people';

/** The day that the invented lives are laid around: permits run out before and after it. */
export const epoch: Day = '2026-11-01';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

/** The middle of an invented public code. */
export function serial(random: SeededRandom): string {
  return Array.from({ length: 8 }, () => random.pick(alphabet)).join('');
}
