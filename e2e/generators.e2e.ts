import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { type WorkingCopy, makeWorkingCopy } from '@imigraph/graph-system';

jest.setTimeout(600_000);

let copy: WorkingCopy;

beforeAll(() => {
  copy = makeWorkingCopy();
});

afterAll(() => {
  copy.remove();
});

/** Runs a program of the copy; rejects with all that it wrote when it fails. */
async function run(program: string, ...args: readonly string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(NX_|JEST_|TEST_EXTERNAL|NODE_OPTIONS)/.test(name));
  const bin = path.join(copy.root, 'node_modules/.bin');
  const env = { ...Object.fromEntries(own), PATH: `${bin}:${process.env.PATH ?? ''}`, NX_DAEMON: 'false' };
  try {
    const { stdout, stderr } = await promisify(execFile)(path.join(bin, program), args, {
      cwd: copy.root,
      env,
      maxBuffer: 2 ** 26,
    });
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

it('what the generators make passes every check as it is', async () => {
  await run('nx', 'g', '@imigraph/tools:noun', 'offices', 'waiting-room', '--term', 'ruang tunggu');
  await run('nx', 'g', '@imigraph/tools:subgraph', 'exit-bans');

  // The rule about boundaries reads the project graph that nx keeps.
  expect(await run('nx', 'show', 'projects')).toContain('exit-bans');
  const edited = ['schema', 'context', 'entities.db.spec', 'migrations/*', 'waiting-room/*'].map(
    (file) => `apps/offices/src/${file}.ts`,
  );
  const typechecked = ['apps/offices', 'apps/exit-bans', 'apps/gateway', 'libs/graph-system', 'tools'];
  const results = await Promise.all([
    run('prettier', '--check', '.'),
    run('node', 'tools/graph/check.ts'),
    run('node', 'tools/docs/check.ts'),
    ...typechecked.map((project) => run('tsc', '-p', `${project}/tsconfig.json`)),
    run('eslint', '--max-warnings', '0', ...edited, 'apps/exit-bans/**/*.ts', 'tools/{graph,lint/graph}/*s.ts'),
    run('node', 'tools/check/main.ts', 'offices'),
    run('node', 'tools/check/main.ts', 'exit-bans'),
  ]);
  for (const verdict of results.slice(-2)) expect(verdict).toContain('Nothing forbids this change.');
});

it.each([
  ['offices', 'waiting-room|entities'],
  ['exit-bans', '.'],
])('the specs that they make for %s pass', async (app, specs) => {
  const output = await run('node', 'tools/test/jest.ts', app, `apps/${app}`, specs);
  expect(output).toContain('Test Suites: 3 passed, 3 total');
});

it.each([
  [['noun', 'visas', 'visa'], '"visas" is none of the subgraphs.'],
  [['noun', 'offices', 'Waiting Room'], '"Waiting Room" is no name of a noun'],
  [['noun', 'offices', 'region'], 'apps/offices/src/region is there already.'],
  [['subgraph', 'offices'], 'apps/offices is there already.'],
])('the generators refuse %j', async ([generator = '', ...args], reason) => {
  await expect(run('nx', 'g', `@imigraph/tools:${generator}`, ...args)).rejects.toThrow(reason);
});
