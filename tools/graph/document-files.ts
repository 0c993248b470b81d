import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { executeCodegen } from '@graphql-codegen/cli';
import { type GraphQLSchema, Source, parse, validate } from 'graphql';
import { GraphFaults, placed } from './graph-faults.ts';
import type { MadeFiles } from './made-files.ts';
import { wireScalars } from './scalars.ts';

/** The folders in whose `.graphql` files the graph is asked: journeys, and the examples of clients. */
const documentRoots = ['e2e', 'libs/graph-client/examples'] as const;

/** Where their typed documents lie. */
export const documentFolders: readonly string[] = documentRoots.map(generatedIn);

/** Queries that the explorer offers: nothing is made of them, but they too must be answered. */
const explorerQueries = 'apps/explorer/queries/*.graphql';

/** `<root>/…/<name>.graphql` becomes `<root>/generated/<name>.ts`: one TypedDocumentNode per operation. */
export async function documentFiles(root: string, api: GraphQLSchema): Promise<MadeFiles> {
  refuseAllInvalid(root, found(root, explorerQueries), api);
  const files = new Map<string, string>();
  for (const documentRoot of documentRoots) {
    const sources = found(root, `${documentRoot}/**/*.graphql`);
    const folder = generatedIn(documentRoot);
    refuseSameNames(sources, folder);
    for (const source of sources) {
      const text = readFileSync(path.join(root, source), 'utf8');
      refuseInvalid(source, text, api);
      files.set(`${folder}/${nameOf(source)}.ts`, await typedDocuments(source, text, api));
    }
  }
  return files;
}

function generatedIn(documentRoot: string): string {
  return `${documentRoot}/generated`;
}

function found(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

async function typedDocuments(source: string, text: string, api: GraphQLSchema): Promise<string> {
  const { result, error } = await executeCodegen({
    schema: api,
    documents: text,
    silent: true,
    pluginLoader: (name: string) => import(name),
    generates: {
      'documents.ts': {
        plugins: ['typescript-operations', 'typed-document-node'],
        config: {
          scalars: wireScalars,
          strictScalars: true,
          enumType: 'string-literal',
          useTypeImports: true,
          printFieldsOnNewLines: true,
        },
      },
    },
  });
  if (error) throw new GraphFaults([`${source}: ${error.message}`]);
  return `// Made from ${source} by \`npm run generate\`. Never edited.\n${result[0]?.content.trimEnd() ?? ''}\n`;
}

function refuseInvalid(source: string, text: string, api: GraphQLSchema): void {
  const faults = validated(source, text, api);
  if (faults.length > 0) throw new GraphFaults(faults);
}

function refuseAllInvalid(root: string, sources: readonly string[], api: GraphQLSchema): void {
  const faults = sources.flatMap((source) => validated(source, readFileSync(path.join(root, source), 'utf8'), api));
  if (faults.length > 0) throw new GraphFaults(faults);
}

function validated(source: string, text: string, api: GraphQLSchema): string[] {
  try {
    return validate(api, parse(new Source(text, source))).map(placed);
  } catch (error) {
    return [placed(error)];
  }
}

function refuseSameNames(sources: readonly string[], folder: string): void {
  const firsts = new Map<string, string>();
  const faults = sources.flatMap((source) => {
    const first = firsts.get(nameOf(source));
    firsts.set(nameOf(source), source);
    return first ? [`${first} and ${source} would both be made into ${folder}/${nameOf(source)}.ts. Rename one.`] : [];
  });
  if (faults.length > 0) throw new GraphFaults(faults);
}

function nameOf(source: string): string {
  return path.posix.basename(source, '.graphql');
}
