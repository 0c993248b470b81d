import type { FastifyRequest } from 'fastify';
import type { Clock } from '@imigraph/calendar';
import { type ViewerClaims, publicViewer } from '@imigraph/identity';
import { type Logger, runInRequest } from '@imigraph/runtime';
import { BearerTokens } from './bearer-token';
import type { Access } from './config';
import { requestScope } from './request-scope';

/** Who asks, found out once for each request. */
export class Viewers {
  private readonly known = new WeakMap<FastifyRequest, Promise<ViewerClaims>>();
  private readonly tokens: BearerTokens | null;

  constructor(access: Access, clock: Clock, log: Logger) {
    this.tokens = access.kind === 'open' ? null : new BearerTokens(access.identity, clock, log);
  }

  /** With ACCESS=open it is the public. Rejects as BearerTokens do. */
  of(request: FastifyRequest): Promise<ViewerClaims> {
    const { tokens } = this;
    if (!tokens) return Promise.resolve(publicViewer.toJSON());
    const known = this.known.get(request);
    if (known) return known;
    const viewer = runInRequest(requestScope(request), () => tokens.viewerOf(request.headers.authorization));
    this.known.set(request, viewer);
    return viewer;
  }
}
