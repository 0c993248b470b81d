import { createHmac } from 'node:crypto';
import type { DatabaseAccess, DatabaseDefinition } from './open-database';

/** How long one statement may run, wait for a lock, or leave a transaction idle. */
const limits = {
  statement_timeout: '10s',
  lock_timeout: '3s',
  idle_in_transaction_session_timeout: '30s',
} as const;

/** The role as which a subgraph works: it owns nothing, sees its own schema only, and row-level security binds it. */
export interface AppRole {
  readonly name: string;
  readonly password: string;
  readonly settings: Readonly<Record<string, string>>;
}

export function appRole({ rolePrefix, roleKey }: DatabaseAccess, { schema }: DatabaseDefinition): AppRole {
  const name = `${rolePrefix}_${schema}`;
  return {
    name,
    // Derived, so that every instance knows it and no file holds it.
    password: createHmac('sha256', roleKey).update(name).digest('base64url'),
    settings: limits,
  };
}

/** The URL of the same database for the app's role. */
export function appRoleUrl(adminUrl: string, role: AppRole): string {
  const url = new URL(adminUrl);
  url.username = encodeURIComponent(role.name);
  url.password = encodeURIComponent(role.password);
  return url.toString();
}
