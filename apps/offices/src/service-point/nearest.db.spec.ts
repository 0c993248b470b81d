import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

async function near(variables: Record<string, unknown>) {
  return app.ask<{ nearestServicePoints: { servicePoint: { id: string }; distanceKm: number }[] }>(
    `query ($latitude: Float!, $longitude: Float!, $service: ID, $first: Int! = 10) {
      nearestServicePoints(latitude: $latitude, longitude: $longitude, service: $service, first: $first) {
        servicePoint { id } distanceKm
      }
    }`,
    { variables },
  );
}

describe('the nearest service points', () => {
  it.each([
    // Pekalongan, Jayapura, Monas in Jakarta, Sabang.
    [-6.8886, 109.6753, null, 'true'],
    [-2.5337, 140.7181, 'STAY_PERMIT', `'STAY_PERMIT' = any(services)`],
    [-6.1754, 106.8272, 'PASSPORT_NEW', `'PASSPORT' = any(services)`],
    [5.8933, 95.3214, 'DETENTION', `'DETENTION' = any(services)`],
  ])('to %d, %d for %s are those that SQL finds', async (latitude, longitude, service, offered) => {
    const { data, errors } = await near({ latitude, longitude, service, first: 100 });
    expect(errors).toBeUndefined();
    // The spherical law of cosines, in the server.
    const expected = await app.sql<{ id: string; km: number }>(
      `select id, 6371.0088 * acos(least(1, sind(latitude) * sind($1) + cosd(latitude) * cosd($1) * cosd(longitude - $2))) as km
         from service_point
        where status in ('SOFT_LAUNCH', 'OPERATING', 'UNDER_EVALUATION', 'UPGRADE_PROPOSED')
          and kind <> 'RUDENIM' and ${offered}
        order by round((6371.0088 * acos(least(1, sind(latitude) * sind($1) + cosd(latitude) * cosd($1) * cosd(longitude - $2))))::numeric, 3), id
        limit 100`,
      [latitude, longitude],
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(data.nearestServicePoints.map(({ servicePoint }) => servicePoint.id)).toEqual(expected.map(({ id }) => id));
    data.nearestServicePoints.forEach(({ distanceKm }, at) => {
      expect(distanceKm).toBeCloseTo(expected[at]?.km ?? -1, 3);
    });
  });

  it('stand by id where they stand in one place', async () => {
    const [place] = await app.sql<{ latitude: number; longitude: number; ids: string[] }>(
      `select latitude, longitude, array_agg(id order by id) as ids from service_point
        where status = 'OPERATING' and kind <> 'RUDENIM'
        group by 1, 2 order by count(*) desc, 1 limit 1`,
    );
    expect(place?.ids.length).toBeGreaterThan(1);
    const { data } = await near({ ...place, first: place?.ids.length });
    expect(data.nearestServicePoints).toEqual(place?.ids.map((id) => ({ servicePoint: { id }, distanceKm: 0 })));
  });

  it('are ten unless another number is asked for, and take two statements', async () => {
    const { data, sqlStatements } = await near({ latitude: -7.98, longitude: 112.63 });
    expect(data.nearestServicePoints).toHaveLength(10);
    expect(sqlStatements).toBe(2);
    expect((await near({ latitude: -7.98, longitude: 112.63, first: 0 })).data.nearestServicePoints).toEqual([]);
    expect((await near({ latitude: -7.98, longitude: 112.63, service: 'NOTHING' })).data.nearestServicePoints).toEqual(
      [],
    );
  });

  it.each([
    [{ latitude: 51.5, longitude: -0.1 }, /outside Indonesia/],
    [{ latitude: 112.63, longitude: -7.98 }, /outside Indonesia/],
    [{ latitude: -7.98, longitude: 112.63, first: 101 }, /"first" is 101/],
    [{ latitude: -7.98, longitude: 112.63, first: -1 }, /"first" is -1/],
  ])('are refused for %j', async (variables, message) => {
    expect((await near(variables)).errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
