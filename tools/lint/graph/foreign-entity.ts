import { type FieldDefinitionNode, Kind, getNullableType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { type Entity, entityNamed, isForeign } from './entity.ts';
import type { GraphRule, OutputTypeNode, Subgraph } from './graph-rule.ts';
import { capitalised, isRequired, itemType, namedType } from './type-node.ts';

const roots = ['Query', 'Mutation', 'Subscription'];

/** When its owner is down, a reference that may not be null takes the whole answer with it. */
export const foreignReference: GraphRule = {
  description: 'A reference to an entity of another subgraph may be null, and its key stands beside it as a scalar.',
  field(field, owner, subgraph) {
    const entity = entityNamed(namedType(field.type), subgraph);
    if (!entity || !isForeign(entity, subgraph)) return [];
    const place = `${owner.name.value}.${field.name.value}`;
    return [
      ...(mayBeNull(field)
        ? []
        : [`${place} must be nullable: ${entity.name} belongs to ${entity.owner}, which may be down.`]),
      ...(hasKeyBeside(field, owner, entity, subgraph)
        ? []
        : [
            `${place} needs its key beside it, ${keyNames(field, entity)}, so that it is known while ${entity.owner} is down.`,
          ]),
    ];
  },
};

/** Two descriptions of one type would differ some day, and nobody could say which holds. */
export const ownerDescribes: GraphRule = {
  description: 'Every type and root field is described, an entity by the subgraph that owns it and by no other.',
  // require-description has an option for root fields, but it finds none once there are a Query and a Mutation.
  field(field, owner) {
    if (!roots.includes(owner.name.value) || field.description) return [];
    return [`Describe ${owner.name.value}.${field.name.value} in a client's words.`];
  },
  type(node, subgraph) {
    if (roots.includes(node.name.value)) return [];
    const entity = entityNamed(node.name.value, subgraph);
    if (entity && isForeign(entity, subgraph)) {
      const described = 'description' in node && node.description;
      return described
        ? [`${entity.name} is described by ${entity.owner}, which owns it: leave the description out here.`]
        : [];
    }
    if (entity && entity.owner === null) {
      return [`Say in tools/lint/graph/entity-owners.ts which subgraph owns the entity ${entity.name}.`];
    }
    const isDefinition = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
    return isDefinition && !node.description ? [`Describe ${node.name.value} in a client's words.`] : [];
  },
};

function mayBeNull(field: FieldDefinitionNode): boolean {
  return !isRequired(itemType(field.type) ?? field.type);
}

/** What a root field or a page lists was asked for by its key or has no place for one. */
function hasKeyBeside(field: FieldDefinitionNode, owner: OutputTypeNode, entity: Entity, subgraph: Subgraph): boolean {
  if (roots.includes(owner.name.value) || owner.name.value.endsWith('Edge')) return true;
  if (itemType(field.type) || entity.keys.length === 0) return true;
  const type = subgraph.schema.getType(owner.name.value);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return entity.keys.some((key) => isLeafType(getNullableType(type.getFields()[keyName(field, key)]?.type)));
}

/** ISO tells its codes apart by their forms; what a field says is only that it is one: nationalityCode. */
const spokenKeys: Readonly<Record<string, string>> = { alpha3: 'code' };

function keyName(field: FieldDefinitionNode, key: string): string {
  return `${field.name.value}${capitalised(spokenKeys[key] ?? key)}`;
}

function keyNames(field: FieldDefinitionNode, { keys }: Entity): string {
  return keys.map((key) => `\`${keyName(field, key)}: ID!\``).join(' or ');
}
