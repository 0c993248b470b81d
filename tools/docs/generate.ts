// Writes the pages of docs/ that are made from the code. Usage, from the root: npm run generate
import { writeMadeFiles } from '../graph/made-files.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import { errorsPage, errorsPagePath } from './errors-page.ts';

await runPlainly(async () => {
  const root = process.cwd();
  writeMadeFiles(root, new Map([[errorsPagePath, await errorsPage(root)]]));
});
