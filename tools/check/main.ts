// Whether the SDL of a subgraph, as it stands in the tree, may become the graph's.
// Usage, from the root: npx nx check <subgraph>; NX_BASE names another branch than main.
import { parse } from 'graphql';
import { todayInJakarta } from '../graph/deprecation.ts';
import { GraphFaults } from '../graph/graph-faults.ts';
import { subgraphs } from '../graph/subgraphs.ts';
import { contactOf } from '../owners/contact.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { readBaseGraph, servedInTree } from './base-graph.ts';
import { lintSdl } from './lint-sdl.ts';
import { type Verdict, verdictOn } from './verdict.ts';

await runPlainly(async () => {
  const root = process.cwd();
  const names = subgraphs.map(({ name }) => name);
  const subgraph = names.find((name) => name === process.argv[2]);
  if (!subgraph) throw new PlainFailure(`nx check knows ${names.join(', ')}, and not "${process.argv[2] ?? ''}".`);
  const base = readBaseGraph(root, process.env['NX_BASE'] || null);
  console.log(`${subgraph}, against ${base.from}; the other subgraphs as they are checked in.`);
  const contact = contactOf(parse(servedInTree(root).get(subgraph) ?? 'type Query'));
  if (contact) console.log(`The team of ${subgraph} is ${contact}.`);

  const [lint, { faults, notes }] = await Promise.all([
    lintSdl(root, subgraph),
    orFaults(verdictOn({ root, subgraph, base, today: todayInJakarta(new Date()) })),
  ]);
  for (const note of notes) console.log(`\nNOTE   ${note}`);
  for (const fault of lint) console.log(`\nLINT   ${fault}`);
  for (const fault of faults) console.log(`\nBREAKS ${fault}`);
  const count = lint.length + faults.length;
  if (count > 0)
    throw new PlainFailure(`\n${count === 1 ? 'One thing forbids' : `${count} things forbid`} this change.`);
  console.log('\nNothing forbids this change.');
});

async function orFaults(verdict: Promise<Verdict>): Promise<Verdict> {
  try {
    return await verdict;
  } catch (error) {
    if (!(error instanceof GraphFaults)) throw error;
    return { faults: error.faults, notes: [] };
  }
}
