import fc from 'fast-check';
import { type Role, roles } from '@imigraph/identity';
import { countFor } from './people-count';

const viewer = (...own: Role[]) => ({ has: (...anyOf: readonly Role[]) => anyOf.some((role) => own.includes(role)) });

const staff: Role[] = [
  'COUNTER_OFFICER',
  'INTERVIEWER',
  'ADJUDICATOR',
  'OFFICE_HEAD',
  'ENFORCEMENT_OFFICER',
  'REGIONAL_HEAD',
  'DG_ADMIN',
  'AUDITOR',
  'SYSTEM',
];
const outsiders = roles.filter((role) => !staff.includes(role) && role !== 'ANALYST');

const suppressed = { value: null, accuracy: 'SUPPRESSED' };
const anyCount = fc.nat(1_000_000);

describe('a count of people', () => {
  it.each([
    [0, suppressed],
    [4, suppressed],
    [5, suppressed],
    [9, suppressed],
    [10, { value: 10, accuracy: 'ROUNDED' }],
    [12, { value: 10, accuracy: 'ROUNDED' }],
    [13, { value: 15, accuracy: 'ROUNDED' }],
    [17, { value: 15, accuracy: 'ROUNDED' }],
    [18, { value: 20, accuracy: 'ROUNDED' }],
    [1_002, { value: 1_000, accuracy: 'ROUNDED' }],
    [1_003, { value: 1_005, accuracy: 'ROUNDED' }],
  ])('of %d is told to the public so that nobody is found in it', (count, told) => {
    expect(countFor(viewer('PUBLIC'), count)).toEqual(told);
    expect(countFor(viewer(), count)).toEqual(told);
  });

  it.each([
    [0, suppressed],
    [4, suppressed],
    [5, { value: 5, accuracy: 'ROUNDED' }],
    [7, { value: 5, accuracy: 'ROUNDED' }],
    [8, { value: 10, accuracy: 'ROUNDED' }],
    [12, { value: 10, accuracy: 'ROUNDED' }],
  ])('of %d is told to an analyst from 5 on and to the nearest 5', (count, told) => {
    expect(countFor(viewer('ANALYST'), count)).toEqual(told);
  });

  it.each(staff)('is told as it is to %s', (role) => {
    for (const count of [0, 1, 4, 9, 13])
      expect(countFor(viewer(role), count)).toEqual({ value: count, accuracy: 'EXACT' });
  });

  it.each(outsiders)('is told to %s as to the public', (role) => {
    for (const count of [4, 9, 13]) expect(countFor(viewer(role), count)).toEqual(countFor(viewer('PUBLIC'), count));
  });

  it('is told by the most that any of several roles may know', () => {
    expect(countFor(viewer('PUBLIC', 'ANALYST'), 7)).toEqual({ value: 5, accuracy: 'ROUNDED' });
    expect(countFor(viewer('ANALYST', 'AUDITOR'), 2)).toEqual({ value: 2, accuracy: 'EXACT' });
  });

  it('is never more than 2 off, never below 10 in public or 5 to an analyst, and null exactly when it is suppressed', () => {
    fc.assert(
      fc.property(anyCount, fc.constantFrom<Role>('PUBLIC', 'ANALYST', 'APPLICANT', 'AUDITOR'), (count, role) => {
        const { value, accuracy } = countFor(viewer(role), count);
        expect(value === null).toBe(accuracy === 'SUPPRESSED');
        if (value === null) return;
        expect(Math.abs(value - count)).toBeLessThanOrEqual(accuracy === 'ROUNDED' ? 2 : 0);
        if (accuracy === 'ROUNDED') expect([value % 5, value >= (role === 'ANALYST' ? 5 : 10)]).toEqual([0, true]);
      }),
    );
  });

  it('does not tell the public one person more or less within a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100_000 }), (step) => {
        const told = [-2, -1, 0, 1, 2].map((off) => countFor(viewer('PUBLIC'), 5 * step + off).value);
        // From 8 to 12 people, 8 and 9 are too few to tell at all.
        expect(new Set(told)).toEqual(new Set(step === 2 ? [null, 10] : [5 * step]));
      }),
    );
  });
});
