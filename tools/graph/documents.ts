// Writes the typed documents of journeys and examples, for the graph composed from the checked-in schema.graphql files.
// Usage, from the root: node tools/graph/documents.ts
import { runPlainly } from '../terminal/plain-failure.ts';
import { documentFiles, documentFolders } from './document-files.ts';
import { composeCheckedIn } from './graph-files.ts';
import { leftoverFiles, removeFiles, writeMadeFiles } from './made-files.ts';

await runPlainly(async () => {
  const root = process.cwd();
  const files = await documentFiles(root, composeCheckedIn(root).api);
  writeMadeFiles(root, files);
  removeFiles(root, leftoverFiles(root, documentFolders, files));
});
