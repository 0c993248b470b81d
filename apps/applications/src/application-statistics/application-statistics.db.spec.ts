import 'reflect-metadata';
import type { ViewerClaims } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, seedManyApplications, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';

let app: TestSubgraph;

const takenAt = '2026-11-21T03:00:00.000Z';

beforeAll(async () => {
  const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
  app = await testSubgraph(definition, () => new Date(takenAt));
  await seedManyApplications((text, values) => app.sql(text, values), 6_000);
  // Months as the clock on the wall of the place has them, without any zone of the server's.
  await app.sql(`
    create view handed_in as
    select application.*, place.province_code, place.parent_id, place.regional_office,
           to_char((submitted_at at time zone 'UTC') + hours * interval '1 hour', 'YYYY-MM') || '-01' as month
      from application join service_point place on place.id = service_point_id
      join (values ('WIB', 7), ('WITA', 8), ('WIT', 9)) as zone (short, hours) on zone.short = time_zone
     where submitted_at is not null`);
  // Anew, with the many: the process itself has taken the day without them, or finds it taken now.
  await app.sql(`select take_application_snapshot('2026-11-21', $1)`, [takenAt]);
});

afterAll(() => app.stop());

interface Told {
  readonly key: Readonly<Record<string, string | null>>;
  readonly count: number | null;
  readonly share: number | null;
  readonly previousCount: number | null;
  readonly change: number | null;
  readonly changeShare: number | null;
}

interface Answer {
  readonly groups: readonly Told[];
  readonly total: number;
  readonly totalGroups: number;
  readonly truncated: boolean;
  readonly suppressedGroups: number;
  readonly withheld: number;
  readonly undecided: number;
  readonly freshness: string | null;
  readonly accuracy: string;
}

const directorate = viewerAs('DG_ADMIN');

async function ask(args: string, as: ViewerClaims = directorate) {
  const answer = await app.ask<{ applicationStatistics: Answer } | null>(
    `{ applicationStatistics(${args}) {
        total totalGroups truncated suppressedGroups withheld undecided freshness accuracy
        groups {
          key { beginsOn servicePointId provinceCode serviceCode purpose status }
          count share previousCount change changeShare
        } } }`,
    { as },
  );
  return { ...answer, statistics: answer.data?.applicationStatistics };
}

async function tell(args: string, as: ViewerClaims = directorate): Promise<Answer> {
  const { statistics, errors } = await ask(args, as);
  if (errors || !statistics) throw new Error(JSON.stringify(errors));
  return statistics;
}

/** Keys without what was not asked for, and the count. */
const counts = ({ groups }: Answer) =>
  groups.map(({ key, count }) => [...Object.values(key).filter((value) => value !== null), count]);

/** The same by the superuser, whom no policy binds. */
async function counted(by: string, where = 'true'): Promise<unknown[][]> {
  const rows = await app.sql<Record<string, unknown>>(
    `select ${by}, count(*)::int as count from handed_in where ${where} group by ${by} order by ${by}`,
  );
  return rows.map((row) => Object.values(row));
}

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
    expect(counts(answer)).toEqual(expected);
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
    expect(counts(await tell('by: [STATUS]')).map(([status]) => status)).toEqual(['SUBMITTED', 'WITHDRAWN']);
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
    expect(counts(answer)).toEqual(await counted('month, service_point_id', condition));
    expect(answer.total).toBe(answer.groups.reduce((sum, { count }) => sum + (count ?? 0), 0));
  });
});
