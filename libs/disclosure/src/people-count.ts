import type { Viewer } from '@imigraph/identity';

export type CountAccuracy = 'EXACT' | 'ROUNDED' | 'SUPPRESSED';

/** How many people, as far as the viewer may know. `value` is null exactly when the count is suppressed. */
export interface PeopleCount {
  readonly value: number | null;
  readonly accuracy: CountAccuracy;
}

const publicThreshold = 10;
const step = 5;

/** Fewer people than this are told to nobody but staff (docs/domain.md §10). */
export const fewestPeople = 5;

/**
 * Counts of people, so that nobody is found in them (docs/domain.md §10): staff see the number itself, everyone else sees
 * it to the nearest 5, analysts from 5 on and the others from 10 on. A count of nobody is a small count too, and is not
 * told.
 */
export function countFor(viewer: Pick<Viewer, 'has'>, count: number): PeopleCount {
  if (
    viewer.has(
      'COUNTER_OFFICER',
      'INTERVIEWER',
      'ADJUDICATOR',
      'OFFICE_HEAD',
      'ENFORCEMENT_OFFICER',
      'REGIONAL_HEAD',
      'DG_ADMIN',
      'AUDITOR',
      'SYSTEM',
    )
  ) {
    return { value: count, accuracy: 'EXACT' };
  }
  const threshold = viewer.has('ANALYST') ? fewestPeople : publicThreshold;
  if (count < threshold) return { value: null, accuracy: 'SUPPRESSED' };
  return { value: Math.round(count / step) * step, accuracy: 'ROUNDED' };
}
