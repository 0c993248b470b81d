import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@imigraph/errors';

/** What is known of the request in whose name code runs, from the HTTP server down to the SQL. */
export interface RequestScope {
  readonly requestId: string;
  /** In which errors are told. */
  readonly language: Language;
  /** Statements sent to the database so far. */
  sqlStatements: number;
}

const storage = new AsyncLocalStorage<RequestScope>();

export function runInRequest<T>(scope: RequestScope, work: () => T): T {
  return storage.run(scope, work);
}

/** Null outside a request: at start, in jobs, in timers. */
export function currentRequest(): RequestScope | null {
  return storage.getStore() ?? null;
}
