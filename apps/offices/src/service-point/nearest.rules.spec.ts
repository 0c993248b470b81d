import { distanceKm, isInIndonesia, nearest } from './nearest.rules';

/** By the angle between two vectors from the centre of the Earth: shares no formula with the haversine. */
function byVectors(from: readonly [number, number], to: readonly [number, number]): number {
  const vector = ([latitude, longitude]: readonly [number, number]) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [a, b] = [vector(from), vector(to)];
  const cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  return 6_371.0088 * Math.atan2(Math.hypot(...cross), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

const km = (from: readonly [number, number], to: readonly [number, number]): number =>
  distanceKm({ latitude: from[0], longitude: from[1] }, { latitude: to[0], longitude: to[1] });

describe('the distance between two places', () => {
  it.each([
    [
      [0, 100],
      [0, 101],
      // A degree along the equator: 2π · 6371.0088 km / 360.
      111.195_080_233_5,
    ],
    [[-6.2, 106.8], [-6.2, 106.8], 0],
  ] as const)('from %j to %j is %d km', (from, to, expected) => {
    expect(km(from, to)).toBeCloseTo(expected, 6);
  });

  it('is what vectors give, all over Indonesia', () => {
    for (let south = -11; south <= 6; south += 1.7) {
      for (let east = 95; east <= 141; east += 3.3) {
        const [from, to] = [[south, east] as const, [-7.98, 112.63] as const];
        expect(km(from, to)).toBeCloseTo(byVectors(from, to), 6);
        expect(km(to, from)).toBeCloseTo(km(from, to), 9);
      }
    }
  });
});

it('counts those that are equally far by id, however they are listed', () => {
  const at = (id: string, latitude: number) => ({ id, latitude, longitude: 110 });
  const points = [at('C', -7), at('A', -7), at('D', -8), at('B', -7.5)];
  const found = nearest({ latitude: -7, longitude: 110 }, points, 3).map(({ point }) => point.id);
  expect(found).toEqual(['A', 'C', 'B']);
  expect(nearest({ latitude: -7, longitude: 110 }, points, 0)).toEqual([]);
});

it.each([
  [6.14, 94.75, true],
  [-11.25, 141.09, true],
  [6.15, 95, false],
  [-11.26, 120, false],
  [0, 94.7, false],
  [0, 141.1, false],
  [1.35, 103.82, true],
  [51.5, -0.1, false],
])('%d, %d lies in the extent of Indonesia: %s', (latitude, longitude, inside) => {
  expect(isInIndonesia({ latitude, longitude })).toBe(inside);
});
