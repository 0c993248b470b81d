import { type Answer, type TestGateway, startTestGateway } from './testing/test-gateway';
import { type SmallSubgraph, sendJson } from './testing/small-subgraph';

const malang = 'servicePoint(id: "KANIM-MALANG")';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

afterEach(() => {
  for (const subgraph of [gateway.graph.offices, gateway.graph.applications, gateway.graph.foreignerResidence]) {
    subgraph.behave = null;
  }
});

function expectNothingInternal({ text }: Answer): void {
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|UND_ERR|:\d{4,5}\b|node_modules|\n {4}at /);
}

const unavailable = (subgraph: string, path: (string | number)[]) => ({
  message: `The part of the graph called ${subgraph} did not answer for "${String(path.at(-1))}"; its fields are missing. Try again shortly.`,
  path,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, requestId: expect.any(String) },
});

describe('a subgraph that does not answer as it should', () => {
  const ways: [string, SmallSubgraph['behave']][] = [
    ['cuts the connection', (request) => request.socket.destroy()],
    [
      'stops in the middle of its answer',
      (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
        response.write('{"data":', () => request.socket.destroy());
      },
    ],
    [
      'answers 500',
      (_request, response) => {
        sendJson(response, 500, { errors: [{ message: 'at 10.0.0.5:5432' }] });
      },
    ],
    [
      'answers 503 as a proxy does',
      (_request, response) => {
        response.writeHead(503).end('<html>upstream 10.0.0.5:4002</html>');
      },
    ],
    [
      'answers with a page',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>127.0.0.1:4002</html>');
      },
    ],
    [
      'answers with nothing',
      (_request, response) => {
        response.end();
      },
    ],
    [
      'answers with half a JSON text',
      (_request, response) => {
        response.end('{"data":{"_ent');
      },
    ],
    [
      'answers with JSON that is no GraphQL',
      (_request, response) => {
        sendJson(response, 200, { ok: true });
      },
    ],
    [
      'answers without the entities',
      (_request, response) => {
        sendJson(response, 200, { data: {} });
      },
    ],
    [
      'answers with too many entities',
      (_request, response) => {
        sendJson(response, 200, { data: { _entities: [{ openApplications: 1 }, { openApplications: 2 }] } });
      },
    ],
    [
      'sends the client elsewhere',
      (_request, response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      },
    ],
    [
      'answers more than can be read',
      (_request, response) => {
        sendJson(response, 200, { data: { _entities: [{ openApplications: 'x'.repeat(17 * 1024 * 1024) }] } });
      },
    ],
  ];

  it.each(ways)('loses its own fields alone when it %s', async (_way, behave) => {
    gateway.graph.applications.behave = behave;
    const answer = await gateway.ask(`{ ${malang} { name openApplications permits } }`);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({
      servicePoint: { name: 'Kantor Imigrasi Malang', openApplications: null, permits: 7 },
    });
    expect(answer.errors).toEqual([unavailable('applications', ['servicePoint', 'openApplications'])]);
    expectNothingInternal(answer);
  });

  it.each<[string, SmallSubgraph['behave']]>([
    ['never begins', () => undefined],
    [
      'never ends',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
      },
    ],
  ])('is not waited for when its answer %s', async (_way, behave) => {
    const hasty = await startTestGateway({ SUBGRAPH_TIMEOUT_MS: '1000' });
    hasty.graph.applications.behave = behave;
    const answer = await hasty.ask(`{ ${malang} { name openApplications } }`);
    await hasty.stop();
    expect(answer.data).toEqual({ servicePoint: { name: 'Kantor Imigrasi Malang', openApplications: null } });
    expect(answer.errors).toEqual([
      {
        message:
          'The part of the graph called applications did not answer in time for "openApplications"; its fields are missing. Ask for less: fewer rows ("first") or a narrower condition.',
        path: ['servicePoint', 'openApplications'],
        extensions: { code: 'TIMEOUT', subgraph: 'applications', requestId: expect.any(String) },
      },
    ]);
    expectNothingInternal(answer);
  });

  it('does not hold back what does not need it', async () => {
    gateway.graph.applications.behave = (request) => request.socket.destroy();
    const answer = await gateway.ask(`{ application(number: "A-1") { number } ${malang} { name } due }`);
    expect(answer.data).toEqual({ application: null, servicePoint: { name: 'Kantor Imigrasi Malang' }, due: null });
    // One fetch has failed, for two fields: one error, at the first of them.
    expect(answer.errors).toEqual([unavailable('applications', ['application'])]);
  });

  it('is named under the alias that the client gave', async () => {
    gateway.graph.offices.behave = (request) => request.socket.destroy();
    const answer = await gateway.ask(`{ where: ${malang} { name } }`);
    expect(answer.data).toEqual({ where: null });
    expect(answer.errors).toEqual([unavailable('offices', ['where'])]);
  });

  it('gives one error for each of its fetches, where the first field is missing', async () => {
    gateway.graph.foreignerResidence.behave = (request) => request.socket.destroy();
    gateway.graph.applications.behave = (request) => request.socket.destroy();
    const answer = await gateway.ask(
      '{ servicePoints { id openApplications permits region { code foreignResidents } } }',
    );
    expect(answer.data?.servicePoints).toHaveLength(4);
    expect(answer.errors).toHaveLength(3);
    expect(answer.errors).toEqual(
      expect.arrayContaining([
        unavailable('applications', ['servicePoints', 0, 'openApplications']),
        unavailable('foreigner-residence', ['servicePoints', 0, 'permits']),
        unavailable('foreigner-residence', ['servicePoints', 0, 'region', 'foreignResidents']),
      ]),
    );
    expectNothingInternal(answer);
  });
});

