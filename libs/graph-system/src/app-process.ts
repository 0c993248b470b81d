import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const workspace = path.resolve(__dirname, '../../..');

export interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly requestId?: string;
  readonly url?: string;
  readonly metricsUrl?: string;
  readonly traceId?: string;
  readonly sqlStatements?: number;
}

/** An app as `npm start` runs it: the built bundle, as a process of its own. */
export interface AppProcess {
  readonly name: string;
  readonly child: ChildProcess;
  /** Where it answers GraphQL. */
  readonly url: string;
  /** Everything that it has written so far, standard error with it. */
  readonly output: () => string;
  readonly lines: () => LogLine[];
  /** Resolves with the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

export interface AppSettings {
  readonly name: string;
  /** Relative to the workspace; an app's built bundle when it is not named. */
  readonly script?: string;
  readonly env: Readonly<Record<string, string>>;
  /** Modules loaded before the app: what watches it from inside. */
  readonly preload?: readonly string[];
}

/** Resolves when the app says that it listens; rejects with what it wrote when it ends before. */
export async function startApp({
  name,
  script = `dist/${name}/main.js`,
  env,
  preload = [],
}: AppSettings): Promise<AppProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), `imigraph-e2e-${name}-`));
  const log = path.join(folder, 'log');
  // A file, written synchronously by the app: whoever has an answer can read every line that was written before it.
  const out = openSync(log, 'a');
  const child = fork(path.join(workspace, script), [], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'test',
      // Compiled once for all the processes that the journeys start.
      NODE_COMPILE_CACHE: path.join(workspace, '.imigraph/compile-cache'),
      ...env,
    },
    execArgv: ['--enable-source-maps', ...preload.flatMap((module) => ['--require', module])],
    stdio: ['ignore', out, out, 'ipc'],
  });
  closeSync(out);
  const output = (): string => readFileSync(log, 'utf8');
  const lines = (): LogLine[] =>
    output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      // Before that it may tell what takes it so long.
      if (message === 'ready') resolve();
    });
    child.once('exit', () => {
      reject(new Error(`${name} ended before it listened:\n${output()}`));
    });
    child.once('error', reject);
  });
  const url = lines().find((line) => line.url !== undefined)?.url;
  if (url === undefined) throw new Error(`${name} did not say where it listens:\n${output()}`);
  return {
    name,
    child,
    url,
    output,
    lines,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
