import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { type Database, asViewer, openDatabase } from '@imigraph/database';
import { type Viewer, type ViewerClaims, publicViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
let app: TestSubgraph;
/** The database as the app's own role, past all of the app's code. */
let database: Database;

beforeAll(async () => {
  app = await testSubgraph(definition, () => new Date('2026-11-21T03:00:00Z'));
  database = await openDatabase(app.access, definition.database);
});

afterAll(async () => {
  await database.close();
  await app.stop();
});

async function start(as: Viewer): Promise<string> {
  const { data } = await app.ask<{ result: { number?: string } }>(
    `mutation ($input: StartPassportApplicationInput!) {
      result: startPassportApplication(input: $input) { ... on PassportApplication { number } }
    }`,
    {
      as,
      variables: {
        input: { idempotencyKey: randomUUID(), servicePointId: 'KANIM-LANGSA', serviceCode: 'PASSPORT_NEW' },
      },
    },
  );
  return data.result.number ?? '';
}

const officer = viewerAs('OFFICE_HEAD', { office: 'KANIM-LANGSA' });

async function total(where: Record<string, unknown>, as: Viewer = officer): Promise<number> {
  const { data } = await app.ask<{ applications: { totalCount: number } }>(
    'query ($where: ApplicationWhere) { applications(where: $where) { totalCount } }',
    { as, variables: { where } },
  );
  return data.applications.totalCount;
}

describe('the total of applications', () => {
  it('follows each change of each, also of many at once', async () => {
    const all = viewerAs('AUDITOR');
    const before = await total({}, all);
    expect(await total({})).toBe(0);
    const accounts = Array.from({ length: 20 }, (_, n) => viewerAs('APPLICANT', { subject: `tally-${n}` }));
    const numbers = await Promise.all(accounts.map(start));
    expect(await total({})).toBe(20);
    const withdrawn = await Promise.all(
      numbers
        .slice(0, 8)
        .map((number, at) =>
          app.ask(
            `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { __typename } }`,
            { as: accounts[at] ?? officer, variables: { input: { number, reason: 'OTHER' } } },
          ),
        ),
    );
    expect(withdrawn.map(({ data }) => data)).toEqual(
      withdrawn.map(() => ({ withdrawApplication: { __typename: 'PassportApplication' } })),
    );
    expect(await total({ status: ['DRAFT'] })).toBe(12);
    expect(await total({ status: ['WITHDRAWN'] })).toBe(8);
    expect(await total({ status: ['WITHDRAWN', 'DRAFT', 'DRAFT'] })).toBe(20);
    expect(await total({ servicePointId: 'KANIM-LANGSA', status: ['SUBMITTED'] })).toBe(0);
    expect(await total({ servicePointId: 'KANIM-MALANG' })).toBe(0);
    expect(await total({}, all)).toBe(before + 20);
  });
});

describe('the numbers behind the totals', () => {
  it.each<[string, ViewerClaims, string]>([
    [
      'an officer those of the office and its units',
      viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' }),
      `service_point_id in ('KANIM-MALANG', 'MPP-MALANG', 'UKK-BATU', 'UKK-PROBOLINGGO-KOTA')`,
    ],
    ['a unit its own', viewerAs('ADJUDICATOR', { office: 'UKK-BATU' }), `service_point_id = 'UKK-BATU'`],
    ['the Directorate General all', viewerAs('DG_ADMIN'), 'true'],
    ['an officer of no office none', viewerAs('OFFICE_HEAD'), 'false'],
    ['a regional head of no region none', viewerAs('REGIONAL_HEAD', { office: 'KANIM-MALANG' }), 'false'],
    ['an applicant none', viewerAs('APPLICANT', { subject: 'demo-applicant-1', office: 'KANIM-MALANG' }), 'false'],
    ['the public none', publicViewer, 'false'],
  ])('show %s', async (_whom, viewer, where) => {
    const expected = await app.sql(
      `select service_point_id as place, status, count(*)::int as total from application where ${where}
        group by 1, 2 order by 1, 2`,
    );
    const seen = await asViewer(database.source, viewer, (manager) =>
      manager.query<unknown[]>(
        `select service_point_id as place, status, sum(total)::int as total from application_tally
          group by 1, 2 having sum(total) <> 0 order by 1, 2`,
      ),
    );
    expect(seen).toEqual(expected);
  });

  it.each([
    `insert into application_tally (service_point_id, status, total) values ('KANIM-MALANG', 'DRAFT', 1)`,
    'update application_tally set total = 0',
    'delete from application_tally',
    'select recount_application()',
  ])('are not the app’s to write: %s', async (statement) => {
    await expect(
      asViewer(database.source, viewerAs('DG_ADMIN'), (manager) => manager.query(statement)),
    ).rejects.toThrow(/permission denied for (table|function)/);
  });
});
