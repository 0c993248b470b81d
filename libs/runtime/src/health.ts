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

async function resultsOf(checks: HealthChecks): Promise<Record<string, boolean>> {
  const named = Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const);
  return Object.fromEntries(await Promise.all(named));
}

/**
 * GET /health says that the process lives; GET /ready says, check by check, whether it can serve (200) or not (503).
 * What is in `reports` is told in the same body and decides nothing: the process serves without it.
 */
export function addHealth(
  app: FastifyInstance,
  checks: HealthChecks,
  isStopping: () => boolean,
  reports: HealthChecks = {},
): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const [decisive, reported] = await Promise.all([resultsOf(checks), resultsOf(reports)]);
    const stopping = isStopping();
    const ready = !stopping && Object.values(decisive).every(Boolean);
    return reply.code(ready ? 200 : 503).send({
      status: stopping ? 'stopping' : ready ? 'ready' : 'not ready',
      checks: decisive,
      ...(Object.keys(reported).length > 0 ? { reports: reported } : {}),
    });
  });
}
