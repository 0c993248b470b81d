import { verificationOf } from './verification';

it.each([
  ['true', 'VERIFIED'],
  ['partial', 'PARTLY'],
  ['false', 'ASSUMED'],
] as const)('what a file calls %s is %s', (verified, expected) => {
  expect(verificationOf(verified)).toBe(expected);
});
