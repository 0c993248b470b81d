/** Degrees; north and east are positive. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** The extent of Indonesia as it is officially given: 6°08′ N to 11°15′ S, 94°45′ E to 141°05′ E. */
const extent = { south: -11.25, north: 6.14, west: 94.75, east: 141.09 };

export function isInIndonesia({ latitude, longitude }: Place): boolean {
  return latitude >= extent.south && latitude <= extent.north && longitude >= extent.west && longitude <= extent.east;
}

/** The mean radius of the Earth (IUGG). Taking it for a sphere is wrong by half a percent at most. */
const earthRadiusKm = 6_371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres along the great circle, by the haversine formula, which stays exact for short distances. */
export function distanceKm(from: Place, to: Place): number {
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const haversine =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** The nearest of them, nearest first; of those that are equally far the one with the lower id comes first. */
export function nearest<Point extends Place & { readonly id: string }>(
  from: Place,
  points: readonly Point[],
  count: number,
): { readonly point: Point; readonly distanceKm: number }[] {
  return points
    .map((point) => ({ point, distanceKm: distanceKm(from, point) }))
    .sort((a, b) => a.distanceKm - b.distanceKm || (a.point.id < b.point.id ? -1 : 1))
    .slice(0, count);
}
