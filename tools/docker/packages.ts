import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { linkTree } from './link-tree.ts';

interface LockedPackage {
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/**
 * Stands in for `npm ci` where nothing is to be downloaded: the packages of the checkout, which npm has put there from
 * the same lock file. With --omit only those that npm would leave are there, as links to the files and not to the
 * folders, so that what is omitted cannot be found from them either. Platform packages with --ignore-scripts are as
 * npm left them in the checkout, where their scripts did run.
 */
export function reusePackages(checkout: string, folder: string, command: string): void {
  const from = path.join(checkout, 'node_modules');
  const into = path.join(folder, 'node_modules');
  const omitted = [...command.matchAll(/--omit=(\w+)/g)].map(([, kind]) => kind);
  if (omitted.length === 0) {
    symlinkSync(from, into);
    return;
  }
  for (const name of keptPackages(path.join(folder, 'package-lock.json'), omitted)) {
    linkTree(path.join(checkout, name), path.join(folder, name), (relative) => relative !== 'node_modules');
  }
}

/** Paths such as node_modules/pg, as the lock file names them. */
export function keptPackages(lockFile: string, omitted: readonly (string | undefined)[]): string[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, LockedPackage> };
  const dev = omitted.includes('dev');
  const optional = omitted.includes('optional');
  return Object.entries(packages)
    .filter(([name]) => name !== '')
    .filter(([, is]) => !(dev && is.dev) && !(optional && is.optional) && !(dev && optional && is.devOptional))
    .map(([name]) => name);
}
