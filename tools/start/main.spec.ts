import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:net';
import path from 'node:path';
import { removeInstance } from '../postgres/instance.ts';
import { findServer } from '../postgres/postmaster-file.ts';
import { findFreePorts } from '../process/free-port.ts';
import { isRunning } from '../process/process-table.ts';
import { type FakeClone, makeFakeClone } from './fake-clone.ts';

const repository = path.resolve(__dirname, '..', '..');
const APPS = ['offices', 'applications', 'foreigner-residence', 'gateway'];

let clone: FakeClone;
let ports: Record<string, string>;
const runs: Run[] = [];

/** `npm start` as a person has it before them: what it has written so far, and how it ended. */
class Run {
  output = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(env: NodeJS.ProcessEnv = {}, args: string[] = []) {
    const { DATABASE_URL: _database, IDENTITY_JWKS_URL: _identity, ...own } = process.env;
    this.child = spawn(process.execPath, ['tools/start/start.mjs', ...args], {
      cwd: clone.root,
      env: { ...own, NODE_ENV: 'development', ...ports, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (chunk: Buffer) => (this.output += chunk.toString());
    this.child.stdout?.on('data', collect);
    this.child.stderr?.on('data', collect);
    // Not before every process that could still write has gone.
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve(code)));
    runs.push(this);
  }

  async until(text: string): Promise<this> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const look = () => this.output.includes(text) && resolve();
    this.child.stdout?.on('data', look);
    void this.ended.then(() => reject(new Error(`It ended without saying "${text}":\n${this.output}`)));
    look();
    await promise;
    return this;
  }

