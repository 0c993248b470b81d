import fc from 'fast-check';
import { type Range, rangesLeft, unitsIn } from './range';

const left = (done: readonly Range[], units: number, size: number) => [...rangesLeft(done, units, size)];

describe('what is left of a load', () => {
  it.each<[string, readonly Range[], readonly Range[]]>([
    [
      'nothing is there',
      [],
      [
        { first: 0, next: 10 },
        { first: 10, next: 20 },
        { first: 20, next: 25 },
      ],
    ],
    [
      'the beginning is there',
      [{ first: 0, next: 10 }],
      [
        { first: 10, next: 20 },
        { first: 20, next: 25 },
      ],
    ],
    [
      'the middle is there',
      [{ first: 10, next: 20 }],
      [
        { first: 0, next: 10 },
        { first: 20, next: 25 },
      ],
    ],
    [
      'it came in pieces of another size, out of order',
      [
        { first: 14, next: 18 },
        { first: 0, next: 7 },
      ],
      [
        { first: 7, next: 10 },
        { first: 10, next: 14 },
        { first: 18, next: 20 },
        { first: 20, next: 25 },
      ],
    ],
    ['a larger load is there', [{ first: 0, next: 100 }], []],
    [
      'a larger load is half there',
      [{ first: 20, next: 40 }],
      [
        { first: 0, next: 10 },
        { first: 10, next: 20 },
      ],
    ],
  ])('when %s', (_when, done, expected) => {
    expect(left(done, 25, 10)).toEqual(expected);
  });

  it('is, with what is there, every unit once', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 20 }), (points, units, size) => {
        const sorted = points.toSorted((a, b) => a - b);
        const done = sorted.flatMap((first, place) => {
          const next = sorted[place + 1];
          return place % 2 === 0 && next !== undefined ? [{ first, next }] : [];
        });
        const covered = [...done, ...left(done, units, size)].flatMap(({ first, next }) =>
          Array.from({ length: next - first }, (_, place) => first + place),
        );
        const wanted = covered.filter((unit) => unit < units).sort((a, b) => a - b);
        expect(wanted).toEqual(Array.from({ length: units }, (_, unit) => unit));
        expect(unitsIn(done, units) + unitsIn(left(done, units, size), units)).toBe(units);
        for (const { first, next } of left(done, units, size)) {
          expect(Math.floor(first / size)).toBe(Math.floor((next - 1) / size));
        }
      }),
    );
  });
});
