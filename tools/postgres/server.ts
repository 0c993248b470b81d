import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { explainUnrunnable, programPath } from './programs.ts';
import { type RunningServer, findServer } from './postmaster-file.ts';
import { type ServerAccount, asAccount } from './server-account.ts';
import { damagedData, explainServerFailure, otherMajor } from './server-failure.ts';
import type { ServerPlace } from './server-place.ts';

export const SUPERUSER = 'postgres';

const START_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 20;
const LOG_KEPT_BYTES = 10_000_000;
/** PostgreSQL knows its own locale from this version; before, the C library's C sorts by bytes just the same. */
const FIRST_WITH_BUILTIN_LOCALE = 17;

/** Nothing of the caller's environment: PGDATA, PGPORT and their like would change what the programs do. */
const serverEnvironment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

export function isInitialised(data: string): boolean {
  return existsSync(data) && readdirSync(data).length > 0;
}

/** Makes the data folder. It takes its name only when it is complete, so that a run that was cut short leaves none. */
export async function initialise(place: ServerPlace, password: string, { sync }: { sync: boolean }): Promise<void> {
  const unfinished = `${place.data}.unfinished`;
  const passwordFile = `${place.data}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const made of place.account ? [unfinished, passwordFile] : []) {
      chownSync(made, place.account?.uid ?? 0, place.account?.gid ?? 0);
    }
    const locale =
      place.programs.major >= FIRST_WITH_BUILTIN_LOCALE
        ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
        : [];
    const { code, output } = await run(place, 'initdb', [
      `--pgdata=${unfinished}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      ...locale,
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ]);
    if (code !== 0) throw explainServerFailure(output, place.data, place.log);
    if (existsSync(place.data)) rmSync(place.data, { recursive: true });
    renameSync(unfinished, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * Fills the data folder from elsewhere. As with initialise, it takes its name only when it is complete; `makeRoom` is
 * called just before.
 */
export async function fillData(
  place: ServerPlace,
  fill: (folder: string) => Promise<void>,
  makeRoom: () => void,
): Promise<void> {
  const unfinished = `${place.data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    await fill(unfinished);
    if (place.account) giveTo(unfinished, place.account);
    makeRoom();
    renameSync(unfinished, place.data);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function giveTo(folder: string, { uid, gid }: ServerAccount): void {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    chownSync(path.join(entry.parentPath, entry.name), uid, gid);
  }
}

/** Throws when the data cannot be served: said in plain words here, since the server's own are for its developers. */
export function refuseDamaged(place: ServerPlace): void {
  const versionFile = path.join(place.data, 'PG_VERSION');
  for (const needed of ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal']) {
    if (!existsSync(path.join(place.data, needed))) throw damagedData(place.data, `${needed} is missing`);
  }
  const made = readFileSync(versionFile, 'utf8').trim();
  if (!/^\d+$/.test(made)) throw damagedData(place.data, 'PG_VERSION does not hold a version');
  if (Number(made) !== place.programs.major) throw otherMajor(place.data, made, place.programs.major);
}

/** Starts the server in a session of its own: neither Ctrl-C nor the death of this process reaches it. */
export async function startServer(
  place: ServerPlace,
  port: number,
  settings: readonly string[],
): Promise<RunningServer> {
  const log = openLog(place.log);
  const options = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', ...settings];
  const server = spawn(
    programPath(place.programs, 'postgres'),
    ['-D', place.data, ...options.flatMap((o) => ['-c', o])],
    {
      ...asAccount(place.account),
      cwd: '/',
      env: serverEnvironment,
      stdio: ['ignore', log.file, log.file],
      detached: true,
    },
  );
  let failure: Error | null = null;
  server.once('error', (error) => (failure = explainUnrunnable(programPath(place.programs, 'postgres'), error)));
  try {
    for (let waited = 0; waited < START_WITHIN_MS && !failure; waited += LOOK_EVERY_MS) {
      if (server.exitCode !== null || server.signalCode !== null) break;
      const found = findServer(place.data);
      if (found?.isReady && found.pid === server.pid) return found;
      await delay(LOOK_EVERY_MS);
    }
    throw failure ?? explainServerFailure(readFrom(place.log, log.offset), place.data, place.log);
  } finally {
    server.unref();
    closeSync(log.file);
  }
}

/** Waits for a server that another process has just started; null when it went away instead. */
export async function awaitReady(data: string): Promise<RunningServer | null> {
  for (let waited = 0; waited < START_WITHIN_MS; waited += LOOK_EVERY_MS) {
    const found = findServer(data);
    if (!found || found.isReady) return found;
    await delay(LOOK_EVERY_MS);
  }
  return null;
}

/** Ends open transactions and writes everything down; with nothing running it does nothing. */
export async function stopServer(place: ServerPlace): Promise<void> {
  if (!findServer(place.data)) return;
  const { code, output } = await run(place, 'pg_ctl', ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '60', '-s']);
  if (code !== 0 && findServer(place.data)) throw explainServerFailure(output, place.data, place.log);
}

function run(place: ServerPlace, name: 'initdb' | 'pg_ctl', args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const program = programPath(place.programs, name);
    const options = { ...asAccount(place.account), cwd: '/', env: serverEnvironment, detached: true };
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => reject(explainUnrunnable(program, error)));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function openLog(log: string): { file: number; offset: number } {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_KEPT_BYTES) renameSync(log, `${log}.1`);
  return { file: openSync(log, 'a'), offset: size > LOG_KEPT_BYTES ? 0 : size };
}

function readFrom(log: string, offset: number): string {
  const file = openSync(log, 'r');
  try {
    const rest = Buffer.alloc(Math.max(0, statSync(log).size - offset));
    readSync(file, rest, 0, rest.length, offset);
    return rest.toString();
  } finally {
    closeSync(file);
  }
}
