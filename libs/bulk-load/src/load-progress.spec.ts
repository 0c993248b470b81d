import { progressOf, progressText } from './load-progress';

it.each([
  // A tenth in ten seconds: nine tenths are left.
  [{ units: 1_000, done: 100, before: 0, rows: 500, ms: 10_000 }, [10, 50, 90], '10 %, 50 rows/s, about 2 min left'],
  // What was there before cost this run no time.
  [{ units: 1_000, done: 900, before: 800, rows: 500, ms: 10_000 }, [90, 50, 10], '90 %, 50 rows/s, about 10 s left'],
  [{ units: 3, done: 2, before: 0, rows: 90_000, ms: 2_000 }, [66, 45_000, 1], '66 %, 45,000 rows/s, about 1 s left'],
  [{ units: 1_000, done: 1_000, before: 0, rows: 7, ms: 500 }, [100, 14, 0], '100 %, 14 rows/s, about 0 s left'],
] as const)('of %j', (loaded, [percent, rowsPerSecond, secondsLeft], text) => {
  const progress = progressOf(loaded);
  expect(progress).toEqual({ percent, rows: loaded.rows, rowsPerSecond, secondsLeft });
  expect(progressText(progress)).toBe(text);
});
