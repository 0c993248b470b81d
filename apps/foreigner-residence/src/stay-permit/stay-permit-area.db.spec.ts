import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { type Database, asViewer, openDatabase } from '@imigraph/database';
import { type ViewerClaims, publicViewer } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
let app: TestSubgraph;
/** The database as the app's own role, past all of the app's code. */
let database: Database;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
  database = await openDatabase(app.access, definition.database);
});

afterAll(async () => {
  await database.close();
  await app.stop();
});

const seed = (person: Parameters<typeof seedForeigner>[1]) =>
  seedForeigner((text, values) => app.sql(text, values), person);

async function areas(foreigner: string): Promise<string[]> {
  const rows = await app.sql<{ area: string }>('select area from stay_permit where foreigner_id = $1', [foreigner]);
  return rows.map(({ area }) => area);
}

const malang = viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' });
// By data/office_jurisdictions.csv 51.03 is among the regencies of KANIM-NGURAH-RAI, as 35.73 is of KANIM-MALANG.
const ngurahRai = viewerAs('OFFICE_HEAD', { office: 'KANIM-NGURAH-RAI' });

/** How many permits of a class that nobody else has in these places a viewer is told of, and how many they find. */
async function told(as: ViewerClaims): Promise<{ totalCount: number; found: number }> {
  const { data, errors } = await app.ask<{ stayPermits: { totalCount: number; edges: unknown[] } }>(
    '{ stayPermits(where: { permitClass: DIPLOMATIC }, first: 100) { totalCount edges { cursor } } }',
    { as },
  );
  expect(errors).toBeUndefined();
  return { totalCount: data.stayPermits.totalCount, found: data.stayPermits.edges.length };
}

describe('the area of a permit', () => {
  it('goes with its holder, past policies that let nobody change a permit, and who sees it changes at once', async () => {
    const diplomatic = { permitClass: 'DIPLOMATIC', validToOn: '2027-06-30' } as const;
    const { id } = await seed({
      regencyCode: '35.73',
      account: 'moving',
      permits: [diplomatic, { ...diplomatic, state: 'ENDED', endedOn: '2026-03-01' }],
    });
    const before = { malang: await told(malang), ngurahRai: await told(ngurahRai) };
    const { data } = await app.ask(
      `mutation ($input: ReportAddressInput!) { reportAddress(input: $input) { __typename } }`,
      {
        as: viewerAs('APPLICANT', { subject: 'moving' }),
        variables: {
          input: { idempotencyKey: randomUUID(), regencyCode: '51.03', address: 'Jalan Uji 2', movedOn: '2026-11-01' },
        },
      },
    );
    expect(data).toEqual({ reportAddress: { __typename: 'Residence' } });
    expect(await areas(id)).toEqual(['51.03', '51.03']);
    const by = ({ totalCount, found }: { totalCount: number; found: number }, n: number) => ({
      totalCount: totalCount + n,
      found: found + n,
    });
    expect(await told(malang)).toEqual(by(before.malang, -2));
    expect(await told(ngurahRai)).toEqual(by(before.ngurahRai, 2));
  });

  it.each([
    ['35.73', '35.73'],
    [null, ''],
  ])('is taken from the holder who lives in %j', async (regencyCode, area) => {
    const { id } = await seed({ regencyCode, permits: [{ validToOn: '2027-01-01' }] });
    expect(await areas(id)).toEqual([area]);
  });

  it('cannot be another than the holder’s', async () => {
    const { id } = await seed({ regencyCode: '35.73', permits: [{ validToOn: '2027-01-01' }] });
    await expect(app.sql(`update stay_permit set area = '51.03' where foreigner_id = $1`, [id])).rejects.toThrow(
      'stay_permit_holder_fkey',
    );
    await expect(
      app.sql(
        `insert into stay_permit (number, foreigner_id, area, permit_class, issued_on, valid_from_on, valid_to_on, state,
                                  issuing_service_point_id, invented)
         values ('IT-ELSEWHERE', $1, '51.03', 'ITK', '2026-01-01', '2026-01-01', '2026-02-01', 'ACTIVE', 'KANIM-MALANG', true)`,
        [id],
      ),
    ).rejects.toThrow('stay_permit_holder_fkey');
  });

  it('stays when the move has no residence and so does not come about', async () => {
    const { id } = await seed({ regencyCode: '35.73', permits: [{ validToOn: '2027-01-01' }] });
    await expect(app.sql(`update foreigner set regency_code = '51.03' where id = $1`, [id])).rejects.toThrow(
      'foreigner_residence_fkey',
    );
    expect(await areas(id)).toEqual(['35.73']);
  });
});

describe('the numbers behind the totals', () => {
  const tallies = ['foreigner_tally', 'stay_permit_tally'] as const;
  const eastJava = { regionalOffice: 'Kanwil Ditjen Imigrasi Jawa Timur' };
  const ofMalang = `area in ('35.07', '35.08', '35.13', '35.73', '35.74', '35.79')`;

  it.each<[string, ViewerClaims, string]>([
    ['an officer those of the area', malang, ofMalang],
    ['a unit those of the area of its office', viewerAs('INTERVIEWER', { office: 'UKK-PROBOLINGGO-KOTA' }), ofMalang],
    ['a regional head those of the region', viewerAs('REGIONAL_HEAD', eastJava), `area like '35.%'`],
    ['the Directorate General all', viewerAs('DG_ADMIN'), 'true'],
    ['an auditor all', viewerAs('AUDITOR'), 'true'],
    ['an officer without an area none', viewerAs('OFFICE_HEAD', { office: 'KANIM-SOEKARNO-HATTA' }), 'false'],
    ['an officer who leads no region none', viewerAs('OFFICE_HEAD', eastJava), 'false'],
    ['a foreigner none', viewerAs('APPLICANT', { subject: 'demo-foreigner-1' }), 'false'],
    ['a sponsor none', viewerAs('SPONSOR', { office: 'KANIM-MALANG', ...eastJava }), 'false'],
    ['the public none', publicViewer, 'false'],
  ])('show %s', async (_whom, viewer, where) => {
    for (const tally of tallies) {
      const of = tally.replace('_tally', '');
      const expected = await app.sql(
        `select area, count(*)::int as total
           from (select area from ${of} union all select '*' from ${of}) counted where ${where} group by 1 order by 1`,
      );
      const seen = await asViewer(database.source, viewer, (manager) =>
        manager.query<unknown[]>(
          `select area, sum(total)::int as total from ${tally} group by 1 having sum(total) <> 0 order by 1`,
        ),
      );
      expect(seen).toEqual(expected);
    }
  });

  it.each(
    tallies.flatMap((tally) => [
      `insert into ${tally} (area, total) values ('35.73', 1)`,
      `update ${tally} set total = 0`,
      `delete from ${tally}`,
      `select recount_${tally.replace('_tally', '')}()`,
    ]),
  )('are not the app’s to write: %s', async (statement) => {
    await expect(
      asViewer(database.source, viewerAs('DG_ADMIN'), (manager) => manager.query(statement)),
    ).rejects.toThrow(/permission denied for (table|function)/);
  });
});
