import { type RequestListener, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { GraphClient, type GraphClientOptions } from './graph-client';
import { GraphAnswerError, GraphUnreachableError } from './graph-error';

interface Received {
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: unknown;
}

const document = parse('query Name($id: ID!) { servicePoint(id: $id) { name } }') as TypedDocumentNode<
  { servicePoint: { name: string } | null },
  { id: string }
>;

/** A server that notes what it is asked and answers as told. */
async function answering(
  answer: RequestListener,
): Promise<{ url: string; received: Received[]; stop: () => Promise<void> }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: JSON.parse(text) });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    url: `http://127.0.0.1:${port}/graphql`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function asking(answer: RequestListener, options: Partial<GraphClientOptions> = {}) {
  const server = await answering(answer);
  try {
    const client = new GraphClient({ url: server.url, ...options });
    const outcome = await client.ask(document, { id: 'KANIM-MALANG' }).catch((error: unknown) => error);
    return { outcome, received: server.received };
  } finally {
    await server.stop();
  }
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers });
    response.end(JSON.stringify(body));
  };

it('sends the document, the variables, the token and the language', async () => {
  const { outcome, received } = await asking(json(200, { data: { servicePoint: { name: 'Malang' } } }), {
    token: () => Promise.resolve('abc'),
    language: 'en',
  });
  expect(outcome).toEqual({ data: { servicePoint: { name: 'Malang' } }, errors: [] });
  expect(received).toMatchObject([
    {
      headers: { authorization: 'Bearer abc', 'accept-language': 'en', 'content-type': 'application/json' },
      body: { variables: { id: 'KANIM-MALANG' } },
    },
  ]);
  expect(parse((received[0]?.body as { query: string }).query, { noLocation: true })).toEqual(
    parse('query Name($id: ID!) { servicePoint(id: $id) { name } }', { noLocation: true }),
  );
});

it.each<[string, Partial<GraphClientOptions>]>([
  ['without a token', {}],
  ['with none at the moment', { token: () => null }],
])('asks as the public %s', async (_name, options) => {
  const { received } = await asking(json(200, { data: { servicePoint: null } }), options);
  expect(received[0]?.headers).not.toHaveProperty('authorization');
  expect(received[0]?.headers['accept-language']).toBe('id');
});

it('gives what came beside what did not', async () => {
  const errors = [{ message: 'gone', path: ['servicePoint'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }];
  const { outcome } = await asking(json(200, { data: { servicePoint: null }, errors }));
  expect(outcome).toEqual({ data: { servicePoint: null }, errors });
});

it('throws when there is no data, with the code, the status and how long to wait', async () => {
  const errors = [{ message: 'Too many.', extensions: { code: 'RATE_LIMITED' } }];
  const { outcome } = await asking(json(429, { errors }, { 'retry-after': '7' }));
  expect(outcome).toBeInstanceOf(GraphAnswerError);
  expect(outcome).toMatchObject({ code: 'RATE_LIMITED', status: 429, retryAfterMs: 7_000, message: 'Too many.' });
});

it.each([
  ['a page of a proxy', '<html>502</html>'],
  ['JSON that is no answer', '17'],
])('takes %s for an answer without data', async (_name, text) => {
  const { outcome } = await asking((_request, response) => response.writeHead(502).end(text));
  expect(outcome).toBeInstanceOf(GraphAnswerError);
  expect(outcome).toMatchObject({ code: null, status: 502, retryAfterMs: null });
});

it('says that nothing came when the connection breaks', async () => {
  const { outcome } = await asking((request) => request.socket.destroy());
  expect(outcome).toBeInstanceOf(GraphUnreachableError);
});

it('waits no longer than it was told', async () => {
  const { outcome } = await asking(() => undefined, { timeoutMs: 50 });
  expect(outcome).toBeInstanceOf(GraphUnreachableError);
  expect(outcome).toMatchObject({ cause: { name: 'TimeoutError' } });
});
