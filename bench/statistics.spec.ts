import { GraphSystem } from '@imigraph/graph-system';
import { seedManyApplications } from '@imigraph/testing';
import { fillGraph } from './lists';
import { measurePermitSnapshots, measurePermitStatistics, permitQuestions } from './permit-statistics';
import { measureSnapshot, measureStatistics, statisticsQuestions } from './statistics';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
  await seedManyApplications((text, values) => graph.sql(text, [...(values ?? [])]), 4_000);
  await fillGraph(graph, 3_000);
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

it('asks every question about permits of snapshots that it has taken, and answers rightly', async () => {
  const [standing, flows] = await measurePermitSnapshots(graph);
  expect(standing?.cells).toBeGreaterThan(standing?.pools ?? 0);
  expect(flows?.cells).toBeGreaterThan(flows?.pools ?? 0);
  const measured = await measurePermitStatistics(graph, 1);
  // The third is for two of the four alone.
  expect(measured).toHaveLength(4 * 2 + 2);
  expect(measured.every(({ times }) => times.length === 1)).toBe(true);
  // So few are in a small office, or told to an analyst, that there need not be groups.
  const answered = measured.filter(({ groups }) => groups > 0).map(({ viewer, question }) => [viewer, question]);
  const names = permitQuestions.map(({ name }) => name);
  expect(answered).toEqual(expect.arrayContaining(names.map((name) => ['Directorate General', name])));
  expect(answered).toContainEqual(['analyst', names.at(-1)]);
});

it.each([
  ['permit', `amount = amount + 1 where measure = 'overstay_charge'`, /^overstayers by .* is .* and not /],
  ['permit_flow', 'records = records + 1', /^stock and flows .* is .* and not /],
])('ends when a sum of %s is not the one that SQL bears out', async (of, change, message) => {
  await measurePermitSnapshots(graph);
  await graph.sql(`update foreigner_residence.${of}_cell set ${change}`);
  await expect(measurePermitStatistics(graph, 0)).rejects.toThrow(message);
});
