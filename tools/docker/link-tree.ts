import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Copies a file, or what is in a folder, by hard links where the disk allows it: nobody writes into what is copied. A
 * path of which `takes` says no is left out, with all below it when it is a folder.
 */
export function linkTree(from: string, to: string, takes: (relative: string) => boolean = () => true): void {
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true });
    linkEntries(from, to, '', takes);
  } else {
    mkdirSync(path.dirname(to), { recursive: true });
    linkOrCopy(from, to);
  }
}

function linkEntries(from: string, to: string, below: string, takes: (relative: string) => boolean): void {
  for (const entry of readdirSync(path.join(from, below), { withFileTypes: true })) {
    const relative = path.join(below, entry.name);
    if (!takes(relative)) continue;
    const target = path.join(to, relative);
    if (entry.isDirectory()) {
      mkdirSync(target, { recursive: true });
      linkEntries(from, to, relative, takes);
    } else if (entry.isSymbolicLink()) {
      if (!existsSync(target)) symlinkSync(readlinkSync(path.join(from, relative)), target);
    } else {
      linkOrCopy(path.join(from, relative), target);
    }
  }
}

function linkOrCopy(from: string, to: string): void {
  // A later COPY replaces what an earlier one has put there, and must not write through the link into its source.
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
  }
}
