import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

describe('regions', () => {
  it('are 38 provinces and 514 regencies and cities', async () => {
    const { data } = await app.ask(`{
      provinces: regions(where: { level: [PROVINCE] }) { totalCount }
      others: regions(where: { level: [REGENCY, CITY] }) { totalCount }
      all: regions { totalCount }
    }`);
    // The counts that data/README.md gives of the two files.
    expect(data).toEqual({
      provinces: { totalCount: 38 },
      others: { totalCount: 514 },
      all: { totalCount: 552 },
    });
  });

  it('know their province, zone and place', async () => {
    const { data } = await app.ask(`{
      region(code: "33.75") {
        code name level timeZone population seat location { latitude longitude approximate }
        province { code name location { latitude } seat province { code } }
        provenance { verification }
      }
    }`);
    // The row 33.75 of data/regencies.csv and the row 33 of data/provinces.csv, read by hand.
    expect(data).toMatchObject({
      region: {
        code: '33.75',
        name: 'Kota Pekalongan',
        level: 'CITY',
        timeZone: 'WIB',
        location: { approximate: true },
        province: { code: '33', name: 'Jawa Tengah', location: null, seat: null, province: null },
        provenance: { verification: 'VERIFIED' },
      },
    });
  });

  it('lie in three zones', async () => {
    const { data } = await app.ask(
      `{ a: region(code: "32") { timeZone } b: region(code: "51") { timeZone } c: region(code: "94.71") { timeZone } d: region(code: "91.71") { timeZone } }`,
    );
    expect(data).toMatchObject({ a: { timeZone: 'WIB' }, b: { timeZone: 'WITA' }, d: { timeZone: 'WIT' } });
  });

  it('list the regencies of a province and page through them', async () => {
    const { data } = await app.ask<{
      region: {
        regencies: { totalCount: number; edges: { node: { code: string } }[]; pageInfo: { endCursor: string } };
      };
    }>(`{ region(code: "16") { regencies(first: 10) { totalCount edges { node { code } } pageInfo { endCursor } } } }`);
    // South Sumatra has 17 regencies and cities (docs/requirements.md R-101).
    expect(data.region.regencies.totalCount).toBe(17);
    const rest = await app.ask<{ region: { regencies: { edges: { node: { code: string } }[] } } }>(
      'query ($after: String) { region(code: "16") { regencies(first: 10, after: $after) { edges { node { code } } } } }',
      { variables: { after: data.region.regencies.pageInfo.endCursor } },
    );
    const codes = [...data.region.regencies.edges, ...rest.data.region.regencies.edges].map(({ node }) => node.code);
    const expected = await app.sql<{ code: string }>(
      `select code from offices.region where province_code = '16' order by code`,
    );
    expect(codes).toEqual(expected.map(({ code }) => code));
  });

  it('give back the service points that stand in them, for a province those of all its parts', async () => {
    const { data } = await app.ask<{ region: { servicePoints: { edges: { node: { id: string } }[] } } }>(
      '{ region(code: "51") { servicePoints(first: 100) { edges { node { id } } } } }',
    );
    const expected = await app.sql<{ id: string }>(
      `select id from offices.service_point where region_code like '51.%' order by name, id`,
    );
    expect(data.region.servicePoints.edges.map(({ node }) => node.id)).toEqual(expected.map(({ id }) => id));
  });

  it.each(['', '99', '33.99', 'nonsense'])('are null for the code %j', async (code) => {
    const { data, errors } = await app.ask('query ($code: ID!) { region(code: $code) { code } }', {
      variables: { code },
    });
    expect([data, errors]).toEqual([{ region: null }, undefined]);
  });
});
