import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { isRunning } from '../process/process-table.ts';
import { type Instance, limitedUrl, removeInstance, startInstance, stopInstance } from './instance.ts';
import { findServer } from './postmaster-file.ts';

const repository = path.resolve(__dirname, '..', '..');

function makeClone(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-postgres-'));
  // The server's user, when root runs the specs, has to come through.
  chmodSync(root, 0o755);
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'nx.json'), '{}');
  return root;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function emptyFolder(folder: string): void {
  for (const entry of readdirSync(folder)) rmSync(path.join(folder, entry), { recursive: true });
}

async function killServer(data: string): Promise<void> {
  const { pid } = findServer(data) ?? { pid: 0 };
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await new Promise((resolve) => setImmediate(resolve));
}

describe('an instance', () => {
  const root = makeClone();
  let made: Instance;
  let instance: Instance;

  beforeAll(async () => {
    made = await startInstance(root, 'development');
    await query(made.url, "CREATE TABLE kept AS SELECT 'Malang' AS name");
    instance = made;
  });

  afterAll(async () => {
    await removeInstance(root, 'development');
    rmSync(root, { recursive: true });
  });

  it('sorts, stores and dates the same on every machine, and loses nothing in a power cut', async () => {
    expect(made).toMatchObject({ outcome: 'made', version: expect.stringMatching(/^18\./) });
    const [settings] = await query(
      instance.url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('timezone') AS zone,
              current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums,
              (SELECT concat(datlocprovider, ' ', datlocale) FROM pg_database WHERE datname = current_database()) AS locale`,
    );
    expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', fsync: 'on', checksums: 'on', locale: 'b C.UTF-8' });
  });

  it('lets nobody in without the password, and listens on this machine only', async () => {
    const url = new URL(instance.url);
    url.password = 'guessed';
    await expect(query(url.href, 'SELECT')).rejects.toThrow(/password authentication failed/);
    expect(await query(instance.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(instance.url, 'SHOW unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
  });

  it('is found by whoever comes later', async () => {
    expect(await startInstance(root, 'development')).toEqual({ ...instance, outcome: 'found' });
  });

  it('keeps what is stored, and its port, through a stop and through a kill', async () => {
    await stopInstance(root, 'development');
    expect(findServer(instance.data)).toBeNull();
    expect(await startInstance(root, 'development')).toEqual({ ...instance, outcome: 'started' });

    await killServer(instance.data);
    expect(existsSync(path.join(instance.data, 'postmaster.pid'))).toBe(true);
    expect(await startInstance(root, 'development')).toEqual({ ...instance, outcome: 'started' });
    expect(await query(instance.url, 'SELECT name FROM kept')).toEqual([{ name: 'Malang' }]);
  });

  it('starts although the number of its killed process belongs to another program by now', async () => {
    await killServer(instance.data);
    const file = path.join(instance.data, 'postmaster.pid');
    writeFileSync(file, [process.pid, instance.data, 1, instance.port, '', '127.0.0.1', '', 'ready'].join('\n'));
    expect(await startInstance(root, 'development')).toMatchObject({ outcome: 'started', port: instance.port });
  });

  it('takes another port when its own has been taken meanwhile', async () => {
    await stopInstance(root, 'development');
    const squatter: ChildProcess = spawn(
      process.execPath,
      ['-e', `require('node:net').createServer().listen(${instance.port}, '127.0.0.1', () => console.log('up'))`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(squatter.stdout as NodeJS.ReadableStream, 'data');
    const moved = await startInstance(root, 'development').finally(() => squatter.kill());
    expect(moved.port).not.toBe(instance.port);
    expect(await query(moved.url, 'SELECT name FROM kept')).toEqual([{ name: 'Malang' }]);
    instance = moved;
  });

  it('gives a user with the rights of a DATABASE_URL and no more', async () => {
    const url = await limitedUrl(root, instance);
    expect(await limitedUrl(root, instance)).toBe(url);
    await query(url, 'CREATE SCHEMA offices; CREATE ROLE spec_offices');
    await query(url, 'CREATE DATABASE spec_copy');
    await expect(query(url, 'CREATE ROLE spec_master SUPERUSER')).rejects.toThrow(/permission denied/);
  });

  it('tells a lost password from a lost database', async () => {
    const keys = path.join(root, '.imigraph', 'keys.json');
    cpSync(keys, `${keys}.kept`);
    rmSync(keys);
    await expect(startInstance(root, 'development')).rejects.toThrow(/another password.*keys\.json.*--reset/);
    cpSync(`${keys}.kept`, keys);
  });
});

describe('an instance whose folder is damaged', () => {
  const root = makeClone();
  let data = '';

  beforeAll(async () => {
    data = (await startInstance(root, 'development')).data;
    await stopInstance(root, 'development');
    renameSync(data, `${data}.whole`);
  });

  afterEach(() => rmSync(data, { recursive: true, force: true }));
  afterAll(() => rmSync(root, { recursive: true }));

  async function damage(harm: () => void): Promise<string> {
    // With its owner, who is not root when root runs the specs.
    execFileSync('cp', ['-a', `${data}.whole`, data]);
    harm();
    return startInstance(root, 'development').then(
      () => 'it started',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  }

  it.each([
    ['its version is missing', () => rmSync(path.join(data, 'PG_VERSION')), /damaged: PG_VERSION is missing.*--reset/],
    ['its control file is missing', () => rmSync(path.join(data, 'global/pg_control')), /damaged: global\/pg_control/],
    ['its version is no version', () => writeFileSync(path.join(data, 'PG_VERSION'), 'x'), /does not hold a version/],
    [
      'an older PostgreSQL made it',
      () => writeFileSync(path.join(data, 'PG_VERSION'), '16\n'),
      /by PostgreSQL 16.*18.*--reset/,
    ],
    [
      'its control file is garbled',
      () => writeFileSync(path.join(data, 'global/pg_control'), 'x'),
      /seems damaged.*--reset/s,
    ],
    ['its log of changes is gone', () => emptyFolder(path.join(data, 'pg_wal')), /seems damaged.*--reset/s],
  ])('says so and what to do: %s', async (_what, harm, message) => {
    const said = await damage(harm);
    expect(said).toMatch(message);
    expect(said).toMatch(/^PlainFailure: /);
    expect(existsSync(data)).toBe(true);
  });

  it('is made anew by itself where nothing in it is of worth', async () => {
    const first = await startInstance(root, 'test');
    await stopInstance(root, 'test');
    rmSync(path.join(first.data, 'global/pg_control'));
    expect(await startInstance(root, 'test')).toMatchObject({ outcome: 'made' });
    await stopInstance(root, 'test');
  });
});
