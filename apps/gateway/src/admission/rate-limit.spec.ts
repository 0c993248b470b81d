import { type TestGateway, startTestGateway } from '../testing/test-gateway';

let gateway: TestGateway | null = null;

afterEach(() => gateway?.stop());

async function start(environment: Record<string, string>): Promise<TestGateway> {
  gateway = await startTestGateway({ RATE_LIMIT_ADDRESS: '2', RATE_LIMIT_VIEWER: '3', ...environment });
  return gateway;
}

/** The statuses of so many requests, one after the other. */
async function statuses(running: TestGateway, count: number, headers: Record<string, string> = {}): Promise<number[]> {
  const answers: number[] = [];
  while (answers.length < count) answers.push((await running.ask('{ due }', headers)).status);
  return answers;
}

it('counts who asks without a token by their address, and says when to come again', async () => {
  const running = await start({});
  const byGet = await running.request('/graphql?query={due}');
  expect([await statuses(running, 1), byGet.status]).toEqual([[200], 200]);
  const answer = await running.ask('{ due }');
  const seconds = Number(answer.headers.get('retry-after'));
  expect(answer.status).toBe(429);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(answer.errors).toEqual([
    {
      message: `More than 2 requests came from you within a minute; there may be 2. Try again after ${seconds} seconds.`,
      extensions: { code: 'RATE_LIMITED', requestId: answer.headers.get('x-request-id') },
    },
  ]);
  const indonesian = await running.ask('{ due }', { 'accept-language': 'id' });
  expect(indonesian.errors[0]?.message).toMatch(/^Lebih dari 2 permintaan .* Coba lagi setelah \d+ detik\.$/);
});

it('counts an account by its token, wherever it asks from, apart from others', async () => {
  const running = await start({});
  const [one, other] = await Promise.all([
    running.issuer.token({ sub: 'one' }),
    running.issuer.token({ sub: 'other' }),
  ]);
  expect(await statuses(running, 3)).toEqual([200, 200, 429]);
  expect(await statuses(running, 4, { authorization: `Bearer ${one}` })).toEqual([200, 200, 200, 429]);
  expect(await statuses(running, 1, { authorization: `Bearer ${other}` })).toEqual([200]);
});

it('is not avoided by a token that is refused', async () => {
  const running = await start({});
  const bad = (index: number) => statuses(running, 1, { authorization: `Bearer bad${index}` });
  expect([await bad(1), await bad(2), await bad(3)]).toEqual([[401], [401], [429]]);
  const token = await running.issuer.token({ sub: 'one', exp: 1 });
  expect(await statuses(running, 1, { authorization: `Bearer ${token}` })).toEqual([429]);
});

it('believes X-Forwarded-For from nobody, unless a proxy is trusted', async () => {
  const running = await start({});
  const from = (address: string) => statuses(running, 1, { 'x-forwarded-for': address });
  expect([await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.3')]).toEqual([
    [200],
    [200],
    [429],
  ]);
});

it('counts the clients behind a trusted proxy apart, and those of one /64 together', async () => {
  const running = await start({ TRUST_PROXY: '127.0.0.0/8, ::1' });
  const from = (address: string) => statuses(running, 1, { 'x-forwarded-for': address });
  expect(await statuses(running, 3, { 'x-forwarded-for': '203.0.113.1' })).toEqual([200, 200, 429]);
  expect(await from('203.0.113.2')).toEqual([200]);
  // What a client wrote before the proxy's own word is not believed.
  expect(await from('203.0.113.9, 203.0.113.1')).toEqual([429]);
  expect([await from('2001:db8:1:2::a'), await from('2001:db8:1:2::b'), await from('2001:db8:1:2:ffff::c')]).toEqual([
    [200],
    [200],
    [429],
  ]);
  expect(await from('2001:db8:1:3::a')).toEqual([200]);
});

it('leaves probes alone, and is off at 0', async () => {
  const running = await start({ RATE_LIMIT_ADDRESS: '0' });
  const probes = await Promise.all(Array.from({ length: 20 }, () => running.request('/health')));
  expect(new Set(probes.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(await statuses(running, 20))).toEqual(new Set([200]));
});
