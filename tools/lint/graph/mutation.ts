import { type FieldDefinitionNode, type GraphQLNamedType, Kind, isInputObjectType, isUnionType } from 'graphql';
import type { GraphRule } from './graph-rule.ts';
import { mutationVerbs } from './mutation-verbs.ts';
import { capitalised, namedType } from './type-node.ts';

/** One shape for every mutation: what is asked, what comes of it, and a "no" that a client can handle. */
export const mutation: GraphRule = {
  description: 'A mutation is verb + noun, takes one XInput! and answers XResult!: what it made or XRefused.',
  field(field, owner, { schema }) {
    if (owner.name.value !== 'Mutation') return [];
    const name = capitalised(field.name.value);
    return [
      ...nameFaults(field.name.value),
      ...inputFaults(field, `${name}Input`),
      ...resultFaults(field, name, schema.getType(`${name}Result`)),
    ];
  },
};

/** A creating mutation that is sent twice must not create twice. */
export const idempotencyKey: GraphRule = {
  description: 'The input of a mutation that creates something has `idempotencyKey: ID!`.',
  field(field, owner, { schema }) {
    if (owner.name.value !== 'Mutation' || mutationVerbs[verbOf(field.name.value)] !== 'creates') return [];
    const input = schema.getType(`${capitalised(field.name.value)}Input`);
    if (!isInputObjectType(input) || input.getFields()['idempotencyKey']?.type.toString() === 'ID!') return [];
    return [`${field.name.value} creates something, so ${input.name} needs \`idempotencyKey: ID!\`.`];
  },
};

function verbOf(name: string): string {
  return /^[a-z]+/.exec(name)?.[0] ?? '';
}

function nameFaults(name: string): string[] {
  const verb = verbOf(name);
  if (verb === name) return [`${name} names no noun: a mutation is verb + noun, as in closeOffice.`];
  if (verb in mutationVerbs) return [];
  return [
    `${name} begins with "${verb}", which is no known verb. If it is one, add it to tools/lint/graph/mutation-verbs.ts and say whether it creates.`,
  ];
}

function inputFaults(field: FieldDefinitionNode, input: string): string[] {
  const [argument, ...others] = field.arguments ?? [];
  const asExpected =
    others.length === 0 &&
    argument?.name.value === 'input' &&
    argument.type.kind === Kind.NON_NULL_TYPE &&
    argument.type.type.kind === Kind.NAMED_TYPE &&
    argument.type.type.name.value === input;
  return asExpected ? [] : [`${field.name.value} takes exactly one argument, \`input: ${input}!\`.`];
}

function resultFaults(field: FieldDefinitionNode, name: string, result: GraphQLNamedType | undefined): string[] {
  const { type } = field;
  if (type.kind !== Kind.NON_NULL_TYPE || type.type.kind !== Kind.NAMED_TYPE || namedType(type) !== `${name}Result`) {
    return [`${field.name.value} answers \`${name}Result!\`.`];
  }
  const members = isUnionType(result) ? result.getTypes().map((member) => member.name) : [];
  if (members.length > 1 && members.includes(`${name}Refused`)) return [];
  return [`${name}Result is a union of what ${field.name.value} makes and ${name}Refused.`];
}
