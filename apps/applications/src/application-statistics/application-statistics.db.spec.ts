import 'reflect-metadata';
import type { ViewerClaims } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, seedManyApplications, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { StatisticsAt, countsOf, takenAt } from './application-statistics.seed';

let app: TestSubgraph;
const statistics = new StatisticsAt(() => app);
const directorate = viewerAs('DG_ADMIN');

beforeAll(async () => {
  const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
  app = await testSubgraph(definition, () => new Date(takenAt));
  await seedManyApplications((text, values) => app.sql(text, values), 6_000);
  await statistics.view();
  await statistics.take();
});

afterAll(() => app.stop());

const tell = (args: string) => statistics.tell(args, directorate);
const counted = (by: string, where?: string) => statistics.counted(by, where);

describe('statistics of applications, to who sees all of them', () => {
  it.each([
    ['MONTH', 'month'],
    ['SERVICE_POINT', 'service_point_id'],
    ['PROVINCE', 'province_code'],
    ['SERVICE', 'service_code'],
    ['PURPOSE', 'purpose'],
    ['STATUS', 'status'],
    ['YEAR', `left(month, 4) || '-01-01'`],
    ['QUARTER', `left(month, 5) || lpad((1 + (substr(month, 6, 2)::int - 1) / 3 * 3)::text, 2, '0') || '-01'`],
    ['MONTH, SERVICE_POINT, PURPOSE', 'month, service_point_id, purpose'],
  ])('are by %s what SQL counts', async (by, columns) => {
    const answer = await tell(`by: [${by}], first: 1000`);
    const expected = await counted(columns);
    expect(countsOf(answer)).toEqual(expected);
    const total = expected.reduce((sum, row) => sum + Number(row.at(-1)), 0);
    expect(answer).toMatchObject({
      total,
      totalGroups: expected.length,
      truncated: false,
      suppressedGroups: 0,
      withheld: 0,
      undecided: 0,
      freshness: takenAt,
      accuracy: 'EXACT',
    });
    for (const { count, share } of answer.groups) expect(share).toBe((count ?? 0) / total);
  });

  it('count nobody’s draft', async () => {
    const [row] = await app.sql<{ drafts: number }>(
      `select count(*)::int as drafts from application where status = 'DRAFT'`,
    );
    expect(row?.drafts).toBeGreaterThan(0);
    expect(countsOf(await tell('by: [STATUS]')).map(([status]) => status)).toEqual(['SUBMITTED', 'WITHDRAWN']);
  });

  it.each([
    ['where: { purpose: [HAJJ, UMRAH] }', `purpose in ('HAJJ', 'UMRAH')`],
    ['where: { servicePointId: ["KANIM-JAYAPURA"] }', `service_point_id = 'KANIM-JAYAPURA'`],
    ['where: { provinceCode: ["35"] }', `province_code = '35'`],
    [
      'where: { status: [WITHDRAWN], serviceCode: [PASSPORT_NEW] }',
      `status = 'WITHDRAWN' and service_code = 'PASSPORT_NEW'`,
    ],
    ['where: { from: "2026-01-01" }', `month >= '2026-01-01'`],
    ['where: { from: "2025-02-01", to: "2025-02-01" }', `month = '2025-02-01'`],
    ['where: { purpose: [] }', 'false'],
    ['where: { servicePointId: ["KANIM-NOWHERE", "\\u0000x"] }', 'false'],
  ])('narrowed by %s are those that fulfil it', async (where, condition) => {
    const answer = await tell(`${where}, by: [MONTH, SERVICE_POINT], first: 1000`);
    expect(countsOf(answer)).toEqual(await counted('month, service_point_id', condition));
    expect(answer.total).toBe(answer.groups.reduce((sum, { count }) => sum + (count ?? 0), 0));
  });
});

