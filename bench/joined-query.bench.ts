// What does a joined answer cost beside one from a single subgraph?
// npm run bench -- joined-query
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { GraphSystem } from '@imigraph/graph-system';
import { measureJoinedQuery } from './joined-query';
import type { Plan } from './load';
import { machine, planText, reportTable } from './report';

const plan: Plan = { rounds: 5, seconds: 5, connections: 16 };

async function run(): Promise<void> {
  const graph = await GraphSystem.start();
  try {
    const table = reportTable(await measureJoinedQuery(graph, plan));
    const [server] = await graph.sql<{ version: string }>(`select split_part(version(), ' on ', 1) as version`);
    const report = `# One subgraph and the joined query

Whole requests through the gateway: token, plan, signed calls, row-level security, joined answer. Every answer is compared
with the one that SQL bore out before the first round; one that differs ends the run. Median (least–most) of the rounds.

${machine(server?.version ?? 'PostgreSQL')}
- ${planText(plan)}
- Clients, gateway, subgraphs and PostgreSQL share these cores: read the ratios, not the rates.

${table}
`;
    writeFileSync(path.join(__dirname, 'results/joined-query.md'), report);
    process.stdout.write(report);
  } finally {
    await graph.stop();
  }
}

void run();
