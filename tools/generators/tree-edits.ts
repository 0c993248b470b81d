import type { Tree } from '@nx/devkit';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { SourceEdits } from './source-edits.ts';

export function edit(tree: Tree, file: string, change: (edits: SourceEdits) => SourceEdits): void {
  tree.write(file, change(new SourceEdits(file, textOf(tree, file))).toString());
}

/** Of a file that has to be there. */
export function textOf(tree: Tree, file: string): string {
  const text = tree.read(file, 'utf8');
  if (text === null) {
    throw new PlainFailure(`There is no ${file}, to which something should be added. Nothing was written.`);
  }
  return text;
}
