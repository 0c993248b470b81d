import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GraphSystem } from '@imigraph/graph-system';

const watch = path.join(__dirname, 'network-watch.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'imigraph-watch-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Attempt {
  kind: string;
  target: string;
}

function attempts(file: string): Attempt[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Attempt);
}

/** What would make stock Apollo Server and gateway report somewhere. */
const tempting = { APOLLO_KEY: 'service:imigraph:x', APOLLO_GRAPH_REF: 'imigraph@x', APOLLO_SCHEMA_REPORTING: 'true' };

it('no process opens a connection or looks up a name that its configuration does not name', async () => {
  const file = path.join(folder, 'all');
  writeFileSync(file, '');
  const graph = await GraphSystem.start({ preload: [watch], env: { WATCH_FILE: file, ...tempting } });
  try {
    const token = await graph.token('DG_ADMIN');
    const { errors } = await graph.ask(
      '{ servicePoints(first: 50) { edges { node { name openApplications { value } foreignResidents { value } } } } }',
      { token },
    );
    expect(errors).toBeUndefined();

    const named = [graph.databaseUrl, graph.issuerUrl, ...graph.processes.map(({ url }) => url)].map(
      (url) => new URL(url).host,
    );
    const seen = attempts(file);
    // It watched: the database, the keys and the three subgraphs were all reached.
    const reached = new Set(seen.filter(({ kind }) => kind === 'connect').map(({ target }) => target));
    expect(reached.size).toBe(5);
    expect(seen.filter(({ target }) => !named.includes(target) && target !== '127.0.0.1')).toEqual([]);
  } finally {
    await graph.stop();
  }
});

it('the watch would see what the stock gateway opens when its telemetry is left on', () => {
  const file = path.join(folder, 'stock');
  writeFileSync(file, '');
  const script = `
    const { ApolloGateway } = require('@apollo/gateway');
    new ApolloGateway({ supergraphSdl: require('node:fs').readFileSync('apps/gateway/supergraph.graphql', 'utf8') });
    setTimeout(() => process.exit(0), 1500);`;
  execFileSync(process.execPath, ['--require', watch, '-e', script], {
    cwd: path.resolve(__dirname, '..'),
    env: { PATH: process.env.PATH, WATCH_FILE: file },
    stdio: 'pipe',
  });
  expect(attempts(file).length).toBeGreaterThan(0);
});
