// Writes the supergraph, composed from the checked-in schema.graphql files. Usage, from the root: node tools/graph/compose.ts
import { runPlainly } from '../terminal/plain-failure.ts';
import { composeCheckedIn } from './graph-files.ts';
import { writeMadeFiles } from './made-files.ts';
import { printHints } from './print-hints.ts';
import { supergraphPath } from './subgraphs.ts';

await runPlainly(async () => {
  const { supergraph, hints } = composeCheckedIn(process.cwd());
  printHints(hints);
  writeMadeFiles(process.cwd(), new Map([[supergraphPath, supergraph]]));
});
