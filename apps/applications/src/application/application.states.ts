import type { ApplicationStatus } from '../generated/graphql';

/** What may follow each status. */
export const applicationStates = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['WITHDRAWN'],
  WITHDRAWN: [],
} as const satisfies Record<ApplicationStatus, readonly ApplicationStatus[]>;

export type Status = keyof typeof applicationStates;

export const firstStatus: ApplicationStatus = 'DRAFT';

export function canBecome(from: ApplicationStatus, to: ApplicationStatus): boolean {
  const next: readonly ApplicationStatus[] = applicationStates[from];
  return next.includes(to);
}

const allStatuses = Object.keys(applicationStates) as ApplicationStatus[];

/** Drafts and what is under way: every status that something can follow. */
export const openStatuses = allStatuses.filter((status) => applicationStates[status].length > 0);

/** Throws when a status leads to one that the table does not have, or when none leads to it: neither may be served. */
export function checkStates(states: Readonly<Record<string, readonly string[]>>, first: string): void {
  const targets = new Set([first, ...Object.values(states).flat()]);
  const unknown = [...targets].filter((status) => !(status in states));
  const unreachable = Object.keys(states).filter((status) => !reached(states, first).has(status));
  if (unknown.length > 0)
    throw new Error(`The table of states leads to ${unknown.join(', ')}, which it does not have.`);
  if (unreachable.length > 0)
    throw new Error(`The table of states has no way from ${first} to ${unreachable.join(', ')}.`);
}

function reached(states: Readonly<Record<string, readonly string[]>>, first: string): ReadonlySet<string> {
  const found = new Set([first]);
  // A set that grows while it is walked is walked to its new end.
  for (const status of found) for (const next of states[status] ?? []) found.add(next);
  return found;
}
