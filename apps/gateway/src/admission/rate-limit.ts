import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { AppError } from '@imigraph/errors';
import type { RateLimits } from '../limits';
import type { Viewers } from '../viewers';
import { tooManyRequestsText } from './limit.messages';

const minuteMs = 60_000;
/** Of so many accounts and addresses the latest are remembered, in some megabytes. */
const remembered = 50_000;

/**
 * Counts the requests of each account, and of each address those that come without a token that holds: who sends a bad one
 * is counted by the address. Addresses of IPv6 count by their /64, which one customer has whole. Each process counts alone.
 */
export async function limitRates(
  app: FastifyInstance,
  rates: RateLimits,
  viewers: Viewers,
): Promise<preHandlerAsyncHookHandler> {
  const subjectOf = (request: FastifyRequest) =>
    viewers.of(request).then(
      ({ subject }) => subject,
      // The answer says what is wrong with the token.
      () => null,
    );
  const limitFor = (key: string) => (key.startsWith('viewer ') ? rates.viewer : rates.address);
  await app.register(rateLimit, {
    global: false,
    timeWindow: minuteMs,
    cache: remembered,
    enableDraftSpec: true,
    keyGenerator: async (request) => {
      const subject = await subjectOf(request);
      return subject === null ? `address ${normalizeIP(request.ip)}` : `viewer ${subject}`;
    },
    max: (_request, key) => limitFor(key),
    allowList: (_request, key) => limitFor(key) === 0,
    errorResponseBuilder: (_request, { max, ttl }) =>
      new AppError('RATE_LIMITED', tooManyRequestsText(max, Math.ceil(ttl / 1_000))),
  });
  return app.rateLimit();
}
