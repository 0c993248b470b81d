/** Whose data a row is, and what it is, for the access log. */
export interface PersonalRow<Row> {
  /** Its type in the graph: `StayPermit`. */
  readonly type: string;
  /** The key of the person, or of the application that stands for them. */
  readonly personOf: (row: Row) => string;
}

const personal = new Map<unknown, PersonalRow<never>>();

/**
 * Marks an entity as a person's data: whoever else loads a row of it is written into the access log, whatever code does
 * the loading.
 */
export function AboutPerson<Row extends object>(row: PersonalRow<Row>): (entity: new () => Row) => void {
  return (entity) => {
    personal.set(entity, row);
  };
}

/** What a loaded object is in the access log; null for one that is nobody's data. */
export function personalRowOf(entity: object): { readonly type: string; readonly person: string } | null {
  const marked = personal.get(entity.constructor);
  return marked ? { type: marked.type, person: marked.personOf(entity as never) } : null;
}

export function isAboutPerson(entity: unknown): boolean {
  return personal.has(entity);
}
