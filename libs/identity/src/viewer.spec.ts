import fc from 'fast-check';
import { ForbiddenError, UnauthenticatedError } from '@imigraph/errors';
import { roles } from './role';
import { Viewer, type ViewerClaims, parseViewerClaims, publicViewer, systemViewer } from './viewer';

const officer: ViewerClaims = {
  subject: 'officer-1',
  roles: ['COUNTER_OFFICER', 'INTERVIEWER'],
  office: 'KANIM-MALANG',
  regionalOffice: null,
  purpose: 'renewal at the counter',
};

const textOrNull = fc.option(fc.string());
const claims: fc.Arbitrary<ViewerClaims> = fc.record({
  subject: textOrNull,
  roles: fc.subarray([...roles]),
  office: textOrNull,
  regionalOffice: textOrNull,
  purpose: textOrNull,
});

describe('a viewer', () => {
  it('has a role when it is one of those it came with', () => {
    const viewer = new Viewer(officer);
    expect(viewer.has('INTERVIEWER')).toBe(true);
    expect(viewer.has('DG_ADMIN', 'COUNTER_OFFICER')).toBe(true);
    expect(viewer.has('DG_ADMIN', 'AUDITOR')).toBe(false);
    expect(viewer.has()).toBe(false);
  });

  it('passes mustHave with any of the roles', () => {
    expect(() => {
      new Viewer(officer).mustHave('AUDITOR', 'INTERVIEWER');
    }).not.toThrow();
  });

  it('is told to sign in when it is the public, and that it may not when it is somebody', () => {
    const ask = (viewer: Viewer) => () => {
      viewer.mustHave('DG_ADMIN', 'AUDITOR');
    };
    expect(ask(publicViewer)).toThrow(UnauthenticatedError);
    expect(ask(new Viewer(officer))).toThrow(ForbiddenError);
    expect(ask(new Viewer(officer))).toThrow('This is for the roles DG_ADMIN, AUDITOR only.');
  });

  it('is somebody, or has to sign in', () => {
    expect(new Viewer(officer).mustHaveSubject()).toBe('officer-1');
    expect(() => publicViewer.mustHaveSubject()).toThrow(UnauthenticatedError);
  });

  it('is known as the public or as the system by that role alone', () => {
    expect(publicViewer.toJSON()).toEqual({
      subject: null,
      roles: ['PUBLIC'],
      office: null,
      regionalOffice: null,
      purpose: null,
    });
    expect(systemViewer.roles).toEqual(['SYSTEM']);
  });
});

describe('claims', () => {
  it('come back from JSON as they went in', () => {
    fc.assert(
      fc.property(claims, (given) => {
        expect(parseViewerClaims(JSON.parse(JSON.stringify(new Viewer(given))))).toEqual(given);
      }),
    );
  });

  it('may leave out what is nobody, and keep nothing that is not a claim', () => {
    expect(parseViewerClaims({ roles: [], admin: true })).toEqual({
      subject: null,
      roles: [],
      office: null,
      regionalOffice: null,
      purpose: null,
    });
  });

  it.each([
    ['nothing', null],
    ['a text', 'AUDITOR'],
    ['a list', ['AUDITOR']],
    ['no roles', { ...officer, roles: undefined }],
    ['roles that are one text', { ...officer, roles: 'AUDITOR' }],
    ['an unknown role', { ...officer, roles: ['AUDITOR', 'ROOT'] }],
    ['a role that is no text', { ...officer, roles: [['AUDITOR']] }],
    ['a subject that is no text', { ...officer, subject: 7 }],
    ['an office that is no text', { ...officer, office: { id: 'KANIM-MALANG' } }],
    ['a regional office that is no text', { ...officer, regionalOffice: true }],
    ['a purpose that is no text', { ...officer, purpose: ['audit'] }],
  ])('are refused whole with %s', (_what, value) => {
    expect(parseViewerClaims(value)).toBeNull();
  });

  it('are never more than what was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parseViewerClaims(value);
        if (parsed) expect(parsed.roles).toEqual((value as { roles: unknown }).roles);
      }),
    );
  });
});
