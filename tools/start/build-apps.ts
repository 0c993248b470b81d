import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { subgraphs } from '../graph/subgraphs.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';

const BUILT = [...subgraphs.map(({ name }) => `${name}/main.js`), 'gateway/main.js', 'explorer/index.html'];
const SOURCES = ['apps', 'libs', 'tools/build', 'package-lock.json', 'tsconfig.base.json'];

/** Whether dist/ holds what the sources say. Told by names, sizes and times, since reading every file would take longer. */
export function isBuilt(root: string): boolean {
  return hasBundles(root) && readFingerprint(root) === fingerprint(root);
}

export function hasBundles(root: string): boolean {
  return BUILT.every((file) => existsSync(path.join(root, 'dist', file)));
}

/** Builds the apps with Nx, which itself skips those that have not changed. */
export async function buildApps(root: string, signal: AbortSignal, onLine: (line: string) => void): Promise<void> {
  const before = fingerprint(root);
  const nx = path.join(root, 'node_modules', '.bin', 'nx');
  // Where Nx's cache was deleted and its records of it were not, it takes bundles to be there that are not.
  const fresh = hasBundles(root) ? [] : ['--skip-nx-cache'];
  const args = [nx, 'run-many', '-t', 'build', '--output-style=static', ...fresh];
  const { code, output } = await run(root, args, signal, onLine);
  signal.throwIfAborted();
  if (code !== 0) {
    throw new PlainFailure(`The apps could not be built:\n${output.trim().split('\n').slice(-40).join('\n')}`);
  }
  writeFingerprint(root, before);
}

const fingerprintFile = (root: string) => path.join(root, 'dist', 'fingerprint');

function readFingerprint(root: string): string | null {
  return existsSync(fingerprintFile(root)) ? readFileSync(fingerprintFile(root), 'utf8') : null;
}

export function writeFingerprint(root: string, value = fingerprint(root)): void {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(fingerprintFile(root), value);
}

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(path.join(root, source))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(source: string): string[] {
  const stat = statSync(source, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [source] : [];
  return readdirSync(source, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function run(root: string, args: string[], signal: AbortSignal, onLine: (line: string) => void) {
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    // Nx starts processes of its own: the whole group is told to stop.
    const abort = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
    signal.addEventListener('abort', abort, { once: true });
    let output = '';
    const collect = (chunk: Buffer) => {
      const text = chunk.toString();
      output += text;
      const last = text.trim().split('\n').at(-1);
      if (last) onLine(last.trim());
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', abort);
      resolve({ code: code ?? 1, output });
    });
  });
}
