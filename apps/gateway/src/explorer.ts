import { existsSync } from 'node:fs';
import path from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * What the page may do: run and fetch what this server gives, and nothing else. Style elements and attributes are the
 * editor's way to draw (ADR 11).
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    // GraphiQL's own font for code lies in its style sheet.
    fontSrc: ["'self'", 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

const about = { name: 'imigraph', graphql: '/graphql', health: '/health', ready: '/ready' };

/** On / the explorer for browsers, and a few words of JSON for whoever does not ask for a page or where none is built. */
export async function serveExplorer(app: FastifyInstance, folder: string): Promise<void> {
  const root = path.resolve(folder);
  if (!existsSync(path.join(root, 'index.html'))) {
    app.get('/', () => about);
    return;
  }
  await app.register(async (page) => {
    await page.register(helmet, {
      contentSecurityPolicy,
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      // Whoever ends TLS before the gateway decides about it.
      strictTransportSecurity: false,
    });
    await page.register(fastifyStatic, { root, serve: false, preCompressed: true });
    page.get('/', (request, reply) => {
      void reply.header('vary', 'accept').header('cache-control', 'no-cache');
      if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return reply.send(about);
      return reply.sendFile('index.html', { cacheControl: false });
    });
    page.get<{ Params: { file: string } }>('/explorer/assets/:file', ({ params }, reply) =>
      // Their names hold a hash of what is in them.
      reply.sendFile(`assets/${params.file}`, { maxAge: '365d', immutable: true }),
    );
    page.get('/explorer/THIRD-PARTY.md', (_request, reply) => reply.sendFile('THIRD-PARTY.md'));
  });
}
