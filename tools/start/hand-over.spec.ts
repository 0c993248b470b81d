import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A clone as it is fresh from git: the first scripts, a lock file, and nothing installed. */
function makeFreshClone(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-fresh-'));
  mkdirSync(path.join(root, 'tools', 'start'), { recursive: true });
  for (const script of ['start.mjs', 'hand-over.mjs', 'install.mjs']) {
    copyFileSync(path.join(__dirname, script), path.join(root, 'tools', 'start', script));
  }
  writeFileSync(
    path.join(root, 'tools', 'start', 'main.ts'),
    "const said: string = 'started'; console.log(said, process.argv.slice(2));",
  );
  writeLock(root, { 'node_modules/left-pad': { version: '1.3.0' } });
  // Writes what npm would: the packages, and its own record of them.
  writeFileSync(
    path.join(root, 'npm.js'),
    `const fs = require('node:fs');
     fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
     if (process.env.FAKE_NPM_FAILS) process.exit(Number(process.env.FAKE_NPM_FAILS));
     fs.rmSync('node_modules', { recursive: true, force: true });
     fs.mkdirSync('node_modules/.bin', { recursive: true });
     fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
     fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`,
  );
  return root;
}

function writeLock(root: string, packages: object): void {
  writeFileSync(
    path.join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': { name: 'imigraph' }, ...packages } }),
  );
}

describe('the first script', () => {
  let root: string;
  beforeEach(() => (root = makeFreshClone()));
  afterEach(() => rmSync(root, { recursive: true }));

  const start = (args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['tools/start/start.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: path.join(root, 'npm.js'), ...env },
    });
  const installs = () => {
    try {
      return readFileSync(path.join(root, 'npm.log'), 'utf8');
    } catch {
      return '';
    }
  };

  it('installs what the lock file says, once, and hands its arguments over', () => {
    const first = start(['--reset']);
    expect(first).toMatchObject({
      status: 0,
      stdout: "started [ '--reset' ]\n",
      stderr: expect.stringMatching(/^Installing/),
    });
    expect(start()).toMatchObject({ status: 0, stdout: 'started []\n', stderr: '' });
    expect(installs()).toBe('ci\n');
  });

  it('installs again when the lock file has changed', () => {
    start();
    writeLock(root, { 'node_modules/left-pad': { version: '1.3.1' } });
    expect(start().status).toBe(0);
    expect(installs()).toBe('ci\nci\n');
  });

  it('believes an install by hand, and lets packages for other platforms be', () => {
    spawnSync(process.execPath, ['npm.js', 'ci'], { cwd: root });
    writeLock(root, {
      'node_modules/left-pad': { version: '1.3.0' },
      'node_modules/for-a-mainframe': { version: '1.0.0', optional: true, os: ['zos'], cpu: ['s390x'] },
    });
    expect(start()).toMatchObject({ status: 0, stderr: '' });
    expect(installs()).toBe('ci\n');
  });

  it('installs what an install by hand has left out', () => {
    spawnSync(process.execPath, ['npm.js', 'ci'], { cwd: root });
    writeLock(root, {
      'node_modules/left-pad': { version: '1.3.0' },
      'node_modules/for-here': { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] },
    });
    expect(start().status).toBe(0);
    expect(installs()).toBe('ci\nci\n');
  });

  it('says that the install failed, and tries again the next time', () => {
    expect(start([], { FAKE_NPM_FAILS: '7' })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /The packages could not be installed: `npm ci` ended with code 7\..*Then run the command again\.\n$/s,
      ),
    });
    expect(start()).toMatchObject({ status: 0, stdout: 'started []\n' });
  });

  it('lets one command install at a time', () => {
    mkdirSync(path.join(root, '.imigraph'));
    writeFileSync(path.join(root, '.imigraph', 'installing'), String(process.pid));
    expect(start()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`process ${process.pid}) is installing`),
    });
    // A command that was killed meanwhile holds up nobody.
    writeFileSync(path.join(root, '.imigraph', 'installing'), '999999999');
    expect(start().status).toBe(0);
  });

  it.each(['18.20.0', '20.10.0'])('refuses Node %s in plain words', (version) => {
    writeFileSync(
      path.join(root, 'old.cjs'),
      `Object.defineProperty(process.versions, 'node', { value: '${version}' });`,
    );
    expect(start([], { NODE_OPTIONS: `--require ${path.join(root, 'old.cjs')}` })).toMatchObject({
      status: 1,
      stderr: `Imigraph needs Node 20.11 or newer, and this is Node ${version}. Get one from https://nodejs.org.\n`,
    });
    expect(installs()).toBe('');
  });

  it('says so when there is no Node 24 for this platform', () => {
    start();
    rmSync(path.join(root, 'node_modules', '.bin', 'node'));
    writeFileSync(path.join(root, 'old.cjs'), "Object.defineProperty(process.versions, 'node', { value: '22.1.0' });");
    expect(start([], { NODE_OPTIONS: `--require ${path.join(root, 'old.cjs')}` })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There is no Node 24 for .*this is Node 22\.1\.0\. Install Node 24.*\n$/),
    });
  });

  it('ends as the script ends', () => {
    writeFileSync(path.join(root, 'tools', 'start', 'main.ts'), 'process.exit(42);');
    expect(start().status).toBe(42);
    writeFileSync(path.join(root, 'tools', 'start', 'main.ts'), "process.kill(process.pid, 'SIGKILL');");
    expect(start().status).toBe(137);
  });

  it('stops the script when the shell that npm has put before it dies', async () => {
    start();
    writeFileSync(
      path.join(root, 'tools', 'start', 'main.ts'),
      "process.on('SIGTERM', () => { console.log('stopped'); process.exit(); }); setInterval(() => {}, 1000); console.log('up');",
    );
    const shell = spawn('/bin/sh', ['-c', '"$0" tools/start/start.mjs; true', process.execPath], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    let output = '';
    shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    // The pipe closes when the last process that holds it has gone.
    await once(shell, 'close');
    expect(output).toBe('up\nstopped\n');
  });

  it('explains itself and refuses what it does not know, before it installs anything', () => {
    expect(start(['--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/--reset.*DATABASE_URL/s) });
    expect(start(['--rest'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^npm start does not know --rest\./),
    });
    for (const people of [['--people', '2m'], ['--people'], ['--people=']]) {
      expect(start(people)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/^--people takes none, small, 1m, 10m, and not /),
      });
    }
    expect(installs()).toBe('');
  });

  it('finds its clone from anywhere, also through a link', () => {
    const link = `${root}-link`;
    symlinkSync(root, link);
    const { status } = spawnSync(process.execPath, [path.join(link, 'tools/start/start.mjs')], {
      cwd: os.tmpdir(),
      env: { ...process.env, npm_execpath: path.join(root, 'npm.js') },
    });
    rmSync(link);
    expect(status).toBe(0);
    expect(installs()).toBe('ci\n');
  });
});
