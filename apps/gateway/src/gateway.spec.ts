import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { ConfigError } from '@imigraph/runtime';
import { readGatewayConfig } from './config';
import { startGateway } from './start-gateway';
import { startTestGateway } from './testing/test-gateway';

describe('the supergraph file', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'imigraph-supergraph-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const startWith = (file: string) =>
    startGateway(readGatewayConfig({ ACCESS: 'open', PORT: '0', LOG_LEVEL: 'silent', SUPERGRAPH_FILE: file }));

  async function written(sdl: string): Promise<string> {
    const file = path.join(folder, `${Math.random()}.graphql`);
    await writeFile(file, sdl);
    return file;
  }

  it('must be there', async () => {
    const file = path.join(folder, 'nowhere.graphql');
    await expect(startWith(file)).rejects.toThrow(
      new ConfigError([`SUPERGRAPH_FILE: ${file} cannot be read; write the path of a composed supergraph`]),
    );
  });

  it.each(['', 'type Query { a: Int }', '{{'])('must be a supergraph, and not %j', async (sdl) => {
    await expect(startWith(await written(sdl))).rejects.toThrow(/SUPERGRAPH_FILE: .* cannot be served: /);
    await expect(startWith(await written(sdl))).rejects.toBeInstanceOf(ConfigError);
  });

  it('must say where each subgraph answers', async () => {
    const { supergraphSdl = '' } = composeServices([
      { name: 'stars', url: '', typeDefs: parse('type Query { a: Int }') },
    ]);
    await expect(startWith(await written(supergraphSdl))).rejects.toThrow(/where the subgraph stars answers/);
  });
});

it('asks a subgraph where the environment says, before where the supergraph says', async () => {
  const moved = await startTestGateway();
  const gateway = await startTestGateway({ OFFICES_URL: `http://127.0.0.1:${moved.graph.offices.port}/moved?to=here` });
  const { status } = await gateway.ask('{ servicePoint(id: "KANIM-MALANG") { id openApplications } }');
  await gateway.stop();
  await moved.stop();
  expect(status).toBe(200);
  expect(moved.graph.offices.calls.map((call) => call.path)).toEqual(['/moved?to=here']);
  expect(gateway.graph.offices.calls).toEqual([]);
  expect(gateway.graph.applications.calls.map((call) => call.path)).toEqual(['/graphql']);
});
