import type { LastingFacts } from '@imigraph/statistics';

const month = `date_trunc('month', on_day)`;

/**
 * The permits that began in months that are over, whatever became of them. What ended in the month of the snapshot stands
 * still when the last of these months is over. They have no place: where a holder lives today says nothing of a month long
 * ago. That the nationality matters least is assumed: without it, a pool still has its months, and so its part of each sum.
 */
export const permitFlowFacts = {
  schema: 'foreigner_residence',
  name: 'permit_flow',
  records: `
    from stay_permit permit join foreigner on foreigner.id = permit.foreigner_id
   where permit.valid_from_on < ${month}`,
  people: ['permit.foreigner_id'],
  dimensions: [
    { column: 'permit_class', type: 'text', value: 'permit.permit_class' },
    { column: 'began', type: 'date', value: `date_trunc('month', permit.valid_from_on)` },
    {
      column: 'ended',
      type: 'date',
      // One that was ended before its first day begins and ends in the same month.
      value: `case when permit.ended_on < ${month}
                   then date_trunc('month', greatest(permit.ended_on, permit.valid_from_on)) else 'infinity' end`,
    },
    { column: 'nationality', type: 'text', value: 'foreigner.nationality' },
  ],
  durations: [],
  amounts: [],
  settled: 'true',
  rounded: true,
  began: 'began',
  ended: 'ended',
} as const satisfies LastingFacts;
