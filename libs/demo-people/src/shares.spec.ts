import { seededRandom } from './seeded-random';
import { sharesOf } from './shares';

describe('shares', () => {
  it('are picked as often as they weigh, and what weighs nothing never', () => {
    const shares = sharesOf([
      ['none', 0],
      ['most', 6],
      ['some', 3],
      ['few', 1],
    ]);
    const random = seededRandom(1);
    const picks = Map.groupBy(
      Array.from({ length: 100_000 }, () => shares.pick(random)),
      (name) => name,
    );
    const counts = Object.fromEntries([...picks].map(([name, { length }]) => [name, Math.round(length / 1_000)]));
    expect(counts).toEqual({ most: 60, some: 30, few: 10 });
  });

  it('of one thing are that thing', () => {
    expect(sharesOf([['only', 0.001]]).pick(seededRandom(1))).toBe('only');
  });

  it.each([
    [[]],
    [[['a', 0]]],
    [
      [
        ['a', -1],
        ['b', 3],
      ],
    ],
  ] as [string, number][][][])('of %j are none', (weights) => {
    expect(() => sharesOf(weights)).toThrow(RangeError);
  });
});
