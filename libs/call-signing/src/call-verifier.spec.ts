import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { ViewerClaims } from '@imigraph/identity';
import { type SecretKey, parseSecretKeys } from '@imigraph/secret-key';
import { type IncomingCall, type OutgoingCall, signatureHeaders } from './call';
import { CallSigner } from './call-signer';
import { type CallFault, CallVerifier } from './call-verifier';

const secret = (byte: number) => Buffer.alloc(32, byte).toString('base64url');
const [oldKey] = parseSecretKeys(`old:${secret(1)}`);
const [newKey] = parseSecretKeys(`new:${secret(2)}`);

const noon = new Date('2026-01-26T05:00:00Z').getTime();
const at = (seconds: number) => () => new Date(noon + seconds * 1000);

const viewer: ViewerClaims = {
  subject: 'officer-7',
  roles: ['COUNTER_OFFICER'],
  office: 'KANIM-MALANG',
  regionalOffice: null,
  purpose: null,
};
const outgoing: OutgoingCall = {
  audience: 'offices',
  method: 'POST',
  path: '/graphql',
  body: '{"query":"{ servicePoint(id: \\"KANIM-MALANG\\") { id } }"}',
  viewer,
  requestId: 'r-1',
  language: 'id',
};

/** A call signed at noon, as the subgraph receives it. */
function signed(change: Partial<OutgoingCall> = {}, key: SecretKey = oldKey): IncomingCall {
  const call = { ...outgoing, ...change };
  return { method: call.method, path: call.path, body: call.body, headers: new CallSigner(key, at(0)).sign(call) };
}

function verifierAt(seconds = 0, keys: readonly SecretKey[] = [oldKey]): CallVerifier {
  return new CallVerifier(keys, 'offices', at(seconds));
}

const sealedOf = (call: IncomingCall) => String(call.headers[signatureHeaders.call]);
const signatureOf = (call: IncomingCall) => String(call.headers[signatureHeaders.signature]);

function withHeaders(call: IncomingCall, headers: IncomingCall['headers']): IncomingCall {
  return { ...call, headers: { ...call.headers, ...headers } };
}

/** The call with another envelope under the old signature. */
function resealed(call: IncomingCall, change: object): IncomingCall {
  const envelope = JSON.parse(Buffer.from(sealedOf(call), 'base64url').toString()) as object;
  const sealed = Buffer.from(JSON.stringify({ ...envelope, ...change })).toString('base64url');
  return withHeaders(call, { [signatureHeaders.call]: sealed });
}

/** The same, signed by one who has the key. */
function signedAnew(call: IncomingCall, key: SecretKey): IncomingCall {
  const bodyHash = createHash('sha256').update(call.body).digest('hex');
  const text = [1, call.method, call.path, bodyHash, sealedOf(call)].join('\n');
  return withHeaders(call, {
    [signatureHeaders.signature]: createHmac('sha256', key.secret).update(text).digest('base64url'),
  });
}

it('believes a call that is signed for it, and says who asks', () => {
  expect(verifierAt().verify(signed())).toEqual({ viewer, requestId: 'r-1', language: 'id' });
});

it('believes the body as bytes as well as text', () => {
  const call = signed({ body: '{"query":"{ a }","variables":{"name":"Śri Wahyuni"}}' });
  expect(verifierAt().verify({ ...call, body: Buffer.from(call.body) })).toMatchObject({ requestId: 'r-1' });
});

const refused: [string, CallFault, () => IncomingCall][] = [
  ['has no headers', 'UNSIGNED', () => ({ ...signed(), headers: {} })],
  ['has no signature', 'UNSIGNED', () => withHeaders(signed(), { [signatureHeaders.signature]: undefined })],
  ['has only a signature', 'UNSIGNED', () => withHeaders(signed(), { [signatureHeaders.call]: undefined })],
  ['has two signatures', 'MALFORMED', () => withHeaders(signed(), { [signatureHeaders.signature]: ['a', 'b'] })],
  ['has a header that is no JSON', 'MALFORMED', () => withHeaders(signed(), { [signatureHeaders.call]: 'AAAA' })],
  ['has an empty signature', 'BAD_SIGNATURE', () => withHeaders(signed(), { [signatureHeaders.signature]: '' })],
  [
    'has the signature of another call',
    'BAD_SIGNATURE',
    () => withHeaders(signed(), { [signatureHeaders.signature]: signatureOf(signed()) }),
  ],
  ['has another body', 'BAD_SIGNATURE', () => ({ ...signed(), body: '{"query":"mutation { closeOffice }"}' })],
  ['has another path', 'BAD_SIGNATURE', () => ({ ...signed(), path: '/graphql?admin' })],
  ['has another method', 'BAD_SIGNATURE', () => ({ ...signed(), method: 'GET' })],
  ['has another viewer', 'BAD_SIGNATURE', () => resealed(signed(), { viewer: { ...viewer, roles: ['DG_ADMIN'] } })],
  ['has another time', 'BAD_SIGNATURE', () => resealed(signed(), { time: noon + 1 })],
  ['has another request id', 'BAD_SIGNATURE', () => resealed(signed(), { requestId: 'r-2' })],
  ['names a key that nobody has', 'UNKNOWN_KEY', () => signed({}, newKey)],
  [
    'names one key and is signed with another',
    'BAD_SIGNATURE',
    () => signed({}, { id: oldKey.id, secret: newKey.secret }),
  ],
  ['is meant for another subgraph', 'WRONG_AUDIENCE', () => signed({ audience: 'applications' })],
  [
    'carries a viewer of an unknown role',
    'MALFORMED',
    () => signedAnew(resealed(signed(), { viewer: { ...viewer, roles: ['KING'] } }), oldKey),
  ],
  ['carries no viewer', 'MALFORMED', () => signedAnew(resealed(signed(), { viewer: undefined }), oldKey)],
  ['carries another language', 'MALFORMED', () => signedAnew(resealed(signed(), { language: 'fr' }), oldKey)],
  ['carries a time that is no number', 'MALFORMED', () => signedAnew(resealed(signed(), { time: '2026' }), oldKey)],
];

