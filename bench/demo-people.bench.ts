// How long do a million and ten million invented people take to load, and does memory grow with their number?
// npm run bench -- demo-people
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { onTestServer } from '@imigraph/test-database';
import {
  type LoadRun,
  type LoadingSubgraph,
  PeopleDatabase,
  filledTables,
  medianOf,
  memoryByPart,
} from './demo-people';
import { machine } from './report';

const plan: readonly (readonly [LoadingSubgraph, people: string])[] = [
  ['applications', '1m'],
  ['foreigner-residence', '1m'],
  ['applications', '10m'],
];
const parts = 10;

interface Measured {
  readonly subgraph: LoadingSubgraph;
  readonly people: string;
  readonly run: LoadRun;
  readonly tablesGiB: number;
  readonly indexesGiB: number;
  /** The same rows once more, into tables without an index, a constraint or a policy. */
  readonly bareRowsPerSecond: number;
  readonly secondStartSeconds: number;
}

async function sizesOf(database: PeopleDatabase, subgraph: LoadingSubgraph) {
  const oids = filledTables[subgraph].map((table) => `'${table}'::regclass`).join(', ');
  const [sizes] = await database.sql<{ tables: number; indexes: number }>(
    `select sum(pg_table_size(oid))::float8 / 2 ^ 30 as tables, sum(pg_indexes_size(oid))::float8 / 2 ^ 30 as indexes
       from pg_class where oid in (${oids})`,
  );
  return { tablesGiB: sizes?.tables ?? Number.NaN, indexesGiB: sizes?.indexes ?? Number.NaN };
}

/** What moving the rows costs without anything that keeps them in order: a million rows of each table are enough. */
async function bareRate(database: PeopleDatabase, subgraph: LoadingSubgraph): Promise<number> {
  let [rows, ms] = [0, 0];
  for (const table of filledTables[subgraph]) {
    await database.sql(`create table bare_${table} as select * from ${table} limit 0`);
    const started = performance.now();
    const [moved] = await database.sql<{ rows: number }>(
      `with moved as (insert into bare_${table} select * from ${table} limit 1000000 returning 1)
       select count(*)::int as rows from moved`,
    );
    ms += performance.now() - started;
    rows += moved?.rows ?? 0;
    await database.sql(`drop table bare_${table}`);
  }
  return (rows * 1_000) / ms;
}

async function measure(subgraph: LoadingSubgraph, people: string): Promise<Measured> {
  const database = await PeopleDatabase.make(subgraph);
  try {
    const run = await database.load(people);
    if (run.outcome !== 'LOADED') throw new Error(`${subgraph} did not load ${people}: ${run.outcome}`);
    const sizes = await sizesOf(database, subgraph);
    const bareRowsPerSecond = await bareRate(database, subgraph);
    const started = performance.now();
    const again = await database.load(people);
    if (again.outcome !== 'LOADED_BEFORE') throw new Error(`a second start loaded again: ${again.outcome}`);
    const secondStartSeconds = (performance.now() - started) / 1_000;
    return { subgraph, people, run, ...sizes, bareRowsPerSecond, secondStartSeconds };
  } finally {
    await database.drop();
  }
}

function rowsTable(measured: readonly Measured[]): string {
  return [
    '| subgraph | people | rows | wall time | rows/s | rows/s, first tenth | bare rows/s | tables | indexes | second start |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...measured.map(({ subgraph, people, run, tablesGiB, indexesGiB, bareRowsPerSecond, secondStartSeconds }) => {
      const begun = run.rates.find(({ percent }) => percent >= 10)?.rowsPerSecond ?? Number.NaN;
      const perSecond = [run.rows / run.seconds, begun, bareRowsPerSecond].map((rate) => Math.round(rate / 100) * 100);
      const sizes = [tablesGiB, indexesGiB].map((size) => `${size.toFixed(1)} GiB`);
      const cells = [subgraph, people, run.rows, `${Math.round(run.seconds)} s`, ...perSecond, ...sizes];
      return `| ${cells.join(' | ')} | ${secondStartSeconds.toFixed(1)} s |`;
    }),
  ].join('\n');
}

function memoryTable(measured: readonly Measured[]): string {
  const heads = Array.from({ length: parts }, (_, part) => `${part + 1}`);
  return [
    `| subgraph | people | least | median | most | ${heads.join(' | ')} |`,
    `|---|---|---|---|---|${'---|'.repeat(parts)}`,
    ...measured.map(({ subgraph, people, run }) => {
      const resident = run.samples.map(({ residentMiB }) => residentMiB);
      const values = [Math.min(...resident), medianOf(resident), Math.max(...resident), ...memoryByPart(run, parts)];
      return `| ${subgraph} | ${people} | ${values.map(Math.round).join(' | ')} |`;
    }),
  ].join('\n');
}

function reportOf(measured: readonly Measured[], version: string): string {
  return `# Invented people by the million

A subgraph's process, as \`npm start\` runs it, with \`DEMO_PEOPLE=1m\` or \`10m\` on an empty database, until its last batch
is there. Wall time is from the start of the process. A second start finds them there.

${machine(version)}
- The server of the tests, which does not wait for its disk (\`fsync=off\`), 256 MiB of shared buffers. The process and the
  server share these cores; a load has one connection and so uses one of the server's.
- Load average of the machine at the end: ${loadavg()[2]?.toFixed(1)}. What is above 2 are other programs, which took the time from these.

${rowsTable(measured)}

"Bare" is what the server makes of a million of the same rows, moved into tables without index, constraint or policy: what
lies between the two are the indexes, the foreign keys (one look for each reference), generating, COPY and the commits.

Memory of the process while it loaded, in MiB of resident memory, twice a second and after each batch: all of the run, then the median of each
tenth of it. It does not grow with the rows.

${memoryTable(measured)}
`;
}

async function run(): Promise<void> {
  const version = await onTestServer(async (client) => {
    const { rows } = await client.query<{ version: string }>(`select split_part(version(), ' on ', 1) as version`);
    return rows[0]?.version ?? 'PostgreSQL';
  });
  const measured: Measured[] = [];
  for (const [subgraph, people] of plan) {
    measured.push(await measure(subgraph, people));
    // Written each time: the last takes longest.
    writeFileSync(path.join(__dirname, 'results/demo-people.md'), reportOf(measured, version));
  }
  process.stdout.write(reportOf(measured, version));
}

void run();
