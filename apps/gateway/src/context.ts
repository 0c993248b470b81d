import type { FastifyRequest } from 'fastify';
import type { Language } from '@imigraph/errors';
import type { ViewerClaims } from '@imigraph/identity';
import type { Access } from './config';
import { FetchedData } from './fetched-data';
import { preferredLanguage } from './language';
import { type RequestOutcome, outcomeOf } from './request-log';
import type { Viewers } from './viewers';

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

export function contextFactory(access: Access, viewers: Viewers): CreateContext {
  const forwardHeaders = access.kind === 'open' ? access.forwardHeaders : [];
  return async (request) => ({
    viewer: await viewers.of(request),
    language: preferredLanguage(request.headers['accept-language']),
    requestId: request.id,
    forwarded: pick(request.headers, forwardHeaders),
    fetched: new FetchedData(),
    outcome: outcomeOf(request),
  });
}

function pick(headers: FastifyRequest['headers'], names: readonly string[]): Record<string, string | string[]> {
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