  kill(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

const events = () => readFileSync(path.join(clone.root, 'events.log'), 'utf8').trim().split('\n');
const data = () => path.join(clone.root, '.imigraph', 'postgres');

/** What a fake app tells of itself. */
async function about(variable: string): Promise<{ starter: number; environment: string[]; people?: string }> {
  const answer = await fetch(`http://127.0.0.1:${ports[variable]}/`);
  return (await answer.json()) as { starter: number; environment: string[]; people?: string };
}

async function untilEvent(text: string): Promise<void> {
  while (!events().includes(text)) await new Promise((resolve) => setImmediate(resolve));
}

beforeAll(async () => {
  clone = makeFakeClone(repository);
  const variables = ['GATEWAY_PORT', 'OFFICES_PORT', 'APPLICATIONS_PORT', 'FOREIGNER_RESIDENCE_PORT', 'ISSUER_PORT'];
  const free = await findFreePorts(variables.length);
  ports = Object.fromEntries(variables.map((variable, at) => [variable, String(free[at])]));
});

afterEach(async () => {
  await Promise.all(runs.splice(0).map((run) => run.kill('SIGTERM')));
  rmSync(path.join(clone.root, 'events.log'), { force: true });
});

afterAll(async () => {
  await removeInstance(clone.root, 'development');
  clone.remove();
});

describe('npm start', () => {
  it('brings everything up, says where and how to ask, and takes it down in order on Ctrl-C', async () => {
    const run = await new Run().until('Ctrl-C stops everything.');
    const url = `http://127.0.0.1:${ports['GATEWAY_PORT']}`;
    expect(run.output).toContain(`${url}/graphql`);
    const [, token = ''] = /^OFFICE_HEAD, head of KANIM-JAKARTA-SELATAN:\n(\S+)$/m.exec(run.output) ?? [];
    expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      roles: ['OFFICE_HEAD'],
      office: 'KANIM-JAKARTA-SELATAN',
      iss: `http://127.0.0.1:${ports['ISSUER_PORT']}`,
      aud: 'imigraph',
    });
    const server = findServer(data());
    expect(server).not.toBeNull();

    expect(await run.kill('SIGINT')).toBe(0);
    const stopped = events().filter((event) => event.endsWith('stopped'));
    expect(stopped[0]).toBe('gateway stopped');
    expect(stopped.sort()).toEqual(APPS.map((app) => `${app} stopped`).sort());
    expect(findServer(data())).toBeNull();
    expect(isRunning(server?.pid ?? 0)).toBe(false);
    await expect(fetch(`http://127.0.0.1:${ports['ISSUER_PORT']}/health`)).rejects.toThrow();
  });

  it('tells each process only what it needs to know', async () => {
    const secrets = { DATABASE_ROLE_KEY: 'a secret of the subgraphs alone', FIELD_KEYS: 'a secret of applications' };
    const run = await new Run(secrets).until('Ctrl-C stops everything.');
    const { environment: gateway } = await about('GATEWAY_PORT');
    expect(gateway).toEqual(
      expect.arrayContaining(['SIGNING_KEYS', 'IDENTITY_JWKS_URL', 'OFFICES_URL', 'APPLICATIONS_URL']),
    );
    expect(gateway).not.toEqual(expect.arrayContaining(['DATABASE_URL']));
    expect(gateway).not.toEqual(expect.arrayContaining(['DATABASE_ROLE_KEY']));
    expect(gateway).not.toEqual(expect.arrayContaining(['FIELD_KEYS']));
    const { environment: offices } = await about('OFFICES_PORT');
    expect(offices).toEqual(
      expect.arrayContaining([
        'DATABASE_URL',
        'DATABASE_ROLE_KEY',
        'DATABASE_ROLE_PREFIX',
        'SIGNING_KEYS',
        'DEMO_PEOPLE',
      ]),
    );
    expect(offices).not.toEqual(expect.arrayContaining(['FIELD_KEYS']));
    expect((await about('APPLICATIONS_PORT')).environment).toEqual(expect.arrayContaining(['FIELD_KEYS']));
    await run.kill('SIGTERM');
  });

  it.each<[string[], NodeJS.ProcessEnv, string]>([
    [[], {}, 'small'],
    [[], { DEMO_PEOPLE: 'none' }, 'none'],
    [['--people', '1m'], {}, '1m'],
    [['--people=10m'], { DEMO_PEOPLE: 'none' }, '10m'],
  ])('with %j and %j has the subgraphs load people: %s', async (args, env, people) => {
    const run = await new Run(env, args).until('Ctrl-C stops everything.');
    expect((await about('APPLICATIONS_PORT')).people).toBe(people);
    expect((await about('FOREIGNER_RESIDENCE_PORT')).people).toBe(people);
    await run.kill('SIGTERM');
  });

  it('shows what an app is doing that takes long', async () => {
    const run = await new Run({ FAKE_LOADS: 'applications', FAKE_WAITS: 'applications' }).until('people: 37 %');
    expect(run.output).not.toContain('Imigraph is up');
    expect(await run.kill('SIGTERM')).toBe(0);
  });

  it('runs once in a clone', async () => {
    const first = await new Run().until('Ctrl-C stops everything.');
    const second = new Run();
    expect(await second.ended).toBe(1);
    expect(second.output).toMatch(/^Imigraph runs in this clone already\..*\n$/);
    expect((await fetch(`http://127.0.0.1:${ports['GATEWAY_PORT']}/`)).status).toBe(200);
    expect(await first.kill('SIGTERM')).toBe(0);
  });

  it('leaves nothing when the script that started it is killed', async () => {
    const run = await new Run().until('Ctrl-C stops everything.');
    await run.kill('SIGKILL');
    expect(events()).toEqual(expect.arrayContaining(APPS.map((app) => `${app} stopped`)));
    expect(findServer(data())).toBeNull();
  });

  it('leaves the database alone when it is killed itself, and the next start uses it again', async () => {
    const run = await new Run().until('Ctrl-C stops everything.');
    const server = findServer(data());
    process.kill((await about('GATEWAY_PORT')).starter, 'SIGKILL');
    expect(await run.ended).toBe(137);
    await Promise.all(APPS.map((app) => untilEvent(`${app} abandoned`)));
    expect(findServer(data())).toEqual(server);

    const next = await new Run().until('Ctrl-C stops everything.');
    expect(next.output).toMatch(
      /PostgreSQL 18\.\d+ on port \d+ was still up, left by a start that was killed: used again/,
    );
    expect(findServer(data())).toEqual(server);
    expect(await next.kill('SIGTERM')).toBe(0);
    expect(findServer(data())).toBeNull();
  });

  it('stops at once when it is asked to before all is up', async () => {
    const run = await new Run({ FAKE_WAITS: 'applications' }).until('PostgreSQL 18');
    expect(await run.kill('SIGTERM')).toBe(0);
    expect(findServer(data())).toBeNull();
    expect(run.output).not.toContain('Imigraph is up');
  });
});

