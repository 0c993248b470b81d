import { type GraphQLNamedType, type GraphQLSchema, Kind, isInterfaceType, isObjectType } from 'graphql';
import type { KnownKeys } from './known-keys';
import { seededNumber, seededPick } from './seeded';

/** Where nobody knows real ones. */
const inventedKeys = 40;

export interface EntityKey {
  /** The object type that it has. */
  readonly type: string;
  /** The one name under which it is known by whatever type it is asked: the interface's, when it has an entity interface. */
  readonly root: string;
  readonly field: string;
  readonly value: string;
}

/** Which types of a subgraph are entities, and which entities of each there are. */
export class Entities {
  private readonly keyFields = new Map<string, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: KnownKeys,
  ) {
    for (const type of Object.values(schema.getTypeMap())) {
      const field = keyField(type);
      if (field !== null) this.keyFields.set(type.name, field);
    }
  }

  get types(): readonly string[] {
    return [...this.keyFields.keys()];
  }

  /** The field by which the entity is found; null when the type is none. */
  keyFieldOf(type: string): string | null {
    return this.keyFields.get(type) ?? null;
  }

  /** Null when that key is known to be an entity of another type of the same interface. */
  withKey(type: string, value: string): EntityKey | null {
    const field = this.keyFieldOf(type);
    if (field === null) return null;
    const root = this.rootOf(type);
    const actual = this.typeOf(root, value);
    const wanted = isInterfaceType(this.schema.getType(type)) ? actual : type;
    return wanted === actual ? { type: actual, root, field, value } : null;
  }

  /** One that exists: the same for the same seed. `distance` leads from it to others, all different while there are any. */
  picked(type: string, seed: string, distance = 0): EntityKey {
    const keys = this.keysOf(type);
    const value = keys[(seededNumber(seed, keys.length) + distance) % keys.length] ?? '';
    const found = this.withKey(type, value);
    if (!found) throw new Error(`${value} is among the keys of ${type} and is none.`);
    return found;
  }

  count(type: string): number {
    return this.keysOf(type).length;
  }

  private keysOf(type: string): readonly string[] {
    const own = this.known.get(type);
    if (own) return own;
    const root = this.rootOf(type);
    const prefix = root.replace(/([a-z])([A-Z])/g, '$1-$2').toUpperCase();
    const keys = Array.from({ length: inventedKeys }, (_, index) => `${prefix}-${String(index + 1).padStart(4, '0')}`);
    return keys.filter((key) => isInterfaceType(this.schema.getType(type)) || this.typeOf(root, key) === type);
  }

  private rootOf(type: string): string {
    const found = this.schema.getType(type);
    const wider = isObjectType(found) ? found.getInterfaces().find(({ name }) => this.keyFields.has(name)) : undefined;
    return wider?.name ?? type;
  }

  private typeOf(root: string, value: string): string {
    const found = this.schema.getType(root);
    if (!isInterfaceType(found)) return root;
    const types = this.schema.getPossibleTypes(found).map(({ name }) => name);
    return types.find((type) => this.known.get(type)?.includes(value)) ?? seededPick(`${root}:${value}`, types);
  }
}

/** Keys here are single fields: the public codes. */
function keyField(type: GraphQLNamedType): string | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  for (const node of [type.astNode, ...type.extensionASTNodes]) {
    const key = node?.directives?.find(({ name }) => name.value === 'key');
    const fields = key?.arguments?.find(({ name }) => name.value === 'fields')?.value;
    if (fields?.kind === Kind.STRING) return fields.value;
  }
  return null;
}
