// Fails when a page of docs/ is not what it is made from, or names a test or a file that is not there. Writes nothing.
// Usage, from the root: node tools/docs/check.ts
import { staleFiles } from '../graph/made-files.ts';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { documentFaults } from './document-faults.ts';
import { errorsPage, errorsPagePath } from './errors-page.ts';

await runPlainly(async () => {
  const root = repositoryRoot();
  const stale = staleFiles(root, new Map([[errorsPagePath, await errorsPage(root)]]));
  const faults = [
    ...stale.map(
      (file) => `${file} is no longer what it is made from. Run \`npm run generate\` and commit what it writes.`,
    ),
    ...documentFaults(root),
  ];
  if (faults.length > 0) throw new PlainFailure(faults.join('\n'));
  console.log(
    `${errorsPagePath} is up to date; the tests that the threat model names are there, and so are the files of all links.`,
  );
});
