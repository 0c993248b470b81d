import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { smallGraph } from './small-graph.ts';

const repository = path.resolve(import.meta.dirname, '..', '..');

export interface GraphFolder {
  readonly root: string;
  read(file: string): string;
  write(file: string, content: string): void;
  /** Runs a script of tools/graph as `node tools/graph/<script>` would be run from the root of the folder. */
  run(script: string, ...args: readonly string[]): { readonly failed: boolean; readonly output: string };
  copy(): GraphFolder;
  remove(): void;
}

/** The small graph in a temporary folder, for specs that run the scripts on it. */
export function graphFolder(changes: Readonly<Record<string, string>> = {}): GraphFolder {
  const folder = folderAt(temporaryFolder());
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder.root, 'node_modules'), 'dir');
  for (const [file, content] of Object.entries({ ...smallGraph, ...changes })) folder.write(file, content);
  return folder;
}

function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'imigraph-graph-'));
}

function folderAt(root: string): GraphFolder {
  return {
    root,
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    write(file, content) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    },
    run(script, ...args) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [path.join(import.meta.dirname, script), ...args],
        {
          cwd: root,
          encoding: 'utf8',
        },
      );
      return { failed: status !== 0, output: `${stdout}${stderr}` };
    },
    copy() {
      const copy = temporaryFolder();
      cpSync(root, copy, { recursive: true });
      return folderAt(copy);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
