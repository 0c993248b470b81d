import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode, type Language, type LocalizedText, errorGuide, isErrorCode } from '@imigraph/errors';
import type { Logger } from './logger';
import { currentRequest } from './request-scope';

/** What Apollo Server says by other names, in the names of the closed set. */
const aliases: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

/** What a client is told of a fault that is ours. */
export const maskedText: LocalizedText = {
  id: 'Ada yang salah di pihak kami. Coba lagi; jika tetap terjadi, laporkan id permintaannya.',
  en: 'Something went wrong on our side. Try again; if it stays, report the request id.',
};

/** The limits of the subgraph's role, by PostgreSQL's own codes for what ends at them. */
const databaseLimits: Readonly<Record<string, (part: string, field: string) => LocalizedText>> = {
  // query_canceled
  57014: (part, field) => ({
    id: `Bagian graf bernama ${part} memerlukan waktu lebih lama untuk "${field}" daripada yang boleh. Mintalah lebih sedikit: lebih sedikit baris ("first") atau syarat yang lebih sempit.`,
    en: `The part of the graph called ${part} needed longer for "${field}" than it may. Ask for less: fewer rows ("first") or a narrower condition.`,
  }),
  // lock_not_available
  '55P03': (part, field) => ({
    id: `Orang lain sedang mengubah "${field}" di bagian graf bernama ${part}. Coba lagi sebentar lagi.`,
    en: `Somebody else is changing "${field}" in the part of the graph called ${part} just now. Try again shortly.`,
  }),
};

function databaseLimit(error: unknown, part: string, path: GraphQLFormattedError['path']): AppError | undefined {
  const { code } = (error as { driverError?: { code?: unknown } } | null)?.driverError ?? {};
  const limit = typeof code === 'string' ? databaseLimits[code] : undefined;
  const field = path?.findLast((step) => typeof step === 'string') ?? 'query';
  return limit && new AppError('TIMEOUT', limit(part, field));
}

/** What was thrown, below the GraphQLErrors that Apollo and graphql-js put around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
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

/** Apollo Server and graphql-js speak to developers, in English: their words stay, behind a sentence for everyone. */
function inLanguage(message: string, code: ErrorCode, language: Language): string {
  return language === 'en' ? message : `${errorGuide[code].meaning[language]} ${message}`;
}

/**
 * The only place where an error becomes an answer, in the gateway and the subgraphs alike: a code of the closed set, a
 * message fit for a client, where it happened and the request's id, and nothing else. What comes from a subgraph has been
 * here once already, so its code and message pass. Whatever is our fault is masked and logged once, where it happened.
 * `part` is what the client knows this process by.
 */
export function makeFormatError(
  log: Logger,
  part: string,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path } = formatted;
    const thrown = causeOf(error);
    const cause = databaseLimit(thrown, part, path) ?? thrown;
    const subgraph = subgraphOf(formatted);
    const { requestId, language = 'id' } = currentRequest() ?? {};
    const code = cause instanceof AppError ? cause.code : codeOf(formatted);
    const ours = code === 'INTERNAL_SERVER_ERROR';
    const foreign = subgraph === undefined ? inLanguage(formatted.message, code, language) : formatted.message;
    const told = cause instanceof AppError ? cause.text[language] : foreign;
    if (ours && subgraph === undefined) log.error({ err: cause, path }, 'request failed');
    else log.info({ code, subgraph, path }, 'request refused');
    return {
      message: ours ? maskedText[language] : withoutLongNumbers(told),
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
