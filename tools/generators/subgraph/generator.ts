import path from 'node:path';
import { type Tree, generateFiles } from '@nx/devkit';
import { subgraphs } from '../../graph/subgraphs.ts';
import { codeOwnersPath } from '../../owners/code-owners.ts';
import { PlainFailure } from '../../terminal/plain-failure.ts';
import { namesOf } from '../names.ts';
import { nounGenerator } from '../noun/generator.ts';
import { edit, textOf } from '../tree-edits.ts';

export interface SubgraphOptions {
  readonly name: string;
  readonly noun?: string;
  readonly plural?: string;
  readonly term?: string;
  readonly about?: string;
}

/** `npx nx g @imigraph/tools:subgraph <name>`: an app that answers for one noun, and all that the graph has to know of it. */
export async function subgraphGenerator(tree: Tree, options: SubgraphOptions): Promise<() => void> {
  const app = namesOf('subgraph', options.name);
  const root = `apps/${app.kebab}`;
  if (tree.exists(root)) throw new PlainFailure(`${root} is there already.`);
  const port = Math.max(...subgraphs.map((subgraph) => subgraph.port)) + 1;

  generateFiles(tree, path.join(import.meta.dirname, 'files'), root, {
    app,
    port,
    about: options.about ?? `What there is to know of ${app.words}.`,
    template: '',
  });
  edit(tree, 'tools/graph/subgraphs.ts', (list) =>
    list.addToListConstant('named', `{ name: '${app.kebab}', port: ${port} }`),
  );
  const owners = textOf(tree, codeOwnersPath);
  const last = owners.lastIndexOf(' @imigraph/', owners.indexOf('\n\n', owners.indexOf('\n/apps/')));
  const lineEnd = owners.indexOf('\n', last);
  tree.write(
    codeOwnersPath,
    `${owners.slice(0, lineEnd)}\n/${root}/ @imigraph/${app.kebab}-team${owners.slice(lineEnd)}`,
  );
  const { plural, term } = options;
  return nounGenerator(tree, {
    app: app.kebab,
    noun: options.noun ?? app.kebab.replace(/s$/, ''),
    ...(plural === undefined ? {} : { plural }),
    ...(term === undefined ? {} : { term }),
  });
}
