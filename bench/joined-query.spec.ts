import { GraphSystem } from '@imigraph/graph-system';
import { measureJoinedQuery } from './joined-query';
import { reportTable } from './report';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

it('measures one subgraph and the joined query, every answer right', async () => {
  const measured = await measureJoinedQuery(graph, { rounds: 1, seconds: 1, connections: 4 });
  expect([...measured.keys()]).toEqual(['one subgraph', 'three subgraphs', 'three subgraphs, 50 service points']);
  for (const rounds of measured.values()) expect(rounds[0]?.requestsPerSecond).toBeGreaterThan(1);
  expect(reportTable(measured).split('\n')).toHaveLength(5);
});

it('ends when an answer is not the one that SQL bears out', async () => {
  const withOtherExpectation = Object.assign(Object.create(graph) as GraphSystem, {
    sql: () => Promise.resolve([{ id: 'KANIM-MALANG', count: 1_000 }]),
  });
  const measured = measureJoinedQuery(withOtherExpectation, { rounds: 1, seconds: 1, connections: 1 });
  await expect(measured).rejects.toThrow('KANIM-MALANG is wrong');
});
