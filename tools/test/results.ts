import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What one step of the whole came to. */
export interface Tally {
  name: string;
  passed: number;
  failed: number;
  /** What has failed, each in a line. */
  failures: readonly string[];
}

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  /** Suites that could not be run at all: none of their tests is counted anywhere else. */
  numRuntimeErrorTestSuites: number;
  testResults: readonly {
    name: string;
    assertionResults: readonly { status: string; fullName: string }[];
  }[];
}

export function check(name: string, isPassed: boolean): Tally {
  return { name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, failures: isPassed ? [] : [name] };
}

export interface NxTask {
  projectName: string;
  target: string;
  /** The exit code. */
  status: number;
}

/** The tasks of Nx's last run, or none when it did not come to run any. */
export function readNxTasks(runFile: string): NxTask[] {
  if (!existsSync(runFile)) return [];
  return (JSON.parse(readFileSync(runFile, 'utf8')) as { tasks: NxTask[] }).tasks;
}

/** A task that runs jest counts by its tests, every other as one check. */
export function tallyTask(task: NxTask, resultsFolder: string): Tally {
  const name = `${task.target} ${task.projectName}`;
  if (task.target !== 'test' && task.target !== 'e2e') return check(name, task.status === 0);
  const tallies = resultFiles(resultsFolder, task.projectName).map((file) => tallyJest(name, file));
  const sum = { ...addUp(tallies), name };
  // Jest may also end badly with no test to blame, and a task may end before jest does.
  if (task.status !== 0 && sum.failed === 0)
    return { ...sum, failed: 1, failures: [`${name}: it ended with code ${task.status}`] };
  return sum;
}

function resultFiles(folder: string, project: string): string[] {
  if (!existsSync(folder)) return [];
  const wanted = [`${project}.json`, `${project}.external.json`];
  return readdirSync(folder)
    .filter((file) => wanted.includes(file))
    .map((file) => path.join(folder, file));
}

function tallyJest(name: string, file: string): Tally {
  const results = JSON.parse(readFileSync(file, 'utf8')) as JestResults;
  const failures = results.testResults.flatMap((suite) => {
    const broken = suite.assertionResults.filter(({ status }) => status === 'failed');
    return broken.map(({ fullName }) => `${name}: ${fullName}`);
  });
  return {
    name,
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    failures: results.numRuntimeErrorTestSuites > 0 ? [...failures, `${name}: a suite could not be run`] : failures,
  };
}

export function addUp(tallies: readonly Tally[]): Omit<Tally, 'name'> {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}
