import { parseSecretKeys } from './secret-key';

const long = Buffer.alloc(32, 7).toString('base64url');
const other = Buffer.alloc(48, 8).toString('base64url');

it('reads keys in their order, with or without spaces between them', () => {
  expect(parseSecretKeys(`k1:${long}, k-2_b:${other}`)).toEqual([
    { id: 'k1', secret: Buffer.alloc(32, 7) },
    { id: 'k-2_b', secret: Buffer.alloc(48, 8) },
  ]);
});

it.each([
  ['', /key 1 is not written as id:base64url/],
  [long, /key 1 is not written as id:base64url/],
  [`:${long}`, /key 1 is not written/],
  ['k1:', /key 1 is not written/],
  [`k1:${long},`, /key 2 is not written/],
  [`k1:${long};k2:${other}`, /key 1 is not written/],
  [`k 1:${long}`, /key 1 is not written/],
  [`${'k'.repeat(33)}:${long}`, /key 1 is not written/],
  [`k1:${Buffer.alloc(32, 251).toString('base64')}`, /key 1 is not written/],
  [`k1:${long},k2:${Buffer.alloc(31, 7).toString('base64url')}`, /key 2 has 31 bytes and needs at least 32/],
  [`k1:${long},k1:${other}`, /two keys have the same id/],
])('refuses %j', (text, fault) => {
  expect(() => parseSecretKeys(text)).toThrow(fault);
});

it('shows no secret in what it says', () => {
  const short = Buffer.from('short secret').toString('base64url');
  let said: unknown;
  try {
    parseSecretKeys(`k1:${short}`);
  } catch (error) {
    said = error;
  }
  expect(said).toBeInstanceOf(Error);
  expect(String(said)).not.toContain(short);
});
