import { existsSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from '../terminal/plain-failure.ts';

/** The clone in which the command was given: the nearest folder upwards that holds nx.json. */
export function repositoryRoot(from = process.cwd()): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'nx.json'))) return folder;
    if (folder === path.dirname(folder)) {
      throw new PlainFailure(`${from} does not lie in a clone of Imigraph. Go into one and give the command again.`);
    }
  }
}
