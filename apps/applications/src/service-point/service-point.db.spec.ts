import 'reflect-metadata';
import { publicViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { openStatuses } from '../application/application.states';
import { applicationsSubgraph } from '../schema';

let app: TestSubgraph;
let open: Map<string, number>;

beforeAll(async () => {
  app = await testSubgraph(
    applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }),
    () => new Date('2026-11-21T03:00:00Z'),
  );
  // By the superuser, whom no policy binds; open is neither withdrawn nor finished.
  const rows = await app.sql<{ id: string; open: string }>(
    `select service_point.id, count(number) as open
       from service_point left join application on service_point_id = id and application.status <> 'WITHDRAWN'
      group by 1`,
  );
  open = new Map(rows.map((row) => [row.id, Number(row.open)]));
});

afterAll(() => app.stop());

interface Counted {
  _entities: { openApplications: { value: number | null; accuracy: string } | null }[];
}

async function count(as: typeof publicViewer, ids: readonly string[]) {
  const answer = await app.ask<Counted>(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ServicePoint { openApplications { value accuracy } } }
    }`,
    { as, variables: { representations: ids.map((id) => ({ __typename: 'ServicePoint', id })) } },
  );
  expect(answer.errors).toBeUndefined();
  return { counts: answer.data._entities.map((one) => one.openApplications), sqlStatements: answer.sqlStatements };
}

/** docs/domain.md §10: under 10 suppressed, otherwise rounded to 5; for analysts under 5; staff: as it is. */
const told = {
  PUBLIC: (n: number) =>
    n < 10 ? { value: null, accuracy: 'SUPPRESSED' } : { value: 5 * Math.round(n / 5), accuracy: 'ROUNDED' },
  ANALYST: (n: number) =>
    n < 5 ? { value: null, accuracy: 'SUPPRESSED' } : { value: 5 * Math.round(n / 5), accuracy: 'ROUNDED' },
  STAFF: (n: number) => ({ value: n, accuracy: 'EXACT' }),
};

describe('the open applications of a place', () => {
  it.each([
    ['the public', publicViewer, told.PUBLIC],
    ['an applicant', viewerAs('APPLICANT', { subject: 'demo-applicant-1' }), told.PUBLIC],
    ['a sponsor', viewerAs('SPONSOR'), told.PUBLIC],
    ['an analyst', viewerAs('ANALYST'), told.ANALYST],
    ['an officer of another office', viewerAs('COUNTER_OFFICER', { office: 'KANIM-LANGSA' }), told.STAFF],
    ['the Directorate General', viewerAs('DG_ADMIN'), told.STAFF],
  ])('are counted right for %s, whatever that viewer may see', async (_who, as, expected) => {
    const ids = [...open.keys()];
    expect(ids).toHaveLength(206);
    const { counts } = await count(as, ids);
    expect(counts).toEqual(ids.map((id) => expected(open.get(id) ?? -1)));
  });

  it('are enough at some places to be told to everyone', () => {
    const enough = [...open].filter(([, n]) => n >= 10);
    expect(Object.fromEntries(enough)).toEqual({
      'KANIM-JAKARTA-SELATAN': 16,
      'KANIM-MALANG': 14,
      'KANIM-SURABAYA': 11,
    });
  });

  it('are not told of a place that is not known', async () => {
    const { counts } = await count(viewerAs('DG_ADMIN'), ['KANIM-NOWHERE', '\u0000', '', 'KANIM-MALANG']);
    expect(counts).toEqual([null, null, null, { value: open.get('KANIM-MALANG'), accuracy: 'EXACT' }]);
  });

  it('take as many statements for one place as for forty', async () => {
    const ids = [...open.keys()];
    const one = await count(publicViewer, ids.slice(0, 1));
    const forty = await count(publicViewer, ids.slice(0, 40));
    // begin, who looks, the counts, commit
    expect([one.sqlStatements, forty.sqlStatements]).toEqual([4, 4]);
  });

  it('leave the viewer as it was for what the same request reads afterwards', async () => {
    const own = viewerAs('APPLICANT', { subject: 'demo-applicant-1' });
    const { data } = await app.ask<{ applications: { totalCount: number } } & Counted>(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on ServicePoint { openApplications { value } } }
        applications { totalCount }
      }`,
      { as: own, variables: { representations: [{ __typename: 'ServicePoint', id: 'KANIM-MALANG' }] } },
    );
    const [expected] = await app.sql<{ count: string }>(
      `select count(*) from application where owner = 'demo-applicant-1'`,
    );
    expect(data.applications.totalCount).toBe(Number(expected?.count));
  });

  it('are those of the statuses that something can follow', async () => {
    const [row] = await app.sql<{ prosrc: string }>(`select prosrc from pg_proc where proname = 'open_applications'`);
    const counted = /status in \(([^)]*)\)/.exec(row?.prosrc ?? '')?.[1];
    expect(counted).toBe(openStatuses.map((status) => `'${status}'`).join(', '));
  });
});
