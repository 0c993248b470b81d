import { type DocumentNode, Kind } from 'graphql';

export interface LostKey {
  readonly type: string;
  readonly key: string;
}

/**
 * The keys by which an entity could be fetched in the first SDL and no longer can in the second. No client sees them;
 * the other subgraphs and every gateway that still runs on the graph of before do.
 */
export function lostKeys(before: DocumentNode, after: DocumentNode): LostKey[] {
  const kept = resolvableKeys(after);
  return [...resolvableKeys(before)].flatMap(([type, keys]) => {
    const still = kept.get(type);
    // A type that is gone has a breakage of its own where somebody can see it.
    return still ? [...keys].filter((key) => !still.has(key)).map((key) => ({ type, key })) : [];
  });
}

function resolvableKeys(sdl: DocumentNode): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const definition of sdl.definitions) {
    if (!('fields' in definition) || !('directives' in definition) || !definition.name) continue;
    const own = keys.get(definition.name.value) ?? new Set<string>();
    keys.set(definition.name.value, own);
    for (const directive of definition.directives ?? []) {
      if (directive.name.value !== 'key') continue;
      const valueOf = (name: string) => directive.arguments?.find((given) => given.name.value === name)?.value;
      const fields = valueOf('fields');
      const resolvable = valueOf('resolvable');
      if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value) continue;
      if (fields?.kind === Kind.STRING) own.add(fields.value.trim().replace(/\s+/g, ' '));
    }
  }
  return keys;
}
