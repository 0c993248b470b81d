import { type KeptTable, accessLog, appliedEvents, idempotencyKeys, publishedEvents } from '@imigraph/retention';

/** What is forgotten when it has grown old. A table that is added here needs a migration of its own. */
export const kept: readonly KeptTable[] = [
  publishedEvents,
  appliedEvents,
  accessLog,
  idempotencyKeys('address_report', 'reported_at'),
];
