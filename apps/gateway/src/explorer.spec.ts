import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  createServer,
  request as httpRequest,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type TestGateway, startTestGateway } from './testing/test-gateway';

const folder = mkdtempSync(path.join(tmpdir(), 'imigraph-explorer-'));
const person = { file: 'DG_ADMIN', sub: 'demo-dg-admin-1', roles: ['DG_ADMIN'], standsFor: { id: 'x', en: 'y' } };
const asked: { url: string | undefined; body: string }[] = [];
let issuer: Server;
let gateway: TestGateway;
let withoutIssuer: TestGateway;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Imigraph</title>');
  writeFileSync(path.join(folder, 'THIRD-PARTY.md'), '# Licenses');
  writeFileSync(path.join(folder, 'assets/index-abc.js'), 'void 0;');
  writeFileSync(path.join(folder, 'assets/index-abc.js.gz'), gzipSync('void 0;'));
  writeFileSync(path.join(folder, 'secret.txt'), 'not for anybody');
  issuer = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ url: request.url, body });
      response.setHeader('content-type', 'application/json');
      if (request.url === '/people') response.end(JSON.stringify({ people: [person] }));
      else response.writeHead(body.includes('NOBODY') ? 400 : 200).end('{"access_token":"issued"}');
    });
  }).listen(0, '127.0.0.1');
  await once(issuer, 'listening');
  const issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
  [gateway, withoutIssuer] = await Promise.all([
    startTestGateway({ EXPLORER_FOLDER: folder, DEVELOPMENT_ISSUER_URL: issuerUrl }),
    startTestGateway({ EXPLORER_FOLDER: folder }),
  ]);
});

afterAll(async () => {
  await Promise.all([gateway.stop(), withoutIssuer.stop()]);
  issuer.close();
  rmSync(folder, { recursive: true });
});

interface Page {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** With headers that fetch does not let anybody set, such as Host. */
async function ask(of: TestGateway, at: string, headers: Record<string, string> = {}, body?: object): Promise<Page> {
  const request = httpRequest(new URL(at, of.url), {
    method: body ? 'POST' : 'GET',
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
  });
  request.end(body ? JSON.stringify(body) : undefined);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, headers: response.headers, text };
}

const asBrowser = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };

describe('the explorer', () => {
  it('is the page on / for whoever asks for a page, under a policy that lets nothing else in', async () => {
    const { status, headers, text } = await ask(gateway, '/', asBrowser);
    expect([status, text]).toEqual([200, '<!doctype html><title>Imigraph</title>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy':
        "default-src 'none';script-src 'self';worker-src 'self';connect-src 'self';style-src 'self' 'unsafe-inline';" +
        "img-src 'self' data:;font-src 'self' data:;base-uri 'none';form-action 'none';frame-ancestors 'none'",
    });
  });

  it.each([{}, { accept: '*/*' }, { accept: 'application/json' }])(
    'leaves / to programs as it was: %j',
    async (headers) => {
      const answer = await ask(gateway, '/', headers);
      expect(JSON.parse(answer.text)).toEqual({
        name: 'imigraph',
        graphql: '/graphql',
        health: '/health',
        ready: '/ready',
      });
      expect(answer.headers.vary).toBe('accept');
    },
  );

  it('lets browsers keep its files for good, under the same policy, and gives no other file', async () => {
    const script = await ask(gateway, '/explorer/assets/index-abc.js');
    expect(script).toMatchObject({ status: 200, text: 'void 0;' });
    expect(script.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': expect.stringContaining("script-src 'self'"),
    });
    const small = await ask(gateway, '/explorer/assets/index-abc.js', { 'accept-encoding': 'gzip' });
    expect(small).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip', vary: 'accept-encoding' } });
    expect(await ask(gateway, '/explorer/THIRD-PARTY.md')).toMatchObject({ status: 200, text: '# Licenses' });
    for (const other of ['assets/none.js', 'secret.txt', 'assets/..%2fsecret.txt', 'assets/%2e%2e/secret.txt']) {
      const { status, text } = await ask(gateway, `/explorer/${other}`);
      expect([403, 404]).toContain(status);
      expect(JSON.parse(text)).toHaveProperty('errors');
    }
  });
});

describe('development tokens', () => {
  it('come from the issuer, for one of its people, and are not kept', async () => {
    const people = await ask(gateway, '/explorer/people');
    expect(JSON.parse(people.text)).toEqual({ people: [person] });
    const { file: _file, standsFor: _standsFor, ...claims } = person;
    const token = await ask(gateway, '/explorer/token', { 'sec-fetch-site': 'same-origin' }, claims);
    expect(token).toMatchObject({ status: 200, text: '{"access_token":"issued"}' });
    expect(token.headers['cache-control']).toBe('no-store');
    expect(asked.at(-1)).toEqual({ url: '/token', body: JSON.stringify(claims) });
    expect(await ask(gateway, '/explorer/token', {}, { roles: ['NOBODY'] })).toMatchObject({ status: 400 });
  });

  it.each([
    ['through a proxy', { 'x-forwarded-for': '203.0.113.7' }],
    ['through another kind of proxy', { forwarded: 'for=203.0.113.7' }],
    ['by a foreign name for this machine', { host: 'rebound.example:4000' }],
    ['from a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('are for this machine only, and not asked for %s', async (_how, headers) => {
    const before = asked.length;
    expect(JSON.parse((await ask(gateway, '/explorer/people', headers)).text)).toEqual({ people: [] });
    expect(await ask(gateway, '/explorer/token', headers, { roles: ['DG_ADMIN'] })).toMatchObject({ status: 404 });
    expect(asked).toHaveLength(before);
  });

  it('are none without an issuer', async () => {
    expect(JSON.parse((await ask(withoutIssuer, '/explorer/people')).text)).toEqual({ people: [] });
    expect(await ask(withoutIssuer, '/explorer/token', {}, { roles: ['DG_ADMIN'] })).toMatchObject({ status: 404 });
  });
});
