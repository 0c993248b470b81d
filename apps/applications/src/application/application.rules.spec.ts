import {
  missingFields,
  refuseChange,
  refuseStart,
  refuseSubmission,
  refuseWithdrawal,
  tidyName,
} from './application.rules';

const today = '2026-11-21';
const place = { status: 'OPERATING', services: ['PASSPORT'] };
const elsewhere = { status: 'OPERATING', services: ['DETENTION'] };
const filledIn = { applicantName: 'Bintang Awanjingga', applicantBornOn: '1990-02-28', purpose: 'UMRAH' };
const empty = { applicantName: null, applicantBornOn: null, purpose: null };

describe('starting an application', () => {
  it.each([
    ['nothing filled in', place, 0, {}, null],
    ['everything filled in', place, 4, filledIn, null],
    ['a place without passports', elsewhere, 0, {}, 'SERVICE_NOT_OFFERED_HERE'],
    ['five open ones', place, 5, {}, 'TOO_MANY_OPEN'],
    ['more than five open ones', place, 6, {}, 'TOO_MANY_OPEN'],
    ['a name of nothing', place, 0, { applicantName: '  ' }, 'IMPLAUSIBLE_NAME'],
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
    [empty, ['APPLICANT_NAME', 'APPLICANT_BORN_ON', 'PURPOSE']],
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
