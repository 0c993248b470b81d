import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { type AppError, type ErrorCode, errorGuide } from '@imigraph/errors';

const headersByCode: Partial<Readonly<Record<ErrorCode, Readonly<Record<string, string>>>>> = {
  UNAUTHENTICATED: { 'www-authenticate': 'Bearer' },
  IDENTITY_UNAVAILABLE: { 'retry-after': '5' },
};

/** The HTTP status of an answer that holds nothing but an error of this code. */
export function statusOf(code: ErrorCode): number {
  return errorGuide[code].statuses.find((status) => status >= 400) ?? 500;
}

/** What tells a client how it gets further. */
export function headersOf(code: ErrorCode): Readonly<Record<string, string>> {
  return headersByCode[code] ?? {};
}

/** Tells Apollo Server the HTTP status that belongs to the code, and the headers with it. */
export function withStatus(error: AppError): GraphQLError {
  const { code } = error;
  const http = { status: statusOf(code), headers: new HeaderMap(Object.entries(headersOf(code))) };
  return new GraphQLError(error.message, { originalError: error, extensions: { code, http } });
}
