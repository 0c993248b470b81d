import { signature } from './call';

it('is the HMAC that another implementation computes', () => {
  // Python 3: hmac.new(bytes(range(32)), message, 'sha256'), where message is, with its lines joined by \n,
  //   1 / POST / /graphql / sha256 of the body in hex / the call header
  // and `openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f` gives the same.
  const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
  const sealed = 'eyJhdWRpZW5jZSI6Im9mZmljZXMiLCJrZXlJZCI6ImsxIn0';
  const call = { method: 'POST', path: '/graphql', body: '{"query":"{ __typename }"}' };
  expect(signature(key, call, sealed)).toBe('1VglTnyh_lp1k076pWRXNsYvhg0DQMpYDuirBwzveDo');
});
