import 'reflect-metadata';
import { asViewer, openDatabase, prepareDatabase } from '@imigraph/database';
import { systemViewer } from '@imigraph/identity';
import { makeTestDatabase } from '@imigraph/test-database';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { foreignerResidenceSubgraph } from '../schema';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
});

afterAll(() => app.stop());

describe('a second start', () => {
  it('writes nothing, and moves nobody back', async () => {
    const moved = await app.ask<{ reportAddress: { fromOn?: string } }>(
      `mutation { reportAddress(input: {
         idempotencyKey: "before-the-start", regencyCode: "51.03", address: "Jalan Uji No. 2", movedOn: "2026-11-18"
       }) { ... on Residence { fromOn } } }`,
      { as: viewerAs('APPLICANT', { subject: 'demo-foreigner-1' }) },
    );
    expect(moved.data.reportAddress).toEqual({ fromOn: '2026-11-18' });
    const tables = [
      'foreigner',
      'residence',
      'stay_permit',
      'foreign_passport',
      'country',
      'region',
      'service_point',
      'jurisdiction',
    ];
    const look = async () => {
      const found: unknown[] = [];
      // xmin is the transaction that wrote the row last.
      for (const table of tables)
        found.push(await app.sql(`select xmin::text, * from ${table} order by ${table}::text`));
      return found;
    };
    const before = await look();
    await prepareDatabase(app.access, definition.database);
    expect(await look()).toEqual(before);
  });
});

describe('without demonstration data', () => {
  it('there is nobody, and all reference data', async () => {
    const made = await makeTestDatabase('no_people');
    try {
      const access = { ...app.access, adminUrl: made.url };
      const { database } = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'none' });
      await prepareDatabase(access, database);
      const opened = await openDatabase(access, database);
      const counts = await asViewer(opened.source, systemViewer, (manager) =>
        manager.query(
          `select (select count(*)::int from foreigner) as foreigners, (select count(*)::int from stay_permit) as permits,
                  (select count(*)::int from foreign_passport) as passports,
                  (select count(*)::int from country) as countries, (select count(*)::int from region) as regions,
                  (select count(*)::int from service_point) as points,
                  (select count(*)::int from jurisdiction) as jurisdictions,
                  (select count(*)::int from stay_permit_type) as types`,
        ),
      ).finally(() => opened.close());
      // data/README.md: 38 provinces and 514 regencies; 50 types, of which E26 is marked loadable=false.
      expect(counts).toEqual([
        {
          foreigners: 0,
          permits: 0,
          passports: 0,
          countries: 250,
          regions: 552,
          points: 206,
          jurisdictions: 514,
          types: 49,
        },
      ]);
    } finally {
      await made.drop();
    }
  });
});
