import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DocumentNode,
  type GraphQLSchema,
  buildSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import type { MadeFiles } from '../graph/made-files.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { graphDifferences } from './graph-differences.ts';

export const changelogPath = 'docs/CHANGELOG.md';
/** The graph as it stood at the last dated entry, so that no history is needed to say what is new since. */
export const lastDatedPath = 'docs/CHANGELOG.graphql';

const undated = '## Since then';
const head = `# Changelog of the graph

What clients have to know, newest first, told from the SDL. \`npm run generate\` writes the part above the first date;
\`npm run changelog -- 2026-12-31\` closes it under that date. Never edited. [deprecation.md](deprecation.md) says how things go.
`;

/** The changelog as it must be for this graph. A repository without a last dated graph keeps none. */
export async function changelogFiles(root: string, api: GraphQLSchema): Promise<MadeFiles> {
  if (!existsSync(path.join(root, lastDatedPath))) return new Map();
  const since = await graphDifferences(lastDated(root), api);
  const top = since ? `${undated}\n\n${since}\n` : '';
  return new Map([[changelogPath, `${head}\n${top}${datedEntries(root)}`]]);
}

/** Gives what has changed since the last entry that date, and makes this graph the one from which the next begins. */
export async function closedChangelog(root: string, api: GraphQLSchema, day: string): Promise<MadeFiles> {
  const dated = datedEntries(root);
  const last = /^## (\d{4}-\d{2}-\d{2})$/m.exec(dated)?.[1];
  if (last !== undefined && day <= last) throw new PlainFailure(`The last entry is of ${last}: a new one is later.`);
  const since = await graphDifferences(lastDated(root), api);
  if (!since) throw new PlainFailure('Nothing has changed for clients since the last entry.');
  return new Map([
    [changelogPath, `${head}\n## ${day}\n\n${since}\n${dated}`],
    [lastDatedPath, withoutDescriptions(api)],
  ]);
}

function lastDated(root: string): GraphQLSchema {
  return buildSchema(readFileSync(path.join(root, lastDatedPath), 'utf8'));
}

/** The entries that have a date, as they stand: what was told is not told anew. */
function datedEntries(root: string): string {
  const file = path.join(root, changelogPath);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const first = text.search(/^## \d{4}-\d{2}-\d{2}$/m);
  return first < 0 ? '' : text.slice(first);
}

/** A schema in one order and without its descriptions, which no entry tells. */
function withoutDescriptions(api: GraphQLSchema): string {
  const document: DocumentNode = parse(printSchema(lexicographicSortSchema(api)));
  const bare: DocumentNode = visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `# Made by \`npm run changelog\`. Never edited.\n${print(bare)}\n`;
}
