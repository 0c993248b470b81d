import { figuresOf } from './figures.rules';

it.each([
  [12, 8, 48, { share: 0.25, change: 4, changeShare: 0.5 }],
  [6, 8, 48, { share: 0.125, change: -2, changeShare: -0.25 }],
  [5, 0, 5, { share: 1, change: 5, changeShare: null }],
  [0, 5, 0, { share: null, change: -5, changeShare: -1 }],
  [null, 5, 10, { share: null, change: null, changeShare: null }],
  [5, null, 10, { share: 0.5, change: null, changeShare: null }],
])('%s now and %s before, of %d in all', (count, previousCount, total, expected) => {
  expect(figuresOf({ count, previousCount }, total)).toEqual({ count, previousCount, ...expected });
});
