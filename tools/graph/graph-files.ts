import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changelogFiles } from '../changelog/changelog.ts';
import { clientFiles } from './client-files.ts';
import { type Composition, compose } from './composition.ts';
import { documentFiles } from './document-files.ts';
import { GraphFaults } from './graph-faults.ts';
import type { MadeFiles } from './made-files.ts';
import { subgraphFiles } from './subgraph-files.ts';
import { referenceFiles } from './reference-files.ts';
import { subgraphLists } from './subgraph-lists.ts';
import { schemaPath, subgraphs, supergraphPath } from './subgraphs.ts';

export interface GraphFiles {
  readonly files: MadeFiles;
  /** What composed, but not as cleanly as it could. */
  readonly hints: readonly string[];
  /** Why some of the files could not be made; those are missing from `files`. */
  readonly faults: readonly string[];
}

/** All that is made from the SDL and the documents that ask it under `root`, in memory: nothing in the tree is written or trusted. */
export async function graphFiles(root: string): Promise<GraphFiles> {
  const files = new Map(subgraphLists());
  const served = new Map<string, string>();
  const faults: string[] = [];
  for (const { name } of subgraphs) {
    const made = await orFaults(() => subgraphFiles(root, name), faults);
    for (const [file, content] of made ?? []) files.set(file, content);
    const sdl = made?.get(schemaPath(name));
    if (sdl !== undefined) served.set(name, sdl);
  }
  if (served.size < subgraphs.length) return { files, hints: [], faults };

  const composition = await orFaults(() => compose(served), faults);
  if (!composition) return { files, hints: [], faults };
  files.set(supergraphPath, composition.supergraph);
  for (const [file, content] of clientFiles(composition.api)) files.set(file, content);
  for (const [file, content] of referenceFiles(root, served)) files.set(file, content);
  const documents = await orFaults(() => documentFiles(root, composition.api), faults);
  for (const [file, content] of documents ?? []) files.set(file, content);
  for (const [file, content] of await changelogFiles(root, composition.api)) files.set(file, content);
  return { files, hints: composition.hints, faults };
}

/** Composes the schema.graphql files as they are checked in. */
export function composeCheckedIn(root: string): Composition {
  return compose(
    new Map(subgraphs.map(({ name }) => [name, readFileSync(path.join(root, schemaPath(name)), 'utf8')] as const)),
  );
}

async function orFaults<T>(make: () => T | Promise<T>, faults: string[]): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof GraphFaults)) throw error;
    faults.push(...error.faults);
    return null;
  }
}