it('says nothing but what is wrong when the machine of a subgraph is gone', async () => {
  const alone = await startTestGateway();
  await alone.graph.foreignerResidence.stop();
  const answer = await alone.ask(`{ ${malang} { id region { code foreignResidents } } }`);
  const root = await alone.graph.offices.stop().then(() => alone.ask(`{ ${malang} { id } }`));
  await alone.stop();
  expect(answer.data).toEqual({
    servicePoint: { id: 'KANIM-MALANG', region: { code: '35.73', foreignResidents: null } },
  });
  expect(answer.errors).toEqual([unavailable('foreigner-residence', ['servicePoint', 'region', 'foreignResidents'])]);
  expect(root).toMatchObject({
    status: 200,
    data: { servicePoint: null },
    errors: [unavailable('offices', ['servicePoint'])],
  });
  expectNothingInternal(answer);
  expectNothingInternal(root);
});

describe("a subgraph's own error", () => {
  it('keeps its code, message and path, and loses everything else', async () => {
    const answer = await gateway.ask('{ application(number: "A-0") { number } }');
    expect(answer.errors).toEqual([
      {
        message: 'There is no application "A-0" that you may see.',
        path: ['application'],
        extensions: { code: 'NOT_FOUND', subgraph: 'applications', requestId: expect.any(String) },
      },
    ]);
    expect(answer.text).not.toContain('SELECT');
  });

  it('is masked when it is a fault', async () => {
    const answer = await gateway.ask('{ broken }');
    expect(answer).toMatchObject({ status: 200, data: { broken: null } });
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong on our side. Try again; if it stays, report the request id.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'offices', requestId: expect.any(String) },
      },
    ]);
    expect(answer.text).not.toMatch(/10\.0\.0\.5|person/);
  });

  it('is shown on the entity that it is about', async () => {
    const { errors, data } = await gateway.ask('{ servicePoints { id secret } }');
    expect(data?.servicePoints).toHaveLength(4);
    expect(errors).toMatchObject([
      { path: ['servicePoints', 3, 'secret'], extensions: { code: 'FORBIDDEN', subgraph: 'applications' } },
    ]);
  });

  it('is shown on the entity that it is about when only some of a list are asked for', async () => {
    // KANIM-MALANG is the second office and the fourth service point.
    const { errors } = await gateway.ask('{ servicePoints { id ... on Office { secret } } }');
    expect(errors).toMatchObject([{ path: ['servicePoints', 3, 'secret'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is shown on the first entity that was asked for when the whole fetch fails', async () => {
    gateway.graph.applications.behave = (request) => request.socket.destroy();
    const { errors } = await gateway.ask('{ servicePoints { id ... on Office { secret } } }');
    expect(errors).toEqual([unavailable('applications', ['servicePoints', 1, 'secret'])]);
  });

  it('is given a place when it has none, as for a value that only the subgraph can judge', async () => {
    gateway.graph.applications.behave = (_request, response) => {
      sendJson(response, 400, {
        errors: [
          {
            message: 'A LocalDate is a day of the calendar.',
            extensions: { code: 'BAD_USER_INPUT', stacktrace: ['at x'] },
          },
        ],
      });
    };
    const answer = await gateway.ask('query ($on: LocalDate) { due(on: $on) }', {}, { on: 'tomorrow' });
    expect(answer.errors).toEqual([
      {
        message: 'A LocalDate is a day of the calendar.',
        path: ['due'],
        extensions: { code: 'BAD_USER_INPUT', subgraph: 'applications', requestId: expect.any(String) },
      },
    ]);
  });
});

describe('a connection that broke while it was kept alive', () => {
  /** Cuts the connection of the next call and answers those after it. */
  function cutOnce(subgraph: SmallSubgraph): { calls: number } {
    const seen = { calls: 0 };
    subgraph.behave = (request) => {
      seen.calls += 1;
      subgraph.behave = null;
      request.socket.destroy();
    };
    return seen;
  }

  it('is not noticed by a question, which is asked once more', async () => {
    const cut = cutOnce(gateway.graph.applications);
    const before = gateway.graph.applications.calls.length;
    const answer = await gateway.ask(`{ ${malang} { openApplications } }`);
    expect(answer).toMatchObject({ data: { servicePoint: { openApplications: 12 } }, errors: [] });
    expect([cut.calls, gateway.graph.applications.calls.length - before]).toEqual([1, 1]);
  });

  it('fails a mutation, which is never sent twice', async () => {
    const cut = cutOnce(gateway.graph.applications);
    const before = gateway.graph.applications.calls.length;
    const answer = await gateway.ask('mutation { withdraw(number: "A-1") { number } }');
    expect(answer.data).toEqual({ withdraw: null });
    expect(answer.errors).toEqual([
      {
        message:
          'The part of the graph called applications did not answer for "withdraw"; whether the change was made is not known. Look before you send it again.',
        path: ['withdraw'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'applications', requestId: expect.any(String) },
      },
    ]);
    expect([cut.calls, gateway.graph.applications.calls.length - before]).toEqual([1, 0]);
  });
});
