import 'reflect-metadata';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;
let now = new Date('2026-11-20T03:00:00Z');
const as = viewerAs('DG_ADMIN');
const seed = (person: Parameters<typeof seedForeigner>[1]) =>
  seedForeigner((text, values) => app.sql(text, values), person);

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => now);
});

afterAll(() => app.stop());

describe('a stay permit', () => {
  it('is told whole, with the place where it was issued', async () => {
    const [demo] = await app.sql<{ number: string; foreigner_id: string; last: string }>(
      `select number, foreigner_id, valid_to_on::text as last from stay_permit
        where type_code = 'E30A' and foreigner_id = (select id from foreigner where account_subject = 'demo-foreigner-1')`,
    );
    const { data } = await app.ask(
      `query ($number: ID!) {
        stayPermit(number: $number) {
          number foreigner { id } permitClass type { code permitClass name { en } provenance { verification } }
          validFromOn validToOn state endedOn issuingServicePointId issuingServicePoint { __typename id } invented
        }
      }`,
      { as, variables: { number: demo?.number } },
    );
    expect(data).toEqual({
      stayPermit: {
        number: demo?.number,
        foreigner: { id: demo?.foreigner_id },
        permitClass: 'ITAS',
        // data/stay_permit_types.csv, the row of E30A.
        type: {
          code: 'E30A',
          permitClass: 'ITAS',
          name: { en: 'Limited stay, student' },
          provenance: { verification: 'PARTLY' },
        },
        validFromOn: '2026-09-02',
        validToOn: demo?.last,
        state: 'ACTIVE',
        endedOn: null,
        issuingServicePointId: 'KANIM-MALANG',
        issuingServicePoint: { __typename: 'ServicePoint', id: 'KANIM-MALANG' },
        invented: true,
      },
    });
  });

  // Its last day is the 20th. At 15:30 UTC it is still the 20th in western and central time, and the 21st in eastern.
  it.each([
    ['2026-11-20T14:59:59Z', { '35.73': 'VALID 0 0', '51.03': 'VALID 0 0', '91.71': 'VALID 0 0', none: 'VALID 0 0' }],
    [
      '2026-11-20T15:30:00Z',
      { '35.73': 'VALID 0 0', '51.03': 'VALID 0 0', '91.71': 'OVERSTAYED null 1', none: 'VALID 0 0' },
    ],
    [
      '2026-11-20T16:30:00Z',
      { '35.73': 'VALID 0 0', '51.03': 'OVERSTAYED null 1', '91.71': 'OVERSTAYED null 1', none: 'VALID 0 0' },
    ],
    [
      '2026-11-20T17:00:00Z',
      {
        '35.73': 'OVERSTAYED null 1',
        '51.03': 'OVERSTAYED null 1',
        '91.71': 'OVERSTAYED null 1',
        none: 'OVERSTAYED null 1',
      },
    ],
  ])('is judged at %s by the day where its holder lives', async (instant, expected) => {
    const found: Record<string, string> = {};
    now = new Date(instant);
    for (const place of Object.keys(expected)) {
      const { permits } = await seed({
        regencyCode: place === 'none' ? null : place,
        permits: [{ validToOn: '2026-11-20' }],
      });
      const { data } = await app.ask<{
        stayPermit: { validity: string; daysLeft: number | null; daysOverstayed: number };
      }>('query ($number: ID!) { stayPermit(number: $number) { validity daysLeft daysOverstayed } }', {
        as,
        variables: { number: permits[0] },
      });
      found[place] = Object.values(data.stayPermit).join(' ').replace('  ', ' null ');
    }
    now = new Date('2026-11-20T03:00:00Z');
    expect(found).toEqual(expected);
  });

  it('is judged by the day that is asked for', async () => {
    const { permits } = await seed({
      regencyCode: '35.73',
      permits: [{ validFromOn: '2026-01-01', validToOn: '2026-06-30', state: 'EXITED', endedOn: '2026-07-05' }],
    });
    const { data } = await app.ask(
      `query ($number: ID!) {
        stayPermit(number: $number) {
          before: validity(asOf: "2025-12-31") first: validity(asOf: "2026-01-01") last: daysLeft(asOf: "2026-06-30")
          over: validity(asOf: "2026-07-04") overBy: daysOverstayed(asOf: "2026-07-04")
          ended: validity(asOf: "2026-07-05") endedOver: daysOverstayed
        }
      }`,
      { as, variables: { number: permits[0] } },
    );
    expect(data).toEqual({
      stayPermit: {
        before: 'NOT_YET_VALID',
        first: 'VALID',
        last: 0,
        over: 'OVERSTAYED',
        overBy: 4,
        ended: 'ENDED',
        endedOver: 5,
      },
    });
  });

  it('may be of no known kind', async () => {
    const { permits } = await seed({
      regencyCode: '31.74',
      permits: [{ permitClass: 'DIPLOMATIC', validToOn: '2028-01-01' }],
    });
    const { data } = await app.ask(
      'query ($number: ID!) { stayPermit(number: $number) { permitClass type { code } } }',
      {
        as,
        variables: { number: permits[0] },
      },
    );
    expect(data).toEqual({ stayPermit: { permitClass: 'DIPLOMATIC', type: null } });
  });

  it.each([
    ['a kind of another class', { type_code: 'E23', permit_class: 'ITK' }, 'stay_permit_type_fkey'],
    ['a last day before its first', { valid_to_on: '2025-12-31' }, 'stay_permit_period_check'],
    ['an end while it is active', { ended_on: '2026-02-01' }, 'stay_permit_ended_check'],
    ['no end though it is cancelled', { state: 'CANCELLED' }, 'stay_permit_ended_check'],
  ])('cannot have %s', async (_what, change, constraint) => {
    const { id } = await seed({ regencyCode: '35.73' });
    const row = {
      number: `IT-${constraint}`,
      foreigner_id: id,
      permit_class: 'ITAS',
      issued_on: '2026-01-01',
      valid_from_on: '2026-01-01',
      valid_to_on: '2026-12-31',
      state: 'ACTIVE',
      issuing_service_point_id: 'KANIM-MALANG',
      invented: true,
      ...change,
    };
    const insert = 'insert into stay_permit select * from jsonb_populate_record(null::stay_permit, $1)';
    await expect(app.sql(insert, [JSON.stringify(row)])).rejects.toThrow(constraint);
  });
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly number: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

async function list(variables: Record<string, unknown>, page: string): Promise<Page> {
  const { data, errors } = await app.ask<{ stayPermits: Page }>(
    `query ($where: StayPermitWhere, $orderBy: StayPermitOrder! = VALID_TO_ASC, $cursor: String) {
      stayPermits(where: $where, orderBy: $orderBy, ${page}) {
        totalCount edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage }
      }
    }`,
    { as, variables },
  );
  expect(errors).toBeUndefined();
  return data.stayPermits;
}

async function numbers(condition: string, order = 'valid_to_on, number'): Promise<string[]> {
  const rows = await app.sql<{ number: string }>(`select number from stay_permit where ${condition} order by ${order}`);
  return rows.map(({ number }) => number);
}

describe('the list of stay permits', () => {
  it.each([
    ['class', { permitClass: 'VOA' }, `permit_class = 'VOA'`],
    ['state', { state: 'EXITED' }, `state = 'EXITED'`],
    ['last day', { expiringBeforeOn: '2026-11-20' }, `valid_to_on < '2026-11-20'`],
    [
      'all of them',
      { permitClass: 'ITAS', state: 'ACTIVE', expiringBeforeOn: '2026-12-01' },
      `permit_class = 'ITAS' and state = 'ACTIVE' and valid_to_on < '2026-12-01'`,
    ],
  ])('is filtered by %s', async (_what, where, condition) => {
    const expected = await numbers(condition);
    expect(expected.length).toBeGreaterThan(0);
    const { totalCount, edges } = await list({ where }, 'first: 100, after: $cursor');
    expect(edges.map(({ node }) => node.number)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  it.each([
    ['VALID_TO_ASC', 'valid_to_on, number'],
    ['VALID_TO_DESC', 'valid_to_on desc, number desc'],
  ])('is walked in the order %s page by page, forth and back', async (orderBy, order) => {
    const expected = await numbers('true', order);
    for (const [page, cursorOf, direction] of [
      ['first: 7, after: $cursor', (edges: Page['edges']) => edges.at(-1)?.cursor, 'forth'],
      ['last: 7, before: $cursor', (edges: Page['edges']) => edges[0]?.cursor, 'back'],
    ] as const) {
      const walked: string[] = [];
      let cursor: string | undefined;
      for (;;) {
        const { edges, pageInfo } = await list({ orderBy, ...(cursor === undefined ? {} : { cursor }) }, page);
        const found = edges.map(({ node }) => node.number);
        if (direction === 'forth') walked.push(...found);
        else walked.unshift(...found);
        cursor = cursorOf(edges);
        if (!(direction === 'forth' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
      }
      expect(walked).toEqual(expected);
    }
  });

  it('refuses the cursor of another order, and a page of more than 100', async () => {
    const { edges } = await list({ orderBy: 'VALID_TO_ASC' }, 'first: 1, after: $cursor');
    for (const [page, cursor] of [
      ['orderBy: VALID_TO_DESC, first: 1, after: $cursor', edges[0]?.cursor],
      ['first: 101, after: $cursor', undefined],
    ]) {
      const { errors } = await app.ask(`query ($cursor: String) { stayPermits(${page}) { totalCount } }`, {
        as,
        variables: { cursor },
      });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe("a foreigner's stay permits", () => {
  it('come from the one that lasts longest, page by page', async () => {
    const { id, permits } = await seed({
      regencyCode: '35.73',
      permits: ['2026-01-31', '2028-01-31', '2027-01-31'].map((validToOn) => ({ validToOn })),
    });
    const { data } = await app.ask(
      `query ($id: ID!) { foreigner(id: $id) { permits(first: 2) {
        totalCount edges { node { number } } pageInfo { hasNextPage }
      } } }`,
      { as, variables: { id } },
    );
    expect(data).toEqual({
      foreigner: {
        permits: {
          totalCount: 3,
          edges: [permits[1], permits[2]].map((number) => ({ node: { number } })),
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });
});
