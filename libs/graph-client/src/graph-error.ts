/** One entry of an answer's `errors`. What each code means and what to do about it: docs/errors.md. */
export interface GraphError {
  readonly message: string;
  /** The field that is null because of it; missing when the whole request failed. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    /** The subgraph that could not answer, where it is one. */
    readonly subgraph?: string;
    /** By which the service finds the request in its logs. */
    readonly requestId?: string;
  };
}

/** The graph answered, and not with what was asked for. */
export class GraphAnswerError extends Error {
  constructor(
    readonly errors: readonly GraphError[],
    readonly status: number,
    /** When the service asks to be left alone for a while: how long, in milliseconds. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'GraphAnswerError';
  }

  get code(): string | null {
    return this.errors[0]?.extensions?.code ?? null;
  }
}

/**
 * No answer came, in time or at all. Whether the graph did what it was asked is not known, so a mutation may be asked
 * again only with the idempotency key that it had.
 */
export class GraphUnreachableError extends Error {
  constructor(cause: unknown) {
    super('The graph cannot be reached.', { cause });
    this.name = 'GraphUnreachableError';
  }
}
