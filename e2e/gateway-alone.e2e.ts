import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@apollo/composition';
import { graphql, parse } from 'graphql';

const workspace = path.resolve(__dirname, '..');

interface Library {
  readonly server: Server;
  readonly url: string;
  readonly asked: IncomingMessage['headers'][];
}

/** A subgraph of some other graph, as plain as one can be. */
async function serve(sdl: string, resolvers: object): Promise<Library> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as Record<string, never> }]);
  const asked: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      asked.push(request.headers);
      const { query, variables } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
      void graphql({ schema, source: query, variableValues: variables ?? null }).then((result) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])`;
const booksSdl = `${link} type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String! }`;
const pagesSdl = `${link} type Book @key(fields: "id") { id: ID! pages: Int! } type Query { none: Int }`;

it('npm run gateway serves any supergraph, without identity, and forwards the headers that are named', async () => {
  const books = await serve(booksSdl, { Query: { book: () => ({ id: '1', title: 'Max Havelaar' }) } });
  const pages = await serve(pagesSdl, {
    Book: { __resolveReference: ({ id }: { id: string }) => ({ id, pages: 320 }) },
  });
  const composed = composeServices([
    { name: 'books', url: books.url, typeDefs: parse(booksSdl) },
    { name: 'pages', url: pages.url, typeDefs: parse(pagesSdl) },
  ]);
  const folder = mkdtempSync(path.join(tmpdir(), 'imigraph-alone-'));
  const file = path.join(folder, 'supergraph.graphql');
  writeFileSync(file, composed.supergraphSdl ?? '');
  const port = await freePort();
  const gateway = spawn('npm', ['run', '--silent', 'gateway'], {
    cwd: workspace,
    env: {
      ...process.env,
      SUPERGRAPH_FILE: file,
      PORT: String(port),
      ACCESS: 'open',
      FORWARD_HEADERS: 'authorization',
      NODE_ENV: 'development',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      gateway.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes(`:${port}`)) resolve();
      });
      gateway.once('exit', (code) => {
        reject(new Error(`npm run gateway ended with ${code}`));
      });
    });
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer something', cookie: 'secret=1' },
      body: JSON.stringify({ query: '{ book { title pages } }' }),
    });
    expect(await response.json()).toEqual({ data: { book: { title: 'Max Havelaar', pages: 320 } } });
    for (const headers of [...books.asked, ...pages.asked]) {
      expect(headers).toMatchObject({ authorization: 'Bearer something' });
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('imigraph-call');
    }
    expect([books.asked.length, pages.asked.length]).toEqual([1, 1]);
  } finally {
    gateway.kill('SIGTERM');
    await once(gateway, 'exit');
    books.server.close();
    pages.server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
