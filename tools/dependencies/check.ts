import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { type AllowedAdvisory, advisoryFaults, findAdvisories } from './advisories.ts';
import { type AllowedLicences, licenceFaults } from './licences.ts';

interface Allowed extends AllowedLicences {
  advisories: readonly AllowedAdvisory[];
}

await runPlainly(async () => {
  const root = repositoryRoot();
  const allowed = JSON.parse(readFileSync(path.join(root, 'tools/dependencies/allowed.json'), 'utf8')) as Allowed;
  const faults = licenceFaults(root, allowed);
  const found = await findAdvisories(root, process.env);
  if (typeof found === 'string') {
    console.log(`Advisories were not looked up: ${found}. Run this once more where the registry answers.`);
  } else {
    faults.push(...advisoryFaults(found, allowed.advisories, new Date().toISOString().slice(0, 10)));
    console.log(`${found.length} advisories against what runs in production.`);
  }
  if (faults.length > 0) {
    throw new PlainFailure(`${faults.join('\n')}\nUpdate the package, or judge it in tools/dependencies/allowed.json.`);
  }
});
