import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';

const workspace = path.resolve(__dirname, '..');
const sampleEveryMs = 500;

export const loadingSubgraphs = ['applications', 'foreigner-residence'] as const;
export type LoadingSubgraph = (typeof loadingSubgraphs)[number];

/** What each fills, and the table of which a row is a person's. */
export const filledTables: Readonly<Record<LoadingSubgraph, readonly [string, ...string[]]>> = {
  applications: ['application', 'application_step'],
  'foreigner-residence': ['foreigner', 'residence', 'stay_permit', 'foreign_passport'],
};

/** Memory of the process while it loaded, and how far it was then. */
export interface Sample {
  readonly percent: number;
  readonly residentMiB: number;
}

export interface LoadRun {
  /** From the first batch to the last that was told of. */
  readonly seconds: number;
  readonly rows: number;
  /** At the end, as the log says it. */
  readonly outcome: string | null;
  readonly samples: readonly Sample[];
  /** Rows a second, as the log tells them while it loads: over all batches so far. */
  readonly rates: readonly { readonly percent: number; readonly rowsPerSecond: number }[];
}

interface LoadLine {
  readonly msg: string;
  readonly percent: number;
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly outcome?: string;
}

export const schemaOf = (subgraph: LoadingSubgraph): string => subgraph.replaceAll('-', '_');

/** A database into which a subgraph's process, as `npm start` runs it, loads invented people. */
export class PeopleDatabase {
  private constructor(
    private readonly database: TestDatabase,
    private readonly subgraph: LoadingSubgraph,
  ) {}

  private readonly roleKey = randomBytes(32).toString('base64url');

  /** Roles belong to the whole server: each database's have names of their own. */
  private get rolePrefix(): string {
    return `bench_${this.database.name.split('_').at(-1) ?? ''}`;
  }

  static async make(subgraph: LoadingSubgraph): Promise<PeopleDatabase> {
    return new PeopleDatabase(await makeTestDatabase('people'), subgraph);
  }

  /** Starts the process and ends it when it listens, or with SIGKILL as soon as it has told of so many rows. */
  async load(people: string, { killAtRows = Infinity } = {}): Promise<LoadRun> {
    const child = this.fork(people);
    const ended = once(child, 'exit');
    const [samples, rates]: [Sample[], { percent: number; rowsPerSecond: number }[]] = [[], []];
    let [percent, rows, outcome]: [number, number, string | null] = [0, 0, null];
    const started = performance.now();
    let last = started;
    const sample = () => {
      const residentMiB = residentOf(child);
      if (residentMiB !== null && rows > 0 && outcome === null) samples.push({ percent, residentMiB });
    };
    const sampling = setInterval(sample, sampleEveryMs);
    if (!child.stdout) throw new Error('the process has no output');
    for await (const text of createInterface(child.stdout)) {
      const line = JSON.parse(text) as LoadLine;
      if (line.msg === 'loading in bulk') {
        ({ percent, rows } = line);
        last = performance.now();
        rates.push({ percent, rowsPerSecond: line.rowsPerSecond });
        // Beside those in between: a load that is killed soon has some all the same.
        sample();
        if (rows >= killAtRows) child.kill('SIGKILL');
      }
      if (line.msg === 'bulk load') outcome = line.outcome ?? null;
      if (line.msg === 'listening') child.kill('SIGTERM');
    }
    clearInterval(sampling);
    await ended;
    return { seconds: (last - started) / 1_000, rows, outcome, samples, rates };
  }

  /** SQL as the server's superuser, in the subgraph's schema. */
  async sql<Row extends object>(text: string): Promise<Row[]> {
    return onTestServer(async (client) => {
      await client.query(`set search_path = ${schemaOf(this.subgraph)}`);
      return (await client.query<Row>(text)).rows;
    }, this.database.url);
  }

  async drop(): Promise<void> {
    const role = `${this.rolePrefix}_${schemaOf(this.subgraph)}`;
    await this.sql(`drop owned by ${role}`);
    await onTestServer((client) => client.query(`drop role ${role}`));
    await this.database.drop();
  }

  private fork(people: string): ChildProcess {
    return fork(path.join(workspace, `dist/${this.subgraph}/main.js`), [], {
      cwd: workspace,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        DATABASE_URL: this.database.url,
        DATABASE_ROLE_PREFIX: this.rolePrefix,
        DATABASE_ROLE_KEY: this.roleKey,
        SIGNING_KEYS: `bench:${randomBytes(32).toString('base64url')}`,
        FIELD_KEYS: `bench:${randomBytes(32).toString('base64url')}`,
        DEMO_PEOPLE: people,
        APPLICATIONS_PORT: '0',
        FOREIGNER_RESIDENCE_PORT: '0',
      },
      // A young generation that grows does so in one step of some 66 MiB, at any time: what is looked at is what is kept.
      execArgv: ['--enable-source-maps', '--max-semi-space-size=4'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
  }
}

/** Resident memory as Linux counts it; null when the process has gone. */
function residentOf({ pid, exitCode, signalCode }: ChildProcess): number | null {
  if (pid === undefined || exitCode !== null || signalCode !== null) return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of the memory in each of so many equal parts of the run, in their order. */
export function memoryByPart({ samples }: LoadRun, parts: number): number[] {
  const resident = samples.map(({ residentMiB }) => residentMiB);
  return Array.from({ length: parts }, (_, part) =>
    medianOf(
      resident.slice(Math.floor((part * resident.length) / parts), Math.floor(((part + 1) * resident.length) / parts)),
    ),
  );
}
