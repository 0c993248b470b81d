import type { Day } from '@imigraph/calendar';

/** When a number was counted; of a sum, when the oldest number in it was. */
interface Counted {
  readonly countedOn: Day;
  readonly countedAt: Date;
}

export interface Demand extends Counted {
  readonly openApplications: number;
  readonly submittedApplications: number;
}

export interface Residents extends Counted {
  readonly foreignResidents: number;
}

/** What is known of a place or region, as exactly as it was counted. */
export interface Figures {
  readonly countedOn: Day;
  readonly freshness: Date;
  readonly openApplications: number | null;
  readonly submittedApplications: number | null;
  readonly foreignResidents: number | null;
}

/** Figures are as fresh as the oldest number in them; without any number there are none. */
export function figuresOf(demand: Demand | null, residents: Residents | null): Figures | null {
  const counted = [demand, residents].filter((one) => one !== null);
  const [first, ...rest] = counted;
  if (!first) return null;
  return {
    countedOn: rest.reduce((day, { countedOn }) => (countedOn < day ? countedOn : day), first.countedOn),
    freshness: rest.reduce((at, { countedAt }) => (countedAt < at ? countedAt : at), first.countedAt),
    openApplications: demand?.openApplications ?? null,
    submittedApplications: demand?.submittedApplications ?? null,
    foreignResidents: residents?.foreignResidents ?? null,
  };
}
