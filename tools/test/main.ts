import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../process/repository-root.ts';
import { hasBundles, writeFingerprint } from '../start/build-apps.ts';
import { PlainFailure, describeFailure, runPlainly } from '../terminal/plain-failure.ts';
import { externalDatabase, stopTestDatabases, testDatabaseUrl } from './databases.ts';
import { type Tally, addUp, check, readNxTasks, tallyTask } from './results.ts';

const USAGE = `npm test [-- OPTIONS]

Formatting, lint, types, specs (those of the database on the embedded server and on another one where there is one),
generated files, build and end-to-end journeys. The last line counts them.

  --only unit|e2e   everything but the journeys, or the build and the journeys alone
  --random [SEED]   the specs in random order; the seed is printed, to run the same order again
  --help            this text`;

interface Choice {
  only: string | null;
  seed: number | null;
}

function readChoice(args: string[]): Choice {
  const { values, positionals } = parsed(args);
  const [seed] = positionals;
  if (values.only !== undefined && values.only !== 'unit' && values.only !== 'e2e') throw new PlainFailure(USAGE);
  if (positionals.length > (values.random ? 1 : 0) || (seed !== undefined && !/^\d{1,9}$/.test(seed))) {
    throw new PlainFailure(USAGE);
  }
  return { only: values.only ?? null, seed: values.random ? Number(seed ?? randomInt(1e9)) : null };
}

function parsed(args: string[]) {
  try {
    const options = { only: { type: 'string' }, random: { type: 'boolean' } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new PlainFailure(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

class TestRun {
  private readonly root: string;
  private readonly env: NodeJS.ProcessEnv;
  private readonly tallies: Tally[];
  private readonly stopping: AbortSignal;

  constructor(root: string, env: NodeJS.ProcessEnv, tallies: Tally[], stopping: AbortSignal) {
    this.root = root;
    this.env = env;
    this.tallies = tallies;
    this.stopping = stopping;
  }

  async check(name: string, command: string, args: readonly string[]): Promise<void> {
    this.tallies.push(check(name, (await this.run(name, command, args)) === 0));
  }

  /** Answers whether every task of these targets passed. */
  async nx(name: string, targets: readonly string[], options: readonly string[] = []): Promise<boolean> {
    const runFile = path.join(this.root, '.nx', 'cache', 'run.json');
    rmSync(runFile, { force: true });
    const code = await this.run(name, 'nx', ['run-many', '-t', ...targets, ...options]);
    // What they depend on has been counted where it was asked for, unless it fails only now.
    const tasks = readNxTasks(runFile).filter(({ target, status }) => targets.includes(target) || status !== 0);
    const results = path.join(this.root, 'test-results');
    this.tallies.push(...tasks.map((task) => tallyTask(task, results)));
    if (tasks.length === 0) this.tallies.push(check(`${name}: Nx ran no task`, false));
    return code === 0 && tasks.length > 0;
  }

  skip(name: string): void {
    this.tallies.push(check(name, false));
  }

  private async run(title: string, command: string, args: readonly string[]): Promise<number> {
    this.stopping.throwIfAborted();
    console.log(`\n── ${title}`);
    const started = performance.now();
    const code = await this.spawn(command, args);
    this.stopping.throwIfAborted();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${title}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
    return code;
  }

  private spawn(command: string, args: readonly string[]): Promise<number> {
    const program = path.join(this.root, 'node_modules', '.bin', command);
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: this.root,
        env: this.env,
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: true,
      });
      // The whole group is told: Nx and jest have started processes of their own.
      const abort = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
      this.stopping.addEventListener('abort', abort, { once: true });
      child.once('error', reject);
      child.once('exit', (code) => {
        this.stopping.removeEventListener('abort', abort);
        resolve(code ?? 1);
      });
    });
  }
}

async function runAll(root: string, { only, seed }: Choice, tallies: Tally[], stopping: AbortSignal): Promise<void> {
  rmSync(path.join(root, 'test-results'), { recursive: true, force: true });
  const external = await externalDatabase(root, process.env);
  const run = new TestRun(
    root,
    {
      ...process.env,
      NX_DAEMON: 'false',
      TEST_DATABASE_URL: await testDatabaseUrl(root, process.env),
      ...(external && { TEST_EXTERNAL_DATABASE_URL: external.url, TEST_EXTERNAL_VERSION: external.version }),
      ...(seed !== null && { TEST_SEED: String(seed) }),
    },
    tallies,
    stopping,
  );
  console.log(external ? `Also on PostgreSQL ${external.version}.` : 'No PostgreSQL found beside the embedded one.');
  if (seed !== null) console.log(`In random order. The same again: npm test -- --random ${seed}`);

  if (only !== 'e2e') {
    await run.check('formatting', 'prettier', ['--check', '--log-level=warn', '.']);
    await run.nx('lint, types, specs and what the graph promised', ['lint', 'typecheck', 'test', 'check']);
    await run.check('generated files', 'node', ['tools/graph/check.ts']);
    await run.check('documents', 'node', ['tools/docs/check.ts']);
    await run.check('licences and advisories', 'node', ['tools/dependencies/check.ts']);
  }
  const isBuilt = await run.nx('build', ['build'], hasBundles(root) ? [] : ['--skip-nx-cache']);
  if (isBuilt) writeFingerprint(root);
  if (only !== 'unit') {
    if (isBuilt) await run.nx('end-to-end journeys', ['e2e']);
    else run.skip('end-to-end journeys, since the apps do not build');
  }
}

await runPlainly(async () => {
  if (process.argv.includes('--help')) return console.log(USAGE);
  const choice = readChoice(process.argv.slice(2));
  const root = repositoryRoot();
  const stopping = new AbortController();
  const stop = () => stopping.abort(new PlainFailure('Stopped before the end.'));
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop).on('disconnect', stop);
  const tallies: Tally[] = [];
  try {
    await runAll(root, choice, tallies, stopping.signal);
  } catch (error) {
    console.error(`\n${describeFailure(error)}`);
    tallies.push(check('npm test could not go on', false));
  }
  await stopTestDatabases(root).catch((error: unknown) => console.error(describeFailure(error)));
  const { passed, failed, failures } = addUp(tallies);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
process.exit();
