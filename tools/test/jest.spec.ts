import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addUp, readNxTasks, tallyTask } from './results.ts';

const repository = path.resolve(__dirname, '..', '..');
const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-jest-'));
const results = path.join(root, 'test-results');

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function run(project: string, env: NodeJS.ProcessEnv = {}) {
  const { TEST_SEED: _seed, ...own } = process.env;
  return spawnSync(process.execPath, [path.join(__dirname, 'jest.ts'), project, `libs/${project}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...own, ...env },
  });
}

/** The exit codes of the projects that every test may look at. */
const ended: Record<string, number | null> = {};

const tally = (project: string, status: number) => tallyTask({ projectName: project, target: 'test', status }, results);

beforeAll(() => {
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  symlinkSync(path.join(repository, 'tools'), path.join(root, 'tools'));
  for (const file of ['nx.json', 'package.json']) write(file, '{}');
  const config = `module.exports = { testEnvironment: 'node', rootDir: __dirname, testMatch: ['**/*.spec.ts'], transform: {} };`;
  for (const project of ['good', 'bad', 'empty', 'ordered']) write(`libs/${project}/jest.config.cjs`, config);
  write('libs/good/a.spec.ts', "it('adds', () => expect(1 + 1).toBe(2)); it.todo('divides');");
  write('libs/bad/a.spec.ts', "it('adds', () => expect(1 + 1).toBe(2)); it('lies', () => expect(1).toBe(2));");
  write('libs/bad/b.spec.ts', "throw new Error('before any test');");
  for (const file of ['a', 'b', 'c', 'd']) {
    write(
      `libs/ordered/${file}.spec.ts`,
      `const { appendFileSync } = require('node:fs');
       for (const name of ['1', '2', '3', '4', '5']) it(name, () => appendFileSync(process.env.ORDER_FILE, '${file}' + name + ' '));`,
    );
  }
  for (const project of ['good', 'bad', 'empty']) ended[project] = run(project).status;
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a project’s specs', () => {
  it('count one by one, and what is yet to be written does not', () => {
    expect(ended['good']).toBe(0);
    expect(tally('good', 0)).toEqual({ name: 'test good', passed: 1, failed: 0, failures: [] });
  });

  it('count a suite that cannot be run as one failure', () => {
    expect(ended['bad']).toBe(1);
    expect(tally('bad', 1)).toEqual({
      name: 'test bad',
      passed: 1,
      failed: 2,
      failures: ['test bad: lies', 'test bad: a suite could not be run'],
    });
  });

  it('may be none', () => {
    expect(ended['empty']).toBe(0);
    expect(tally('empty', 0)).toMatchObject({ passed: 0, failed: 0 });
  });

  it('run in one order for one seed and in another for another', () => {
    const orderOf = (seed: string) => {
      const file = path.join(root, `order-${seed}-${readdirSync(root).length}`);
      expect(run('ordered', { TEST_SEED: seed, ORDER_FILE: file }).status).toBe(0);
      return readFileSync(file, 'utf8');
    };
    const first = orderOf('1');
    const second = orderOf('2');
    expect(first.trim().split(' ')).toHaveLength(20);
    expect(orderOf('1')).toBe(first);
    const files = (order: string) => [...new Set(order.replace(/[^a-d]/g, ''))].join('');
    const testsOfA = (order: string) => order.match(/a\d/g)?.join(' ');
    expect(files(first)).not.toBe(files(second));
    expect(testsOfA(first)).not.toBe(testsOfA(second));
  });
});

describe('a failed task', () => {
  it('counts although no test is to blame', () => {
    expect(tally('good', 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(tally('never-ran', 130)).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ['test never-ran: it ended with code 130'],
    });
  });

  it('counts as one check when it runs no tests', () => {
    const lint = (status: number) => tallyTask({ projectName: 'good', target: 'lint', status }, results);
    expect(addUp([lint(0), lint(0), lint(1)])).toEqual({ passed: 2, failed: 1, failures: ['lint good'] });
  });

  it('is read from what Nx has written', () => {
    write('run.json', JSON.stringify({ tasks: [{ projectName: 'offices', target: 'build', status: 1, taskId: 'x' }] }));
    expect(readNxTasks(path.join(root, 'run.json'))).toMatchObject([
      { projectName: 'offices', target: 'build', status: 1 },
    ]);
    expect(readNxTasks(path.join(root, 'nowhere.json'))).toEqual([]);
  });
});
