import { isIdempotencyKey, isRemembered } from './idempotency-key.rules';

describe('an idempotency key', () => {
  const usedAt = new Date('2026-11-20T10:00:00.000Z');

  it.each([
    ['2026-11-20T10:00:00.000Z', true],
    ['2026-11-21T09:59:59.999Z', true],
    ['2026-11-21T10:00:00.000Z', false],
    ['2026-12-21T10:00:00.000Z', false],
  ])('used the day before at ten is remembered at %s: %s', (now, expected) => {
    expect(isRemembered(usedAt, new Date(now))).toBe(expected);
  });

  it.each([
    ['a', true],
    ['0b9a1c0e-7e1f-4c55-9a57-0d4f8f3f2a11', true],
    ['x'.repeat(100), true],
    ['x'.repeat(101), false],
    ['', false],
    ['a b', false],
    ['a\0', false],
    ['é', false],
  ])('may be %j: %s', (text, expected) => {
    expect(isIdempotencyKey(text)).toBe(expected);
  });
});
