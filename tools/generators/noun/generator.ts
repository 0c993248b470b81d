import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Tree, formatFiles, generateFiles } from '@nx/devkit';
import { PlainFailure } from '../../terminal/plain-failure.ts';
import { type Names, namesOf, withArticle } from '../names.ts';
import { edit, textOf } from '../tree-edits.ts';
import { addAccessRows } from './access-rows.ts';

export interface NounOptions {
  readonly app: string;
  readonly noun: string;
  readonly plural?: string;
  readonly term?: string;
}

/** `npx nx g @imigraph/tools:noun <app> <noun>`: a module of reference data that everyone may see, wired into its subgraph. */
export async function nounGenerator(tree: Tree, options: NounOptions): Promise<() => void> {
  const { app } = options;
  const src = `apps/${app}/src`;
  if (!tree.exists(`${src}/subgraph.graphql`)) throw new PlainFailure(`"${app}" is none of the subgraphs.`);
  const one = namesOf('noun', options.noun);
  const many = namesOf('plural', options.plural ?? `${options.noun}s`);
  if (tree.exists(`${src}/${one.kebab}`)) throw new PlainFailure(`${src}/${one.kebab} is there already.`);
  const version = nextVersion(tree, src);

  generateFiles(tree, path.join(import.meta.dirname, 'files'), src, {
    one,
    many,
    version,
    a: withArticle(one.words),
    A: capitalised(withArticle(one.words)),
    Many: capitalised(many.words),
    term: options.term ? ` (${options.term})` : '',
    definition: definitionInSpecs(tree, src),
    name: one.kebab,
    template: '',
  });
  // What the reference shows of it: nothing yet, since the table is empty.
  const examples = path.join(import.meta.dirname, 'examples');
  generateFiles(tree, examples, 'operations/reference', {
    one,
    many,
    single: one.camel,
    list: many.camel,
    template: '',
  });
  wire(tree, { app, src, one, many, version });
  await formatFiles(tree);
  return () => {
    // Types, schema, supergraph, changelog and pages of docs/ are made from what has just been written.
    for (const script of ['tools/graph/generate.ts', 'tools/docs/generate.ts']) {
      execFileSync(process.execPath, [script], { cwd: tree.root, stdio: 'inherit' });
    }
  };
}

interface Module {
  readonly app: string;
  readonly src: string;
  readonly one: Names;
  readonly many: Names;
  readonly version: number;
}

function wire(tree: Tree, { app, src, one, many, version }: Module): void {
  const module = `./${one.kebab}/${one.kebab}`;
  edit(tree, `${src}/schema.ts`, (schema) =>
    schema
      .addImport(`{ ${one.pascal}Entity }`, `${module}.entity`)
      .addImport(`{ ${one.camel}Resolvers }`, `${module}.resolver`)
      .addImport(`{ Create${one.pascal}${version} }`, `./migrations/${version}-create-${one.kebab}`)
      .addToList('subgraphSchema', `${one.camel}Resolvers`)
      .addToList('entities', `${one.pascal}Entity`)
      .addToList('migrations', `Create${one.pascal}${version}`),
  );
  edit(tree, `${src}/context.ts`, (context) =>
    context
      .addImport(`{ ${one.pascal}Service }`, `${module}.service`)
      .addToInterface('RequestContext', `readonly ${many.camel}: ${one.pascal}Service;`)
      .addToAnswer('createContext', `${many.camel}: new ${one.pascal}Service(call.source)`),
  );
  // The contract of every entity; the table is empty, so the statement fills it, each time it is asked.
  const fill = `insert into ${one.snake} select code, code, code, 'spec', 'ASSUMED' from unnest(array['A', 'B']) as code on conflict (code) do update set code = excluded.code returning code as key`;
  edit(tree, `${src}/entities.db.spec.ts`, (spec) =>
    spec.addToConstant(
      'entities',
      `${one.pascal}: ['code', ${JSON.stringify(fill)}, (n) => \`ABSENT_\${n}\`, 'name { en }']`,
    ),
  );
  edit(tree, 'tools/lint/graph/entity-owners.ts', (owners) =>
    owners.addToConstant('entityOwners', `${one.pascal}: '${app}'`),
  );
  const settings = `apps/${app}/codegen.json`;
  const read = JSON.parse(textOf(tree, settings)) as { mappers: Record<string, string> };
  read.mappers[one.pascal] = `../${one.kebab}/${one.kebab}.entity#${one.pascal}Entity`;
  read.mappers[`${one.pascal}Connection`] = `../${one.kebab}/${one.kebab}.service#${one.pascal}Page`;
  tree.write(settings, JSON.stringify(read));
  tree.write('docs/access.csv', addAccessRows(textOf(tree, 'docs/access.csv'), one.pascal, [one.camel, many.camel]));
}

/** Later than every migration of the app, in milliseconds as TypeORM has it. */
function nextVersion(tree: Tree, src: string): number {
  const versions = tree.children(`${src}/migrations`).map((file) => Number(/^\d+/.exec(file)?.[0] ?? 0));
  return Math.max(Date.now(), ...versions.map((version) => version + 1));
}

/** How the app's own specs begin: officesSubgraph({ dataDir: 'data' }), and what that takes from the kit for tests. */
function definitionInSpecs(tree: Tree, src: string): { function: string; call: string; needsFieldKeys: boolean } {
  const call = /\b(\w+Subgraph)\((\{[^}]*\})?\)/.exec(textOf(tree, `${src}/entities.db.spec.ts`));
  if (!call?.[1])
    throw new PlainFailure(`${src}/entities.db.spec.ts starts no subgraph, from which the new spec could learn how.`);
  return { function: call[1], call: call[0], needsFieldKeys: call[0].includes('fieldKeys') };
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
