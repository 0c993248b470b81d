import { type Role, Viewer, type ViewerClaims } from '@imigraph/identity';

/** A signed-in viewer with a role, who says why: `viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' })`. */
export function viewerAs(role: Role, claims: Partial<ViewerClaims> = {}): Viewer {
  return new Viewer({
    subject: `test-${role.toLowerCase()}`,
    roles: [role],
    office: null,
    regionalOffice: null,
    purpose: 'spec',
    ...claims,
  });
}
