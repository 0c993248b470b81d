import { Kind, parse } from 'graphql';
import { entityOwners } from '../lint/graph/entity-owners.ts';
import { contactOf } from './contact.ts';

/** Which subgraphs, and by their @contact which teams, answer for what the graph has. */
export class GraphOwners {
  private readonly contacts: ReadonlyMap<string, string | null>;
  private readonly members: ReadonlyMap<string, ReadonlySet<string>>;

  /** Subgraph → the SDL that it serves. */
  constructor(served: ReadonlyMap<string, string>) {
    this.contacts = new Map([...served].map(([name, sdl]) => [name, contactOf(parse(sdl))]));
    this.members = new Map([...served].map(([name, sdl]) => [name, membersOf(sdl)]));
  }

  get subgraphs(): readonly string[] {
    return [...this.contacts.keys()];
  }

  /** "offices, @imigraph/offices-team" */
  contact(subgraph: string): string {
    return `${subgraph}, ${this.contacts.get(subgraph) ?? 'which names no contact'}`;
  }

  /**
   * The subgraphs behind a schema coordinate. An entity belongs to its owner, a field of it to the subgraph that adds it, a
   * value type that several have (LocalizedText) to all of them. A field that an @interfaceObject gives to every
   * implementation (Office.openApplications) is found on no type of that name: then they are the owners of the type.
   */
  of(coordinate: string): readonly string[] {
    const [type = '', member] = coordinate.split('.');
    const having = (at: string) => [...this.members].filter(([, own]) => own.has(at)).map(([name]) => name);
    const withMember = member === undefined ? [] : having(`${type}.${member}`);
    const found = withMember.length > 0 ? withMember : having(type);
    const owner = entityOwners[type];
    return owner !== undefined && found.includes(owner) ? [owner] : found;
  }
}

/** "Office" and "Office.name", for each type and member that an SDL defines. */
function membersOf(sdl: string): Set<string> {
  const members = new Set<string>();
  for (const definition of parse(sdl).definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    members.add(definition.name.value);
    const own = 'fields' in definition ? definition.fields : 'values' in definition ? definition.values : [];
    for (const { name } of own ?? []) members.add(`${definition.name.value}.${name.value}`);
  }
  return members;
}
