// Does every list answer from an index, and how quickly, among a million applications and a million foreigners?
// npm run bench -- lists
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { GraphSystem } from '@imigraph/graph-system';
import { listTables, overview, quantile } from './list-tables';
import { fillGraph, measureLists, planFaults } from './lists';
import { measureMoves } from './moves';
import { machine } from './report';

const people = 1_000_000;
const rounds = 20;
const moves = { reports: 50, atOnce: 5_000 };

async function run(): Promise<void> {
  const graph = await GraphSystem.start({ preload: [path.join(__dirname, 'plan-watch.cjs')] });
  try {
    await fillGraph(graph, people);
    const measured = await measureLists(graph, { rounds });
    const faults = planFaults(measured);
    const { reports, atOnceMs, permitsMoved } = await measureMoves(graph, moves);
    const [server] = await graph.sql<{ version: string }>(`select split_part(version(), ' on ', 1) as version`);
    const [half, most] = [0.5, 0.95].map((p) => quantile(reports, p).toFixed(0));
    const result = `# Lists among a million

A page of 20 and the total in one question, put to the subgraph itself by signed calls, the first page and the second in
turns. Both pages and the total of every list are compared with what SQL says past every policy before anything is
measured; one that differs ends the run. Rows, buffers and ranges are those of the dearest statement of an answer, by
EXPLAIN (ANALYZE, BUFFERS) of what ran: \`rows read\` are the rows of people that it looked at.

${machine(server?.version ?? 'PostgreSQL')}
- ${people.toLocaleString('en')} applications; as many foreigners, every fifth with a second permit; invented, many in Jakarta and Bali.
- ${rounds} answers of each list, one after the other, in turns. Subgraphs and PostgreSQL share these cores.

${overview(measured)}
${faults.length === 0 ? 'No list reads a table of people whole, passes over rows, or sorts more than its ranges give a page.' : `Faults:\n\n${faults.map((fault) => `- ${fault}`).join('\n')}`}

${listTables(measured)}

## Moving house

A permit carries the area of its holder, and the numbers behind the totals are kept by area. A reported address takes
${half} ms (p50) and ${most} ms (p95) of ${reports.length}. ${moves.atOnce.toLocaleString('en')} foreigners moved in one statement took ${(atOnceMs / 1_000).toFixed(1)} s, with ${permitsMoved.toLocaleString('en')} permits.
`;
    writeFileSync(path.join(__dirname, 'results/lists.md'), result);
    process.stdout.write(result);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await graph.stop();
  }
}

void run();
