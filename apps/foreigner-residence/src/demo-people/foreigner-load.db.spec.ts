import 'reflect-metadata';
import { loadInBulk } from '@imigraph/bulk-load';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { foreignerResidenceSubgraph } from '../schema';
import { foreignerLoad } from './foreigner-load';

const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
let app: TestSubgraph;

const load = async (units: number) =>
  loadInBulk(app.access, 'foreigner_residence', { ...(await foreignerLoad('data', units)), batch: 1_000 });

const small = `select xmin::text, * from foreigner where id not like 'WNA-DX%' order by id`;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
  await load(1_000);
});

afterAll(() => app.stop());

describe('foreigners by the thousand', () => {
  it('are added to the few dozen, once, with all that belongs to them', async () => {
    const before = await app.sql(small);
    expect(before).toHaveLength(54);
    expect(await load(2_000)).toBe('LOADED');
    expect(await load(2_000)).toBe('LOADED_BEFORE');
    expect(await load(5_000)).toBe('LOADED');
    expect(await app.sql(small)).toEqual(before);
    expect(
      await app.sql(
        `select count(*)::int as foreigners, count(*) filter (where invented)::int as invented,
                count(*) filter (where not exists (select from residence where foreigner_id = foreigner.id))::int as homeless,
                count(*) filter (where not exists (select from stay_permit where foreigner_id = foreigner.id))::int as unpermitted,
                count(*) filter (where not exists (select from foreign_passport where foreigner_id = foreigner.id))::int as paperless
           from foreigner`,
      ),
    ).toEqual([{ foreigners: 5_054, invented: 5_054, homeless: 0, unpermitted: 0, paperless: 0 }]);
  });

  it('live in one place at a time and hold one permit at a time', async () => {
    const overlapping = (table: string, from: string, until: string) =>
      app.sql(
        `select one.foreigner_id from ${table} one join ${table} other using (foreigner_id)
          where one.ctid < other.ctid
            and daterange(one.${from}, ${until.replaceAll('?', 'one')}) && daterange(other.${from}, ${until.replaceAll('?', 'other')})`,
      );
    expect(await overlapping('residence', 'from_on', '?.to_on')).toEqual([]);
    expect(await overlapping('stay_permit', 'valid_from_on', 'coalesce(?.ended_on, ?.valid_to_on + 1)')).toEqual([]);
  });

  it('are served to the office that is responsible for their home', async () => {
    const [one] = await app.sql<{ id: string; office: string; regency: string }>(
      `select id, office_id as office, regency_code as regency
         from foreigner join jurisdiction using (regency_code) where id like 'WNA-DX%' order by id limit 1`,
    );
    const question = `query ($id: ID!) { foreigner(id: $id) { id } }`;
    const variables = { id: one?.id };
    const as = (office: string) => viewerAs('OFFICE_HEAD', { office });
    expect(await app.ask(question, { variables, as: as(one?.office ?? '') })).toMatchObject({
      data: { foreigner: { id: one?.id } },
    });
    const elsewhere = one?.office === 'KANIM-JAYAPURA' ? 'KANIM-MALANG' : 'KANIM-JAYAPURA';
    expect(await app.ask(question, { variables, as: as(elsewhere) })).toMatchObject({ data: { foreigner: null } });
  });
});
