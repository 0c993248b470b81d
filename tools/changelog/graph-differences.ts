import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { deprecatedMembers } from '../graph/deprecated-members.ts';

interface Difference {
  readonly message: string;
  readonly path?: string;
  readonly type: string;
  readonly criticality: { readonly level: CriticalityLevel };
}

const headings = [
  [CriticalityLevel.Breaking, 'Gone or changed'],
  [CriticalityLevel.Dangerous, 'Look whether it surprises you'],
  [CriticalityLevel.NonBreaking, 'New'],
] as const;

/** What a client has to know of the way from one graph to the next, as Markdown; empty when there is nothing. */
export async function graphDifferences(before: GraphQLSchema, after: GraphQLSchema): Promise<string> {
  // A new type says enough without each of its fields.
  const all: readonly Difference[] = await diff(before, after, [DiffRule.simplifyChanges]);
  // Descriptions are read in the graph itself; deprecations are told below, with their day.
  const told = all.filter(({ type }) => !/DESCRIPTION|DEPRECATION|^DIRECTIVE_USAGE/.test(type));
  const listed = (level: CriticalityLevel) =>
    told
      .filter(({ criticality }) => criticality.level === level)
      .map(({ message, path = '', type }) => ({ at: `${path} ${type}`, line: `- ${inCode(message)}` }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      .map(({ line }) => line);
  const known = deprecatedMembers(before);
  const deprecated = [...deprecatedMembers(after)]
    .filter(([at, reason]) => known.get(at) !== reason)
    .map(([at, reason]) => `- \`${at}\`: ${reason}`)
    .sort();
  const sections = [
    ...headings.map(([level, heading]) => [heading, listed(level)] as const),
    ['Deprecated', deprecated] as const,
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `### ${heading}\n\n${lines.join('\n')}\n`)
    .join('\n');
}

const inCode = (message: string) => `${message.replace(/'([^']+)'/g, '`$1`')}.`;
