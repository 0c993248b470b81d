import { type FastifyInstance, type FastifyServerOptions, fastify } from 'fastify';

/** Far above any operation a person writes, far below what would hurt. */
export const largestBodyBytes = 1_048_576;
const requestTimeoutMs = 30_000;

/** A Fastify server as every process here has it: bounded, quiet, and one that finishes what it began when it closes. */
export function createHttpServer(
  own: Pick<FastifyServerOptions, 'genReqId' | 'frameworkErrors' | 'trustProxy'> = {},
): FastifyInstance {
  return fastify({
    ...own,
    logger: false,
    bodyLimit: largestBodyBytes,
    requestTimeout: requestTimeoutMs,
    // A request that arrives on an open connection while the server closes is answered, not turned away.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: false,
  });
}
