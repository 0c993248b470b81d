export interface SubgraphError {
  readonly message: string;
  readonly path: unknown;
  readonly code: unknown;
}

export interface SubgraphAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly SubgraphError[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A GraphQL answer from the text that a subgraph sent, or null when it is none. Of an error only what may reach the client
 * is kept. `entities` is how many were asked for, or null when none was: an answer with fewer or more cannot be joined.
 */
export function parseSubgraphAnswer(text: string, entities: number | null): SubgraphAnswer | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(answer)) return null;
  const { data = null, errors = [] } = answer;
  if (!Array.isArray(errors) || !errors.every(isObject)) return null;
  if (data === null ? errors.length === 0 : !isObject(data)) return null;
  if (isObject(data) && entities !== null && !hasEntities(data, entities)) return null;
  return {
    data: isObject(data) ? data : null,
    errors: errors.map(({ message, path, extensions }) => ({
      message: typeof message === 'string' ? message : '',
      path,
      code: isObject(extensions) ? extensions.code : undefined,
    })),
  };
}

function hasEntities({ _entities }: Record<string, unknown>, count: number): boolean {
  return Array.isArray(_entities) && _entities.length === count;
}
