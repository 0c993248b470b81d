import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { schemaPath, subgraphs } from '../graph/subgraphs.ts';

/** The graph that a proposal is held against. */
export interface BaseGraph {
  /** Subgraph → the SDL that it served there. */
  readonly served: ReadonlyMap<string, string>;
  /** In words, for the person who reads the verdict. */
  readonly from: string;
}

/**
 * The schemas where this branch left `wanted` (main, or else origin/main). Without git, or where it does not know that
 * branch, they are those of the working tree, and `from` says so.
 */
export function readBaseGraph(root: string, wanted: string | null): BaseGraph {
  const candidates = wanted ? [wanted] : ['main', 'origin/main'];
  for (const name of candidates) {
    const commit = git(root, 'merge-base', name, 'HEAD') ?? git(root, 'rev-parse', '--verify', `${name}^{commit}`);
    if (commit) return { served: servedAt(root, commit), from: `${name} (${commit.slice(0, 7)})` };
  }
  const why = git(root, 'rev-parse', 'HEAD')
    ? `git does not know ${candidates.join(' or ')}`
    : 'there is no git history';
  return {
    served: servedInTree(root),
    from: `the schema.graphql files in the working tree, since ${why} here: what they have lost already goes unseen`,
  };
}

/** The schemas as they are checked in, or would be. */
export function servedInTree(root: string): Map<string, string> {
  return new Map(
    subgraphs.flatMap(({ name }) => {
      try {
        return [[name, readFileSync(path.join(root, schemaPath(name)), 'utf8')] as const];
      } catch (error) {
        // A subgraph that has just been added.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    }),
  );
}

/** All that were subgraphs then, whatever the list of today says. */
function servedAt(root: string, commit: string): Map<string, string> {
  const files = git(root, 'ls-tree', '-r', '--name-only', commit, '--', 'apps')?.split('\n') ?? [];
  return new Map(
    files.flatMap((file) => {
      const name = /^apps\/([^/]+)\/schema\.graphql$/.exec(file)?.[1];
      return name === undefined ? [] : [[name, git(root, 'show', `${commit}:${file}`) ?? ''] as const];
    }),
  );
}

/** What git prints; null when there is no git, or when it refuses. */
function git(root: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    }).trim();
  } catch {
    return null;
  }
}
