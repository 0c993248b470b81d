import fc from 'fast-check';
import { type Day, addDays } from '@imigraph/calendar';
import type { Role } from '@imigraph/identity';
import {
  type PassportTerm,
  foreignPassportId,
  isForeignPassportId,
  maskedNumber,
  passportStateOn,
  seesWholeNumber,
} from './foreign-passport.rules';

const passport: PassportTerm = {
  issuedOn: '2020-05-01',
  expiresOn: '2030-04-30',
  state: 'ACTIVE',
  endedOn: null,
};
const lost: PassportTerm = { ...passport, state: 'LOST', endedOn: '2026-02-10' };
const lostAfterwards: PassportTerm = { ...passport, state: 'LOST', endedOn: '2031-01-01' };
const revokedAtOnce: PassportTerm = { ...passport, state: 'REVOKED', endedOn: '2020-05-01' };

describe('a passport on a day', () => {
  it.each<[string, PassportTerm, Day, string | null]>([
    ['before it was issued', passport, '2020-04-30', null],
    ['on the day of its issue', passport, '2020-05-01', 'ACTIVE'],
    ['on its last day', passport, '2030-04-30', 'ACTIVE'],
    ['on the day after its last', passport, '2030-05-01', 'EXPIRED'],
    ['long after', passport, '2099-01-01', 'EXPIRED'],
    ['on the day before its loss', lost, '2026-02-09', 'ACTIVE'],
    ['on the day of its loss', lost, '2026-02-10', 'LOST'],
    ['lost, and run out since', lost, '2030-05-01', 'LOST'],
    ['lost later, once it had run out', lostAfterwards, '2030-05-01', 'EXPIRED'],
    ['lost when it had run out', lostAfterwards, '2031-01-01', 'LOST'],
    ['revoked on the day of its issue', revokedAtOnce, '2020-05-01', 'REVOKED'],
    ['revoked on the day of its issue, the day before', revokedAtOnce, '2020-04-30', null],
    ['replaced', { ...lost, state: 'REPLACED' }, '2026-02-10', 'REPLACED'],
    ['damaged', { ...lost, state: 'DAMAGED' }, '2026-02-10', 'DAMAGED'],
  ])('%s', (_when, term, day, state) => {
    expect(passportStateOn(term, day)).toBe(state);
  });

  it('never goes back: not issued, active, expired, ended', () => {
    const order: readonly (string | null)[] = [null, 'ACTIVE', 'EXPIRED', 'LOST'];
    const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays('2026-06-01', offset));
    const term = fc
      .record({ issuedOn: day, length: fc.nat(300), end: fc.option(fc.nat(400)) })
      .map(({ issuedOn, length, end }): PassportTerm => ({
        issuedOn,
        expiresOn: addDays(issuedOn, length),
        state: end === null ? 'ACTIVE' : 'LOST',
        endedOn: end === null ? null : addDays(issuedOn, end),
      }));
    fc.assert(
      fc.property(term, day, fc.nat(200), (one, on, later) => {
        const before = order.indexOf(passportStateOn(one, on));
        expect(order.indexOf(passportStateOn(one, addDays(on, later)))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('the whole number', () => {
  const holder = { accountSubject: 'own', regencyCode: '35.73' };
  const malang = ['35.07', '35.73', '35.79'];

  it.each<[string, Role[], string | null, readonly string[], boolean]>([
    ['the holder', ['APPLICANT'], 'own', [], true],
    ['another applicant', ['APPLICANT'], 'other', [], false],
    ['an applicant without an account', ['APPLICANT'], null, [], false],
    ["the holder's account in another role", ['SPONSOR'], 'own', [], false],
    ['a counter officer of the office', ['COUNTER_OFFICER'], 'x', malang, true],
    ['an interviewer of the office', ['INTERVIEWER'], 'x', malang, true],
    ['an adjudicator of the office', ['ADJUDICATOR'], 'x', malang, true],
    ['the head of the office', ['OFFICE_HEAD'], 'x', malang, true],
    ['an enforcement officer of the office', ['ENFORCEMENT_OFFICER'], 'x', malang, true],
    ['an officer of another office', ['COUNTER_OFFICER'], 'x', ['51.03'], false],
    ['an officer of no office', ['COUNTER_OFFICER'], 'x', [], false],
    ['the head of the regional office', ['REGIONAL_HEAD'], 'x', malang, false],
    ['the Directorate General', ['DG_ADMIN'], 'x', malang, false],
    ['an auditor', ['AUDITOR'], 'x', malang, false],
    ['an officer of another office who is an auditor too', ['COUNTER_OFFICER', 'AUDITOR'], 'x', ['51.03'], false],
    ['the public', ['PUBLIC'], null, [], false],
  ])('is read by %s or not', (_who, roles, subject, area, whole) => {
    expect(seesWholeNumber({ subject, roles }, holder, area)).toBe(whole);
  });

  it('of somebody without an account or a home is read by nobody', () => {
    const nobody = { accountSubject: null, regencyCode: null };
    expect(seesWholeNumber({ subject: null, roles: ['APPLICANT', 'COUNTER_OFFICER'] }, nobody, malang)).toBe(false);
  });
});

describe('a masked number', () => {
  it.each([
    ['X1234567', 'X****567'],
    ['C01X00T47', 'C*****T47'],
    ['X123456', '*******'],
    ['1', '*'],
  ])('of %s is %s', (number, masked) => {
    expect(maskedNumber(number)).toBe(masked);
  });

  it('hides at least four characters, or all, and keeps the length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,9}$/), (number) => {
        const masked = maskedNumber(number);
        expect(masked).toHaveLength(number.length);
        const hidden = [...masked].filter((character) => character === '*').length;
        expect(hidden).toBeGreaterThanOrEqual(Math.min(4, number.length));
        for (const [at, character] of [...masked].entries()) expect(['*', number[at]]).toContain(character);
      }),
    );
  });
});

describe("a foreign passport's id", () => {
  it('is made from a serial and known again', () => {
    const id = foreignPassportId('7K2M9QX4');
    expect(id).toMatch(/^PA-7K2M9QX4-[0-9A-Z]$/);
    const all = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((last) => `${id.slice(0, -1)}${last}`);
    expect(all.filter(isForeignPassportId)).toEqual([id]);
  });

  it.each(['', 'PA-7K2M9QX4', 'pa-7k2m9qx4-0', 'IT-7K2M9QX4-0', `${foreignPassportId('7K2M9QX4')}\n`])(
    'is not %j',
    (text) => {
      expect(isForeignPassportId(text)).toBe(false);
    },
  );
});
