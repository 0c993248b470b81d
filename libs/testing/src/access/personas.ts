import type { Role, ViewerClaims } from '@imigraph/identity';

/** Somebody in a role: the usual one of each, and those who have a role without what gives it its reach. */
export interface Persona extends Pick<ViewerClaims, 'subject' | 'office' | 'regionalOffice' | 'purpose'> {
  readonly is: string;
  readonly role: Role;
}

const eastJava = 'Kanwil Ditjen Imigrasi Jawa Timur';

function persona(is: string, role: Role, claims: Partial<Persona> = {}): Persona {
  return {
    is,
    role,
    subject: `persona-${role.toLowerCase()}`,
    office: null,
    regionalOffice: null,
    purpose: 'spec',
    ...claims,
  };
}

const officers = ['COUNTER_OFFICER', 'INTERVIEWER', 'ADJUDICATOR', 'OFFICE_HEAD', 'ENFORCEMENT_OFFICER'] as const;
const withoutPeople = ['SPONSOR', 'ACCOMMODATION', 'VILLAGE_OFFICER', 'LOCAL_PARTNER', 'EVALUATOR', 'ANALYST'] as const;

/** Among the invented people of scale `small` are the accounts that are named here. */
export const personas: readonly Persona[] = [
  persona('the public', 'PUBLIC', { subject: null, purpose: null }),
  persona('a citizen with applications', 'APPLICANT', { subject: 'demo-applicant-1', purpose: null }),
  persona('a foreigner with permits', 'APPLICANT', { subject: 'demo-foreigner-1', purpose: null }),
  persona('a citizen with nothing yet', 'APPLICANT'),
  persona('a citizen who claims an office and a region', 'APPLICANT', {
    office: 'KANIM-MALANG',
    regionalOffice: eastJava,
  }),
  ...officers.map((role) => persona('at an office with units', role, { office: 'KANIM-MALANG' })),
  persona('at a unit', 'COUNTER_OFFICER', { office: 'UKK-PROBOLINGGO-KOTA' }),
  persona('head of an office without an area', 'OFFICE_HEAD', { office: 'KANIM-SOEKARNO-HATTA' }),
  persona('at a place that is not known', 'COUNTER_OFFICER', { office: 'KANIM-NOWHERE' }),
  persona('at no place', 'COUNTER_OFFICER'),
  persona('with a region instead of a place', 'COUNTER_OFFICER', { regionalOffice: eastJava }),
  persona("with an applicant's account", 'COUNTER_OFFICER', { subject: 'demo-applicant-1' }),
  persona('of a region', 'REGIONAL_HEAD', { regionalOffice: eastJava }),
  persona('with a place instead of a region', 'REGIONAL_HEAD', { office: 'KANIM-MALANG' }),
  persona('at the Directorate General', 'DG_ADMIN'),
  persona('who audits', 'AUDITOR'),
  ...withoutPeople.map((role) =>
    persona('who sees no person', role, { office: 'KANIM-MALANG', regionalOffice: eastJava }),
  ),
];

export function claimsOf({ role, subject, office, regionalOffice, purpose }: Persona): ViewerClaims {
  return { subject, roles: [role], office, regionalOffice, purpose };
}
