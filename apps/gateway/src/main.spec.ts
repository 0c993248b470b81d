import { once } from 'node:events';
import { type IncomingMessage, type RequestOptions, Agent, request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseSecretKeys } from '@imigraph/secret-key';
import { GatewayProcess, buildGateway } from './testing/built-gateway';
import { Issuer } from './testing/issuer';
import { type SmallGraph, startSmallGraph } from './testing/small-graph';
import { signingKeys, viewerEnvironment } from './testing/test-gateway';

let built: Awaited<ReturnType<typeof buildGateway>>;
let graph: SmallGraph;
let issuer: Issuer;

beforeAll(async () => {
  built = await buildGateway();
  graph = await startSmallGraph(parseSecretKeys(signingKeys));
  issuer = new Issuer();
  await issuer.start();
});

afterAll(async () => {
  await graph.stop();
  await issuer.stop();
  await built.remove();
});

const environment = () => ({ ...viewerEnvironment(graph, issuer), LOG_LEVEL: 'info', RATE_LIMIT_ADDRESS: '0' });

interface Answered {
  readonly status: number | undefined;
  readonly body: string;
  readonly closes: boolean;
}

/** An operation over the agent's connections. */
function post(url: string, agent: Agent, query: string, headers: Record<string, string> = {}): Promise<Answered> {
  const options = { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  return send(url, options, JSON.stringify({ query }));
}

/** Rejects when the connection fails before the answer is whole. */
function send(url: string, options: RequestOptions, content?: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, options, (response: IncomingMessage) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode, body, closes: response.headers.connection === 'close' });
      });
    });
    sent.on('error', reject);
    sent.end(content);
  });
}

const whole = '{ servicePoints { id name openApplications permits } }';

describe('SIGTERM while clients ask', () => {
  it('fails no request that was sent, lets slow ones finish, and then ends', async () => {
    const gateway = new GatewayProcess(built.script, environment());
    const url = await gateway.url();

    // Two requests that a subgraph holds back until the gateway has long been told to stop.
    const held: (() => void)[] = [];
    const holding = Promise.withResolvers<undefined>();
    graph.foreignerResidence.behave = (_request, response) => {
      held.push(() =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"data":{"_entities":[{"foreignResidents":73}]}}'),
      );
      if (held.length === 2) holding.resolve(undefined);
    };
    const slowAgent = new Agent({ keepAlive: true });
    const slow = [1, 2].map(() =>
      post(url, slowAgent, '{ servicePoint(id: "KANIM-MALANG") { region { foreignResidents } } }'),
    );
    await holding.promise;

    const warm = Promise.withResolvers<undefined>();
    // Each keeps one connection and asks as fast as it is answered, until it is told to leave the connection.
    const askOnAndOn = async (ask: (agent: Agent) => Promise<Answered>, answers: Answered[]) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let closes = false; !closes;) {
        const answered = await ask(agent);
        answers.push(answered);
        closes = answered.closes;
        if (answers.length === 100) warm.resolve(undefined);
      }
      agent.destroy();
    };
    const quick: Answered[] = [];
    const probes: Answered[] = [];
    const query = '{ servicePoints { id name openApplications } }';
    const clients = Array.from({ length: 20 }, () => askOnAndOn((agent) => post(url, agent, query), quick));
    const probe = askOnAndOn((agent) => send(new URL('/ready', url).href, { agent }), probes);
    await warm.promise;
    gateway.child.kill('SIGTERM');
    await Promise.all([...clients, probe]);
    // The listener is gone, and the two are still held.
    await expect(untilRefused(url)).resolves.toBe('ECONNREFUSED');
    for (const release of held) release();
    const slowAnswers = await Promise.all(slow);
    const end = await gateway.ended;
    slowAgent.destroy();
    graph.foreignerResidence.behave = null;

    expect(probes.map(({ status }) => status)).toEqual([...probes.slice(1).map(() => 200), 503]);
    expect(quick.filter(({ status, body }) => status !== 200 || body.includes('errors'))).toEqual([]);
    expect(quick.length).toBeGreaterThanOrEqual(120);
    expect(slowAnswers.map(({ status, body }): [number | undefined, unknown] => [status, JSON.parse(body)])).toEqual(
      [1, 2].map(() => [200, { data: { servicePoint: { region: { foreignResidents: 73 } } } }]),
    );
    expect(end).toEqual({ code: 0, signal: null });
    expect(gateway.lines().at(-1)).toMatchObject({ msg: 'stopped' });
  });

  /** Asks over fresh connections until the port is closed. */
  async function untilRefused(url: string): Promise<unknown> {
    for (;;) {
      const agent = new Agent();
      try {
        await post(url, agent, '{ servicePoint(id: "KANIM-MALANG") { id } }');
      } catch (error) {
        const { code } = error as { code?: unknown };
        // A connection that was made but never taken is not a request that was accepted.
        if (code !== 'ECONNRESET') return code;
      }
    }
  }
});

