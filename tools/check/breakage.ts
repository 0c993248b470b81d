import { ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { deprecatedMembers } from '../graph/deprecated-members.ts';
import { isDue } from '../graph/deprecation.ts';

/** A difference between two graphs that a client can feel. */
export interface GraphChange {
  /** In a sentence. */
  readonly what: string;
  /** Where, as a schema coordinate: Office.name, Query.office.id, Status.OPEN. */
  readonly at: string;
  readonly level: 'BREAKING' | 'DANGEROUS';
  /** Removed after the day until which it was promised. */
  readonly isDue: boolean;
}

/** As the differ tells it; `type` is one of ChangeType. */
interface Difference {
  readonly message: string;
  readonly path?: string;
  readonly type: string;
  readonly criticality: { readonly level: CriticalityLevel };
}

/** What breaks clients, or may surprise them, between the graph of before and the graph that is proposed. */
export async function felt(before: GraphQLSchema, after: GraphQLSchema, today: string): Promise<GraphChange[]> {
  // What is deprecated, and how a scalar is specified, are told as usages of directives: nobody's request fails of them.
  const all: readonly Difference[] = await diff(before, after);
  const changes = all.filter(({ type }) => !type.startsWith('DIRECTIVE_USAGE'));
  const removals = new Set(changes.filter(({ type }) => removing.has(type)).map(({ path }) => path ?? ''));
  const deprecated = deprecatedMembers(before);
  const dueMembers = new Set([...removals].filter((at) => isDue(deprecated.get(at), today)));
  const dueTypes = typesThatWentAlong(before, removals, dueMembers);
  return changes.flatMap(({ message, path = '', criticality: { level }, type }) =>
    level === CriticalityLevel.NonBreaking
      ? []
      : [
          {
            what: message.replaceAll("'", '"'),
            at: path,
            level: level === CriticalityLevel.Breaking ? 'BREAKING' : 'DANGEROUS',
            isDue: removing.has(type) && (dueMembers.has(path) || dueTypes.has(path)),
          },
        ],
  );
}

const removing: ReadonlySet<string> = new Set([
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.EnumValueRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.TypeRemoved,
]);

/** A type cannot be deprecated. It may go when all that led to it was, and is due, or is a type that may go. */
function typesThatWentAlong(
  schema: GraphQLSchema,
  removals: ReadonlySet<string>,
  dueMembers: ReadonlySet<string>,
): ReadonlySet<string> {
  const due = new Set([...removals].filter((at) => schema.getType(at)));
  const leading = referencesOf(schema);
  const mayGo = (type: string) => {
    const places = leading.get(type) ?? [];
    return (
      places.length > 0 && places.every((at) => ancestry(at).some((place) => dueMembers.has(place) || due.has(place)))
    );
  };
  for (let before = -1; before !== due.size;) {
    before = due.size;
    for (const type of due) if (!mayGo(type)) due.delete(type);
  }
  return due;
}

/** A.b.c → A, A.b, A.b.c: an argument goes with its field, and a field with its type. */
function ancestry(at: string): string[] {
  const names = at.split('.');
  return names.map((_name, index) => names.slice(0, index + 1).join('.'));
}

/** Type → the members that answer it or take it, and the unions that it belongs to. */
function referencesOf(schema: GraphQLSchema): Map<string, string[]> {
  const references = new Map<string, string[]>();
  const add = (type: string, at: string) => references.set(type, [...(references.get(type) ?? []), at]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) for (const member of type.getTypes()) add(member.name, type.name);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        add(getNamedType(field.type).name, `${type.name}.${field.name}`);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const wider of type.getInterfaces()) add(type.name, wider.name);
    for (const field of Object.values(type.getFields())) {
      const at = `${type.name}.${field.name}`;
      add(getNamedType(field.type).name, at);
      for (const { name, type: taken } of field.args) add(getNamedType(taken).name, `${at}.${name}`);
    }
  }
  return references;
}
