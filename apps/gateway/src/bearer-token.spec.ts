import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, UnsecuredJWT, generateKeyPair } from 'jose';
import { systemClock } from '@imigraph/calendar';
import type { ViewerClaims } from '@imigraph/identity';
import { Issuer, audience } from './testing/issuer';
import { type Answer, type TestGateway, startTestGateway } from './testing/test-gateway';

const query = '{ servicePoint(id: "KANIM-MALANG") { id } }';

let issuer: Issuer;
let gateway: TestGateway;

beforeAll(async () => {
  issuer = new Issuer();
  await issuer.start(['RS256', 'ES256', 'EdDSA', 'PS256']);
  gateway = await startTestGateway({
    IDENTITY_JWKS_URL: `${issuer.url}/jwks.json`,
    IDENTITY_ISSUER: issuer.url,
  });
});

afterAll(async () => {
  await gateway.stop();
  await issuer.stop();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function viewerSeenWith(headers: Record<string, string>): Promise<ViewerClaims | undefined> {
  const answer = await gateway.ask(query, headers);
  expect(answer).toMatchObject({ status: 200, errors: [] });
  return gateway.graph.offices.calls.at(-1)?.envelope?.viewer;
}

function expectRefused(answer: Answer, token: string): void {
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toEqual([
    {
      message: expect.stringMatching(/sign in again|Write it so/i),
      extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    },
  ]);
  if (token.length > 20) expect(answer.text).not.toContain(token.slice(-20));
}

describe('a token that is good', () => {
  it.each(['RS256', 'ES256', 'EdDSA'])('is accepted when signed with %s', async (algorithm) => {
    expect(await viewerSeenWith(bearer(await issuer.token({ sub: algorithm }, algorithm)))).toMatchObject({
      subject: algorithm,
    });
  });

  it('carries its claims to the subgraph', async () => {
    const token = await issuer.token({
      sub: 'officer-7',
      roles: ['COUNTER_OFFICER', 'INTERVIEWER'],
      office: 'KANIM-MALANG',
      regional_office: 'Kanwil Jawa Timur',
      purpose: 'case 12',
    });
    expect(await viewerSeenWith(bearer(token))).toEqual({
      subject: 'officer-7',
      roles: ['COUNTER_OFFICER', 'INTERVIEWER'],
      office: 'KANIM-MALANG',
      regionalOffice: 'Kanwil Jawa Timur',
      purpose: 'case 12',
    });
  });

  it.each([
    ['roles that nobody knows', ['KING', 'AUDITOR', 7, 'AUDITOR'], ['AUDITOR']],
    ['the role of the program itself', ['SYSTEM', 'AUDITOR'], ['AUDITOR']],
    ['the role of the public', ['PUBLIC', 'AUDITOR'], ['AUDITOR']],
    ['nothing but such roles', ['SYSTEM', 'KING'], ['PUBLIC']],
    ['no list of roles', 'DG_ADMIN', ['PUBLIC']],
  ])('loses %s', async (_what, roles, left) => {
    expect(await viewerSeenWith(bearer(await issuer.token({ sub: 'user-2', roles })))).toEqual({
      subject: 'user-2',
      roles: left,
      office: null,
      regionalOffice: null,
      purpose: null,
    });
  });

  it('may be sent with any spelling of the word Bearer', async () => {
    expect(await viewerSeenWith({ authorization: `bearer  ${await issuer.token()}` })).toMatchObject({
      subject: 'user-1',
    });
  });
});

it('is the public that asks without a token', async () => {
  expect(await viewerSeenWith({})).toEqual({
    subject: null,
    roles: ['PUBLIC'],
    office: null,
    regionalOffice: null,
    purpose: null,
  });
});

describe('a token that is not good', () => {
  const hour = 3600;
  const now = () => Math.floor(systemClock().getTime() / 1000);

  const made: [string, () => Promise<string> | string][] = [
    ['has expired', () => issuer.token({ exp: now() - 60 })],
    ['is not valid yet', () => issuer.token({ nbf: now() + 600 })],
    ['comes from another issuer', () => issuer.token({ iss: 'https://elsewhere.example' })],
    ['is made for another audience', () => issuer.token({ aud: 'payments' })],
    ['names nobody', () => issuer.token({ sub: '' })],
    ['is signed with an algorithm that is not allowed', () => issuer.token({}, 'PS256')],
    [
      'is not signed at all (alg none)',
      () =>
        new UnsecuredJWT({ roles: ['DG_ADMIN'] })
          .setSubject('a')
          .setIssuer(issuer.url)
          .setAudience(audience)
          .setExpirationTime('1h')
          .encode(),
    ],
    [
      'never expires',
      () =>
        new SignJWT({})
          .setProtectedHeader({ alg: 'ES256', kid: 'ES256' })
          .setSubject('a')
          .setIssuer(issuer.url)
          .setAudience(audience)
          .sign(privateKey('ES256')),
    ],
    [
      'is signed by someone else under a known key id',
      async () => signedWith((await generateKeyPair('ES256')).privateKey, 'ES256'),
    ],
    ['is signed with a key that the issuer does not publish', () => signedWith(privateKey('ES256'), 'unknown')],
    ['has been changed', async () => changed(await issuer.token({ exp: now() + hour }))],
    ['is no token', () => 'not-a-token'],
  ];

  function privateKey(algorithm: string) {
    const key = issuer.keys.get(algorithm);
    if (!key) throw new Error(`no key for ${algorithm}`);
    return key;
  }

  const signedWith = (key: Parameters<SignJWT['sign']>[0], kid: string) =>
    new SignJWT({ roles: ['DG_ADMIN'] })
      .setProtectedHeader({ alg: 'ES256', kid })
      .setSubject('a')
      .setIssuer(issuer.url)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(key);

  /** The same signature under a payload that says something else. */
  function changed(token: string): string {
    const [head, payload = '', signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const other = Buffer.from(JSON.stringify({ ...claims, roles: ['DG_ADMIN'] })).toString('base64url');
    return [head, other, signature].join('.');
  }

  it.each(made)('is refused when it %s', async (_why, make) => {
    const token = await make();
    const before = gateway.graph.offices.calls.length;
    expectRefused(await gateway.ask(query, bearer(token)), token);
    expect(gateway.graph.offices.calls).toHaveLength(before);
  });

  it('says so when it has expired', async () => {
    const { errors } = await gateway.ask(query, bearer(await issuer.token({ exp: now() - 60 })));
    expect(errors[0]?.message).toBe('Your sign-in has expired. Sign in again and repeat the request.');
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer a b', 'token'])(
    'is refused as the header "%s"',
    async (authorization) => {
      expectRefused(await gateway.ask(query, { authorization }), authorization);
    },
  );
});

it('judges a token by the injected clock', async () => {
  const tomorrow = () => new Date(systemClock().getTime() + 86_400_000);
  const later = await startTestGateway(
    { IDENTITY_JWKS_URL: `${issuer.url}/jwks.json`, IDENTITY_ISSUER: issuer.url },
    tomorrow,
  );
  const answer = await later.ask(query, bearer(await issuer.token()));
  await later.stop();
  expect(answer.errors[0]?.message).toMatch(/has expired/);
});

describe('an identity provider that cannot be asked', () => {
  async function answersWith(jwksUrl: string): Promise<{ signedIn: Answer; public: Answer }> {
    const alone = await startTestGateway({ IDENTITY_JWKS_URL: jwksUrl, IDENTITY_ISSUER: issuer.url });
    try {
      // Calls are signed by the real clock: the public is served all the while.
      return { signedIn: await alone.ask(query, bearer(await issuer.token())), public: await alone.ask(query) };
    } finally {
      await alone.stop();
    }
  }

  function expectUnavailable(answers: { signedIn: Answer; public: Answer }): void {
    expect(answers.public).toMatchObject({ status: 200, errors: [] });
    expect(answers.signedIn).toMatchObject({
      status: 503,
      errors: [
        {
          message: expect.stringMatching(/^Whether you are signed in cannot be checked/),
          extensions: { code: 'IDENTITY_UNAVAILABLE' },
        },
      ],
    });
    expect(answers.signedIn.text).not.toContain('127.0.0.1');
  }

  it('is told apart from a bad token when it is gone', async () => {
    const gone = new Issuer();
    await gone.start();
    const { url } = gone;
    await gone.stop();
    expectUnavailable(await answersWith(`${url}/jwks.json`));
  });

  it('is told apart from a bad token when it fails', async () => {
    const failing = new Issuer();
    await failing.start();
    failing.failWith = 500;
    expectUnavailable(await answersWith(`${failing.url}/jwks.json`));
    await failing.stop();
  });

  it('holds nobody up when it never answers', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    expectUnavailable(await answersWith(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/jwks.json`));
    silent.closeAllConnections();
    silent.close();
  });
});

it('asks for the keys once, not with each request', async () => {
  await gateway.ask(query, bearer(await issuer.token()));
  const before = issuer.keysRead;
  await Promise.all([1, 2, 3].map(async () => gateway.ask(query, bearer(await issuer.token()))));
  expect(issuer.keysRead).toBe(before);
});
