import fc from 'fast-check';
import { mostSerials, scatteredSerial } from './scattered-serial';

const serialsFrom = (first: number, count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => scatteredSerial(first + index * step, 7));

describe('a scattered serial', () => {
  it('is six characters that can be read out, at both ends too', () => {
    for (const place of [0, 1, 9_999_999, mostSerials - 1]) {
      expect(scatteredSerial(place, 7)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    }
  });

  it('belongs to one place only: within each block, and from block to block', () => {
    // Whatever the block, its 32,768 serials are all there are with its beginning; and each block has its own beginning.
    for (const block of [0, 1, 305, 32_767]) {
      expect(new Set(serialsFrom(block * 32_768, 32_768)).size).toBe(32_768);
      expect(new Set(serialsFrom(block * 32_768, 32_768).map((serial) => serial.slice(0, 3))).size).toBe(1);
    }
    expect(new Set(serialsFrom(0, 32_768, 32_768).map((serial) => serial.slice(0, 3))).size).toBe(32_768);
  });

  it('belongs to one place only, whatever the key', () => {
    const place = fc.integer({ min: 0, max: mostSerials - 1 });
    fc.assert(
      fc.property(place, place, fc.integer(), (one, other, key) => {
        expect(scatteredSerial(one, key) === scatteredSerial(other, key)).toBe(one === other);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not follow that of its neighbour: few are greater by one, and every character comes about as often', () => {
    const ends = serialsFrom(0, 32_768).map((serial) => serial.slice(3));
    const rank = new Map(ends.toSorted().map((end, index) => [end, index]));
    const follows = ends.filter((end, index) => rank.get(end) === (rank.get(ends[index - 1] ?? '') ?? -2) + 1);
    expect(follows.length).toBeLessThan(32);
    const firsts = Map.groupBy(ends.slice(0, 8_000), (end) => end.charAt(0));
    expect(firsts.size).toBe(32);
    // 250 each; five standard deviations are about 80.
    for (const { length } of firsts.values()) expect(Math.abs(length - 250)).toBeLessThan(80);
  });

  it('is another one with another key', () => {
    const same = Array.from({ length: 1_000 }, (_, place) => scatteredSerial(place, 7) === scatteredSerial(place, 8));
    expect(same.filter(Boolean).length).toBeLessThan(3);
  });

  it.each([-1, 0.5, mostSerials, Number.NaN])('of %d does not exist', (place) => {
    expect(() => scatteredSerial(place, 7)).toThrow(RangeError);
  });
});
