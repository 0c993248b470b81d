import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode, isErrorCode } from '@imigraph/errors';
import type { Logger } from './logger';
import { currentRequest } from './request-scope';

/** What Apollo Server says by other names, in the names of the closed set. */
const aliases: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

const masked = 'Something went wrong on our side. Try again; if it stays, report the request id.';

/** A subgraph has already said what it may say: its error's code, message and name pass the gateway. */
function spokenBySubgraph(formatted: GraphQLFormattedError): string | undefined {
  const name = formatted.extensions?.serviceName ?? formatted.extensions?.subgraph;
  return typeof name === 'string' ? name : undefined;
}

/**
 * The only place where an error becomes an answer, in the gateway and the subgraphs alike: a code of the closed set, a
 * message fit for a client, where it happened and the request's id. Whatever is our fault is masked and logged once.
 */
export function makeFormatError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const subgraph = spokenBySubgraph(formatted);
    const requestId = currentRequest()?.requestId;
    const given = formatted.extensions?.code;
    const named = typeof given === 'string' ? (aliases[given] ?? given) : undefined;
    const code: ErrorCode =
      cause instanceof AppError ? cause.code : isErrorCode(named) ? named : 'INTERNAL_SERVER_ERROR';
    const ours = code === 'INTERNAL_SERVER_ERROR';
    // A subgraph has logged its own fault under the same request id.
    if (ours && subgraph === undefined) log.error({ err: cause, path: formatted.path }, 'request failed');
    else log.info({ code, subgraph, path: formatted.path }, 'request refused');
    return {
      message: ours ? masked : cause instanceof AppError ? cause.message : formatted.message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: {
        code,
        ...(subgraph === undefined ? {} : { subgraph }),
        ...(requestId === undefined ? {} : { requestId }),
      },
    };
  };
}
