import { type Role, Viewer } from '@imigraph/identity';
import {
  formToCheck,
  missingFields,
  refuseChange,
  refuseStart,
  refuseSubmission,
  refuseWithdrawal,
  seesWholeNik,
  tidyName,
} from './application.rules';

const today = '2026-11-21';
const place = { status: 'OPERATING', services: ['PASSPORT'] };
const elsewhere = { status: 'OPERATING', services: ['DETENTION'] };
const form = { applicantName: 'Bintang Awanjingga', applicantBornOn: '1990-02-28', applicantNik: '3573002802900001' };
const filledIn = { ...form, nikSealed: 'as its row keeps it', purpose: 'UMRAH' };
const empty = { applicantName: null, applicantBornOn: null, nikSealed: null, purpose: null };

describe('starting an application', () => {
  it.each([
    ['nothing filled in', place, 0, {}, null],
    ['everything filled in', place, 4, filledIn, null],
    ['a place without passports', elsewhere, 0, {}, 'SERVICE_NOT_OFFERED_HERE'],
    ['five open ones', place, 5, {}, 'TOO_MANY_OPEN'],
    ['more than five open ones', place, 6, {}, 'TOO_MANY_OPEN'],
    ['a name of nothing', place, 0, { applicantName: '  ' }, 'IMPLAUSIBLE_NAME'],
    ['a NIK of five digits', place, 0, { applicantNik: '35730' }, 'IMPLAUSIBLE_NIK'],
    ['a NIK alone', place, 0, { applicantNik: '3573002802900001' }, null],
    ['a day to come', place, 0, { applicantBornOn: '2026-11-22' }, 'IMPLAUSIBLE_BIRTH_DAY'],
  ])('with %s', (_what, where, open, form, expected) => {
    expect(refuseStart(where, open, form, today)).toBe(expected);
  });
});

describe('a name', () => {
  it.each(['Melati', 'Siti Nur-Aini', "Ma'ruf", 'D’Souza', 'H. Abdul Karim, S.H.', 'Željko', 'محمد', 'x'.repeat(100)])(
    '%j is plausible',
    (applicantName) => {
      expect(refuseStart(place, 0, { applicantName }, today)).toBeNull();
    },
  );

  it.each(['', ' ', '.', '-Melati', 'Melati2', 'Melati\0', '<b>Melati</b>', 'Melati 🙂', 'x'.repeat(101)])(
    '%j is not',
    (applicantName) => {
      expect(refuseStart(place, 0, { applicantName }, today)).toBe('IMPLAUSIBLE_NAME');
    },
  );

  it.each([
    ['  Melati  ', 'Melati'],
    ['Melati \t\n Awanjingga', 'Melati Awanjingga'],
    // A letter and its accent, and the letter with it.
    ['Rene\u0301', 'Ren\u00e9'],
  ])('%j is written %j', (name, expected) => {
    expect(tidyName(name)).toBe(expected);
  });
});

describe('a day of birth', () => {
  it.each([
    ['2026-11-21', null],
    ['2026-11-22', 'IMPLAUSIBLE_BIRTH_DAY'],
    ['1896-11-21', null],
    ['1896-11-20', 'IMPLAUSIBLE_BIRTH_DAY'],
  ])('%s: %s', (applicantBornOn, expected) => {
    expect(refuseStart(place, 0, { applicantBornOn }, today)).toBe(expected);
  });
});

