import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const repository = path.resolve(__dirname, '..', '..', '..');
let folder: string;

beforeAll(async () => {
  // The programs use the repository's packages, so they must lie inside it.
  await mkdir(path.join(repository, '.imigraph'), { recursive: true });
  folder = await mkdtemp(path.join(repository, '.imigraph', 'run-process-'));
});

afterAll(() => rm(folder, { recursive: true }));

interface Program {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Resolves when the program has sent this message. */
  says(message: string): Promise<unknown>;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

/** Runs a program whose whole text is the body of `start`. It may call `tell(message)` and use what is imported here. */
async function run(start: string): Promise<Program> {
  const outfile = path.join(folder, `${Math.random()}.js`);
  await build({
    stdin: {
      contents: `
        import { createServer } from 'node:http';
        import { ConfigError, createLogger, isAbandoned, runProcess, tellStarter } from '@imigraph/runtime';
        const log = createLogger({ app: 'program', level: 'info' });
        const tell = (message) => process.connected && process.send(message);
        const server = createServer();
        const listening = {
          log,
          url: 'http://127.0.0.1',
          drain: () => tell('drained'),
          stop: () => new Promise((resolve) => { tell('stopped'); server.close(resolve); server.closeAllConnections(); }),
        };
        const listen = () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
        void runProcess(async () => { ${start} });
      `,
      resolveDir: __dirname,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    tsconfig: path.join(repository, 'tsconfig.base.json'),
  });
  const child = fork(outfile, [], { cwd: repository, silent: true });
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const messages: unknown[] = [];
  child.on('message', (message) => messages.push(message));
  const says = async (message: string) => {
    while (!messages.includes(message)) await once(child, 'message');
  };
  return { child, output, says, ended: endOf(child) };
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const outputs = streams.map((stream) => once(stream, 'close'));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  await Promise.all(outputs);
  return { code, signal };
}

const serve = 'await listen(); return listening;';

it('says when it listens', async () => {
  const program = await run(serve);
  await program.says('ready');
  program.child.kill('SIGTERM');
  await program.ended;
  expect(JSON.parse(program.output.stdout.split('\n', 1)[0] ?? '')).toMatchObject({
    app: 'program',
    msg: 'listening',
    url: 'http://127.0.0.1',
  });
});

it.each(['SIGTERM', 'SIGINT'] as const)('drains, stops and ends well on %s', async (signal) => {
  const program = await run(serve);
  await program.says('ready');
  const order: unknown[] = [];
  program.child.on('message', (message) => order.push(message));
  program.child.kill(signal);
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(order).toEqual(['drained', 'stopped']);
  expect(program.output.stdout).toMatch(new RegExp(`"signal":"${signal}","msg":"stopping".*\\n.*"msg":"stopped"`));
});

it('stops when the parent that forked it is gone', async () => {
  const program = await run(serve);
  await program.says('ready');
  program.child.disconnect();
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.output.stdout).toContain('"stopped"');
});

it('stops when the parent went while it was starting', async () => {
  const program = await run(`
    tell('starting');
    await new Promise((resolve) => process.once('disconnect', resolve));
    ${serve}
  `);
  await program.says('starting');
  program.child.disconnect();
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.output.stdout).toContain('"stopped"');
});

it('says what it is doing while it starts, and notices that nobody waits for it any more', async () => {
  const program = await run(`
    tellStarter('half of it');
    tell(isAbandoned() ? 'abandoned' : 'wanted');
    while (!isAbandoned()) await new Promise((resolve) => setImmediate(resolve));
    tellStarter('nobody hears this');
    ${serve}
  `);
  const doing: unknown[] = [];
  program.child.on('message', (message) => doing.push(message));
  await program.says('wanted');
  program.child.disconnect();
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(doing).toEqual([{ doing: 'half of it' }, 'wanted']);
});

it('stops once when it is told by a signal and by the parent’s end', async () => {
  const program = await run(serve);
  await program.says('ready');
  program.child.kill('SIGTERM');
  await program.says('drained');
  program.child.disconnect();
  expect(await program.ended).toEqual({ code: 0, signal: null });
  expect(program.output.stdout.match(/"stopping"/g)).toHaveLength(1);
});

it.each([
  ['an error that nobody caught', "setImmediate(() => { throw new Error('boom'); });"],
  ['a rejection that nobody caught', "void Promise.reject(new Error('boom'));"],
])('stops in order and ends badly after %s', async (_what, fault) => {
  const program = await run(`await listen(); process.once('message', () => { ${fault} }); return listening;`);
  await program.says('ready');
  program.child.send('go');
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output.stdout).toMatch(/"level":"fatal".*"message":"boom".*\n.*"stopped"/);
});

it('ends badly, and says so, when it cannot be stopped', async () => {
  const program = await run(`
    await listen();
    return { ...listening, stop: () => Promise.reject(new Error('the pool does not close')) };
  `);
  await program.says('ready');
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output.stdout).toMatch(/"level":"error".*the pool does not close.*"stopping failed"/);
});

it('ends at once when it is told twice', async () => {
  const program = await run('await listen(); return { ...listening, stop: () => new Promise(() => undefined) };');
  await program.says('ready');
  program.child.kill('SIGTERM');
  await program.says('drained');
  program.child.kill('SIGTERM');
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output.stdout).toContain('told twice to stop');
});

it('says in plain words what is wrong with its environment', async () => {
  const program = await run("throw new ConfigError(['PORT: write a number', 'HOST: write a name']);");
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output).toEqual({
    stdout: '',
    stderr: 'The environment is not right:\n  - PORT: write a number\n  - HOST: write a name\n',
  });
});

it('says in plain words that its port is taken', async () => {
  const program = await run(`
    await listen();
    await new Promise((resolve, reject) => createServer().on('error', reject).listen(server.address().port, '127.0.0.1', resolve));
    return listening;
  `);
  // The server that it had opened before does not keep it alive.
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output.stderr).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken by another process\. .*\n$/);
});

it('shows where a fault of ours is when it cannot start', async () => {
  const program = await run("throw new Error('a bug');");
  expect((await program.ended).code).toBe(1);
  expect(program.output.stderr).toMatch(/Error: a bug\n {4}at /);
});
