import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CallEnvelope, CallFault, CallVerifier } from '@imigraph/call-signing';
import type { Logger } from '@imigraph/runtime';

const envelopes = new WeakMap<FastifyRequest, CallEnvelope>();

class UnsignedCallError extends Error {
  readonly statusCode = 401;

  constructor(readonly fault: CallFault) {
    super('This subgraph answers calls signed by the gateway only. Ask the gateway.');
  }
}

/** Who asks, as the call's signature vouches for it. */
export function envelopeOf(request: FastifyRequest): CallEnvelope {
  const envelope = envelopes.get(request);
  if (!envelope) throw new UnsignedCallError('UNSIGNED');
  return envelope;
}

/** Believes a call only by its signature, which is checked over the raw body before anything of it is parsed. */
export function requireSignedCalls(app: FastifyInstance, verifier: CallVerifier, log: Logger): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const { method, url: path, headers } = request;
    const result = verifier.verify({ method, path, body, headers });
    if (typeof result === 'string') {
      done(new UnsignedCallError(result));
      return;
    }
    envelopes.set(request, result);
    void parseJson(request, body.toString('utf8'), done);
  });
  app.setErrorHandler(async (error, _request, reply) => {
    if (error instanceof UnsignedCallError) {
      log.warn({ fault: error.fault }, 'call refused');
      return reply.code(401).send({ errors: [{ message: error.message, extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status >= 500) log.error({ err: error }, 'request failed');
    const message = status >= 500 ? 'Something went wrong on our side.' : 'The request could not be read.';
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
}