it('ends when the parent that forked it is gone', async () => {
  const gateway = new GatewayProcess(built.script, environment());
  await gateway.url();
  gateway.child.disconnect();
  expect(await gateway.ended).toEqual({ code: 0, signal: null });
});

it('says everything that is wrong with its environment, and ends', async () => {
  const gateway = new GatewayProcess(built.script, { PORT: 'x', LOG_LEVEL: 'loud' });
  expect(await gateway.ended).toEqual({ code: 1, signal: null });
  expect(gateway.stderr).toMatch(/PORT: .*\n.*LOG_LEVEL: /);
  expect(gateway.stderr).toMatch(
    /SIGNING_KEYS: .*\n.*IDENTITY_JWKS_URL: .*\n.*IDENTITY_ISSUER: .*\n.*IDENTITY_AUDIENCE: /,
  );
  expect(gateway.stderr).not.toMatch(/\n {4}at /);
});

it('says that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const gateway = new GatewayProcess(built.script, { ...environment(), PORT: String(port) });
  const end = await gateway.ended;
  other.close();
  expect(end).toEqual({ code: 1, signal: null });
  expect(gateway.stderr).toBe(
    `Port ${port} on 127.0.0.1 is taken by another process. Stop that one, or choose another port.\n`,
  );
});

it('logs one line for a request, with its name, time and outcome, and nothing that a person wrote', async () => {
  const gateway = new GatewayProcess(built.script, environment());
  const url = await gateway.url();
  const agent = new Agent();
  const token = await issuer.token({ sub: 'person-1', purpose: 'visits-his-mother' });
  const headers = { authorization: `Bearer ${token}`, 'x-request-id': 'journey-1' };
  await post(
    url,
    agent,
    'query Find { application(number: "A-0") { number } servicePoint(id: "Siti-Rahayu") { id } }',
    headers,
  );
  await post(url, agent, '{ nothing(name: "Siti-Rahayu") }', {
    'x-request-id': 'journey-2',
    accept: 'application/graphql-response+json',
  });
  await post(url, agent, '{ broken }', { 'x-request-id': 'journey-3', authorization: `Bearer ${token}x` });
  await fetch(new URL('/health', url));
  await gateway.stop();
  const lines = gateway.lines().filter(({ msg }) => msg === 'answered');
  expect(lines).toEqual([
    expect.objectContaining({
      app: 'gateway',
      requestId: 'journey-1',
      method: 'POST',
      route: '/graphql',
      operation: 'Find',
      status: 200,
      errors: 1,
      ms: expect.any(Number),
    }),
    expect.objectContaining({ requestId: 'journey-2', operation: null, status: 400, errors: 1 }),
    expect.objectContaining({ requestId: 'journey-3', operation: null, status: 401, errors: 1 }),
  ]);
  expect(gateway.stdout).not.toMatch(/Siti|person-1|mother|Bearer|A-0/);
  expect(gateway.stdout).not.toContain(token.slice(-20));
  expect(gateway.stderr).toBe('');
});

it('opens no connection that its environment does not name, whatever Apollo’s variables say', async () => {
  const gateway = new GatewayProcess(
    built.script,
    {
      ...environment(),
      APOLLO_KEY: 'service:imigraph:secret',
      APOLLO_GRAPH_REF: 'imigraph@current',
      APOLLO_SCHEMA_REPORTING: 'true',
      APOLLO_TELEMETRY_DISABLED: 'false',
    },
    ['--require', path.join(__dirname, 'testing', 'report-connections.cjs')],
  );
  const opened = new Set<string>();
  gateway.child.on('message', (message: { opens?: string }) => {
    if (message.opens !== undefined) opened.add(message.opens);
  });
  const url = await gateway.url();
  const agent = new Agent();
  const headers = { authorization: `Bearer ${await issuer.token()}` };
  const { status, body } = await post(url, agent, whole, headers);
  await gateway.stop();
  expect([status, body]).toEqual([200, expect.not.stringContaining('errors')]);
  expect([...opened].sort()).toEqual(
    [issuer.url, graph.offices.url, graph.applications.url, graph.foreignerResidence.url]
      .map((named) => new URL(named).host)
      .sort(),
  );
});
