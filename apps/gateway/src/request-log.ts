import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Logger, runInRequest } from '@imigraph/runtime';
import { requestScope } from './request-scope';

/** What came of a request, for its line in the log. */
export interface RequestOutcome {
  /** The operation's name; null when it has none or was never read. */
  operation: string | null;
  /** Null when no operation was executed: the status then says what came of it. */
  errors: number | null;
}

const outcomes = new WeakMap<FastifyRequest, RequestOutcome>();

export function outcomeOf(request: FastifyRequest): RequestOutcome {
  const known = outcomes.get(request);
  if (known) return known;
  const outcome = { operation: null, errors: null };
  outcomes.set(request, outcome);
  return outcome;
}

/** Probes come every few seconds, the explorer's files by the dozen, and both say nothing. */
const unlogged: ReadonlySet<string | undefined> = new Set(['/health', '/ready', '/explorer/assets/:file']);

/** One line for each request, without what it asked for: a query's literals and variables are people's data. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url;
    if (!unlogged.has(route)) {
      const { operation, errors } = outcomeOf(request);
      const { statusCode: status } = reply;
      const ms = Math.round(reply.elapsedTime * 10) / 10;
      runInRequest(requestScope(request), () => {
        log.info(
          { method: request.method, route, operation, status, errors: errors ?? (status >= 400 ? 1 : 0), ms },
          'answered',
        );
      });
    }
    done();
  });
}