it.each(refused)('refuses a call that %s (%s)', (_why, fault, make) => {
  expect(verifierAt().verify(make())).toBe(fault);
});

it('finds the forgeries of this file good when they forge nothing', () => {
  expect(verifierAt().verify(signedAnew(resealed(signed(), { requestId: 'r-2' }), oldKey))).toMatchObject({
    requestId: 'r-2',
  });
});

describe('the window of 30 seconds', () => {
  it.each([-30, -29, 0, 29, 30])('takes a call when the subgraph reads %d s later', (seconds) => {
    expect(verifierAt(seconds).verify(signed())).toMatchObject({ requestId: 'r-1' });
  });

  it.each([-3600, -30.001, 30.001, 3600])('refuses a call when the subgraph reads %d s later', (seconds) => {
    expect(verifierAt(seconds).verify(signed())).toBe('EXPIRED');
  });
});

describe('a call that is sent again', () => {
  it('is refused, at once and until it has expired', () => {
    let seconds = -30;
    const verifier = new CallVerifier([oldKey], 'offices', () => at(seconds)());
    const call = signed();
    expect(verifier.verify(call)).toMatchObject({ requestId: 'r-1' });
    for (; seconds <= 30; seconds += 5) expect(verifier.verify(call)).toBe('REPLAYED');
    expect(verifier.verify(call)).toBe('EXPIRED');
  });

  it('is another call when it is signed again', () => {
    const verifier = verifierAt();
    expect(verifier.verify(signed())).toMatchObject({ requestId: 'r-1' });
    expect(verifier.verify(signed())).toMatchObject({ requestId: 'r-1' });
  });

  it('is not spent by a forgery that came first', () => {
    const verifier = verifierAt();
    const call = signed();
    expect(verifier.verify({ ...call, body: '{}' })).toBe('BAD_SIGNATURE');
    expect(verifier.verify(call)).toMatchObject({ requestId: 'r-1' });
  });
});

describe('the rotation of keys', () => {
  it.each([
    ['the old key before anyone has the new one', oldKey, [oldKey]],
    ['the old key when the new one is known', oldKey, [oldKey, newKey]],
    ['the new key while the old one is still known', newKey, [oldKey, newKey]],
    ['the new key when the old one is taken away', newKey, [newKey]],
  ])('lets no call fall: %s', (_step, signing, known) => {
    expect(verifierAt(0, known).verify(signed({}, signing))).toMatchObject({ requestId: 'r-1' });
  });

  it('ends for the old key when it is taken away', () => {
    expect(verifierAt(0, [newKey]).verify(signed({}, oldKey))).toBe('UNKNOWN_KEY');
  });
});

it('refuses any change of one byte in any part', () => {
  const parts = ['method', 'path', 'body', 'call', 'signature'] as const;
  const change = fc.record({
    part: fc.constantFrom(...parts),
    place: fc.nat(),
    mask: fc.integer({ min: 1, max: 255 }),
  });
  fc.assert(
    fc.property(change, ({ part, place, mask }) => {
      const call = signed();
      const flip = (text: string): string => {
        const bytes = Buffer.from(text, 'latin1');
        const index = place % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ mask;
        return bytes.toString('latin1');
      };
      const altered: Record<typeof part, IncomingCall> = {
        method: { ...call, method: flip(call.method) },
        path: { ...call, path: flip(call.path) },
        body: { ...call, body: Buffer.from(flip(String(call.body)), 'latin1') },
        call: withHeaders(call, { [signatureHeaders.call]: flip(sealedOf(call)) }),
        signature: withHeaders(call, { [signatureHeaders.signature]: flip(signatureOf(call)) }),
      };
      expect(typeof verifierAt().verify(altered[part])).toBe('string');
    }),
    { numRuns: 2_000 },
  );
});