describe('a NIK', () => {
  it.each([
    ['3573002802900001', '1990-02-28', null],
    ['3573006802900001', '1990-02-28', null],
    ['3573002802900001', '1991-02-28', 'NIK_DIFFERS_FROM_BIRTH_DAY'],
    ['3573002802900001', null, null],
    // Of a region that is gone, or that never was: for people to judge.
    ['9999002802900001', '1990-02-28', null],
    ['3573002802900000', '1990-02-28', 'IMPLAUSIBLE_NIK'],
    ['3573003002900001', '1990-02-28', 'IMPLAUSIBLE_NIK'],
    ['3573 0028 0290 0001', '1990-02-28', 'IMPLAUSIBLE_NIK'],
    ['', '1990-02-28', 'IMPLAUSIBLE_NIK'],
    // What is said first is what stands first in the form.
    ['', '2026-11-22', 'IMPLAUSIBLE_BIRTH_DAY'],
  ])('%j of somebody born on %s: %s', (applicantNik, applicantBornOn, expected) => {
    expect(refuseStart(place, 0, { applicantNik, applicantBornOn }, today)).toBe(expected);
    expect(refuseChange({ status: 'DRAFT', version: 1 }, 1, { applicantNik, applicantBornOn }, today)).toBe(expected);
  });

  const officer = (office: string | null, ...roles: Role[]) => viewerOf({ subject: 'somebody', roles, office });
  const viewerOf = (claims: { subject: string | null; roles: Role[]; office: string | null }) =>
    new Viewer({ ...claims, regionalOffice: null, purpose: null });
  const unit = { id: 'UKK-BATU', parentId: 'KANIM-MALANG' };

  it.each([
    ['its owner', true, viewerOf({ subject: 'owner', roles: ['APPLICANT'], office: null })],
    ['another account', false, viewerOf({ subject: 'other', roles: ['APPLICANT'], office: null })],
    [
      'an officer with the subject of its owner',
      false,
      viewerOf({ subject: 'owner', roles: ['AUDITOR'], office: null }),
    ],
    ['nobody', false, viewerOf({ subject: null, roles: ['PUBLIC'], office: null })],
    ['a counter officer of the place', true, officer('UKK-BATU', 'COUNTER_OFFICER')],
    ['an interviewer of the office above it', true, officer('KANIM-MALANG', 'INTERVIEWER')],
    ['an adjudicator of the office above it', true, officer('KANIM-MALANG', 'ADJUDICATOR')],
    ['the head of the office above it', true, officer('KANIM-MALANG', 'OFFICE_HEAD')],
    ['the head of another office', false, officer('KANIM-SURABAYA', 'OFFICE_HEAD')],
    ['the head of no office', false, officer(null, 'OFFICE_HEAD')],
    ['a regional head', false, officer('KANIM-MALANG', 'REGIONAL_HEAD')],
    ['the Directorate General', false, officer('KANIM-MALANG', 'DG_ADMIN')],
    ['an auditor', false, officer('KANIM-MALANG', 'AUDITOR')],
    ['an auditor who is an officer elsewhere', false, officer('KANIM-SURABAYA', 'AUDITOR', 'COUNTER_OFFICER')],
    ['an auditor who is an officer there', true, officer('KANIM-MALANG', 'AUDITOR', 'COUNTER_OFFICER')],
  ])('is seen whole by %s: %s', (_who, expected, viewer) => {
    expect(seesWholeNik(viewer, 'owner', unit)).toBe(expected);
  });

  it('is not seen whole where the place is not known, or is nobody’s unit', () => {
    expect(seesWholeNik(officer('KANIM-MALANG', 'OFFICE_HEAD'), 'owner', null)).toBe(false);
    expect(seesWholeNik(officer(null, 'OFFICE_HEAD'), 'owner', { id: 'KANIM-MALANG', parentId: null })).toBe(false);
  });
});

