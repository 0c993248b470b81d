import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';

/** The type's name without list and non-null marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

export function isRequired(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE;
}

/** The type of the items, or null when the type is no list. */
export function itemType(type: TypeNode): TypeNode | null {
  if (type.kind === Kind.NON_NULL_TYPE) return itemType(type.type);
  return type.kind === Kind.LIST_TYPE ? type.type : null;
}

export function hasArgument(field: FieldDefinitionNode, name: string): boolean {
  return (field.arguments ?? []).some((argument) => argument.name.value === name);
}

export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
