import { type Context, type Span, SpanStatusCode, context } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics';
import { startServerSpan } from './span';

interface Traced {
  readonly span: Span;
  readonly inside: Context;
}

/** Probes come every few seconds and say nothing. */
const unobserved: ReadonlySet<string | undefined> = new Set(['/health', '/ready']);

/**
 * Traces and counts the requests of a server by route, method and status: a route is one of the server's own, never an
 * address that a client made up. Handlers and all that they call run inside the request's span.
 */
export function observeHttp(app: FastifyInstance, metrics: Metrics): void {
  const traced = new WeakMap<FastifyRequest, Traced>();
  app.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url;
    if (!unobserved.has(route)) {
      traced.set(request, startServerSpan(`${request.method} ${route ?? 'unknown'}`, request.headers));
    }
    done();
  });
  // The body has been read: from here to the handler nothing leaves the context any more.
  app.addHook('preHandler', (request, _reply, done) => {
    const { inside } = traced.get(request) ?? {};
    if (inside) context.with(inside, done);
    else done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { span } = traced.get(request) ?? {};
    if (span) {
      const route = request.routeOptions.url ?? 'unknown';
      const { method } = request;
      const { statusCode: status } = reply;
      span.setAttributes({
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
        'imigraph.request_id': request.id,
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      metrics.requests.observe({ method, route, status: String(status) }, reply.elapsedTime / 1_000);
    }
    done();
  });
}
