import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** Schema coordinate (Office.name, Query.office.id, Status.OPEN, CloseOfficeInput.on) → why it is deprecated, and until when it stands. */
export function deprecatedMembers(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (owner: string, members: readonly Member[]) => {
    for (const { name, deprecationReason, args = [] } of members) {
      if (deprecationReason) found.set(`${owner}.${name}`, deprecationReason);
      add(`${owner}.${name}`, args);
    }
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) add(type.name, type.getValues());
    if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
      add(type.name, Object.values(type.getFields()));
    }
  }
  return found;
}

interface Member {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
  readonly args?: readonly Member[];
}
