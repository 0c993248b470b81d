import { get } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { type Answer, type TestGateway, startTestGateway } from './testing/test-gateway';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const json = { 'content-type': 'application/json' };
const graphqlResponse = 'application/graphql-response+json';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

function expectFault(answer: Answer, status: number, code: string, message: RegExp): void {
  expect({ status: answer.status, errors: answer.errors }).toEqual({
    status,
    errors: [
      {
        message: expect.stringMatching(message),
        extensions: { code, requestId: answer.headers.get('x-request-id') },
      },
    ],
  });
  expect(answer.text).not.toMatch(/FST_|node_modules|127\.0\.0\.1/);
}

describe('the request id', () => {
  it("is the client's own where it has the form of one", async () => {
    const { headers, errors } = await gateway.ask('{ broken }', { 'x-request-id': 'client-1' });
    expect(headers.get('x-request-id')).toBe('client-1');
    expect(errors[0]?.extensions.requestId).toBe('client-1');
    expect(gateway.graph.offices.calls.at(-1)?.envelope?.requestId).toBe('client-1');
  });

  it.each(['', 'a b', 'x'.repeat(65), 'id;drop', '{"level":"fatal"}'])('is made new in place of "%s"', async (id) => {
    const { headers } = await gateway.ask('{ broken }', { 'x-request-id': id });
    expect(headers.get('x-request-id')).toMatch(uuid);
  });

  it.each(['/', '/health', '/ready', '/nowhere', '/graphql'])('stands on every answer: %s', async (path) => {
    const { headers } = await gateway.request(path, { headers: { 'x-request-id': 'probe-1' } });
    expect(headers.get('x-request-id')).toBe('probe-1');
  });
});