describe('groups', () => {
  // Few enough that some months have none.
  const few = 'where: { servicePointId: ["UKK-BATU"], status: [WITHDRAWN], purpose: [STUDY] }, by: [MONTH]';

  it('of periods without any are told with 0 when they are asked for, from the first to the last', async () => {
    const rows = await counted('month', `service_point_id = 'UKK-BATU' and status = 'WITHDRAWN' and purpose = 'STUDY'`);
    const found = new Map(rows.map(([month, count]) => [month, count]));
    const plain = await tell(few);
    expect(countsOf(plain)).toEqual(rows);
    const whole = await tell(`${few}, fill: true`);
    const months = whole.groups.map(({ key }) => key.beginsOn ?? '');
    // Each month follows the one before it.
    for (const [at, month] of months.entries()) {
      const next = new Date(`${month}T00:00:00Z`);
      next.setUTCMonth(next.getUTCMonth() + 1);
      if (at + 1 < months.length) expect(months[at + 1]).toBe(next.toISOString().slice(0, 10));
    }
    expect([months[0], months.at(-1)]).toEqual([rows[0]?.[0], rows.at(-1)?.[0]]);
    expect(countsOf(whole)).toEqual(months.map((month) => [month, found.get(month) ?? 0]));
    expect(months.length).toBeGreaterThan(rows.length);
    expect([whole.total, whole.totalGroups]).toEqual([plain.total, months.length]);
  });

  it('of a period that is asked for are told from its beginning to its end, of each place that has any', async () => {
    const answer = await tell(
      'where: { from: "2026-01-01", to: "2027-06-01" }, by: [QUARTER, SERVICE_POINT], fill: true, first: 1000',
    );
    const places = new Set(answer.groups.map(({ key }) => key.servicePointId));
    const quarters = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01', '2027-04-01'];
    expect(answer.groups.map(({ key }) => [key.beginsOn, key.servicePointId])).toEqual(
      quarters.flatMap((quarter) => [...places].sort().map((place) => [quarter, place])),
    );
    expect(answer.groups.filter(({ key }) => String(key.beginsOn) > '2026-12').every(({ count }) => count === 0)).toBe(
      true,
    );
    expect(answer.groups.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(answer.total);
  });

  it('are sorted, chosen and cut as asked, with how many there are', async () => {
    const all = (await counted('service_point_id, purpose')).map(([place, purpose, count]) => ({
      place: String(place),
      purpose: String(purpose),
      count: Number(count),
    }));
    const chosen = all.filter(({ count }) => count >= 100 && count <= 900);
    expect(chosen.length).toBeGreaterThan(4);
    expect(chosen.length).toBeLessThan(all.length);
    const byKeys = (a: (typeof all)[0], b: (typeof all)[0]) =>
      a.place < b.place ? -1 : a.place > b.place ? 1 : a.purpose < b.purpose ? -1 : 1;
    for (const [order, sign] of [
      ['COUNT_DESC', -1],
      ['COUNT_ASC', 1],
    ] as const) {
      const answer = await tell(
        `by: [SERVICE_POINT, PURPOSE], having: { countAtLeast: 100, countAtMost: 900 }, orderBy: ${order}, first: 4`,
      );
      const sorted = [...chosen].sort((a, b) => sign * (a.count - b.count) || byKeys(a, b));
      expect(countsOf(answer)).toEqual(sorted.slice(0, 4).map(({ place, purpose, count }) => [place, purpose, count]));
      expect(answer).toMatchObject({
        truncated: true,
        totalGroups: chosen.length,
        total: all.reduce((sum, { count }) => sum + count, 0),
      });
    }
  });

  it('are one without dimensions, also of none', async () => {
    const [row] = await app.sql<{ all: number }>('select count(*)::int as all from handed_in');
    expect(countsOf(await tell('by: []'))).toEqual([[row?.all]]);
    expect(countsOf(await tell('where: { purpose: [] }, by: []'))).toEqual([[0]]);
    expect(await tell('where: { purpose: [] }, by: [PURPOSE]')).toMatchObject({ groups: [], total: 0, totalGroups: 0 });
  });

  it.each(['MONTH', 'QUARTER', 'YEAR'])('by %s are compared with the year before', async (bucket) => {
    const truncated = { MONTH: 'month', QUARTER: 'quarter', YEAR: 'year' }[bucket];
    const of = (from: string, to: string, years: number) =>
      app.sql<{ on: string; purpose: string; count: number }>(
        `select (date_trunc('${truncated}', month::timestamp) + interval '${years} years')::date as on, purpose, count(*)::int as count
           from handed_in where month between $1 and $2 group by 1, 2`,
        [from, to],
      );
    const [now, before] = await Promise.all([of('2025-11-01', '2026-10-01', 0), of('2024-11-01', '2025-10-01', 1)]);
    const answer = await tell(
      `where: { from: "2025-11-01", to: "2026-10-01" }, by: [${bucket}, PURPOSE], compareTo: PREVIOUS_YEAR, first: 1000`,
    );
    const find = (rows: typeof now, on: unknown, purpose: unknown) =>
      rows.find((row) => row.on === on && row.purpose === purpose)?.count ?? 0;
    for (const { key, count, previousCount, change, changeShare } of answer.groups) {
      const [one, other] = [find(now, key.beginsOn, key.purpose), find(before, key.beginsOn, key.purpose)];
      expect([count, previousCount, change]).toEqual([one, other, one - other]);
      expect(changeShare).toBe(other === 0 ? null : (one - other) / other);
    }
    const keys = new Set([...now, ...before].map(({ on, purpose }) => `${on} ${purpose}`));
    expect(answer.groups).toHaveLength(keys.size);
  });
});

describe('the days between two steps', () => {
  interface Taken {
    readonly p50: number;
    readonly p90: number;
    readonly records: number | null;
  }

  async function daysAs(as: ViewerClaims, by: string) {
    const { data, errors, sqlStatements } = await app.ask<{
      applicationStatistics: {
        groups: { key: { servicePointId: string }; started: Taken | null; withdrawn: Taken | null }[];
      };
    }>(
      `{ applicationStatistics(by: [${by}]) { groups {
           key { servicePointId } started: days(of: STARTED_TO_SUBMITTED) { p50 p90 records }
           withdrawn: days(of: SUBMITTED_TO_WITHDRAWN) { p50 p90 records } } } }`,
      { as },
    );
    expect(errors).toBeUndefined();
    return { groups: data.applicationStatistics.groups, sqlStatements };
  }

  /** PostgreSQL's own percentiles, over days on the wall of the place. */
  const expected = (by: string) =>
    app.sql<{ id: string; started: Taken; withdrawn: Taken }>(
      `with taken as (
         select ${by} as id, (submitted_at + shift)::date - (created_at + shift)::date as started,
                (step.at + shift)::date - (submitted_at + shift)::date as withdrawn
           from handed_in
           left join application_step step on step.application_number = number and to_status = 'WITHDRAWN')
       select id, ${['started', 'withdrawn']
         .map(
           (days) => `json_build_object('p50', percentile_disc(0.5) within group (order by ${days}),
              'p90', percentile_disc(0.9) within group (order by ${days}), 'records', count(${days})) as ${days}`,
         )
         .join(', ')}
         from taken group by 1 order by 1`,
    );

  it('have the percentiles that PostgreSQL finds, group by group', async () => {
    const { groups } = await daysAs(directorate, 'SERVICE_POINT');
    const rows = await expected('service_point_id');
    const none = ({ records }: Taken) => records === 0;
    expect(groups.map(({ key, started, withdrawn }) => [key.servicePointId, started, withdrawn])).toEqual(
      rows.map(({ id, started, withdrawn }) => [
        id,
        none(started) ? null : started,
        none(withdrawn) ? null : withdrawn,
      ]),
    );
    expect(groups.some(({ withdrawn }) => withdrawn === null)).toBe(true);
  });

  it('are asked once for all groups', async () => {
    const [one, many] = [await daysAs(directorate, 'YEAR'), await daysAs(directorate, 'MONTH, SERVICE_POINT')];
    // Begin, who looks, the groups, each of two durations, commit.
    expect([one.sqlStatements, many.sqlStatements]).toEqual([6, 6]);
  });
});
