import { type FieldDefinitionNode, type InputValueDefinitionNode, Kind } from 'graphql';
import type { GraphRule, OutputTypeNode } from './graph-rule.ts';
import { hasArgument, namedType } from './type-node.ts';

const largestPage = 100;

const listArguments = ['first', 'after', 'last', 'before', 'where', 'orderBy', 'asOf'];

/** Every list is paged, filtered and sorted alike, so that who has learned one knows all. */
export const connection: GraphRule = {
  description: 'Connections take first and after, are filtered by one `where`, and count what they list.',
  type(node) {
    if (!node.name.value.endsWith('Connection')) return [];
    return hasTotalCount(node) ? [] : [`${node.name.value} lacks \`totalCount: Int!\`.`];
  },
  field(field, owner) {
    const faults = (field.arguments ?? []).flatMap((argument) => pageSizeFaults(argument, field, owner));
    if (!namedType(field.type).endsWith('Connection')) return faults;
    return [...faults, ...argumentFaults(field, `${owner.name.value}.${field.name.value}`)];
  },
};

function hasTotalCount(node: OutputTypeNode): boolean {
  return (node.fields ?? []).some(
    ({ name, type }) => name.value === 'totalCount' && type.kind === Kind.NON_NULL_TYPE && namedType(type) === 'Int',
  );
}

function argumentFaults(field: FieldDefinitionNode, place: string): string[] {
  const has = (name: string): boolean => hasArgument(field, name);
  const where = (field.arguments ?? []).find(({ name }) => name.value === 'where');
  const others = (field.arguments ?? []).map(({ name }) => name.value).filter((name) => !listArguments.includes(name));
  return [
    ...(has('first') && has('after') ? [] : [`${place} is a connection and takes \`first\` and \`after\`.`]),
    ...(has('last') === has('before') ? [] : [`${place} takes \`last\` and \`before\` together or neither.`]),
    ...(!where || namedType(where.type).endsWith('Where') ? [] : [`${place} is filtered by an input named XWhere.`]),
    ...others.map((name) => `${place} is filtered through \`where\`, not through \`${name}\`.`),
  ];
}

function pageSizeFaults(
  argument: InputValueDefinitionNode,
  field: FieldDefinitionNode,
  owner: OutputTypeNode,
): string[] {
  if (argument.name.value !== 'first') return [];
  const size = argument.defaultValue?.kind === Kind.INT ? Number(argument.defaultValue.value) : 0;
  if (namedType(argument.type) === 'Int' && size >= 1 && size <= largestPage) return [];
  return [
    `${owner.name.value}.${field.name.value} needs a page size for who asks for none: \`first: Int = 20\`, at most ${largestPage}.`,
  ];
}
