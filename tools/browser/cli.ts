// Prints where the browser is that tests and pictures use, as JSON.
// Usage, from the root: node tools/browser/cli.ts
import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import { findChromium } from './chromium.ts';

await runPlainly(async () => {
  console.log(JSON.stringify(findChromium(repositoryRoot())));
});
