import { seededRandom } from './seeded-random';

describe('a seeded random', () => {
  it('tells the same numbers for the same seed and others for another', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 50 }, () => random.below(1_000));
    };
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
  });

  it('stays below the limit and reaches every number under it', () => {
    const random = seededRandom(5);
    const drawn = Array.from({ length: 2_000 }, () => random.below(10));
    expect([...new Set(drawn)].sort((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has nothing to pick from an empty list', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});
