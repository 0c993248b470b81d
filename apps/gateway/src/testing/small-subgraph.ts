import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type GraphQLResolverMap, buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { systemClock } from '@imigraph/calendar';
import { type CallEnvelope, CallVerifier } from '@imigraph/call-signing';
import type { SecretKey } from '@imigraph/secret-key';

export interface ReceivedCall {
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
  readonly query: string;
  /** What the signature vouches for; null where calls are not signed. */
  readonly envelope: CallEnvelope | null;
}

type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: GraphQLResolverMap;
}

/** A subgraph over HTTP, on graphql-js alone, whose answers a spec can spoil. */
export class SmallSubgraph {
  readonly calls: ReceivedCall[] = [];
  /** Stands in for the answer while it is set. */
  behave: Behaviour | null = null;
  isReady = true;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly verifier: CallVerifier | null;

  constructor(
    readonly source: SubgraphSource,
    keys: readonly SecretKey[] | null,
  ) {
    this.verifier = keys ? new CallVerifier(keys, source.name, systemClock) : null;
    const schema = buildSubgraphSchema([{ typeDefs: parse(source.sdl), resolvers: source.resolvers }]);
    this.server = createServer((request, response) => {
      void readBody(request).then(async (body) => {
        if (request.url === '/ready') {
          response.writeHead(this.isReady ? 200 : 503).end();
          return;
        }
        if (this.behave) {
          this.behave(request, response, body);
          return;
        }
        const { method = '', url: path = '', headers } = request;
        const verdict = this.verifier?.verify({ method, path, headers, body }) ?? null;
        if (typeof verdict === 'string') {
          sendJson(response, 401, {
            errors: [{ message: 'Ask the gateway.', extensions: { code: 'UNAUTHENTICATED' } }],
          });
          return;
        }
        const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
        this.calls.push({ headers, path, query, envelope: verdict });
        sendJson(response, 200, await graphql({ schema, source: query, variableValues: variables }));
      });
    });
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  async listen(port = 0): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  /** Ends every connection at once, as a machine that loses its power. */
  async stop(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
