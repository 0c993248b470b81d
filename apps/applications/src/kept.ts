import { type KeptTable, accessLog, idempotencyKeys, publishedEvents } from '@imigraph/retention';

/** What is forgotten when it has grown old. A table that is added here needs a migration of its own. */
export const kept: readonly KeptTable[] = [publishedEvents, accessLog, idempotencyKeys('idempotency_key', 'used_at')];
