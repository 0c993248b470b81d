import type { Facts } from '@imigraph/statistics';
import { mostDaysCharged } from '../overstay/overstay.rules';

/** The days of a permit by where its holder lives, and in western time when that is not known. */
const records = `
    from stay_permit permit
    join foreigner on foreigner.id = permit.foreigner_id
    left join region on region.code = permit.area
    left join jurisdiction on jurisdiction.regency_code = permit.area
   cross join lateral (
      select (at_instant at time zone case region.time_zone when 'WITA' then 'Asia/Makassar' when 'WIT' then 'Asia/Jayapura'
               else 'Asia/Jakarta' end)::date as today) as local
   cross join lateral (select permit.valid_to_on - today as days_left) as standing
   left join overstay_tariff tariff
     on tariff.effective_from <= today and (tariff.effective_to is null or today <= tariff.effective_to)
   where permit.state = 'ACTIVE'`;

const isValid = 'permit.valid_from_on <= today and days_left >= 0';

/**
 * The permits that stand. That class and term matter more to who plans for the country than where somebody lives does is
 * assumed, and so is the order of the rest.
 */
export const permitFacts = {
  schema: 'foreigner_residence',
  name: 'permit',
  records,
  people: ['permit.foreigner_id'],
  dimensions: [
    { column: 'permit_class', type: 'text', value: 'permit.permit_class' },
    {
      column: 'term',
      type: 'text',
      value: `case when permit.valid_from_on > today then 'NOT_YET_VALID'
                   when days_left > 90 then 'ENDS_LATER'
                   when days_left > 60 then 'ENDS_WITHIN_90_DAYS'
                   when days_left > 30 then 'ENDS_WITHIN_60_DAYS'
                   when days_left >= 0 then 'ENDS_WITHIN_30_DAYS'
                   when days_left >= -10 then 'OVERSTAYED_TO_10_DAYS'
                   when days_left >= -60 then 'OVERSTAYED_TO_60_DAYS'
                   else 'OVERSTAYED_OVER_60_DAYS' end`,
    },
    { column: 'nationality', type: 'text', value: 'foreigner.nationality' },
    { column: 'province_code', type: 'text', value: 'left(permit.area, 2)' },
    { column: 'office_id', type: 'text', value: `coalesce(jurisdiction.office_id, '')` },
    { column: 'regency_code', type: 'text', value: 'permit.area' },
  ],
  durations: [
    { column: 'days_left', days: `case when ${isValid} then days_left end` },
    { column: 'days_overstayed', days: 'case when days_left < 0 then -days_left end' },
  ],
  amounts: [
    // What overstayQuote tells of that day: nothing is known where there is no tariff.
    {
      column: 'overstay_charge',
      rupiah: `case when days_left < 0 and -days_left <= ${mostDaysCharged} then -days_left * tariff.daily_rate end`,
    },
  ],
  // They stand on one day, all of them.
  settled: 'true',
} as const satisfies Facts;
