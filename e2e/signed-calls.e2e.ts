import { randomUUID } from 'node:crypto';
import { CallSigner } from '@imigraph/call-signing';
import { GraphSystem, type SubgraphName, subgraphNames } from '@imigraph/graph-system';
import { publicViewer } from '@imigraph/identity';
import { parseSecretKeys } from '@imigraph/secret-key';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

const body = JSON.stringify({ query: '{ __typename }' });

interface Making {
  readonly keys?: string;
  readonly audience?: string;
  readonly at?: number;
  readonly path?: string;
}

function sign({ keys, audience = 'offices', at = Date.now(), path = '/graphql' }: Making = {}): Record<string, string> {
  const [key] = parseSecretKeys(keys ?? graph.signingKeys);
  return new CallSigner(key, () => new Date(at)).sign({
    audience,
    method: 'POST',
    path,
    body,
    viewer: publicViewer,
    requestId: randomUUID(),
    language: 'en',
  });
}

async function call(name: SubgraphName, headers: Record<string, string>, sent = body): Promise<[number, string]> {
  const response = await fetch(graph.subgraph(name).url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: sent,
  });
  return [response.status, await response.text()];
}

/** The same signed call, with the viewer in it made an administrator. */
function promoted(headers: Record<string, string>): Record<string, string> {
  const envelope = JSON.parse(Buffer.from(headers['imigraph-call'] ?? '', 'base64url').toString()) as {
    viewer: { roles: string[] };
  };
  envelope.viewer.roles = ['DG_ADMIN'];
  return { ...headers, 'imigraph-call': Buffer.from(JSON.stringify(envelope)).toString('base64url') };
}

const refused = [401, expect.stringContaining('"code":"UNAUTHENTICATED"')];

describe('a subgraph', () => {
  it.each(subgraphNames)('%s answers a call signed for it', async (name) => {
    expect(await call(name, sign({ audience: name }))).toEqual([200, expect.stringContaining('"__typename":"Query"')]);
  });

  it.each(subgraphNames)('%s refuses a call without a signature', async (name) => {
    expect(await call(name, {})).toEqual(refused);
  });

  it('refuses a signature by another key, also one of the same name', async () => {
    const other = Buffer.alloc(32, 'other').toString('base64url');
    expect(await call('offices', sign({ keys: `other:${other}` }))).toEqual(refused);
    expect(await call('offices', sign({ keys: `e2e:${other}` }))).toEqual(refused);
  });

  it('refuses a garbled signature and a garbled envelope', async () => {
    const headers = sign();
    expect(await call('offices', { ...headers, 'imigraph-signature': 'nonsense' })).toEqual(refused);
    expect(await call('offices', { ...headers, 'imigraph-call': 'nonsense' })).toEqual(refused);
  });

  it.each([
    ['old', -31_000],
    ['from the future', 31_000],
  ])('refuses a call that is %s', async (_how, offset) => {
    expect(await call('offices', sign({ at: Date.now() + offset }))).toEqual(refused);
  });

  it('refuses a call that it has answered before', async () => {
    const headers = sign();
    expect((await call('offices', headers))[0]).toBe(200);
    expect(await call('offices', headers)).toEqual(refused);
  });

  it('refuses a call whose body or viewer was altered', async () => {
    expect(await call('offices', sign(), JSON.stringify({ query: '{ __schema { types { name } } }' }))).toEqual(
      refused,
    );
    expect(await call('offices', promoted(sign()))).toEqual(refused);
  });

  it('refuses a call signed for another subgraph, and for another path', async () => {
    expect(await call('offices', sign({ audience: 'applications' }))).toEqual(refused);
    expect(await call('offices', sign({ path: '/other' }))).toEqual(refused);
  });

  it('logs a refusal without saying what was in the call', async () => {
    const headers = sign();
    await call('applications', headers);
    const warned = graph
      .subgraph('applications')
      .lines()
      .filter(({ msg }) => msg === 'call refused');
    expect(warned.length).toBeGreaterThan(0);
    expect(graph.subgraph('applications').output()).not.toContain(headers['imigraph-call']);
  });
});

describe('the gateway', () => {
  it("drops a client's own copies of the headers", async () => {
    const { status, errors } = await graph.ask('{ foreigners { totalCount } }', {
      headers: promoted(sign({ audience: 'foreigner-residence' })),
    });
    expect(status).toBe(200);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
