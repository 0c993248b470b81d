import { Kind, type SelectionNode, parse } from 'graphql';
import type { FetchedData } from './fetched-data';

type Place = readonly (string | number)[];

/** One question to one subgraph, as the query plan puts it. */
export interface SubgraphFetch {
  readonly query: string;
  /** The objects that the subgraph is asked to complete, or null for a fetch at the root. */
  readonly representations: readonly unknown[] | null;
  /** Where these stand in the client's answer, with "@" for each item of a list. */
  readonly place: Place;
  readonly fetched: FetchedData;
}

/**
 * Where an error of a subgraph belongs, in the form from which @apollo/gateway makes the client's path: the entities are
 * numbered as they stand in the client's answer. An error that names no place, or the whole fetch, is put at the first
 * field that is missing for it.
 */
export function placeOfError({ query, representations, place, fetched }: SubgraphFetch, path?: unknown): Place {
  const given = isPlace(path) ? path : [];
  if (representations === null) return given.length > 0 ? given : firstField(rootSelections(query));
  const [root, number, ...below] = given;
  const [position, field] =
    root === '_entities' && typeof number === 'number'
      ? [number, below]
      : [0, firstFieldOfEntity(query, representations)];
  return ['_entities', fetched.indexesOf(representations, place)?.[position] ?? position, ...field];
}

function isPlace(path: unknown): path is Place {
  return Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');
}

function rootSelections(query: string): readonly SelectionNode[] {
  const [operation] = parse(query, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

function firstFieldOfEntity(query: string, [first]: readonly unknown[]): Place {
  const [entities] = rootSelections(query);
  const selections = entities?.kind === Kind.FIELD ? (entities.selectionSet?.selections ?? []) : [];
  const type = typeof first === 'object' && first !== null && '__typename' in first ? first.__typename : undefined;
  const ofItsType = selections.filter(
    (selection) => selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition?.name.value === type,
  );
  return firstField(ofItsType.length > 0 ? ofItsType : selections);
}

/** The name under which the first field is answered, as a path of one step, or of none when there is no field. */
function firstField(selections: readonly SelectionNode[]): Place {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
      return [selection.alias?.value ?? selection.name.value];
    }
    const inside = selection.kind === Kind.INLINE_FRAGMENT ? firstField(selection.selectionSet.selections) : [];
    if (inside.length > 0) return inside;
  }
  return [];
}
