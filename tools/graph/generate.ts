// Writes all that is made from the SDL and the documents that ask the graph: resolver types, served SDLs, supergraph, typed documents.
// Usage, from the root: npm run generate
import { runPlainly } from '../terminal/plain-failure.ts';
import { documentFolders } from './document-files.ts';
import { GraphFaults } from './graph-faults.ts';
import { graphFiles } from './graph-files.ts';
import { leftoverFiles, removeFiles, writeMadeFiles } from './made-files.ts';
import { printHints } from './print-hints.ts';

await runPlainly(async () => {
  const root = process.cwd();
  const { files, hints, faults } = await graphFiles(root);
  writeMadeFiles(root, files);
  printHints(hints);
  if (faults.length > 0) throw new GraphFaults(faults);
  removeFiles(root, leftoverFiles(root, documentFolders, files));
});
