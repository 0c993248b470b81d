// What do statistics of a million applications and a million foreigners take, and the snapshots that they are asked of?
// npm run bench -- statistics
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { GraphSystem } from '@imigraph/graph-system';
import { quantile } from './list-tables';
import { measurePermitSnapshots, measurePermitStatistics } from './permit-statistics';
import { machine } from './report';
import { measureSnapshot, measureStatistics } from './statistics';

const rounds = 20;

async function run(): Promise<void> {
  const graph = await GraphSystem.start();
  try {
    await graph.subgraph('applications').stop();
    await graph.startSubgraph('applications', { DEMO_PEOPLE: '1m' });
    await graph.subgraph('foreigner-residence').stop();
    await graph.startSubgraph('foreigner-residence', { DEMO_PEOPLE: '1m' });
    await graph.sql('vacuum analyze');
    const snapshot = await measureSnapshot(graph);
    const permitSnapshots = await measurePermitSnapshots(graph);
    const measured = [...(await measureStatistics(graph, rounds)), ...(await measurePermitStatistics(graph, rounds))];
    const [server] = await graph.sql<{ version: string }>(`select split_part(version(), ' on ', 1) as version`);
    const most = Math.max(...measured.map(({ times }) => quantile(times, 0.95)));
    const told = Object.entries(snapshot.told).map(
      ([dimension, part]) => `| ${dimension} | ${(100 * part).toFixed(1)} % |`,
    );
    const result = `# Statistics of a million applications and a million foreigners

Questions to \`applicationStatistics\`, \`permitStatistics\` and \`permitFlows\` through the gateway. What staff are told is compared
with SQL over the applications and permits themselves, group by group, before anything is measured; what analysts are told must be at least five and no more
than that, or than pools rounded to five can make of it.

${machine(server?.version ?? 'PostgreSQL')}
- A million invented applications (\`npm start -- --people 1m\`), from January 2025 to October 2026: a sixth of the real volume
  of 3.09 million a year, so that more is withheld here than would be.
- A million invented foreigners with their permits, loaded in the same way.
- Load average of the machine at the end: ${loadavg()[1]?.toFixed(1)}. What is above 2 are other programs, which took the time from these.
- ${rounds} answers to each question, one after the other, in turns. Gateway, subgraphs and PostgreSQL share these cores.

The slowest answer takes ${most.toFixed(0)} ms (p95).

| viewer | question | groups | total | withheld | undecided | p50 ms | p95 ms |
|---|---|---|---|---|---|---|---|
${measured
  .map(({ viewer, question, groups, total, withheld, undecided, times }) => {
    const [half, p95] = [0.5, 0.95].map((p) => quantile(times, p).toFixed(0));
    return `| ${viewer} | ${question} | ${groups} | ${total ?? ''} | ${withheld} | ${undecided} | ${half} | ${p95} |`;
  })
  .join('\n')}

## The snapshot

It takes ${snapshot.without.toFixed(1)} s on most days, and ${snapshot.withPools.toFixed(1)} s on the first of a month, when the pools are made anew:
${snapshot.cells.toLocaleString('en')} cells and ${snapshot.pools.toLocaleString('en')} pools. All of it is SQL, so that the process needs no memory for it.

Those of permits, each with its pools:

${permitSnapshots
  .map(
    ({ facts, seconds, cells, pools }) =>
      `- ${facts}: ${seconds.toFixed(1)} s, ${cells.toLocaleString('en')} cells, ${pools.toLocaleString('en')} pools`,
  )
  .join('\n')}

Of the applications that analysts are told of, this part is told with its value of each dimension:

| dimension | told |
|---|---|
${told.join('\n')}
`;
    writeFileSync(path.join(__dirname, 'results/statistics.md'), result);
    process.stdout.write(result);
  } finally {
    await graph.stop();
  }
}

void run();
