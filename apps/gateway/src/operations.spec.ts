import { type TestGateway, startTestGateway } from './testing/test-gateway';
import { sendJson } from './testing/small-subgraph';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

describe('an entity that one subgraph names and another does not know', () => {
  it('is null where it may be, without a word about the schema', async () => {
    const { text } = await gateway.ask('{ lost { id name } due }');
    expect(JSON.parse(text)).toEqual({ data: { lost: null, due: 'today' } });
  });

  it('is a fault of ours when nothing is left of the answer', async () => {
    const answer = await gateway.ask('{ lostForGood { id name } }');
    expect(answer.data).toBeNull();
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong on our side. Try again; if it stays, report the request id.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
  });
});

it('calls it its own fault (500) when an answer cannot be joined', async () => {
  gateway.graph.offices.behave = (_request, response) => {
    sendJson(response, 200, { data: { servicePoints: { list: 'was expected' } } });
  };
  const answer = await gateway.ask('{ servicePoints { id } }');
  gateway.graph.offices.behave = null;
  expect(answer.status).toBe(500);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(answer.text).not.toMatch(/list|expected/);
});
