import type { FastifyInstance } from 'fastify';

/** Each answers when the thing it is named after can be used, and throws when not. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

const checkTimeoutMs = 2_000;

async function passes(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, checkTimeoutMs);
  });
  try {
    return await Promise.race([check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** GET /health says that the process lives; GET /ready says, check by check, whether it can serve (200) or not (503). */
export function addHealth(app: FastifyInstance, checks: HealthChecks, isStopping: () => boolean): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const names = Object.keys(checks);
    const results = await Promise.all(Object.values(checks).map(passes));
    const stopping = isStopping();
    const ready = !stopping && results.every(Boolean);
    return reply.code(ready ? 200 : 503).send({
      status: stopping ? 'stopping' : ready ? 'ready' : 'not ready',
      checks: Object.fromEntries(names.map((name, index) => [name, results[index]])),
    });
  });
}
