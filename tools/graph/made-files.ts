import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Path from the root → content, of files that are made from others and checked in. */
export type MadeFiles = ReadonlyMap<string, string>;

/** Writes what differs from the tree and says which files those were; a file left alone keeps its time. */
export function writeMadeFiles(root: string, files: MadeFiles): void {
  for (const [file, content] of files) {
    const absolute = path.join(root, file);
    if (existsSync(absolute) && readFileSync(absolute, 'utf8') === content) continue;
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
    console.log(`wrote ${file}`);
  }
}

/** The files of the tree that differ from what they are made from, or are missing. */
export function staleFiles(root: string, files: MadeFiles): string[] {
  return [...files].flatMap(([file, content]) => {
    const absolute = path.join(root, file);
    return existsSync(absolute) && readFileSync(absolute, 'utf8') === content ? [] : [file];
  });
}

/** The .ts files of folders of made files whose source is gone. */
export function leftoverFiles(root: string, folders: readonly string[], files: MadeFiles): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/*.ts`, { cwd: root }))
    .map((found) => found.split(path.sep).join('/'))
    .filter((file) => !files.has(file))
    .sort();
}

export function removeFiles(root: string, files: readonly string[]): void {
  for (const file of files) {
    rmSync(path.join(root, file));
    console.log(`removed ${file}`);
  }
}
