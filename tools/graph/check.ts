// Fails when something that is made from the SDL or the documents that ask the graph is not what the tree holds. Writes nothing.
// Usage, from the root: node tools/graph/check.ts
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { documentFolders } from './document-files.ts';
import { GraphFaults } from './graph-faults.ts';
import { graphFiles } from './graph-files.ts';
import { leftoverFiles, staleFiles } from './made-files.ts';
import { printHints } from './print-hints.ts';

await runPlainly(async () => {
  const root = process.cwd();
  const { files, hints, faults } = await graphFiles(root);
  printHints(hints);
  if (faults.length > 0) throw new GraphFaults(faults);
  const stale = [...staleFiles(root, files), ...leftoverFiles(root, documentFolders, files)];
  if (stale.length > 0) {
    throw new PlainFailure(
      [
        'These files are no longer what they are made from:',
        ...stale.map((file) => `- ${file}`),
        'Run `npm run generate` and commit what it writes.',
      ].join('\n'),
    );
  }
  console.log(`The ${files.size} files made from the SDL are up to date.`);
});