describe('npm start, when something is wrong', () => {
  const oneMessage = (run: Run) => {
    expect(run.output).not.toMatch(/^ +at /m);
    return run.output;
  };

  it('names each port that is taken and starts nothing', async () => {
    const squatters = await Promise.all(
      ['OFFICES_PORT', 'ISSUER_PORT'].map((variable) => occupy(Number(ports[variable]))),
    );
    const run = new Run();
    expect(await run.ended).toBe(1);
    expect(oneMessage(run)).toBe(
      ['OFFICES_PORT, for offices', 'ISSUER_PORT, for the development issuer']
        .map((of) => {
          const variable = of.split(',')[0] ?? '';
          const port = Number(ports[variable]);
          return (
            `Port ${port} (${of}) is taken by another program. End that program, or choose another port: ` +
            `${variable}=${port + 100} npm start\n`
          );
        })
        .join(''),
    );
    expect(findServer(data())).toBeNull();
    for (const squatter of squatters) squatter.close();
  });

  it.each([
    [{ OFFICES_PORT: '70000' }, /^OFFICES_PORT must be a port from 1 to 65535, and it is "70000"\.\n$/],
    [{ OFFICES_PORT: '4000', GATEWAY_PORT: '4000' }, /OFFICES_PORT and GATEWAY_PORT are both 4000/],
    [{ NODE_ENV: 'production' }, /^With NODE_ENV=production npm start needs an identity provider/],
  ])('refuses %j', async (env, message) => {
    const run = new Run(env);
    expect(await run.ended).toBe(1);
    expect(oneMessage(run)).toMatch(message);
  });

  it('shows the last words of an app that does not start, and takes the others down', async () => {
    const run = new Run({ FAKE_ENDS: 'applications' });
    expect(await run.ended).toBe(1);
    expect(oneMessage(run)).toMatch(
      /applications ended by itself \(code 3\)\. Its last words, from \.imigraph\/logs\/applications\.log:\n {2}fatal cannot go on: the table is gone\n$/,
    );
    expect(findServer(data())).toBeNull();
  });

  it('takes everything down when an app ends later', async () => {
    const run = await new Run().until('Ctrl-C stops everything.');
    await fetch(`http://127.0.0.1:${ports['OFFICES_PORT']}/end`).catch(() => undefined);
    expect(await run.ended).toBe(1);
    expect(oneMessage(run)).toMatch(/offices ended by itself \(code 7\)/);
    expect(events()).toEqual(expect.arrayContaining(['gateway stopped', 'applications stopped']));
    expect(findServer(data())).toBeNull();
  });

  it('says that the disk is full', async () => {
    const preload = path.join(clone.root, 'no-space.cjs');
    writeFileSync(
      preload,
      `const fs = require('node:fs');
       const full = (file) => { throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: String(file) }); };
       for (const name of ['writeFileSync', 'writeSync', 'appendFileSync']) fs[name] = full;
       require('node:module').syncBuiltinESMExports();`,
    );
    const run = new Run({ NODE_OPTIONS: `--require ${preload}` });
    expect(await run.ended).toBe(1);
    expect(oneMessage(run)).toMatch(/^The disk is full \(.*\)\. Free some space .* run the command again/m);
  });

  it('says what to do about a damaged database, and --reset begins afresh', async () => {
    await removeInstance(clone.root, 'development');
    await (await new Run().until('Ctrl-C stops everything.')).kill('SIGTERM');
    rmSync(path.join(data(), 'global', 'pg_control'));
    const run = new Run();
    expect(await run.ended).toBe(1);
    expect(oneMessage(run)).toMatch(/damaged: global\/pg_control is missing.*npm start -- --reset\n$/);

    const afresh = await new Run({}, ['--reset']).until('Ctrl-C stops everything.');
    expect(afresh.output).toContain(`Removed the embedded database's folder ${data()}`);
    expect(await afresh.kill('SIGTERM')).toBe(0);
    expect(existsSync(path.join(data(), 'PG_VERSION'))).toBe(true);
  });
});

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}
