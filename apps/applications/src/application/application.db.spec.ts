import 'reflect-metadata';
import { type ViewerClaims, publicViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

let app: TestSubgraph;
let all: string[];

beforeAll(async () => {
  app = await testSubgraph(
    applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys }),
    () => new Date('2026-11-21T03:00:00Z'),
  );
  all = await numbers('true');
});

afterAll(() => app.stop());

/** As the superuser, whom no policy binds. */
async function numbers(where: string): Promise<string[]> {
  const rows = await app.sql<{ number: string }>(`select number from application where ${where} order by number`);
  return rows.map(({ number }) => number);
}

interface Page {
  edges: { cursor: string; node: { number: string; status: string; createdAt: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const listDocument = `query ($where: ApplicationWhere, $orderBy: ApplicationOrder! = CREATED_DESC, $first: Int, $after: String, $last: Int, $before: String) {
  applications(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { number status createdAt } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

async function list(as: ViewerClaims, variables: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await app.ask<{ applications: Page }>(listDocument, { as, variables });
  expect(errors).toBeUndefined();
  return data.applications;
}

function numbersOf({ edges }: Page): string[] {
  return edges.map(({ node }) => node.number);
}

async function find(as: ViewerClaims, number: string): Promise<string | null> {
  const { data, errors } = await app.ask<{ application: { number: string } | null }>(
    'query ($number: ID!) { application(number: $number) { number } }',
    { as, variables: { number } },
  );
  expect(errors).toBeUndefined();
  return data.application?.number ?? null;
}

async function references(as: ViewerClaims, type: string, keys: readonly string[]) {
  const answer = await app.ask<{ _entities: ({ __typename: string; number: string; history: unknown[] } | null)[] }>(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename
        ... on PassportApplication { number history { to } servicePoint { id openApplications { value } } }
      }
    }`,
    { as, variables: { representations: keys.map((number) => ({ __typename: type, number })) } },
  );
  expect(answer.errors).toBeUndefined();
  return answer;
}

const malang = `service_point_id in ('KANIM-MALANG', 'MPP-MALANG', 'UKK-BATU', 'UKK-PROBOLINGGO-KOTA')`;
const jakartaSelatan = `service_point_id in ('KANIM-JAKARTA-SELATAN', 'ULP-PLAZA-SEMANGGI')`;
const eastJava = `${malang} or service_point_id = 'KANIM-SURABAYA'`;

/** Who sees which: written by hand, with the places that the data name as units of an office. */
const visible: readonly (readonly [string, ViewerClaims, string])[] = [
  ['an account', viewerAs('APPLICANT', { subject: 'demo-applicant-1' }), `owner = 'demo-applicant-1'`],
  ['another account', viewerAs('APPLICANT', { subject: 'demo-applicant-20' }), `owner = 'demo-applicant-20'`],
  ['an account without any', viewerAs('APPLICANT', { subject: 'demo-applicant-21' }), 'false'],
  ['an account that says it has an office', viewerAs('APPLICANT', { office: 'KANIM-MALANG' }), 'false'],
  ['a counter officer of an office', viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' }), malang],
  ['a counter officer of a unit', viewerAs('COUNTER_OFFICER', { office: 'UKK-BATU' }), `service_point_id = 'UKK-BATU'`],
  ['an interviewer', viewerAs('INTERVIEWER', { office: 'KANIM-JAKARTA-SELATAN' }), jakartaSelatan],
  ['an adjudicator', viewerAs('ADJUDICATOR', { office: 'KANIM-JAKARTA-SELATAN' }), jakartaSelatan],
  ['the head of an office', viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }), malang],
  ['the head of an office without applications', viewerAs('OFFICE_HEAD', { office: 'KANIM-LANGSA' }), 'false'],
  ['an officer of no office', viewerAs('OFFICE_HEAD'), 'false'],
  ['an officer of an office that is none', viewerAs('OFFICE_HEAD', { office: 'KANIM-NOWHERE' }), 'false'],
  [
    'an officer with the subject of an account',
    viewerAs('OFFICE_HEAD', { subject: 'demo-applicant-1', office: 'KANIM-LANGSA' }),
    'false',
  ],
  [
    'an officer who says which region',
    viewerAs('OFFICE_HEAD', { regionalOffice: 'Kanwil Ditjen Imigrasi Jawa Timur' }),
    'false',
  ],
  ['a regional head', viewerAs('REGIONAL_HEAD', { regionalOffice: 'Kanwil Ditjen Imigrasi Jawa Timur' }), eastJava],
  ['a regional head of no region', viewerAs('REGIONAL_HEAD', { office: 'KANIM-MALANG' }), 'false'],
  ['the Directorate General', viewerAs('DG_ADMIN'), 'true'],
  ['an auditor', viewerAs('AUDITOR'), 'true'],
  [
    'an officer who is an applicant too',
    {
      ...viewerAs('COUNTER_OFFICER'),
      subject: 'demo-applicant-1',
      roles: ['COUNTER_OFFICER', 'APPLICANT'],
      office: 'UKK-BATU',
    },
    `owner = 'demo-applicant-1' or service_point_id = 'UKK-BATU'`,
  ],
];

