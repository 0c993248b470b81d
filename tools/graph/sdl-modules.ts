import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, Source, parse } from 'graphql';
import { GraphFaults, placed } from './graph-faults.ts';

/** One .graphql file of a subgraph; its path is relative to the root and has forward slashes. */
export interface SdlModule {
  readonly path: string;
  readonly text: string;
  readonly document: DocumentNode;
}

/**
 * The SDL modules of a subgraph, subgraph.graphql first and the others by path: the same order on every machine,
 * so that what is printed from them is the same text.
 */
export function readSdlModules(root: string, subgraph: string): SdlModule[] {
  const folder = `apps/${subgraph}/src`;
  const first = `${folder}/subgraph.graphql`;
  if (!existsSync(path.join(root, folder))) {
    throw new GraphFaults([`There is no folder ${folder}. Is '${subgraph}' one of the subgraphs?`]);
  }
  const paths = globSync(`${folder}/**/*.graphql`, { cwd: root })
    .map((found) => found.split(path.sep).join('/'))
    .sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1));
  if (paths.length === 0) throw new GraphFaults([`${folder} holds no .graphql file, so '${subgraph}' has no schema.`]);

  const faults: string[] = [];
  const modules = paths.flatMap((modulePath) => {
    const text = readFileSync(path.join(root, modulePath), 'utf8');
    try {
      return [{ path: modulePath, text, document: parse(new Source(text, modulePath)) }];
    } catch (error) {
      faults.push(placed(error));
      return [];
    }
  });
  if (faults.length > 0) throw new GraphFaults(faults);
  return modules;
}
