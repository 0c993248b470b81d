import fc from 'fast-check';
import { type Day, addDays } from '@imigraph/calendar';
import { InvalidInputError } from '@imigraph/errors';
import { type LatestResidence, isKeyTaken, readReport, refuseMove } from './residence.rules';

const today: Day = '2026-11-20';
const move = { regencyCode: '51.03', address: 'Jalan Uji No. 2', movedOn: '2026-11-18' };
const here: LatestResidence = {
  regencyCode: '35.73',
  address: 'Jalan Uji No. 1',
  fromOn: '2026-11-10',
  toOn: null,
};
const left: LatestResidence = { ...here, toOn: '2026-11-15' };

describe('a move', () => {
  it.each<[string, Partial<typeof move>, LatestResidence | null, string | null]>([
    ['to another regency', {}, here, null],
    ['to another address in the same', { regencyCode: '35.73' }, here, null],
    ['to the same street in another regency', { address: 'Jalan Uji No. 1' }, here, null],
    ['to where one lives already', { regencyCode: '35.73', address: 'Jalan Uji No. 1' }, here, 'UNCHANGED'],
    ['of somebody who lived nowhere yet', {}, null, null],
    ['back to where one lived before', { regencyCode: '35.73', address: 'Jalan Uji No. 1' }, left, null],
    ['today', { movedOn: '2026-11-20' }, here, null],
    ['tomorrow', { movedOn: '2026-11-21' }, here, 'DAY_IN_FUTURE'],
    ['tomorrow, of somebody who lived nowhere yet', { movedOn: '2026-11-21' }, null, 'DAY_IN_FUTURE'],
    ['on the day after one moved in', { movedOn: '2026-11-11' }, here, null],
    ['on the day on which one moved in', { movedOn: '2026-11-10' }, here, 'DAY_TOO_EARLY'],
    ['years before', { movedOn: '2020-01-01' }, here, 'DAY_TOO_EARLY'],
    ['on the day on which one left', { movedOn: '2026-11-15' }, left, null],
    ['on the day before one left', { movedOn: '2026-11-14' }, left, 'DAY_TOO_EARLY'],
  ])('%s', (_what, change, latest, refusal) => {
    expect(refuseMove({ ...move, ...change }, latest, today)).toBe(refusal);
  });

  it('that is not refused leaves no residence empty and none over another', () => {
    const day = fc.integer({ min: -30, max: 5 }).map((offset) => addDays(today, offset));
    fc.assert(
      fc.property(day, day, fc.option(fc.integer({ min: 1, max: 20 })), (movedOn, fromOn, length) => {
        const latest = { ...here, fromOn, toOn: length === null ? null : addDays(fromOn, length) };
        if (refuseMove({ ...move, movedOn }, latest, today)) return;
        expect(movedOn > fromOn).toBe(true);
        expect(movedOn <= today).toBe(true);
        if (latest.toOn !== null) expect(movedOn >= latest.toOn).toBe(true);
      }),
    );
  });
});

describe('a report', () => {
  const report = { ...move, idempotencyKey: 'k' };

  it('loses the spaces around its address', () => {
    expect(readReport({ ...report, address: '  Jalan Uji No. 2 ' })).toEqual(report);
  });

  it.each([
    ['an address of 300 characters', { address: 'x'.repeat(300) }],
    ['a key of 100 characters', { idempotencyKey: '~'.repeat(100) }],
    ['a UUID', { idempotencyKey: '0b9e5bd0-3f5c-4c7e-9b1e-0d3a2b7a9a11' }],
  ])('takes %s', (_what, change) => {
    expect(readReport({ ...report, ...change })).toEqual({ ...report, ...change });
  });

  it.each([
    ['no address', { address: '' }],
    ['an address of spaces', { address: '   ' }],
    ['an address of 301 characters', { address: 'x'.repeat(301) }],
    ['an address on two lines', { address: 'Jalan Uji\nNo. 2' }],
    ['an address with a byte that no text of the database may have', { address: 'Jalan\u0000' }],
    ['no key', { idempotencyKey: '' }],
    ['a key of 101 characters', { idempotencyKey: 'k'.repeat(101) }],
    ['a key with a space', { idempotencyKey: 'a b' }],
    ['a key with a letter that is not ASCII', { idempotencyKey: 'ключ' }],
  ])('may not have %s', (_what, change) => {
    expect(() => readReport({ ...report, ...change })).toThrow(InvalidInputError);
  });
});

describe('an idempotency key', () => {
  const used = new Date('2026-11-20T03:00:00.000Z');

  it.each([
    ['2026-11-20T03:00:00.000Z', true],
    ['2026-11-21T02:59:59.999Z', true],
    ['2026-11-21T03:00:00.000Z', false],
    ['2027-01-01T00:00:00.000Z', false],
  ])('used at 03:00 on the 20th is at %s still taken: %s', (now, taken) => {
    expect(isKeyTaken(used, new Date(now))).toBe(taken);
  });
});