describe('what a change is judged by', () => {
  const stored = () => '3573002802900001';

  it.each([
    [{ applicantName: 'Melati' }, { applicantName: 'Melati' }],
    [{}, {}],
    [{ applicantBornOn: '1990-02-27' }, { applicantBornOn: '1990-02-27', applicantNik: '3573002802900001' }],
    [{ applicantBornOn: null }, { applicantBornOn: null, applicantNik: '3573002802900001' }],
    [{ applicantNik: '1101000101700042' }, { applicantBornOn: '1990-02-28', applicantNik: '1101000101700042' }],
    [{ applicantNik: null }, { applicantBornOn: '1990-02-28', applicantNik: null }],
    [
      { applicantNik: '1101000101700042', applicantBornOn: '1970-01-01' },
      { applicantNik: '1101000101700042', applicantBornOn: '1970-01-01' },
    ],
  ])('of %j is %j', (change, expected) => {
    expect(formToCheck(change, '1990-02-28', stored)).toEqual(expected);
  });

  it('leaves a NIK closed that has nothing to do with it', () => {
    const unreadable = () => {
      throw new Error('it was opened');
    };
    expect(formToCheck({ applicantName: 'Melati' }, null, unreadable)).toEqual({ applicantName: 'Melati' });
    expect(formToCheck({ applicantNik: null }, null, unreadable)).toMatchObject({ applicantNik: null });
  });
});

describe('changing an application', () => {
  it.each([
    ['the version that was seen', { status: 'DRAFT', version: 3 }, 3, {}, null],
    ['an earlier version', { status: 'DRAFT', version: 3 }, 2, {}, 'CHANGED_MEANWHILE'],
    ['a version that is not there yet', { status: 'DRAFT', version: 3 }, 4, {}, 'CHANGED_MEANWHILE'],
    ['one that is submitted', { status: 'SUBMITTED', version: 3 }, 3, {}, 'NOT_A_DRAFT'],
    ['one that is withdrawn', { status: 'WITHDRAWN', version: 3 }, 3, {}, 'NOT_A_DRAFT'],
    ['a bad name', { status: 'DRAFT', version: 3 }, 3, { applicantName: '' }, 'IMPLAUSIBLE_NAME'],
    ['a bad day', { status: 'DRAFT', version: 3 }, 3, { applicantBornOn: '2027-01-01' }, 'IMPLAUSIBLE_BIRTH_DAY'],
    ['fields emptied', { status: 'DRAFT', version: 3 }, 3, { applicantName: null, applicantBornOn: null }, null],
  ] as const)('with %s', (_what, application, expectedVersion, form, expected) => {
    expect(refuseChange(application, expectedVersion, form, today)).toBe(expected);
  });
});

describe('submitting an application', () => {
  it.each([
    ['a draft with everything', { status: 'DRAFT', ...filledIn }, place, null],
    ['a draft with nothing', { status: 'DRAFT', ...empty }, place, 'INCOMPLETE'],
    ['a draft without a purpose', { status: 'DRAFT', ...filledIn, purpose: null }, place, 'INCOMPLETE'],
    ['a draft for a place without passports', { status: 'DRAFT', ...filledIn }, elsewhere, 'SERVICE_NOT_OFFERED_HERE'],
    ['one that is submitted', { status: 'SUBMITTED', ...filledIn }, place, 'NOT_A_DRAFT'],
    ['one that is withdrawn', { status: 'WITHDRAWN', ...empty }, place, 'NOT_A_DRAFT'],
  ] as const)('of %s', (_what, draft, where, expected) => {
    expect(refuseSubmission(draft, where)).toBe(expected);
  });

  it.each([
    [filledIn, []],
    [empty, ['APPLICANT_NAME', 'APPLICANT_BORN_ON', 'APPLICANT_NIK', 'PURPOSE']],
    [{ ...filledIn, nikSealed: null }, ['APPLICANT_NIK']],
    [{ ...filledIn, applicantBornOn: null }, ['APPLICANT_BORN_ON']],
  ])('of %j lacks %j', (fields, expected) => {
    expect(missingFields({ status: 'DRAFT', ...fields })).toEqual(expected);
  });
});

describe('withdrawing an application', () => {
  it.each([
    ['DRAFT', null],
    ['SUBMITTED', null],
    ['WITHDRAWN', 'ALREADY_CLOSED'],
  ] as const)('that is %s', (status, expected) => {
    expect(refuseWithdrawal({ status })).toBe(expected);
  });
});
