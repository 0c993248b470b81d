import { serverAudits } from 'graphql-http';
import { type TestGateway, startTestGateway } from './testing/test-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

// The list is the GraphQL-over-HTTP specification's, as graphql-http puts it to the test.
const audits = serverAudits({ url: () => gateway.url });

it('is put to 61 audits', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (_id, _name, audit) => {
  const { status, ...result } = await audit();
  expect([status, 'reason' in result ? result.reason : null]).toEqual(['ok', null]);
});
