import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { DEVELOPMENT_PEOPLE } from '../start/development-people.ts';
import { TOKEN_ROLES } from './claims.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { loadSigningKey } from './signing-key.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'imigraph-issuer-'));
const keyFile = path.join(folder, 'issuer-key.json');
const lines: object[] = [];
let issuer: Issuer;

beforeAll(async () => {
  issuer = await startIssuer(0, await loadSigningKey(keyFile), (line) => lines.push(line));
});

afterAll(async () => {
  await issuer.stop();
  rmSync(folder, { recursive: true });
});

interface TokenAnswer {
  access_token: string;
  token_type: string;
  expires_in: number;
  notice: string;
  error_description: string;
}

async function ask(body: string): Promise<{ status: number; answer: TokenAnswer }> {
  const response = await fetch(`${issuer.url}/token`, { method: 'POST', body });
  return { status: response.status, answer: (await response.json()) as TokenAnswer };
}

describe('the development issuer', () => {
  it('gives tokens that anyone can check by its discovery document alone', async () => {
    const claims = { sub: 'demo-1', roles: ['REGIONAL_HEAD'], regional_office: 'Kanwil Ditjen Imigrasi Jawa Timur' };
    const { status, answer } = await ask(JSON.stringify({ ...claims, expiresIn: 60 }));
    expect({ status, ...answer }).toMatchObject({ status: 200, token_type: 'Bearer', expires_in: 60 });

    const discovery = await (await fetch(`${issuer.url}/.well-known/openid-configuration`)).json();
    const { issuer: iss, jwks_uri } = discovery as { issuer: string; jwks_uri: string };
    const { payload } = await jwtVerify(answer.access_token, createRemoteJWKSet(new URL(jwks_uri)), {
      issuer: iss,
      audience: 'imigraph',
    });
    expect(payload).toMatchObject(claims);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
    expect(iss).toBe(issuer.url);
  });

  it('says for whom it has names, and gives each of them a token for the asking', async () => {
    const { people } = (await (await fetch(`${issuer.url}/people`)).json()) as { people: Record<string, unknown>[] };
    expect(people.map(({ file }) => file)).toEqual(expect.arrayContaining(['APPLICANT', 'FOREIGNER', 'DG_ADMIN']));
    for (const { file: _file, standsFor, ...claims } of people) {
      expect(standsFor).toEqual({ id: expect.stringMatching(/./), en: expect.stringMatching(/./) });
      expect(await ask(JSON.stringify(claims))).toMatchObject({ status: 200 });
    }
  });

  it('shows no private key', async () => {
    const { keys } = (await (await fetch(`${issuer.url}/.well-known/jwks.json`)).json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['no JSON', 'sub=1', 'body'],
    ['no role', '{"sub":"a","roles":[]}', 'roles'],
    ['a role that no token gives', '{"sub":"a","roles":["SYSTEM"]}', 'roles.0'],
    ['no subject', '{"roles":["AUDITOR"]}', 'sub'],
    ['a claim that nobody reads', '{"sub":"a","roles":["AUDITOR"],"admin":true}', 'admin'],
    ['a life of two days', '{"sub":"a","roles":["AUDITOR"],"expiresIn":172800}', 'expiresIn'],
    ['more than it reads', JSON.stringify({ sub: 'a'.repeat(20_000) }), '10000 bytes'],
  ])('refuses %s and says where', async (_what, body, where) => {
    const { status, answer } = await ask(body);
    expect(status).toBe(400);
    expect(answer.error_description).toContain(where);
  });

  it('says everywhere that it is for development', async () => {
    const { answer } = await ask('{"sub":"a","roles":["AUDITOR"]}');
    expect(answer.notice).toMatch(/development only/);
    const health = (await (await fetch(`${issuer.url}/health`)).json()) as { notice: string };
    expect(health.notice).toMatch(/development only/);
  });

  it('logs no token and no subject', async () => {
    const { answer } = await ask('{"sub":"demo-secret-person","roles":["AUDITOR"]}');
    const log = JSON.stringify(lines);
    expect(log).toContain('POST /token');
    expect(log).not.toContain('demo-secret-person');
    expect(log).not.toContain(answer.access_token);
  });

  it('keeps its key from one run to the next, and says so when it is damaged', async () => {
    const { id } = await loadSigningKey(keyFile);
    expect((await loadSigningKey(keyFile)).id).toBe(id);
    const damaged = path.join(folder, 'damaged.json');
    writeFileSync(damaged, '{"kty":"EC"}');
    await expect(loadSigningKey(damaged)).rejects.toThrow(/damaged\. Remove it/);
  });

  it('does not run in production', () => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'main.ts')], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^The development issuer.*\n$/),
    });
  });
});

describe('the people whose tokens are printed', () => {
  it('are one for each role that a token can give, and an office of theirs exists', () => {
    expect(new Set(DEVELOPMENT_PEOPLE.flatMap(({ roles }) => roles))).toEqual(new Set(TOKEN_ROLES));
    const offices = execFileSync('cut', ['-d,', '-f1', path.resolve(__dirname, '../../data/offices.csv')], {
      encoding: 'utf8',
    }).split('\n');
    for (const { office } of DEVELOPMENT_PEOPLE) if (office !== undefined) expect(offices).toContain(office);
  });

  it('answer for every role of the domain but those that nobody holds', () => {
    const source = execFileSync(
      'grep',
      ['-oE', "^  '[A-Z_]+'", path.resolve(__dirname, '../../libs/identity/src/role.ts')],
      {
        encoding: 'utf8',
      },
    );
    const known = source.match(/[A-Z_]+/g)?.filter((role) => role !== 'PUBLIC' && role !== 'SYSTEM');
    expect([...TOKEN_ROLES].sort()).toEqual(known?.sort());
  });
});
