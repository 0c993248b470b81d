import { Agent, request } from 'node:http';
import { GraphSystem, until } from '@imigraph/graph-system';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

type Outcome = 'answered' | 'turned away' | `failed: ${string}`;

/** One request over a kept connection. A connection that could not be made at all is no failed request. */
function post(url: string, body: string, agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const right = response.statusCode === 200 && text.includes('"name"') && !text.includes('"errors"');
          resolve(right ? 'answered' : `failed: ${response.statusCode} ${text}`);
        });
        response.on('error', (error) => {
          resolve(`failed: ${error.message}`);
        });
      },
    );
    sent.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      // A new connection that nobody took on is refused, or cut by the kernel while it waits to be accepted.
      const neverTaken = code === 'ECONNREFUSED' || (code === 'ECONNRESET' && !sent.reusedSocket);
      resolve(neverTaken ? 'turned away' : `failed: ${code ?? message}`);
    });
    sent.end(body);
  });
}

const body = JSON.stringify({ query: '{ servicePoints(first: 20) { edges { node { name region { name } } } } }' });

it('a gateway that is told to stop under load answers all that it took on', async () => {
  const gateway = await graph.startAnotherGateway();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const outcomes: Outcome[] = [];
  let answered = 0;
  const enough = Promise.withResolvers<undefined>();
  const client = async (): Promise<void> => {
    for (;;) {
      const outcome = await post(gateway.url, body, agent);
      outcomes.push(outcome);
      if (outcome !== 'answered') return;
      answered += 1;
      if (answered === 100) enough.resolve(undefined);
    }
  };
  const clients = Array.from({ length: 16 }, client);
  await enough.promise;
  gateway.child.kill('SIGTERM');
  await Promise.all(clients);
  agent.destroy();
  expect(outcomes.filter((outcome) => outcome.startsWith('failed'))).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === 'turned away')).toHaveLength(16);
  expect(await gateway.ended).toBe(0);
});

it('a subgraph that is told to stop finishes the statements under way', async () => {
  const { child, ended } = graph.subgraph('offices');
  // A lock holds the answer back until the stop has begun.
  const blocker = await graph.admin.connect();
  await blocker.query('begin; lock table offices.service_point in access exclusive mode');
  const asked = graph.ask('{ servicePoints(first: 1) { totalCount } }');
  await until(async () => {
    const waiting = await graph.sql(
      `select from pg_stat_activity where application_name = 'imigraph offices' and wait_event_type = 'Lock'
          and datname = current_database()`,
    );
    return waiting.length > 0;
  });
  child.kill('SIGTERM');
  await until(() =>
    Promise.resolve(
      graph
        .subgraph('offices')
        .lines()
        .some(({ msg }) => msg === 'stopping'),
    ),
  );
  await blocker.query('commit');
  blocker.release();
  const { errors, data } = await asked;
  expect(errors).toBeUndefined();
  expect(data).toEqual({ servicePoints: { totalCount: 206 } });
  expect(await ended).toBe(0);
  await graph.startSubgraph('offices');
});

it('says that it lives and whether it can serve', async () => {
  for (const { name, url } of graph.processes) {
    const health = await fetch(new URL('/health', url));
    const ready = await fetch(new URL('/ready', url));
    expect([name, health.status, ready.status]).toEqual([name, 200, 200]);
  }
});

it('a process whose parent is gone stops by itself', async () => {
  const gateway = await graph.startAnotherGateway();
  gateway.child.disconnect();
  expect(await gateway.ended).toBe(0);
});
