import fc from 'fast-check';
import { mostSerials, scatteredSerial } from './scattered-serial';

describe('a scattered serial', () => {
  it('is six characters that can be read out, at both ends too', () => {
    for (const place of [0, 1, 9_999_999, mostSerials - 1]) {
      expect(scatteredSerial(place, 7)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    }
  });

  it('belongs to one place only', () => {
    const serials = new Set(Array.from({ length: 300_000 }, (_, place) => scatteredSerial(place, 7)));
    expect(serials.size).toBe(300_000);
    const place = fc.integer({ min: 0, max: mostSerials - 1 });
    fc.assert(
      fc.property(place, place, fc.integer(), (one, other, key) => {
        expect(scatteredSerial(one, key) === scatteredSerial(other, key)).toBe(one === other);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaps: neighbours begin with every character about as often', () => {
    const firsts = Map.groupBy(
      Array.from({ length: 32_000 }, (_, place) => scatteredSerial(place, 7).charAt(0)),
      (character) => character,
    );
    expect(firsts.size).toBe(32);
    // A thousand each; five standard deviations are about 160.
    for (const { length } of firsts.values()) expect(Math.abs(length - 1_000)).toBeLessThan(160);
  });

  it('is another one with another key', () => {
    const same = Array.from({ length: 1_000 }, (_, place) => scatteredSerial(place, 7) === scatteredSerial(place, 8));
    expect(same).not.toContain(true);
  });

  it.each([-1, 0.5, mostSerials, Number.NaN])('of %d does not exist', (place) => {
    expect(() => scatteredSerial(place, 7)).toThrow(RangeError);
  });
});
