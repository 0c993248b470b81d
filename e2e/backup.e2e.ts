import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GraphSystem, subgraphNames, until } from '@imigraph/graph-system';
import { inventedNik } from '@imigraph/national-id';

const workspace = path.resolve(__dirname, '..');
const testServer = process.env.TEST_DATABASE_URL;
let clone: string;

/** A folder that is a clone to the tools, with a PostgreSQL of its own that may be destroyed. */
beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'imigraph-backup-'));
  // The server's user, when root runs this, has to come through.
  chmodSync(clone, 0o755);
  symlinkSync(path.join(workspace, 'node_modules'), path.join(clone, 'node_modules'));
  writeFileSync(path.join(clone, 'nx.json'), '{}');
});

afterEach(() => {
  process.env.TEST_DATABASE_URL = testServer;
  for (const instance of ['development', 'external']) tool('postgres/cli.ts', 'stop', '--instance', instance);
  rmSync(clone, { recursive: true });
});

function tool(script: string, ...args: string[]): string {
  return execFileSync(process.execPath, [path.join(workspace, 'tools', script), ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '' },
  });
}

/** The whole graph on a server of the clone. */
function startGraph(instance: string): Promise<GraphSystem> {
  process.env.TEST_DATABASE_URL = tool('postgres/cli.ts', 'url', '--instance', instance).trim();
  return GraphSystem.start();
}

const everybody = `{
  applications(first: 100, orderBy: CREATED_DESC) { totalCount edges { node { number status servicePointId } } }
  foreigners(first: 100) { totalCount edges { node { id nationalityCode } } }
}`;

interface Everybody {
  readonly applications: { readonly totalCount: number; readonly edges: readonly object[] };
  readonly foreigners: { readonly totalCount: number; readonly edges: readonly object[] };
}

async function lookAtEverybody(graph: GraphSystem): Promise<Everybody> {
  const token = await graph.token('DG_ADMIN', { sub: 'spec-dg' });
  const { data, errors } = await graph.ask<Everybody, object>(everybody, { token });
  expect(errors).toBeUndefined();
  return data;
}

/** Whether the graph answers; null when a connection that was kept has been closed meanwhile. */
async function answers(graph: GraphSystem): Promise<boolean | null> {
  try {
    return (await graph.ask(everybody, { token: await graph.token('DG_ADMIN') })).errors === undefined;
  } catch {
    return null;
  }
}

async function applyFor(graph: GraphSystem, serial: number): Promise<string> {
  const token = await graph.token('APPLICANT', { sub: 'spec-citizen' });
  const nik = inventedNik({ regencyCode: '35.73', sex: 'FEMALE', bornOn: '1996-04-12', serial });
  const { data, errors } = await graph.ask<{ startPassportApplication: { number: string } }, object>(
    `mutation ($input: StartPassportApplicationInput!) {
       startPassportApplication(input: $input) { ... on PassportApplication { number } } }`,
    {
      token,
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          servicePointId: 'KANIM-MALANG',
          serviceCode: 'PASSPORT_NEW',
          applicantName: 'Sekar Anindita Rekaan',
          applicantBornOn: '1996-04-12',
          applicantNik: nik,
          purpose: 'TOURISM',
        },
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.startPassportApplication.number;
}

it('a graph that is backed up while it works is the same after its database was destroyed and restored', async () => {
  const graph = await startGraph('development');
  try {
    const number = await applyFor(graph, 1);
    const before = await lookAtEverybody(graph);
    const archive = path.join(clone, 'archive');

    // It goes on being asked, and writes each time who has looked.
    const backup = spawn(process.execPath, [path.join(workspace, 'tools/backup/cli.ts'), 'backup', archive], {
      cwd: clone,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    backup.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = once(backup, 'close');
    do await lookAtEverybody(graph);
    while (backup.exitCode === null);
    await ended;
    expect([backup.exitCode, said]).toEqual([
      0,
      expect.stringMatching(/^Backed up \d+ MB.*\n.*keys\.json is not in it/),
    ]);

    // What comes after is not in it.
    await applyFor(graph, 2);
    tool('postgres/cli.ts', 'stop');
    rmSync(path.join(clone, '.imigraph/postgres'), { recursive: true });
    await until(async () => (await answers(graph)) === false);

    tool('backup/cli.ts', 'restore', archive);
    tool('postgres/cli.ts', 'url');
    // The very processes that lost their database find it again, where it was.
    await until(async () => (await answers(graph)) === true);
    expect(await lookAtEverybody(graph)).toEqual(before);
    const [row] = await graph.sql<{ applications: number }>(
      'select count(*)::int as applications from applications.application',
    );
    expect(row?.applications).toBe(before.applications.totalCount);
    expect(JSON.stringify(before)).toContain(number);
  } finally {
    await graph.stop();
  }
}, 300_000);

const hasOther = (process.env.PATH ?? '')
  .split(path.delimiter)
  .some((folder) => existsSync(path.join(folder, 'pg_ctl')));

it('rows that one version of PostgreSQL has exported are the same graph in another', async () => {
  const archive = path.join(clone, 'rows');
  const old = await startGraph(hasOther ? 'external' : 'development');
  let before: Everybody;
  let sequence: object[];
  try {
    await applyFor(old, 1);
    before = await lookAtEverybody(old);
    // Events go on being applied; what is compared must stand still.
    for (const name of subgraphNames) await old.subgraph(name).stop();
    sequence = await old.sql('select * from offices.event_position order by stream');
    execFileSync(process.execPath, [path.join(workspace, 'tools/backup/cli.ts'), 'export', archive], {
      cwd: clone,
      env: { ...process.env, DATABASE_URL: old.databaseUrl },
    });
  } finally {
    await old.stop();
  }

  const graph = await startGraph('development');
  try {
    for (const name of subgraphNames) await graph.subgraph(name).stop();
    const into = { ...process.env, DATABASE_URL: graph.databaseUrl };
    const said = execFileSync(process.execPath, [path.join(workspace, 'tools/backup/cli.ts'), 'import', archive], {
      cwd: clone,
      env: into,
      encoding: 'utf8',
    });
    expect(said).toMatch(/^Imported \d+ rows into \d+ tables/);
    const imported = await graph.sql('select * from offices.event_position order by stream');
    for (const name of subgraphNames) await graph.startSubgraph(name);
    expect(await lookAtEverybody(graph)).toEqual(before);
    expect(imported).toEqual(sequence);
    // It goes on where it was: the next application's number is no number that was given before.
    const number = await applyFor(graph, 3);
    expect(JSON.stringify(before)).not.toContain(number);
  } finally {
    await graph.stop();
  }
}, 300_000);
