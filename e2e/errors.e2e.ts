import { once } from 'node:events';
import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ErrorCode, type Language, type LocalizedText, errorCodes, errorGuide } from '@imigraph/errors';
import { type AppProcess, type GraphError, GraphSystem } from '@imigraph/graph-system';
import type { Role } from '@imigraph/identity';
import examples from './error-examples.json';

/** What docs/errors.md shows as an example, and what is made to happen here. */
interface ErrorExample {
  readonly code: string;
  readonly when: string;
  readonly gateway?: string;
  readonly as?: string;
  readonly ask: { readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };
  readonly status: number;
  readonly message: LocalizedText;
}

const port = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
const servers: Server[] = [];
const gateways = new Map<string, AppProcess>();
let graph: GraphSystem;

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return port(server);
}

/** Where nobody listens any more. */
async function nowhere(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = port(server);
  server.close();
  return url;
}

beforeAll(async () => {
  graph = await GraphSystem.start();
  const gone = await nowhere();
  const confused = await serve((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"data":{"servicePoints":{"edges":{"no":"list"}}}}');
  });
  const silent = await serve(() => undefined);
  const environments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'without keys': { IDENTITY_JWKS_URL: gone },
    'without offices': { OFFICES_URL: gone },
    'with a confused subgraph': { OFFICES_URL: confused },
    'with a slow subgraph': { OFFICES_URL: silent, SUBGRAPH_TIMEOUT_MS: '300' },
    'with a low limit': { LIMIT_DEPTH: '2' },
    'asked before': { RATE_LIMIT_ADDRESS: '1' },
  };
  const starts = Object.entries(environments).map(async ([name, environment]) => {
    gateways.set(name, await graph.startAnotherGateway(environment));
  });
  await Promise.all(starts);
  await send(gateways.get('asked before'), {}, { query: '{ __typename }' });
  // Eleven processes start here.
}, 180_000);

afterAll(async () => {
  await Promise.all([...gateways.values()].map((gateway) => gateway.stop()));
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await graph.stop();
});

async function send(gateway: AppProcess | undefined, headers: Readonly<Record<string, string>>, body: unknown) {
  const response = await fetch((gateway ?? graph.gateway).url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { errors: readonly GraphError[] };
  return { status: response.status, errors };
}

const written: readonly ErrorExample[] = examples;
const cases = written.flatMap((example) =>
  (['id', 'en'] as const).map((language) => [example.code, language, example] as const),
);

it.each(cases)('%s is told in %s', async (code, language: Language, { gateway, as, ask, status, message }) => {
  const token =
    as === undefined ? {} : { authorization: `Bearer ${await graph.token(as as Exclude<Role, 'PUBLIC' | 'SYSTEM'>)}` };
  const answer = await send(
    gateway === undefined ? undefined : gateways.get(gateway),
    {
      'accept-language': language,
      ...token,
      ...ask.headers,
    },
    ask.body,
  );
  const [{ message: told, extensions } = { message: '', extensions: { code: '' } }] = answer.errors;
  expect({
    status: answer.status,
    code: extensions.code,
    message: told.replace(/\d+(?= (?:seconds|detik))/, '<n>'),
  }).toEqual({
    status,
    code,
    message: message[language],
  });
  expect(errorGuide[code as ErrorCode].statuses).toContain(status);
});

it('is every code of the closed set, in order', () => {
  expect(written.map(({ code }) => code)).toEqual([...errorCodes]);
});
