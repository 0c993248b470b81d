import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fitsBirthDay, isInventedNik, parseNik, unknownRegion } from '@imigraph/national-id';
import { inventedIndonesianNik } from './indonesian-nik';
import { seededRandom } from './seeded-random';

function niks(seed: number, count: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => inventedIndonesianNik(random, '1988-02-29', index + 1));
}

describe('an invented Indonesian’s NIK', () => {
  it('is the same for the same seed on every machine, and another for another', () => {
    // Mulberry32 begins with 0.627 and 0.0027 for the seed 1: the sixth of eight cities, the first of two sexes.
    expect(niks(1, 1)).toEqual(['5171006902880001']);
    expect(niks(1, 20)).toEqual(niks(1, 20));
    expect(niks(1, 20)).not.toEqual(niks(2, 20));
  });

  it('is of right form, fits the day of birth, and is marked as nobody’s', () => {
    for (const text of niks(7, 500)) {
      const nik = parseNik(text);
      expect(nik).not.toBeNull();
      expect(nik && [isInventedNik(nik), fitsBirthDay(nik, '1988-02-29')]).toEqual([true, true]);
    }
  });

  it('is a woman’s or a man’s about as often', () => {
    const women = niks(3, 2_000).filter((text) => parseNik(text)?.sex === 'FEMALE');
    expect(women.length).toBeGreaterThan(900);
    expect(women.length).toBeLessThan(1_100);
  });

  it('names a regency that there is', () => {
    const file = readFileSync(path.resolve(__dirname, '../../../data/regencies.csv'), 'utf8');
    const codes = file.split('\n').map((line) => line.slice(0, 5));
    const unknown = niks(5, 500).filter((text) => {
      const nik = parseNik(text);
      return !nik || unknownRegion(nik, codes) !== null;
    });
    expect(unknown).toEqual([]);
  });
});