describe('what never becomes an operation', () => {
  it('is refused when it is too large', async () => {
    const answer = await gateway.ask(`{ broken } # ${'x'.repeat(1_048_576)}`);
    expectFault(answer, 413, 'BAD_REQUEST', /^The body is larger than 1048576 bytes/);
  });

  it.each(['{"query": ', '', 'null x', '{"__proto__": {"a": 1}}'])('is refused when its body is %j', async (body) => {
    const answer = await gateway.request('/graphql', { method: 'POST', headers: json, body });
    expectFault(answer, 400, 'BAD_REQUEST', /^The body is not JSON/);
  });

  it('is refused when it is not called JSON', async () => {
    const headers = { 'content-type': 'application/xml' };
    const answer = await gateway.request('/graphql', { method: 'POST', headers, body: '<query/>' });
    expectFault(answer, 415, 'BAD_REQUEST', /content-type: application\/json/);
  });

  it.each(['[]', '"{ broken }"', '{}', '{"query": 1}', '[{"query": "{ broken }"}]'])(
    'is refused when it is no operation: %s',
    async (body) => {
      const answer = await gateway.request('/graphql', { method: 'POST', headers: json, body });
      expectFault(answer, 400, 'BAD_REQUEST', /./);
    },
  );

  it('is refused where there is nothing', async () => {
    expectFault(await gateway.request('/nowhere'), 404, 'NOT_FOUND', /GraphQL is at \/graphql/);
    expectFault(await gateway.request('/%ZZ'), 400, 'BAD_REQUEST', /could not be read/);
  });

  it('is refused when its Host header is no host', async () => {
    const { hostname, port } = new URL(gateway.url);
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const headers = { host: 'not a host', 'apollo-require-preflight': 'yes' };
    get({ hostname, port, path: '/graphql?query={broken}', headers }, (response) => {
      response.setEncoding('utf8').on('data', resolve);
    }).on('error', reject);
    expect(JSON.parse(await promise)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('is told by which methods GraphQL is asked', async () => {
    const answer = await gateway.request('/graphql', { method: 'PUT', headers: json, body: '{}' });
    expectFault(answer, 405, 'BAD_REQUEST', /by GET or POST/);
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });
});

describe('an operation by GET', () => {
  const ask = (query: string, headers: Record<string, string> = {}) =>
    gateway.request(`/graphql?query=${encodeURIComponent(query)}`, { headers });

  it('may ask', async () => {
    expect(await ask('{ servicePoint(id: "KANIM-MALANG") { id } }')).toMatchObject({
      status: 200,
      data: { servicePoint: { id: 'KANIM-MALANG' } },
    });
  });

  it('may change nothing', async () => {
    const answer = await ask('mutation { withdraw(number: "A-1") { number } }');
    expectFault(answer, 405, 'BAD_REQUEST', /only support query operations/);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(gateway.graph.applications.calls).toEqual([]);
  });
});

describe('an operation that a page of another site could have sent', () => {
  const get = (headers: [string, string][]) => gateway.request('/graphql?query={broken}', { headers });

  afterEach(() => {
    expect(gateway.graph.offices.calls).toEqual([]);
  });

  beforeEach(() => gateway.graph.offices.calls.splice(0));

  it.each([
    [[['sec-fetch-site', 'cross-site']]],
    [[['sec-fetch-site', 'same-site']]],
    [[['origin', 'https://elsewhere.example']]],
    [[['origin', 'null']]],
    [
      [
        ['sec-fetch-site', 'none'],
        ['sec-fetch-site', 'cross-site'],
      ],
    ],
    [
      [
        ['sec-fetch-site', 'same-origin'],
        ['origin', 'https://elsewhere.example'],
      ],
    ],
  ] satisfies [[string, string][]][])('is refused by GET: %j', async (headers) => {
    expectFault(await get(headers), 400, 'BAD_REQUEST', /Cross-Site Request Forgery/);
  });

  it.each(['text/plain', 'text/plain; charset=utf-8', 'TEXT/PLAIN;x=application/json', undefined])(
    'is refused by POST as %s',
    async (type) => {
      const body = new TextEncoder().encode('{"query":"{ broken }"}');
      const headers = { 'sec-fetch-site': 'same-origin', ...(type ? { 'content-type': type } : {}) };
      const answer = await gateway.request('/graphql', { method: 'POST', headers, body });
      expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([type ? 400 : 415, 'BAD_REQUEST']);
    },
  );

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused by POST as %s',
    async (type) => {
      const init = { method: 'POST', headers: { 'content-type': type }, body: 'query={broken}' };
      expectFault(await gateway.request('/graphql', init), 415, 'BAD_REQUEST', /content-type: application\/json/);
    },
  );
});

it.each([
  { 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'none' },
  { 'apollo-require-preflight': 'yes', origin: 'https://elsewhere.example' },
])('is asked by GET from a page of its own, by a user, or after a preflight: %j', async (headers) => {
  const answer = await gateway.request('/graphql?query={servicePoints{id}}', { headers });
  expect([answer.status, answer.errors]).toEqual([200, []]);
});

describe('an operation that cannot be executed', () => {
  it.each([
    ['{ servicePoint', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nothing"/],
    ['query ($id: ID!) { servicePoint(id: $id) { id } }', 'BAD_USER_INPUT', /Variable "\$id" of required type/],
    ['query A { broken } query B { broken }', 'OPERATION_RESOLUTION_FAILURE', /operationName/],
  ])('says what is wrong with it: %s', async (query, code, message) => {
    const answer = await gateway.ask(query, { accept: graphqlResponse });
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  });

  it('is answered with 200 to a client that takes plain JSON only', async () => {
    const answer = await gateway.ask('{ nothing }', { accept: 'application/json' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('says which name it looked for', async () => {
    const body = JSON.stringify({ query: 'query A { broken }', operationName: 'B' });
    const headers = { ...json, accept: graphqlResponse };
    const answer = await gateway.request('/graphql', { method: 'POST', headers, body });
    expectFault(answer, 400, 'OPERATION_RESOLUTION_FAILURE', /no operation called B/);
  });
});

it('executes nothing for a client that takes no answer', async () => {
  const answer = await gateway.ask('mutation { withdraw(number: "A-1") { number } }', { accept: 'text/csv' });
  expectFault(answer, 406, 'BAD_REQUEST', /does not accept application\/json/);
  expect(gateway.graph.applications.calls).toEqual([]);
});

it('describes itself', async () => {
  const { status, data } = await gateway.ask(getIntrospectionQuery());
  expect(status).toBe(200);
  expect(data).toHaveProperty('__schema.queryType.name', 'Query');
});

it('has no landing page that loads from elsewhere', async () => {
  const asABrowser = { headers: { accept: 'text/html' } };
  expect(JSON.parse((await gateway.request('/', asABrowser)).text)).toMatchObject({ graphql: '/graphql' });
  const { text } = await gateway.request('/graphql', asABrowser);
  expect(text).not.toMatch(/<html|https?:/);
});

it('shows no query plan', async () => {
  const { text } = await gateway.ask('{ servicePoint(id: "KANIM-MALANG") { id } }', {
    'apollo-query-plan-experimental': '1',
  });
  expect(JSON.parse(text)).not.toHaveProperty('extensions');
});

it.each<[string, string, Record<string, string>, number]>([
  ['that is whole', '{ servicePoint(id: "KANIM-MALANG") { id } }', {}, 200],
  ['that says what is wrong', '{ nothing }', { accept: graphqlResponse }, 400],
  ['to an operation that is not let in', `{ ${'due '.repeat(31)} }`, {}, 400],
  ['to a token that is refused', '{ due }', { authorization: 'Bearer nonsense', accept: graphqlResponse }, 401],
])('lets nobody keep an answer %s, or take it for anything else', async (_what, query, headers, status) => {
  const answer = await gateway.ask(query, headers);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-type')).toBe(`${headers.accept ?? 'application/json'}; charset=utf-8`);
});

it('is ready without a subgraph, and says which is missing', async () => {
  expect(JSON.parse((await gateway.request('/health')).text)).toEqual({ status: 'ok' });
  const all = await gateway.request('/ready');
  gateway.graph.applications.isReady = false;
  const two = await gateway.request('/ready');
  gateway.graph.applications.isReady = true;
  expect([all.status, two.status]).toEqual([200, 200]);
  expect(JSON.parse(all.text)).toEqual({
    status: 'ready',
    checks: {},
    reports: { offices: true, applications: true, 'foreigner-residence': true },
  });
  expect(JSON.parse(two.text)).toHaveProperty('reports.applications', false);
});
