import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode, isErrorCode } from '@imigraph/errors';
import type { Logger } from './logger';
import { currentRequest } from './request-scope';

/** What Apollo Server says by other names, in the names of the closed set. */
const aliases: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

/** What a client is told of a fault that is ours. */
export const maskedMessage = 'Something went wrong on our side. Try again; if it stays, report the request id.';

/** The limits of the subgraph's role, by PostgreSQL's own codes for what ends at them. */
const databaseLimits: Readonly<Record<string, AppError>> = {
  // query_canceled
  57014: new AppError('TIMEOUT', 'This took longer than it may. Ask for less: fewer rows or a narrower condition.'),
  // lock_not_available
  '55P03': new AppError('TIMEOUT', 'Somebody else is changing this just now. Try again shortly.'),
};

function databaseLimit(error: unknown): AppError | undefined {
  const { code } = (error as { driverError?: { code?: unknown } } | null)?.driverError ?? {};
  return typeof code === 'string' ? databaseLimits[code] : undefined;
}

/** What was thrown, below the GraphQLErrors that Apollo and graphql-js put around it. */
function causeOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) return causeOf(error.originalError);
  return databaseLimit(error) ?? error;
}

/** The subgraph that an error comes from, which @apollo/gateway writes as `serviceName`. */
function subgraphOf({ extensions }: GraphQLFormattedError): string | undefined {
  const name = extensions?.serviceName;
  return typeof name === 'string' ? name : undefined;
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode {
  const given = extensions?.code;
  const named = typeof given === 'string' ? (aliases[given] ?? given) : undefined;
  return isErrorCode(named) ? named : 'INTERNAL_SERVER_ERROR';
}

/** Sixteen digits may be a citizen's: graphql-js repeats a value that stands in the wrong place. */
function withoutLongNumbers(message: string): string {
  return message.replace(/\d{16,}/g, (digits) => '*'.repeat(digits.length));
}

/**
 * The only place where an error becomes an answer, in the gateway and the subgraphs alike: a code of the closed set, a
 * message fit for a client, where it happened and the request's id, and nothing else. What comes from a subgraph has been
 * here once already, so its code and message pass. Whatever is our fault is masked and logged once, where it happened.
 */
export function makeFormatError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path } = formatted;
    const cause = causeOf(error);
    const subgraph = subgraphOf(formatted);
    const requestId = currentRequest()?.requestId;
    const code = cause instanceof AppError ? cause.code : codeOf(formatted);
    const ours = code === 'INTERNAL_SERVER_ERROR';
    if (ours && subgraph === undefined) log.error({ err: cause, path }, 'request failed');
    else log.info({ code, subgraph, path }, 'request refused');
    return {
      message: ours ? maskedMessage : withoutLongNumbers(cause instanceof AppError ? cause.message : formatted.message),
      ...(locations === undefined ? {} : { locations }),
      ...(path === undefined ? {} : { path }),
      extensions: {
        code,
        ...(subgraph === undefined ? {} : { subgraph }),
        ...(requestId === undefined ? {} : { requestId }),
      },
    };
  };
}
