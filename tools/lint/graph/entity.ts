import { type ConstDirectiveNode, type GraphQLNamedType, Kind, isInterfaceType, isObjectType } from 'graphql';
import { entityOwners } from './entity-owners.ts';
import type { Subgraph } from './graph-rule.ts';

export interface Entity {
  readonly name: string;
  /** Null when the table of owners does not know the entity. */
  readonly owner: string | null;
  /** The fields that are a key on their own. */
  readonly keys: readonly string[];
}

/** The entity of that name as the subgraph sees it; null when the type is no entity there. */
export function entityNamed(name: string, { schema }: Subgraph): Entity | null {
  const type = schema.getType(name);
  const keys = type ? directivesOf(type).filter((directive) => directive.name.value === 'key') : [];
  if (keys.length === 0) return null;
  return { name, owner: entityOwners[name] ?? null, keys: keys.flatMap(singleKey) };
}

export function isForeign(entity: Entity, { name }: Subgraph): boolean {
  return entity.owner !== null && entity.owner !== name;
}

function directivesOf(type: GraphQLNamedType): readonly ConstDirectiveNode[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

function singleKey(directive: ConstDirectiveNode): string[] {
  const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING && /^\w+$/.test(fields.value.trim()) ? [fields.value.trim()] : [];
}
