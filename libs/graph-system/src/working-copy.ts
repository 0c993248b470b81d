import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workspace } from './app-process';

/** What is made, stored or fetched, and what has a history of its own. */
const leftOut = new Set(['.git', '.imigraph', '.nx', 'dist', 'node_modules', 'test-results']);

export interface WorkingCopy {
  readonly root: string;
  remove(): void;
}

/** The working tree as it stands, in a folder that a journey may change; packages are those of the clone. */
export function makeWorkingCopy(): WorkingCopy {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'imigraph-copy-')));
  // The database's user, when root runs the journeys, has to come through.
  chmodSync(root, 0o755);
  for (const entry of readdirSync(workspace)) {
    if (!leftOut.has(entry)) cpSync(path.join(workspace, entry), path.join(root, entry), { recursive: true });
  }
  const packages = path.join(root, 'node_modules');
  mkdirSync(packages);
  // Each by itself, so that a package of the tree (@imigraph/tools) is the copy's own.
  for (const entry of readdirSync(path.join(workspace, 'node_modules'))) {
    if (entry !== '@imigraph') symlinkSync(path.join(workspace, 'node_modules', entry), path.join(packages, entry));
  }
  mkdirSync(path.join(packages, '@imigraph'));
  symlinkSync(path.join(root, 'tools'), path.join(packages, '@imigraph', 'tools'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
