import { GraphSystem } from '@imigraph/graph-system';
import { seedManyApplications } from '@imigraph/testing';
import { measureSnapshot, measureStatistics, statisticsQuestions } from './statistics';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
  await seedManyApplications((text, values) => graph.sql(text, [...(values ?? [])]), 4_000);
});

afterAll(() => graph.stop());

it('asks every question of a snapshot that it has taken, and answers rightly', async () => {
  const snapshot = await measureSnapshot(graph);
  expect(snapshot.cells).toBeGreaterThan(snapshot.pools);
  expect(snapshot.told['month']).toBeGreaterThan(snapshot.told['service_code'] ?? 1);
  const measured = await measureStatistics(graph, 1);
  expect(measured).toHaveLength(4 * statisticsQuestions.length);
  expect(measured.every(({ times }) => times.length === 1)).toBe(true);
});

it('ends when an answer is not the one that SQL bears out', async () => {
  await measureSnapshot(graph);
  await graph.sql(`update applications.application_cell set records = records + 1 where measure = 'RECORDS'`);
  await expect(measureStatistics(graph, 0)).rejects.toThrow(/^all of it, for Directorate General: \d+ and not \d+$/);
});
