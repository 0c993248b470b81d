type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The answers of the subgraphs to one request, as far as it has got. @apollo/gateway joins what it fetches later into the
 * objects that it was given first, so these are its own.
 *
 * It is kept for one thing. A subgraph says "the third entity I was asked for", and @apollo/gateway takes that for the
 * third object at the fetch's place; but it asks only for the objects of the fetch's type, so in a list of offices and
 * service units the error would be shown on another one.
 */
export class FetchedData {
  private readonly root: Record<string, unknown> = {};

  /** What a fetch at the root gave. */
  add(data: Fields): void {
    for (const [field, value] of Object.entries(data)) this.root[field] ??= value;
  }

  /**
   * For each representation its index among the objects at a place ("servicePoints", "edges", "@", "node"), or null when
   * they cannot be told apart.
   */
  indexesOf(representations: readonly unknown[], place: readonly (string | number)[]): number[] | null {
    const objects = objectsAt(this.root, place);
    const types = new Set(objects.map(typeOf));
    const indexes: number[] = [];
    let next = 0;
    for (const representation of representations) {
      const type = typeOf(representation);
      const found = objects.findIndex(
        // A subgraph that knows only the interface is asked by the interface's name, which is the name of no object.
        (object, index) =>
          index >= next && couldBe(object, representation) && (!types.has(type) || typeOf(object) === type),
      );
      if (found < 0) return null;
      indexes.push(found);
      next = found + 1;
    }
    return indexes;
  }
}

function objectsAt(value: unknown, place: readonly (string | number)[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsAt(item, place[0] === '@' ? place.slice(1) : place));
  const [field, ...rest] = place;
  if (field === undefined) return [value];
  return isFields(value) ? objectsAt(value[field], rest) : [];
}

function typeOf(value: unknown): unknown {
  return isFields(value) ? value.__typename : undefined;
}

/** A representation is made of the object's own fields; its type is judged apart. */
function couldBe(object: unknown, representation: unknown): boolean {
  if (!isFields(object) || !isFields(representation)) return object === representation;
  return Object.entries(representation).every(([field, value]) => {
    const own = object[field];
    if (field === '__typename' || own === undefined) return true;
    return Array.isArray(value)
      ? Array.isArray(own) && value.every((item, index) => couldBe(own[index], item))
      : couldBe(own, value);
  });
}
