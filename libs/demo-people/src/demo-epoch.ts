import type { Day } from '@imigraph/calendar';

/**
 * The Monday on which the story of the demonstration data stands: what they tell of the past lies in the weeks before,
 * what they tell of the future lies after. A fixed day, so that every start and every machine makes the same records.
 */
export const demoEpoch: Day = '2026-11-02';