describe.each(visible)('to %s', (_who, viewer, where) => {
  let expected: string[];

  beforeAll(async () => {
    expected = await numbers(where);
  });

  it('the list shows what the viewer may see, and counts it', async () => {
    const page = await list(viewer, { first: 100 });
    expect(numbersOf(page).sort()).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  it('an application answers to its number, and one out of sight does not', async () => {
    const [seen] = expected;
    const hidden = all.find((number) => !expected.includes(number));
    if (seen !== undefined) expect(await find(viewer, seen)).toBe(seen);
    if (hidden !== undefined) expect(await find(viewer, hidden)).toBeNull();
  });

  it.each(['Application', 'PassportApplication'])('references to %s lead to what may be seen', async (type) => {
    const { data } = await references(viewer, type, all);
    expect(data._entities.map((entity) => entity?.number ?? null)).toEqual(
      all.map((number) => (expected.includes(number) ? number : null)),
    );
    for (const entity of data._entities) if (entity) expect(entity.history.length).toBeGreaterThan(0);
  });
});

describe('a viewer who may see no application at all', () => {
  const roles = [
    'ANALYST',
    'SPONSOR',
    'ACCOMMODATION',
    'ENFORCEMENT_OFFICER',
    'VILLAGE_OFFICER',
    'LOCAL_PARTNER',
    'EVALUATOR',
  ] as const;

  it.each([
    ...roles.map((role) => [role, viewerAs(role, { office: 'KANIM-MALANG' }), 'FORBIDDEN'] as const),
    ['PUBLIC', publicViewer, 'UNAUTHENTICATED'] as const,
  ])('as %s is told so, and finds none by reference', async (_role, as, code) => {
    for (const document of [
      `{ application(number: "${all[0]}") { number } }`,
      '{ applications { totalCount edges { node { number } } } }',
    ]) {
      const { data, errors } = await app.ask(document, { as });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(data?.application ?? null).toBeNull();
    }
    const { data } = await references(as, 'Application', all);
    expect(data._entities).toEqual(all.map(() => null));
  });
});

describe('an application', () => {
  it('tells all of itself, and of its history no account', async () => {
    const [row] = await app.sql<Record<string, unknown>>(
      `select application.*, to_char(applicant_born_on, 'YYYY-MM-DD') as born from application
        where status = 'WITHDRAWN' order by number limit 1`,
    );
    const steps = await app.sql<Record<string, unknown>>(
      'select * from application_step where application_number = $1 order by version',
      [row?.number],
    );
    const { data, errors } = await app.ask(
      `query ($number: ID!) { application(number: $number) {
        __typename number status servicePointId servicePoint { id } createdAt submittedAt version invented
        history { at actorRole from to withdrawalReason }
        ... on PassportApplication { serviceCode service { code } applicantName applicantBornOn purpose }
      } }`,
      { as: viewerAs('DG_ADMIN'), variables: { number: row?.number } },
    );
    expect(errors).toBeUndefined();
    const iso = (value: unknown) => (value as Date).toISOString();
    expect(data).toEqual({
      application: {
        __typename: 'PassportApplication',
        number: row?.number,
        status: 'WITHDRAWN',
        servicePointId: row?.service_point_id,
        servicePoint: { id: row?.service_point_id },
        createdAt: iso(row?.created_at),
        submittedAt: iso(row?.submitted_at),
        version: 3,
        invented: true,
        history: steps.map((step) => ({
          at: iso(step.at),
          actorRole: 'APPLICANT',
          from: step.from_status,
          to: step.to_status,
          withdrawalReason: step.withdrawal_reason,
        })),
        serviceCode: row?.service_code,
        service: { code: row?.service_code },
        applicantName: row?.applicant_name,
        applicantBornOn: row?.born,
        purpose: row?.purpose,
      },
    });
    expect(steps.map(({ to_status: to }) => to)).toEqual(['DRAFT', 'SUBMITTED', 'WITHDRAWN']);
  });

  it.each(['', 'PA26-DEM00-00001-L', 'pa26-dem00-00001-k', 'PA26-DEM00-00001-K ', "'; select 1 --", '\u0000'])(
    'of the number %j does not exist',
    async (number) => {
      expect(await find(viewerAs('DG_ADMIN'), number)).toBeNull();
      const { data } = await references(viewerAs('DG_ADMIN'), 'Application', [number, 'PA26-DEM00-00001-K']);
      expect(data._entities.map((entity) => entity?.number ?? null)).toEqual([null, 'PA26-DEM00-00001-K']);
    },
  );

  it('takes as many statements alone as among forty', async () => {
    const one = await references(viewerAs('DG_ADMIN'), 'Application', all.slice(0, 1));
    const forty = await references(viewerAs('DG_ADMIN'), 'Application', all.slice(0, 40));
    expect(forty.data._entities).toHaveLength(40);
    // begin, who looks, applications, histories, counts, access log, commit
    expect(one.sqlStatements).toBe(7);
    expect(forty.sqlStatements).toBe(7);
  });
});

describe('the list', () => {
  const viewer = viewerAs('DG_ADMIN');

  it.each([
    [{ status: ['DRAFT'] }, `status = 'DRAFT'`],
    [{ status: ['DRAFT', 'WITHDRAWN'] }, `status in ('DRAFT', 'WITHDRAWN')`],
    [{ status: [] }, 'false'],
    [{ servicePointId: 'KANIM-MALANG' }, `service_point_id = 'KANIM-MALANG'`],
    [
      { servicePointId: 'KANIM-MALANG', status: ['SUBMITTED'] },
      `service_point_id = 'KANIM-MALANG' and status = 'SUBMITTED'`,
    ],
    [{ servicePointId: 'KANIM-NOWHERE' }, 'false'],
    [{ servicePointId: '\u0000' }, 'false'],
    [{ servicePointId: '' }, 'false'],
    [{ servicePointId: null, status: null }, 'true'],
  ])('where %j', async (where, sql) => {
    const page = await list(viewer, { where, first: 100 });
    expect(numbersOf(page).sort()).toEqual(await numbers(sql));
    expect(page.totalCount).toBe(page.edges.length);
  });

  it.each([
    ['CREATED_DESC', 'created_at desc, number desc'],
    ['CREATED_ASC', 'created_at, number'],
  ])('by %s is walked page by page to its end and back', async (orderBy, sql) => {
    const rows = await app.sql<{ number: string }>(`select number from application order by ${sql}`);
    const expected = rows.map(({ number }) => number);
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list(viewer, { orderBy, first: 20, after });
      expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0);
      forward.push(...numbersOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(forward).toEqual(expected);

    const backward: string[] = [];
    let before: string | null = null;
    do {
      const page: Page = await list(viewer, { orderBy, last: 20, before });
      backward.unshift(...numbersOf(page));
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before);
    expect(backward).toEqual(expected);
  });

  it('shows nobody more for the cursor of a viewer who sees more', async () => {
    const own = viewerAs('APPLICANT', { subject: 'demo-applicant-1' });
    const { pageInfo } = await list(viewer, { orderBy: 'CREATED_ASC', first: 1 });
    const page = await list(own, { orderBy: 'CREATED_ASC', first: 100, after: pageInfo.endCursor });
    expect(await numbers(`owner = 'demo-applicant-1'`)).toEqual(expect.arrayContaining(numbersOf(page)));
  });

  it.each([
    ['too large a page', { first: 101 }],
    ['more statuses than there are', { where: { status: ['DRAFT', 'DRAFT', 'DRAFT', 'DRAFT'] } }],
    ['a cursor that is none', { after: 'x' }],
    ['a cursor of another order', { after: cursor('createdAt,number asc', '2026-11-01T00:00:00.000Z', 'x') }],
    ['a cursor with a text for an instant', { after: cursor('createdAt,number desc', 'yesterday', 'x') }],
    [
      'a cursor with a day that does not exist',
      { after: cursor('createdAt,number desc', '2026-02-30T00:00:00.000Z', 'x') },
    ],
    ['a cursor with a number for a text', { after: cursor('createdAt,number desc', '2026-11-01T00:00:00.000Z', 1) }],
    [
      'a cursor with what no text may hold',
      { after: cursor('createdAt,number desc', '2026-11-01T00:00:00.000Z', '\0') },
    ],
  ])('refuses %s', async (_what, variables) => {
    const { errors } = await app.ask(listDocument, { as: viewer, variables });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('takes as many statements for one as for all, with what hangs on each', async () => {
    const count = async (first: number) => {
      const answer = await app.ask<{ applications: Page }>(
        `{ applications(first: ${first}) { totalCount edges { node { number history { to } servicePoint { openApplications { value } } } } } }`,
        { as: viewer },
      );
      expect(answer.data.applications.edges).toHaveLength(first);
      return answer.sqlStatements;
    };
    // begin, who looks, page, total, histories, counts, access log, commit
    expect([await count(1), await count(75)]).toEqual([8, 8]);
  });
});

function cursor(...parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
