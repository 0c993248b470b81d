import type { Role } from '@imigraph/identity';

/** How long one statement of a request may run, in milliseconds, by who asks. */
export interface StatementLimits {
  readonly public: number;
  /** Whoever is signed in for themselves, their company or their guests. */
  readonly citizen: number;
  readonly staff: number;
  readonly analyst: number;
}

const limitOf = {
  PUBLIC: 'public',
  SYSTEM: 'staff',
  ANALYST: 'analyst',
  APPLICANT: 'citizen',
  SPONSOR: 'citizen',
  ACCOMMODATION: 'citizen',
  COUNTER_OFFICER: 'staff',
  INTERVIEWER: 'staff',
  ADJUDICATOR: 'staff',
  OFFICE_HEAD: 'staff',
  ENFORCEMENT_OFFICER: 'staff',
  VILLAGE_OFFICER: 'staff',
  REGIONAL_HEAD: 'staff',
  DG_ADMIN: 'staff',
  LOCAL_PARTNER: 'citizen',
  EVALUATOR: 'staff',
  AUDITOR: 'staff',
} as const satisfies Record<Role, keyof StatementLimits>;

/** The most that one of the roles may take; the public's where there is none. */
export function statementLimitFor(roles: readonly Role[], limits: StatementLimits): number {
  return Math.max(limits.public, ...roles.map((role) => limits[limitOf[role]]));
}
