// Fails when a page of docs/ is not what it is made from. Writes nothing. Usage, from the root: node tools/docs/check.ts
import { staleFiles } from '../graph/made-files.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { errorsPage, errorsPagePath } from './errors-page.ts';

await runPlainly(async () => {
  const root = process.cwd();
  const [stale] = staleFiles(root, new Map([[errorsPagePath, await errorsPage(root)]]));
  if (stale !== undefined) {
    throw new PlainFailure(
      `${stale} is no longer what it is made from. Run \`npm run generate\` and commit what it writes.`,
    );
  }
  console.log(`${errorsPagePath} is up to date.`);
});
