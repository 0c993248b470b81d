import path from 'node:path';
import { GraphSystem } from '@imigraph/graph-system';
import { listQuestions } from './list-questions';
import { listTables, overview } from './list-tables';
import { fillGraph, measureLists, planFaults } from './lists';
import { measureMoves } from './moves';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start({ preload: [path.join(__dirname, 'plan-watch.cjs')] });
  await fillGraph(graph, 4_000);
});

afterAll(() => graph.stop());

// So few rows are quickly read whole: what no index can serve is told by what PostgreSQL does where it would rather not.
const settings = { enable_seqscan: 'off', enable_bitmapscan: 'off' };

it('answers every list rightly and from an index, for every kind of viewer', async () => {
  // A third of them; the bench asks all.
  const questions = listQuestions.filter((_question, at) => at % 3 === 0);
  const measured = await measureLists(graph, { rounds: 1, settings, questions });
  expect(planFaults(measured)).toEqual([]);
  expect(measured).toHaveLength(questions.length);
  expect(listTables(measured).split('\n').length).toBeGreaterThan(questions.length);
  expect(overview(measured)).toMatch(new RegExp(`^Of ${questions.length} lists \\d+ take less than 100 ms`));
});

it('tells of a list that no index serves any more', async () => {
  const [index] = await graph.sql<{ definition: string }>(
    `select pg_get_indexdef('applications.application_status_index'::regclass) as definition`,
  );
  await graph.sql('drop index applications.application_status_index');
  const questions = listQuestions.filter(
    ({ list, viewer, filter }) =>
      list === 'applications' && viewer === 'Directorate General' && filter === 'one status',
  );
  const measured = await measureLists(graph, { rounds: 0, settings, questions });
  await graph.sql(index?.definition ?? '');
  for (const list of measured) {
    expect(planFaults([list])).toContainEqual(expect.stringMatching(/one status, .*: passes over \d+ rows for 21/));
  }
});

it('carries the permits along when people move, and counts them where they are', async () => {
  const moves = await measureMoves(graph, { reports: 2, atOnce: 50 });
  expect(moves.permitsMoved).toBeGreaterThanOrEqual(50);
  expect(moves.reports).toHaveLength(2);
});

it('ends when an answer is not the one that SQL bears out', async () => {
  const questions = listQuestions.slice(0, 1).map((question) => ({
    ...question,
    sql: { ...question.sql, where: 'false' },
  }));
  await expect(measureLists(graph, { rounds: 0, questions })).rejects.toThrow('where SQL has 0 of 0');
});
