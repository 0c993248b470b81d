import type { FastifyInstance } from 'fastify';
import { type HealthChecks, addHealth } from './health';
import { createHttpServer } from './http-server';

const passing = () => Promise.resolve();
const failing = () => Promise.reject(new Error('no connection to 10.0.0.5:5432'));
const hanging = () => new Promise<void>(() => undefined);

let stopping: boolean;

async function get(
  path: string,
  checks: HealthChecks,
  reports?: HealthChecks,
): Promise<{ status: number; body: unknown }> {
  const app: FastifyInstance = createHttpServer();
  addHealth(app, checks, () => stopping, reports);
  const { statusCode, body } = await app.inject(path);
  await app.close();
  return { status: statusCode, body: JSON.parse(body) };
}

beforeEach(() => {
  stopping = false;
});

it('lives whatever its checks say', async () => {
  expect(await get('/health', { database: failing })).toEqual({ status: 200, body: { status: 'ok' } });
});

it('is ready when every check passes', async () => {
  expect(await get('/ready', { database: passing, queue: passing })).toEqual({
    status: 200,
    body: { status: 'ready', checks: { database: true, queue: true } },
  });
});

it.each([failing, hanging])(
  'is not ready when a check fails or hangs, and says which, not why (%p)',
  async (broken) => {
    expect(await get('/ready', { database: broken, queue: passing })).toEqual({
      status: 503,
      body: { status: 'not ready', checks: { database: false, queue: true } },
    });
  },
);

it('is ready without what it only reports', async () => {
  expect(await get('/ready', { database: passing }, { offices: failing, applications: passing })).toEqual({
    status: 200,
    body: { status: 'ready', checks: { database: true }, reports: { offices: false, applications: true } },
  });
});

it('is not ready when it is stopping', async () => {
  stopping = true;
  expect(await get('/ready', { database: passing })).toEqual({
    status: 503,
    body: { status: 'stopping', checks: { database: true } },
  });
});
