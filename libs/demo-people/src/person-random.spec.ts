import { mixed, personRandom } from './person-random';

const drawn = (place: number) => {
  const random = personRandom(5, place);
  return [random.below(1_000), random.below(1_000), random.below(1_000)];
};

describe('the chance of one person', () => {
  it('is the same each time, whoever was made before', () => {
    const first = drawn(41);
    drawn(40);
    expect(drawn(41)).toEqual(first);
  });

  it('is another one than that of every other', () => {
    expect(new Set(Array.from({ length: 200_000 }, (_, place) => mixed(place + 5))).size).toBe(200_000);
  });

  it('spreads evenly over people, draw by draw', () => {
    for (const draw of [0, 1, 2]) {
      const tenths = Array.from({ length: 50_000 }, (_, place) => Math.floor((drawn(place)[draw] ?? 0) / 100));
      const counts = Map.groupBy(tenths, (tenth) => tenth);
      // Five thousand each; five standard deviations are about 335.
      for (const { length } of counts.values()) expect(Math.abs(length - 5_000)).toBeLessThan(335);
    }
  });

  it('MurmurHash3 mixes as it is published', () => {
    // https://github.com/aappleby/smhasher, fmix32: 0 stays 0; 1 becomes 0x514e28b7.
    expect([mixed(0), mixed(1)]).toEqual([0, 0x514e28b7]);
  });
});
