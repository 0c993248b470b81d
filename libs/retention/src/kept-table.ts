/** How many days rows are kept, from the environment. */
export interface KeptDays {
  /** Events that were told, and events that were applied. */
  readonly events: number;
  /** Who has read of whom. */
  readonly accessLog: number;
}

/** A table whose rows go when they have grown old. Nothing is ever read from it that is older. */
export interface KeptTable {
  readonly table: string;
  /** When a row was done with. Rows in which it is null are not, and stay. */
  readonly since: string;
  /** The database itself lets nobody forget what is younger, whatever the environment says. */
  readonly leastDays: number;
  /** Whether the table is under row-level security. Then only the system viewer forgets. */
  readonly isGuarded: boolean;
  readonly days: (kept: KeptDays) => number;
}

/**
 * Of a publisher. The numbers of its streams are drawn from event_sequence, which stays: no number is given twice. What
 * is not published yet stays too.
 */
export const publishedEvents: KeptTable = {
  table: 'event_outbox',
  since: 'published_at',
  leastDays: 7,
  isGuarded: false,
  days: ({ events }) => events,
};

/**
 * Of a consumer. An event that comes again is known by its number in event_position, which stays. What waits for the
 * event before it stays too.
 */
export const appliedEvents: KeptTable = {
  table: 'event_inbox',
  since: 'applied_at',
  leastDays: 7,
  isGuarded: false,
  days: ({ events }) => events,
};

export const accessLog: KeptTable = {
  table: 'person_read',
  since: 'at',
  leastDays: 365,
  isGuarded: true,
  days: ({ accessLog: days }) => days,
};

/** A key answers for 24 hours (docs/requirements.md). Kept for a second day, so that clocks may differ; no longer, for nobody. */
export function idempotencyKeys(table: string, usedAt: string): KeptTable {
  return { table, since: usedAt, leastDays: 2, isGuarded: true, days: () => 2 };
}

export const forgetRoutine = ({ table }: KeptTable): string => `forget_${table}`;
