import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isFromOwnMachine } from './own-machine.rules';

const timeoutMs = 3_000;

/**
 * What the explorer needs to ask in somebody's name: GET /explorer/people says whom the development issuer knows, and
 * POST /explorer/token hands one of them, or any other claims, to the issuer and its answer back. No token stays here.
 * Without an issuer, and for whoever does not sit at this machine, there is nobody and no such place.
 */
export function addDevelopmentTokens(app: FastifyInstance, issuerUrl: string | undefined): void {
  app.get('/explorer/people', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (issuerUrl === undefined || !isFromOwnMachine(originOf(request))) return { people: [] };
    const answer = await fetch(new URL('/people', issuerUrl), { signal: AbortSignal.timeout(timeoutMs) });
    return answer.json();
  });
  if (issuerUrl === undefined) return;
  app.post('/explorer/token', async (request, reply) => {
    if (!isFromOwnMachine(originOf(request))) {
      reply.callNotFound();
      return reply;
    }
    const answer = await fetch(new URL('/token', issuerUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request.body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return reply
      .code(answer.status)
      .header('cache-control', 'no-store')
      .send(await answer.json());
  });
}

function originOf({ socket, headers }: FastifyRequest) {
  return {
    remoteAddress: socket.remoteAddress,
    host: headers.host,
    forwarded: headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined,
    fetchSite: headers['sec-fetch-site']?.toString(),
  };
}
