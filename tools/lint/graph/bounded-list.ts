import type { FieldDefinitionNode } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import type { GraphRule, OutputTypeNode, Subgraph } from './graph-rule.ts';
import { hasArgument, itemType } from './type-node.ts';

const bound = /\bat most \d/i;

/** A list that can grow without end takes the server, the wire and the client with it. */
export const boundedList: GraphRule = {
  description: 'Lists that can grow are connections; every other list says how long it can be.',
  field(field, owner, subgraph) {
    if (!itemType(field.type) || isPartOfConnection(field, owner) || hasArgument(field, 'first')) return [];
    if (isBounded(field, owner, subgraph)) return [];
    return [
      `${owner.name.value}.${field.name.value} is a list without a bound. Make it a connection (first, after), or say "at most N" in its description.`,
    ];
  },
  input(value, owner) {
    if (!itemType(value.type) || bound.test(value.description?.value ?? '')) return [];
    return [
      `${owner}.${value.name.value} takes a list of any length. Say "at most N" in its description, and refuse more.`,
    ];
  },
};

function isPartOfConnection(field: FieldDefinitionNode, owner: OutputTypeNode): boolean {
  return owner.name.value.endsWith('Connection') && ['edges', 'nodes'].includes(field.name.value);
}

/** The description may stand on the interface that the type implements. */
function isBounded(field: FieldDefinitionNode, owner: OutputTypeNode, { schema }: Subgraph): boolean {
  if (bound.test(field.description?.value ?? '')) return true;
  const type = schema.getType(owner.name.value);
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  return interfaces.some((implemented) => bound.test(implemented.getFields()[field.name.value]?.description ?? ''));
}
