import type { FastifyRequest } from 'fastify';
import type { Clock } from '@imigraph/calendar';
import { AppError, type Language } from '@imigraph/errors';
import { type ViewerClaims, publicViewer } from '@imigraph/identity';
import type { Logger } from '@imigraph/runtime';
import { BearerTokens } from './bearer-token';
import type { Access } from './config';
import { FetchedData } from './fetched-data';
import { preferredLanguage } from './language';
import { type RequestOutcome, outcomeOf } from './request-log';
import { withStatus } from './status';

/** What is known of one request while its operation is planned and fetched. */
export interface GatewayContext {
  readonly viewer: ViewerClaims;
  readonly language: Language;
  readonly requestId: string;
  /** The client's headers that go on to the subgraphs: with ACCESS=open those of FORWARD_HEADERS, otherwise none. */
  readonly forwarded: Readonly<Record<string, string | string[]>>;
  readonly fetched: FetchedData;
  readonly outcome: RequestOutcome;
}

export type CreateContext = (request: FastifyRequest) => Promise<GatewayContext>;

/** Token → viewer. An operation is not even parsed for a client whose token is refused. */
export function contextFactory(access: Access, clock: Clock, log: Logger): CreateContext {
  const begin = (request: FastifyRequest) => ({
    language: preferredLanguage(request.headers['accept-language']),
    requestId: request.id,
    fetched: new FetchedData(),
    outcome: outcomeOf(request),
  });
  if (access.kind === 'open') {
    return (request) =>
      Promise.resolve({
        ...begin(request),
        viewer: publicViewer.toJSON(),
        forwarded: pick(request.headers, access.forwardHeaders),
      });
  }
  const tokens = new BearerTokens(access.identity, clock, log);
  return async (request) => {
    const viewer = await tokens.viewerOf(request.headers.authorization).catch((error: unknown) => {
      throw error instanceof AppError ? withStatus(error) : error;
    });
    return { ...begin(request), viewer, forwarded: {} };
  };
}

function pick(headers: FastifyRequest['headers'], names: readonly string[]): Record<string, string | string[]> {
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
