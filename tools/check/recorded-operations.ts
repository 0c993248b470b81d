import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DocumentNode,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  OperationTypeNode,
  Source,
  TypeInfo,
  getNamedType,
  isEnumType,
  isInputObjectType,
  parse,
  separateOperations,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { z } from 'zod';
import { GraphFaults, placed } from '../graph/graph-faults.ts';

/** An operation that somebody is known to send: of a journey, of a client, or left in operations/. */
export interface RecordedOperation {
  readonly name: string;
  readonly file: string;
  /** With the fragments that it uses. */
  readonly document: DocumentNode;
}

/** What an operation touches, as schema coordinates: Office, Office.name, Query.office.id, CloseOfficeInput.on, Status.OPEN. */
export interface Touched {
  /** What the operation's own text names. */
  readonly named: ReadonlySet<string>;
  /** What it may send in a variable or be answered. */
  readonly possible: ReadonlySet<string>;
}

const documentFiles = '{e2e,libs/graph-client/examples,operations}/**/*.{graphql,gql}';
const manifestFiles = 'operations/**/*.manifest.json';

/** As Apollo's tools write it for clients. */
const manifest = z.object({ operations: z.array(z.object({ name: z.string(), body: z.string() })) });

export function readRecordedOperations(root: string): RecordedOperation[] {
  const faults: string[] = [];
  const found = globSync([documentFiles, manifestFiles], { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const operations = found.flatMap((file) => {
    try {
      return sourcesOf(file, readFileSync(path.join(root, file), 'utf8')).flatMap((source) =>
        operationsOf(file, source),
      );
    } catch (error) {
      faults.push(placed(error));
      return [];
    }
  });
  if (faults.length > 0) throw new GraphFaults(faults);
  return operations;
}

function sourcesOf(file: string, text: string): Source[] {
  if (!file.endsWith('.json')) return [new Source(text, file)];
  const read = manifest.safeParse(orNull(text));
  if (!read.success) {
    throw new GraphFaults([`${file} is no manifest of operations: { "operations": [{ "name": …, "body": … }] }.`]);
  }
  return read.data.operations.map(({ body }) => new Source(body, file));
}

function operationsOf(file: string, source: Source): RecordedOperation[] {
  return Object.entries(separateOperations(parse(source))).map(([name, document]) => ({
    name: name || 'an operation without a name',
    file,
    document,
  }));
}

/** Why the graph would refuse the operation. */
export function refusals({ document }: RecordedOperation, api: GraphQLSchema): string[] {
  return validate(api, document).map(placed);
}

/** What it asks that is deprecated. */
export function deprecatedUses({ document }: RecordedOperation, api: GraphQLSchema): string[] {
  return validate(api, document, [NoDeprecatedCustomRule]).map(placed);
}

export function touchedBy({ document }: RecordedOperation, api: GraphQLSchema): Touched {
  const named = new Set<string>();
  const possible = new Set<string>();
  const info = new TypeInfo(api);
  const parent = () => info.getParentType()?.name ?? '';
  const answers = () => {
    const type = getNamedType(info.getType());
    if (!type) return;
    possible.add(type.name);
    if (isEnumType(type)) type.getValues().forEach((value) => possible.add(`${type.name}.${value.name}`));
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition({ operation }) {
        if (operation !== OperationTypeNode.QUERY) named.add(parent());
      },
      Field({ name }) {
        named.add(`${parent()}.${name.value}`);
        answers();
      },
      Argument() {
        named.add(`${parent()}.${info.getFieldDef()?.name ?? ''}.${info.getArgument()?.name ?? ''}`);
      },
      ObjectField({ name }) {
        named.add(`${getNamedType(info.getParentInputType())?.name ?? ''}.${name.value}`);
      },
      EnumValue({ value }) {
        named.add(`${getNamedType(info.getInputType())?.name ?? ''}.${value}`);
      },
      NamedType({ name }) {
        named.add(name.value);
      },
      VariableDefinition({ type }) {
        addSendable(getNamedType(typeFromAST(api, type)), possible);
      },
    }),
  );
  return { named, possible };
}

function addSendable(type: unknown, into: Set<string>): void {
  if (isEnumType(type)) for (const value of type.getValues()) into.add(`${type.name}.${value.name}`);
  if (!isInputObjectType(type) || into.has(type.name)) return;
  into.add(type.name);
  for (const field of Object.values(type.getFields())) {
    into.add(`${type.name}.${field.name}`);
    addSendable(getNamedType(field.type), into);
  }
}

function orNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
