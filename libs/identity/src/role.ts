/** Who may ask, as docs/domain.md §8 lists them. What each may see and do is docs/access.csv. */
export const roles = [
  'PUBLIC',
  'SYSTEM',
  'ANALYST',
  'APPLICANT',
  'SPONSOR',
  'ACCOMMODATION',
  'COUNTER_OFFICER',
  'INTERVIEWER',
  'ADJUDICATOR',
  'OFFICE_HEAD',
  'ENFORCEMENT_OFFICER',
  'VILLAGE_OFFICER',
  'REGIONAL_HEAD',
  'DG_ADMIN',
  'LOCAL_PARTNER',
  'EVALUATOR',
  'AUDITOR',
] as const;

export type Role = (typeof roles)[number];

const known: ReadonlySet<string> = new Set(roles);

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && known.has(value);
}
