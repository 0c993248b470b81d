import { type DocumentNode, Kind } from 'graphql';

/** The team that a subgraph's SDL names with @contact(name: …) on its schema; null when it names none. */
export function contactOf(sdl: DocumentNode): string | null {
  for (const definition of sdl.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    const contact = definition.directives?.find(({ name }) => name.value === 'contact');
    const name = contact?.arguments?.find((argument) => argument.name.value === 'name')?.value;
    if (name?.kind === Kind.STRING) return name.value;
  }
  return null;
}
