// Closes the changelog under a date. Usage, from the root: npm run changelog -- 2026-12-31
import { composeCheckedIn } from '../graph/graph-files.ts';
import { writeMadeFiles } from '../graph/made-files.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { closedChangelog } from './changelog.ts';

await runPlainly(async () => {
  const [day = ''] = process.argv.slice(2);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new PlainFailure('Name the day of the entry: npm run changelog -- 2026-12-31');
  const root = process.cwd();
  writeMadeFiles(root, await closedChangelog(root, composeCheckedIn(root).api, day));
});
