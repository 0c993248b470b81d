import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type NameNode,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  parse,
  print,
  visit,
} from 'graphql';
import { subgraphSchema } from '@imigraph/subgraph';
import { Entities, type EntityKey } from './entities';
import type { KnownKeys } from './known-keys';
import { MockObject } from './mock-object';
import { type PageArguments, cursorOf, pageOf, pagingArguments } from './page';
import { scalarValue } from './scalar-value';
import { seededNumber, seededPick } from './seeded';

const longestList = 3;
const fewestInPage = 3;
const mostInPage = 24;

/**
 * A subgraph that answers from its SDL alone. Whatever is asked follows from the type, the key and the field, so that an
 * entity looks the same from every path, in every run and on every machine; references name entities that there are.
 */
export function mockSchema(sdl: string, known: KnownKeys): GraphQLSchema {
  return new Mock(subgraphSchema(ownPart(sdl), []), known).answering();
}

/** What is served tells of the means of federation too, which every executable schema is given anew. */
function ownPart(sdl: string): string {
  const without = (names: RegExp) => (node: { readonly name: NameNode }) =>
    names.test(node.name.value) ? null : undefined;
  return print(
    visit(parse(sdl), {
      FieldDefinition: without(/^_(entities|service)$/),
      ObjectTypeDefinition: without(/^_Service$/),
      UnionTypeDefinition: without(/^_Entity$/),
      ScalarTypeDefinition: without(/^_Any$/),
      ObjectTypeExtension: { leave: ({ fields }) => (fields?.length === 0 ? null : undefined) },
    }),
  );
}

type Arguments = Readonly<Record<string, unknown>>;

class Mock {
  private readonly entities: Entities;

  constructor(
    private readonly schema: GraphQLSchema,
    known: KnownKeys,
  ) {
    this.entities = new Entities(schema, known);
  }

  answering(): GraphQLSchema {
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        if (field.name === '_entities') {
          field.resolve = (_source, { representations }: { representations: readonly Representation[] }) =>
            representations.map((one) => this.represented(one));
        } else {
          field.resolve ??= (source, args: Arguments) => this.field(type, field, rooted(source, type), args);
        }
      }
    }
    return this.schema;
  }

  private represented({ __typename: type, ...given }: Representation): MockObject | null {
    const field = this.entities.keyFieldOf(type) ?? '';
    const key = this.entities.withKey(type, String(given[field]));
    return key && entity(key);
  }

  private field(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    source: MockObject,
    args: Arguments,
  ): unknown {
    if (field.name in source.own) return source.own[field.name];
    const beside = this.referenceBeside(type, field.name);
    if (beside) {
      const named = this.value(beside.type, beside.name, seedOf(source, beside.name, {}), {});
      return named instanceof MockObject ? Object.values(named.own)[0] : null;
    }
    return this.value(field.type, field.name, seedOf(source, field.name, args), args);
  }

  /** The reference whose key a scalar tells: servicePointId stands beside servicePoint, nationalityCode beside nationality. */
  private referenceBeside(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    return Object.values(type.getFields()).find((reference) => {
      if (isListType(getNullableType(reference.type)) || reference.args.length > 0) return false;
      const key = this.entities.keyFieldOf(getNamedType(reference.type).name);
      if (key === null) return false;
      const names = [key.charAt(0).toUpperCase() + key.slice(1), ...(key === 'id' ? [] : ['Code'])];
      return names.some((last) => name === `${reference.name}${last}`);
    });
  }

  private value(given: GraphQLOutputType, name: string, seed: string, args: Arguments, distance = 0): unknown {
    const type = getNullableType(given);
    if (isListType(type)) {
      const length = Math.min(1 + seededNumber(seed, longestList), this.mostOf(getNamedType(type).name));
      return Array.from({ length }, (_, index) =>
        this.isEntity(getNamedType(type).name)
          ? this.value(type.ofType, name, seed, {}, index)
          : this.value(type.ofType, name, `${seed}.${index + 1}`, {}),
      );
    }
    if (isEnumType(type)) return seededPick(seed, type.getValues()).value;
    if (this.isEntity(type.name)) {
      const asked = args[this.entities.keyFieldOf(type.name) ?? ''];
      const key =
        typeof asked === 'string'
          ? this.entities.withKey(type.name, asked)
          : this.entities.picked(type.name, seed, distance);
      return key && entity(key);
    }
    if (isInterfaceType(type))
      return this.value(seededPick(seed, this.schema.getPossibleTypes(type)), name, seed, args);
    if (isUnionType(type)) {
      // What a mutation was asked to do is done.
      const members = type.getTypes().filter((member) => !/Refused$|NotKnown$/.test(member.name));
      return this.value(seededPick(seed, members.length > 0 ? members : type.getTypes()), name, seed, args);
    }
    if (isObjectType(type)) return this.connection(type, seed, args) ?? new MockObject(type.name, seed);
    return scalarValue(type.name, name, seed);
  }

  private connection(type: GraphQLObjectType, seed: string, args: PageArguments): MockObject | null {
    const { edges, pageInfo } = type.getFields();
    if (!edges || !pageInfo) return null;
    const edgeType = getNamedType(edges.type);
    const nodeType = isObjectType(edgeType) ? edgeType.getFields()['node']?.type : undefined;
    if (!nodeType) return null;
    const node = getNamedType(nodeType).name;
    const wanted = fewestInPage + seededNumber(seed, mostInPage - fewestInPage);
    const totalCount = Math.min(wanted, this.mostOf(node));
    const { places, ...more } = pageOf(totalCount, args);
    const edge = (place: number): MockObject =>
      new MockObject(edgeType.name, `${seed}.${place + 1}`, {
        cursor: cursorOf(place),
        node: this.isEntity(node)
          ? this.value(nodeType, 'node', seed, {}, place)
          : this.value(nodeType, 'node', `${seed}.${place + 1}`, {}),
      });
    const ends = [places[0], places.at(-1)].map((place) => (place === undefined ? null : cursorOf(place)));
    const info = new MockObject(getNamedType(pageInfo.type).name, seed, {
      ...more,
      startCursor: ends[0],
      endCursor: ends[1],
    });
    return new MockObject(type.name, seed, { edges: places.map(edge), pageInfo: info, totalCount });
  }

  private isEntity(type: string): boolean {
    return this.entities.keyFieldOf(type) !== null;
  }

  private mostOf(type: string): number {
    return this.isEntity(type) ? this.entities.count(type) : Number.POSITIVE_INFINITY;
  }
}

interface Representation extends Arguments {
  readonly __typename: string;
}

const entity = ({ type, root, field, value }: EntityKey) =>
  new MockObject(type, `${root}:${value}`, { [field]: value });

const rooted = (source: unknown, type: GraphQLObjectType) =>
  source instanceof MockObject ? source : new MockObject(type.name, type.name);

/** A page of a list is of the same list whatever page it is. */
function seedOf(source: MockObject, field: string, args: Arguments): string {
  const asked = Object.entries(args).filter(([name, value]) => value != null && !pagingArguments.has(name));
  const told = asked.length > 0 ? `(${JSON.stringify(asked.sort(([a], [b]) => (a < b ? -1 : 1)))})` : '';
  return `${source.seed}.${field}${told}`;
}
