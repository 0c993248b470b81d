import 'reflect-metadata';
import { loadInBulk } from '@imigraph/bulk-load';
import { FieldKeys } from '@imigraph/field-encryption';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { SealedNiks } from '../application/sealed-niks';
import { applicationsSubgraph } from '../schema';
import { applicationLoad } from './application-load';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
const niks = new SealedNiks(new FieldKeys(fieldKeys));
let app: TestSubgraph;

const load = async (units: number) =>
  loadInBulk(app.access, 'applications', { ...(await applicationLoad('data', units, niks)), batch: 1_000 });

const small = `select xmin::text, * from application where number not like 'PA__-DEM1%' order by number`;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
  await load(1_000);
});

afterAll(() => app.stop());

describe('applications by the thousand', () => {
  it('are added to the few dozen, once', async () => {
    const before = await app.sql(small);
    expect(before).toHaveLength(75);
    expect(await load(2_000)).toBe('LOADED');
    expect(await load(2_000)).toBe('LOADED_BEFORE');
    expect(await load(5_000)).toBe('LOADED');
    expect(await app.sql(small)).toEqual(before);
    expect(
      await app.sql(
        `select count(*)::int as applications, count(*) filter (where invented)::int as invented,
                sum(version)::int - (select count(*)::int from application_step) as "stepsTooFew"
           from application`,
      ),
    ).toEqual([{ applications: 5_075, invented: 5_075, stepsTooFew: 0 }]);
  });

  it('are served like any other', async () => {
    const [one] = await app.sql<{ number: string; owner: string; place: string }>(
      `select number, owner, service_point_id as place from application
        where number like 'PA__-DEM1%' and status = 'SUBMITTED' order by number limit 1`,
    );
    const question = `query ($number: ID!) { application(number: $number) { number status history { to } ... on PassportApplication { applicantNik } } }`;
    const variables = { number: one?.number };
    const expected = {
      application: {
        number: one?.number,
        status: 'SUBMITTED',
        history: [{ to: 'DRAFT' }, { to: 'SUBMITTED' }],
        applicantNik: expect.stringMatching(/^\d{4}00\d{10}$/) as string,
      },
    };
    for (const as of [
      viewerAs('APPLICANT', { subject: one?.owner ?? '' }),
      viewerAs('OFFICE_HEAD', { office: one?.place ?? '' }),
    ]) {
      expect(await app.ask(question, { variables, as })).toMatchObject({ data: expected });
    }
  });
});
