import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type EnumTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, type TypeNode, parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { schemaPath, subgraphs } from '../graph/subgraphs.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';

export const errorsPagePath = 'docs/errors.md';

const guideFile = 'libs/errors/src/error-guide.json';
const errorExamplesFile = 'e2e/error-examples.json';
const refusalExamplesFile = 'e2e/refusal-examples.json';

interface LocalizedText {
  readonly id: string;
  readonly en: string;
}

interface Guide {
  readonly statuses: readonly number[];
  readonly meaning: LocalizedText;
  readonly remedy: LocalizedText;
}

interface ErrorExample {
  readonly code: string;
  readonly when: string;
  readonly ask: { readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };
  readonly status: number;
  readonly message: LocalizedText;
}

interface RefusalExample {
  readonly refusal: string;
  readonly reason: string;
  readonly when: string;
  readonly ask: string;
  readonly message: LocalizedText;
}

/** docs/errors.md, made from the guide of the codes, the SDL's refusals and the examples that the journeys make happen. */
export async function errorsPage(root: string): Promise<string> {
  const guide = readJson<Readonly<Record<string, Guide>>>(root, guideFile);
  const errors = readJson<readonly ErrorExample[]>(root, errorExamplesFile);
  const refusals = readJson<readonly RefusalExample[]>(root, refusalExamplesFile);
  const enums = subgraphs.flatMap(({ name }) => refusalEnums(readFileSync(path.join(root, schemaPath(name)), 'utf8')));
  const reasons = enums.flatMap(({ name, values = [] }) => values.map((value) => `${name.value}.${value.name.value}`));
  const faults = [
    ...differences(
      Object.keys(guide),
      errors.map(({ code }) => code),
      guideFile,
      errorExamplesFile,
    ),
    ...differences(
      reasons,
      refusals.map(({ refusal, reason }) => `${refusal}.${reason}`),
      'the SDL',
      refusalExamplesFile,
    ),
  ];
  if (faults.length > 0) throw new PlainFailure(faults.join('\n'));
  const text = [
    introduction,
    ...errors.flatMap((example) => errorSection(example, guide[example.code])),
    refusalIntroduction,
    ...enums.flatMap((definition) => refusalSection(definition, refusals)),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(path.join(root, errorsPagePath))), parser: 'markdown' });
}

function readJson<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
}

/** What one file has and the other has not, each once. */
function differences(known: readonly string[], shown: readonly string[], source: string, examples: string): string[] {
  return [
    ...known.filter((name) => !shown.includes(name)).map((name) => `${name} has no example in ${examples}.`),
    ...shown.filter((name) => !known.includes(name)).map((name) => `${name} in ${examples} is not in ${source}.`),
    ...shown.filter((name, index) => shown.indexOf(name) !== index).map((name) => `${name} is twice in ${examples}.`),
  ];
}

/** The enums that are the `reason` of a type which tells it in a `message` too. */
function refusalEnums(sdl: string): EnumTypeDefinitionNode[] {
  const { definitions } = parse(sdl);
  const types = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const named = new Set(types.map(reasonOf));
  return definitions
    .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => named.has(name.value));
}

function reasonOf({ fields = [] }: ObjectTypeDefinitionNode): string | null {
  const reason = fields.find(({ name }) => name.value === 'reason');
  return reason && fields.some(({ name }) => name.value === 'message') ? nameOf(reason.type) : null;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

const introduction = `# Errors and refusals

This page is made by \`npm run generate\`. Every example on it is made to happen, in both languages, by
\`e2e/errors.e2e.ts\` and \`e2e/refusals.e2e.ts\`.

## Errors

The caller should not have asked, or something went wrong. An error stands in \`errors\` of the answer: \`message\` for people,
\`extensions.code\` for programs, \`extensions.requestId\` for whoever is asked about it, \`extensions.subgraph\` where a part of
the graph said it, and \`path\` at the field that is missing for it. The language is that of \`Accept-Language\`, Indonesian when
it names neither. What is said of a document stays in English behind a sentence in Indonesian, since it is for developers.

The status is that of an answer as \`application/graphql-response+json\`. As \`application/json\` an operation that was sent well
and is wrong is 200.`;

const refusalIntroduction = `## Refusals

A good request meets a "no". It stands in \`data\`: a type of its own with a \`reason\` for programs and a \`message\` for people,
in the language of the request or in both. In an example \`<key>\` is a new key, \`<same key>\` one that was used before, \`<nik>\`
the NIK of somebody who was born on 12 April 1996, and any other name in such brackets what was answered before.`;

function errorSection({ code, when, ask, status, message }: ErrorExample, guide: Guide | undefined): string[] {
  const headers = Object.entries(ask.headers ?? {}).map(([name, value]) => `${name}: ${value}\n`);
  return [
    `### ${code}`,
    `${guide?.meaning.en ?? ''} ${guide?.remedy.en ?? ''}`,
    `_${guide?.meaning.id ?? ''} ${guide?.remedy.id ?? ''}_`,
    `Status ${guide?.statuses.join(' or ') ?? ''}. For instance ${status}, when ${when}:`,
    fenced('http', `POST /graphql\n${headers.join('')}\n${JSON.stringify(ask.body)}`),
    inBoth(message),
  ];
}

function refusalSection(
  { name, description, values = [] }: EnumTypeDefinitionNode,
  examples: readonly RefusalExample[],
): string[] {
  return [
    `### ${name.value}`,
    oneLine(description?.value),
    ...values.flatMap((value) => {
      const example = examples.find(({ refusal, reason }) => refusal === name.value && reason === value.name.value);
      if (!example) return [];
      return [
        `#### ${value.name.value}`,
        `${oneLine(value.description?.value)} For instance when ${example.when}:`,
        fenced('graphql', example.ask),
        inBoth(example.message),
      ];
    }),
  ];
}

function inBoth({ id, en }: LocalizedText): string {
  return `- id: ${id}\n- en: ${en}`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function oneLine(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
