import path from 'node:path';

export interface SubgraphFile {
  /** The folder that holds apps/. */
  readonly root: string;
  readonly subgraph: string;
}

/** Which subgraph a .graphql file of apps/<subgraph>/src belongs to; null for any other file. */
export function subgraphFile(filename: string): SubgraphFile | null {
  const found = /^(.*)\/apps\/([^/]+)\/src\/.+\.graphql$/.exec(filename.split(path.sep).join('/'));
  return found?.[1] !== undefined && found[2] !== undefined ? { root: found[1], subgraph: found[2] } : null;
}
