import type { Day } from '@imigraph/calendar';

/** One rate over the days on which it holds. OverstayTariffEntity satisfies it. */
export interface OverstayTariff {
  /** Rupiah for a person and day. */
  readonly dailyRate: number;
  readonly effectiveFrom: Day;
  /** The last day; null while no other is known. */
  readonly effectiveTo: Day | null;
}

export interface OverstayCharge<T extends OverstayTariff> {
  readonly tariff: T;
  readonly amount: number;
}

export type OverstayChargeRefusal = 'NOT_OVERSTAYED' | 'BEYOND_CHARGE' | 'NOT_KNOWN_ON_DAY';

export type OverstayConsequence = 'NO_DEPORTATION' | 'DEPORTATION_AND_ENTRY_BAN';

/** What follows an overstay, and what says so. */
export interface OverstayOutcome {
  readonly ifPaid: OverstayConsequence;
  readonly ifUnpaid: OverstayConsequence;
  readonly source: string;
  readonly verification: 'VERIFIED' | 'ASSUMED';
}

/** Up to here a charge settles it. The sources say "under 60" and "over 60": that 60 itself still counts is assumed. */
export const mostDaysCharged = 60;

/** What so many days cost by the rate of a day, or why that cannot be said. */
export function chargeFor<T extends OverstayTariff>(
  days: number,
  on: Day,
  tariffs: readonly T[],
): OverstayCharge<T> | OverstayChargeRefusal {
  if (days === 0) return 'NOT_OVERSTAYED';
  if (days > mostDaysCharged) return 'BEYOND_CHARGE';
  const tariff = tariffs.find(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo),
  );
  return tariff ? { tariff, amount: tariff.dailyRate * days } : 'NOT_KNOWN_ON_DAY';
}

/** docs/domain.md §4.7 and data/enforcement_types.csv; null where there is no overstay. */
export function consequencesOf(days: number): OverstayOutcome | null {
  if (days === 0) return null;
  if (days > mostDaysCharged) {
    return {
      ifPaid: 'DEPORTATION_AND_ENTRY_BAN',
      ifUnpaid: 'DEPORTATION_AND_ENTRY_BAN',
      source: 'UU 6/2011 art. 78(3): lexmundus.com; bali.suara.com',
      verification: 'VERIFIED',
    };
  }
  const isCovered = days < mostDaysCharged;
  return {
    ifPaid: 'NO_DEPORTATION',
    ifUnpaid: 'DEPORTATION_AND_ENTRY_BAN',
    source: `UU 6/2011 art. 78(1) and 78(2)${isCovered ? '' : ', which do not cover day 60'}: lexmundus.com; orbitindonesia.com`,
    verification: isCovered ? 'VERIFIED' : 'ASSUMED',
  };
}
