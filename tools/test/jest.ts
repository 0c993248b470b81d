import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { externalDatabase, testDatabaseUrl } from './databases.ts';

/** Packages that are ES modules only are loaded from CommonJS specs through Node's vm modules. */
const NODE_OPTIONS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

await runPlainly(async () => {
  const root = repositoryRoot();
  const [project, projectRoot, ...args] = process.argv.slice(2);
  if (!project || !projectRoot)
    throw new PlainFailure('Usage: node tools/test/jest.ts <project> <its folder> [jest options]');

  // Nx asks for colours; what specs read from the processes that they start is the same with Nx and without.
  const { FORCE_COLOR: _colour, ...env } = process.env;
  const run = (results: string, databaseUrl: string | null, more: readonly string[] = []) => {
    const outcome = spawnSync(
      process.execPath,
      [...NODE_OPTIONS, ...jestOptions(root, projectRoot, results), ...args, ...more],
      {
        cwd: root,
        stdio: 'inherit',
        env: databaseUrl === null ? env : { ...env, TEST_DATABASE_URL: databaseUrl },
      },
    );
    if (outcome.status !== 0) process.exitCode = 1;
  };

  mkdirSync(path.join(root, 'test-results'), { recursive: true });
  const needsDatabase = hasDatabaseSpecs(path.join(root, projectRoot));
  run(project, needsDatabase ? await testDatabaseUrl(root, process.env) : null);
  const external = needsDatabase ? await externalDatabase(root, process.env) : null;
  if (external) {
    console.log(`\nThe database specs once more, on PostgreSQL ${external.version}:`);
    run(`${project}.external`, external.url, ['--testMatch=**/*.db.spec.ts']);
  }
});

function jestOptions(root: string, projectRoot: string, results: string): string[] {
  const seed = process.env['TEST_SEED'];
  const order = seed
    ? ['--randomize', `--seed=${seed}`, `--testSequencer=${path.join(root, 'tools/test/shuffled-sequencer.cjs')}`]
    : [];
  return [
    'node_modules/jest/bin/jest.js',
    `--config=${path.join(projectRoot, 'jest.config.cjs')}`,
    '--json',
    `--outputFile=test-results/${results}.json`,
    '--passWithNoTests',
    // Nx runs a project on each core; the processes that specs start need room too.
    '--maxWorkers=50%',
    ...order,
  ];
}

function hasDatabaseSpecs(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.db.spec.ts'));
}
