import { ForbiddenError, UnauthenticatedError } from '@imigraph/errors';
import { type Role, isRole } from './role';

/** What the gateway found in the token and signs into every call to a subgraph. */
export interface ViewerClaims {
  /** The account that asks; null for the public. */
  readonly subject: string | null;
  readonly roles: readonly Role[];
  /** The service point at which an officer works ("KANIM-MALANG"). */
  readonly office: string | null;
  /** The regional office that a regional head leads, by its name in data/offices.csv. */
  readonly regionalOffice: string | null;
  /** Why an officer or analyst asks, for the access log. */
  readonly purpose: string | null;
}

const signInFirst = {
  id: 'Masuklah dahulu: untuk ini perlu diketahui milik siapa.',
  en: 'Sign in first: this needs to know whose it is.',
};

/** Who asks, and the checks that every service makes before it acts. */
export class Viewer implements ViewerClaims {
  readonly subject: string | null;
  readonly roles: readonly Role[];
  readonly office: string | null;
  readonly regionalOffice: string | null;
  readonly purpose: string | null;

  constructor(claims: ViewerClaims) {
    this.subject = claims.subject;
    this.roles = claims.roles;
    this.office = claims.office;
    this.regionalOffice = claims.regionalOffice;
    this.purpose = claims.purpose;
  }

  has(...anyOf: readonly Role[]): boolean {
    return anyOf.some((role) => this.roles.includes(role));
  }

  /** The account that asks. Throws UNAUTHENTICATED for the public. */
  mustHaveSubject(): string {
    if (this.subject === null) throw new UnauthenticatedError(signInFirst);
    return this.subject;
  }

  /** Throws UNAUTHENTICATED for the public and FORBIDDEN for everyone else without one of the roles. */
  mustHave(...anyOf: readonly Role[]): void {
    if (this.has(...anyOf)) return;
    this.mustHaveSubject();
    const roles = anyOf.join(', ');
    throw new ForbiddenError({ id: `Ini hanya untuk peran ${roles}.`, en: `This is for the roles ${roles} only.` });
  }

  toJSON(): ViewerClaims {
    const { subject, roles, office, regionalOffice, purpose } = this;
    return { subject, roles, office, regionalOffice, purpose };
  }
}

export const publicViewer = new Viewer({
  subject: null,
  roles: ['PUBLIC'],
  office: null,
  regionalOffice: null,
  purpose: null,
});

/** Migrations, loads, jobs and consumers. Never made from a token. */
export const systemViewer = new Viewer({
  subject: 'system',
  roles: ['SYSTEM'],
  office: null,
  regionalOffice: null,
  purpose: null,
});

function textOrNull(value: unknown): string | null | undefined {
  return value === null || value === undefined ? null : typeof value === 'string' ? value : undefined;
}

/** Claims as they arrive in a signed call, or null when they have not the form that the gateway writes. */
export function parseViewerClaims(value: unknown): ViewerClaims | null {
  if (typeof value !== 'object' || value === null) return null;
  const claims = value as Record<string, unknown>;
  const subject = textOrNull(claims.subject);
  const office = textOrNull(claims.office);
  const regionalOffice = textOrNull(claims.regionalOffice);
  const purpose = textOrNull(claims.purpose);
  if (subject === undefined || office === undefined || regionalOffice === undefined || purpose === undefined) {
    return null;
  }
  if (!Array.isArray(claims.roles)) return null;
  const roles: unknown[] = claims.roles;
  return roles.every(isRole) ? { subject, roles, office, regionalOffice, purpose } : null;
}
