/** Every `extensions.code` a client can meet. A code that is not here never leaves the system. */
export const errorCodes = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'IDENTITY_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_TOO_LARGE',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'UNAUTHENTICATED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

const known: ReadonlySet<string> = new Set(errorCodes);

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && known.has(value);
}
