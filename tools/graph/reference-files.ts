import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NameNode,
  type StringValueNode,
  parse,
  print,
} from 'graphql';
import type { MadeFiles } from './made-files.ts';

export const referenceFolder = 'docs/reference';
const examplesFolder = 'operations/reference';

/** One page for each subgraph: its fields of Query and Mutation with an example and its answer, and its types. */
export function referenceFiles(root: string, served: ReadonlyMap<string, string>): MadeFiles {
  const pages = [...served].map(([subgraph, sdl]) => [pagePath(subgraph), page(root, subgraph, parse(sdl))] as const);
  return new Map([...pages, [`${referenceFolder}/README.md`, contents([...served.keys()])]]);
}

function pagePath(subgraph: string): string {
  return `${referenceFolder}/${subgraph}.md`;
}

const madeBy = '<!-- Made from the SDL and from operations/reference by `npm run generate`. Never edited. -->';

function contents(subgraphs: readonly string[]): string {
  return lines(
    madeBy,
    '',
    '# Schema reference',
    '',
    'What each subgraph brings to the graph, in the words of its SDL. The examples are asked in every `npm test`, and have the',
    'answers that are shown.',
    '',
    ...subgraphs.map((subgraph) => `- [${subgraph}](${subgraph}.md)`),
    '',
  );
}

function page(root: string, subgraph: string, { definitions }: DocumentNode): string {
  const rootFields = definitions.flatMap((definition) =>
    isRoot(definition) ? fieldsOf(definition).map((field) => ({ field, of: nameOf(definition) })) : [],
  );
  const asked = rootFields.filter(({ field }) => !isFederations(field.name));
  const types = definitions.filter((definition) => isDescribed(definition) && !isRoot(definition));
  const section = (title: string, type: string) => {
    const fields = asked.filter(({ of }) => of === type);
    return fields.length === 0 ? [] : [`## ${title}`, '', ...fields.flatMap(({ field }) => rootField(root, field))];
  };
  return lines(
    madeBy,
    '',
    `# ${subgraph}`,
    '',
    ...section('Questions', 'Query'),
    ...section('Changes', 'Mutation'),
    '## Types',
    '',
    ...[...types].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).flatMap(typeSection),
  );
}

function isRoot(definition: DefinitionNode): boolean {
  return ['Query', 'Mutation'].includes(nameOf(definition));
}

function isFederations({ value }: NameNode): boolean {
  return value.startsWith('_');
}

/** Scalars, enums, inputs, unions, interfaces and types of the subgraph's own, not those by which it is composed. */
function isDescribed(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) return false;
  return 'name' in definition && definition.name !== undefined && !/^_|__/.test(definition.name.value);
}

function rootField(root: string, field: FieldDefinitionNode): string[] {
  const { name, description, arguments: args = [], type } = field;
  return [
    `### ${name.value}`,
    '',
    `\`${name.value}${args.length > 0 ? `(${args.map(argument).join(', ')})` : ''}: ${print(type)}\``,
    '',
    ...paragraph(description),
    ...describedArguments(args),
    ...example(root, name.value),
  ];
}

function argument({ name, type, defaultValue }: InputValueDefinitionNode): string {
  return `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;
}

function describedArguments(args: readonly InputValueDefinitionNode[]): string[] {
  const described = args.filter(({ description }) => description);
  if (described.length === 0) return [];
  return [...described.map(({ name, description }) => `- \`${name.value}\`: ${inOneLine(description)}`), ''];
}

/** Without an example there is none to show; the journeys fail for the field that has none. */
function example(root: string, field: string): string[] {
  const [question, answer] = ['graphql', 'json'].map((ending) => {
    const file = path.join(root, examplesFolder, `${field}.${ending}`);
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : null;
  });
  if (question === null || question === undefined || answer === null || answer === undefined) return [];
  return ['```graphql', question, '```', '', '```json', answer, '```', ''];
}

function typeSection(definition: DefinitionNode): string[] {
  const description = 'description' in definition ? definition.description : undefined;
  return [`### ${nameOf(definition)}`, '', ...paragraph(description), ...members(definition)];
}

function members(definition: DefinitionNode): string[] {
  switch (definition.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
      return table(['Value', ''], values(definition));
    case Kind.UNION_TYPE_DEFINITION:
      return [`One of ${(definition.types ?? []).map((type) => `\`${print(type)}\``).join(', ')}.`, ''];
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return table(['Field', 'Type', ''], fieldsOf(definition).map(fieldRow));
    default:
      return [];
  }
}

function values({ values: all = [] }: EnumTypeDefinitionNode): string[][] {
  return all.map(({ name, description }) => [`\`${name.value}\``, inOneLine(description)]);
}

function fieldsOf(definition: DefinitionNode): readonly FieldDefinitionNode[] {
  return 'fields' in definition ? ((definition.fields ?? []) as readonly FieldDefinitionNode[]) : [];
}

function fieldRow({ name, type, description, arguments: args = [] }: FieldDefinitionNode): string[] {
  const asked = args.length > 0 ? `(${args.map(argument).join(', ')})` : '';
  return [`\`${name.value}${asked}\``, `\`${print(type)}\``, inOneLine(description)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function paragraph(description: StringValueNode | undefined): string[] {
  return description ? [inOneLine(description), ''] : [];
}

function inOneLine(description: StringValueNode | undefined): string {
  return (description?.value ?? '').replaceAll(/\s*\n\s*/g, ' ');
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : '';
}

function lines(...all: string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}
