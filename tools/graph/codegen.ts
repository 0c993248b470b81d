// Writes what is made from one subgraph's .graphql files. Usage, from the root: node tools/graph/codegen.ts <subgraph>
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { writeMadeFiles } from './made-files.ts';
import { subgraphFiles } from './subgraph-files.ts';

await runPlainly(async () => {
  const subgraph = process.argv[2];
  if (!subgraph) throw new PlainFailure('Name the subgraph, for instance: node tools/graph/codegen.ts offices');
  writeMadeFiles(process.cwd(), await subgraphFiles(process.cwd(), subgraph));
});
