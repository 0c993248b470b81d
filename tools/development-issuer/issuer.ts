import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { DEVELOPMENT_PEOPLE } from '../start/development-people.ts';
import { AUDIENCE, tokenRequest } from './claims.ts';
import { ALGORITHM, type SigningKey } from './signing-key.ts';

const NOTICE = 'For development only: whoever asks is given a token.';
const LONGEST_BODY_BYTES = 10_000;

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

export interface Issuer {
  url: string;
  stop: () => Promise<void>;
}

/** Serves OpenID discovery, the public key, tokens and whom to ask them for on the loopback address. Port 0 takes any free one. */
export async function startIssuer(port: number, key: SigningKey, log: (line: object) => void): Promise<Issuer> {
  let url = '';
  const server = createServer((request, response) => {
    void answer(request, url, key)
      .catch((error: unknown) => {
        log({ level: 'error', msg: 'A request failed.', error: String(error) });
        return { status: 500, body: { error: 'server_error' } };
      })
      .then(({ status, body }) => {
        log({ level: 'info', msg: `${request.method} ${request.url} → ${status}` });
        send(response, status, body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  return { url, stop };
}

async function answer(request: IncomingMessage, url: string, key: SigningKey): Promise<Answer> {
  const { pathname } = new URL(request.url ?? '/', url);
  switch (`${request.method} ${pathname}`) {
    case 'GET /health':
      return { status: 200, body: { status: 'up', notice: NOTICE } };
    case 'GET /.well-known/jwks.json':
      return { status: 200, body: { keys: [key.publicJwk] } };
    case 'GET /.well-known/openid-configuration':
      return { status: 200, body: discovery(url) };
    case 'GET /people':
      return { status: 200, body: { people: DEVELOPMENT_PEOPLE, notice: NOTICE } };
    case 'POST /token':
      return issueToken(await readBody(request), url, key);
    default:
      return { status: 404, body: { error: 'not_found', error_description: `${NOTICE} POST /token gives tokens.` } };
  }
}

const discovery = (url: string) => ({
  issuer: url,
  jwks_uri: `${url}/.well-known/jwks.json`,
  token_endpoint: `${url}/token`,
  response_types_supported: ['token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: [ALGORITHM],
  notice: NOTICE,
});

async function issueToken(body: string | null, url: string, key: SigningKey): Promise<Answer> {
  if (body === null) return refuse(`The body is longer than ${LONGEST_BODY_BYTES} bytes.`);
  const request = tokenRequest.safeParse(parse(body));
  if (!request.success) {
    const faults = request.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    return refuse(`Send a JSON object with sub and roles. ${faults.join('; ')}`);
  }
  const { sub, expiresIn, ...claims } = request.data;
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: key.id, typ: 'JWT' })
    .setSubject(sub)
    .setIssuer(url)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(`${expiresIn} seconds`)
    .sign(key.privateKey);
  return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: expiresIn, notice: NOTICE } };
}

const refuse = (why: string): Answer => ({ status: 400, body: { error: 'invalid_request', error_description: why } });

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= LONGEST_BODY_BYTES) chunks.push(chunk);
  }
  return length > LONGEST_BODY_BYTES ? null : Buffer.concat(chunks).toString();
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
