import { parseSecretKeys } from '@imigraph/secret-key';
import { type TestGateway, signingKeys, startTestGateway } from './testing/test-gateway';

const query = '{ servicePoint(id: "KANIM-MALANG") { id openApplications region { foreignResidents } } }';

const everySubgraph = ({ graph }: TestGateway) => [graph.offices, graph.applications, graph.foreignerResidence];

describe('ACCESS=viewer', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startTestGateway();
  });

  afterAll(() => gateway.stop());

  it('signs each call for the subgraph that it goes to, with the viewer, the request id and the language inside', async () => {
    const token = await gateway.issuer.token({ sub: 'officer-7', roles: ['AUDITOR'] });
    const answer = await gateway.ask(query, {
      authorization: `Bearer ${token}`,
      'x-request-id': 'from-the-client-1',
      'accept-language': 'en-GB, id;q=0.5',
    });
    expect(answer).toMatchObject({ status: 200, errors: [] });
    // The small subgraphs verify every call and answer 401 to any other.
    for (const subgraph of everySubgraph(gateway)) {
      expect(subgraph.calls.at(-1)?.envelope).toEqual({
        viewer: { subject: 'officer-7', roles: ['AUDITOR'], office: null, regionalOffice: null, purpose: null },
        requestId: 'from-the-client-1',
        language: 'en',
      });
    }
  });

  it('passes on no header of the client, and none that pretends to be its own', async () => {
    const own = await gateway.ask(query);
    const usual = everySubgraph(gateway).map(({ calls }) => Object.keys(calls.at(-1)?.headers ?? {}).sort());
    const forged = await gateway.ask(query, {
      'imigraph-call': Buffer.from(JSON.stringify({ viewer: { subject: 'x', roles: ['DG_ADMIN'] } })).toString(
        'base64url',
      ),
      'imigraph-signature': 'AAAA',
      'x-forwarded-for': '10.1.2.3',
      cookie: 'session=1',
    });
    expect([own.status, forged.status, forged.errors]).toEqual([200, 200, []]);
    everySubgraph(gateway).forEach(({ calls }, index) => {
      expect(calls.at(-1)?.envelope?.viewer.roles).toEqual(['PUBLIC']);
      expect(Object.keys(calls.at(-1)?.headers ?? {}).sort()).toEqual(usual[index]);
    });
  });

  it('calls a subgraph unavailable, and not the client a stranger, when its own signature is refused', async () => {
    const elsewhere = await startTestGateway({ SIGNING_KEYS: `test:${Buffer.alloc(32, 1).toString('base64url')}` });
    const answer = await elsewhere.ask('{ servicePoint(id: "KANIM-MALANG") { id } }');
    await elsewhere.stop();
    expect(answer).toMatchObject({
      status: 200,
      data: { servicePoint: null },
      errors: [{ path: ['servicePoint'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'offices' } }],
    });
  });

  it('signs with the first of its keys', async () => {
    const [mine] = parseSecretKeys(signingKeys);
    const other = `new:${Buffer.alloc(32, 1).toString('base64url')}`;
    const rotating = await startTestGateway({ SIGNING_KEYS: `${signingKeys},${other}` });
    await rotating.ask('{ servicePoint(id: "KANIM-MALANG") { id } }');
    const sealed = String(rotating.graph.offices.calls[0]?.headers['imigraph-call']);
    await rotating.stop();
    expect(JSON.parse(Buffer.from(sealed, 'base64url').toString())).toMatchObject({ keyId: mine.id });
  });
});

describe('ACCESS=open', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startTestGateway({ ACCESS: 'open', FORWARD_HEADERS: 'authorization,x-tenant' });
  });

  afterAll(() => gateway.stop());

  it('passes on the named headers alone, unchecked, and signs nothing', async () => {
    const answer = await gateway.ask(query, {
      authorization: 'Bearer anything',
      'x-tenant': 't1',
      'x-other': 'no',
      cookie: 'a=b',
    });
    expect(answer).toMatchObject({ status: 200, errors: [] });
    for (const { calls } of everySubgraph(gateway)) {
      const { headers } = calls.at(-1) ?? {};
      expect(headers).toMatchObject({ authorization: 'Bearer anything', 'x-tenant': 't1' });
      expect(Object.keys(headers ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/^imigraph-/)]));
      expect(headers).not.toHaveProperty('x-other');
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  it('sends none of them when the client sends none', async () => {
    await gateway.ask(query);
    expect(gateway.graph.offices.calls.at(-1)?.headers).not.toHaveProperty('authorization');
  });

  it("leaves a subgraph's own refusal to the client as it is", async () => {
    gateway.graph.offices.behave = (_request, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end('{"errors":[{"message":"Sign in.","extensions":{"code":"UNAUTHENTICATED"}}]}');
    };
    const answer = await gateway.ask('{ servicePoint(id: "KANIM-MALANG") { id } }');
    gateway.graph.offices.behave = null;
    expect(answer.errors).toMatchObject([
      { message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED', subgraph: 'offices' } },
    ]);
  });
});
