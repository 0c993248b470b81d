import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DISK_FULL, PlainFailure } from '../terminal/plain-failure.ts';

/** Anew whenever it says what it is doing. */
const READY_WITHIN_MS = 120_000;
/** Longer than an app's own limit for its stop. */
const STOP_WITHIN_MS = 20_000;
const LAST_WORDS = 15;

export interface AppProcess {
  name: string;
  /** Settles when the app listens; rejects with its last words when it ended before. */
  ready: Promise<void>;
  /** Resolves, never rejects, when the process has ended, with what there is to say of that. */
  ended: Promise<PlainFailure>;
  /** Lets the app finish what it has begun; after 20 s it is ended. */
  stop(): Promise<void>;
  kill(): void;
}

export interface AppCommand {
  name: string;
  /** Relative to the root, which is also the app's working folder. */
  script: string;
  env: NodeJS.ProcessEnv;
  /** The terminal shows what the app writes, instead of .imigraph/logs/<name>.log keeping it. */
  isOnTerminal?: boolean;
  /** Told what the app is doing while it starts, when that takes long. */
  onDoing?: (doing: string) => void;
}

/** Runs an app as a process of its own, which ends when this process does. */
export function startApp(root: string, command: AppCommand): AppProcess {
  const { name, script, env, isOnTerminal = false } = command;
  const log = isOnTerminal ? null : path.join(root, '.imigraph', 'logs', `${name}.log`);
  const output = log === null ? 'inherit' : openLog(log);
  // A session of its own: Ctrl-C reaches the starter alone, which stops the apps in their order.
  const child = fork(script, [], {
    cwd: root,
    env,
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  if (output !== 'inherit') closeSync(output);

  const ended = new Promise<PlainFailure>((resolve) => {
    child.once('exit', (code, signal) => {
      const how = `${name} ended by itself (${signal ?? `code ${code}`}).`;
      resolve(new PlainFailure(log === null ? how : `${how}${lastWords(log, root)}`));
    });
    child.once('error', (error) => resolve(new PlainFailure(`${name} could not be started: ${error.message}`)));
  });
  return {
    name,
    ready: whenReady(child, command, ended),
    ended,
    stop: () => stop(child, ended),
    kill: () => child.kill('SIGKILL'),
  };
}

function openLog(log: string): number {
  mkdirSync(path.dirname(log), { recursive: true });
  // The run before is what one wants to read after a crash and a restart.
  if (existsSync(log)) renameSync(log, log.replace(/\.log$/, '.previous.log'));
  return openSync(log, 'w');
}

async function whenReady(
  child: ChildProcess,
  { name, onDoing }: AppCommand,
  ended: Promise<PlainFailure>,
): Promise<void> {
  const { promise: listening, resolve } = Promise.withResolvers<'listening'>();
  child.on('message', (message) => {
    if (message === 'ready') return resolve('listening');
    const { doing } = message as { doing?: string };
    if (doing === undefined) return;
    limit.refresh();
    onDoing?.(doing);
  });
  const { promise: late, resolve: giveUp } = Promise.withResolvers<PlainFailure>();
  const limit = setTimeout(() => {
    giveUp(new PlainFailure(`${name} was not ready after ${READY_WITHIN_MS / 1000} s. See .imigraph/logs/${name}.log`));
  }, READY_WITHIN_MS);
  const outcome = await Promise.race([listening, ended, late]);
  clearTimeout(limit);
  if (outcome !== 'listening') throw outcome;
}

async function stop(child: ChildProcess, ended: Promise<PlainFailure>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(limit);
}

function lastWords(log: string, root: string): string {
  const words = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LAST_WORDS).map(readable);
  const text = words.join('\n');
  const full = /ENOSPC|No space left on device/.test(text) ? ` ${DISK_FULL}: free some space, then start again.` : '';
  return `${full} Its last words, from ${path.relative(root, log)}:\n${text}`;
}

/** A log line is JSON for machines; here a person reads it. */
function readable(line: string): string {
  try {
    const { level, msg, err } = JSON.parse(line) as { level?: string; msg?: string; err?: { message?: string } };
    return `  ${level ?? ''} ${msg ?? line}${err?.message ? `: ${err.message}` : ''}`;
  } catch {
    return `  ${line}`;
  }
}
