import 'reflect-metadata';
import { addDays } from '@imigraph/calendar';
import { type ViewerClaims, publicViewer } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;
const now = '2026-11-20T15:30:00.000Z';
/** At that moment it is the 20th in western and central time, and the 21st already in eastern time. */
const today = { '35.73': '2026-11-20', '51.03': '2026-11-20', '91.71': '2026-11-21' } as const;

const directorate = viewerAs('DG_ADMIN');

beforeAll(async () => {
  app = await testSubgraph(foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' }), () => new Date(now));
  const sql = (text: string, values: readonly unknown[]) => app.sql(text, values);
  // At the edges of each term, on both sides of midnight.
  for (const [regencyCode, day] of Object.entries(today)) {
    const permits = [91, 90, 61, 60, 31, 30, 0, -1, -10, -11, -60, -61].map((days) => ({
      validToOn: addDays(day, days),
    }));
    for (const permit of permits) await seedForeigner(sql, { regencyCode, permits: [permit] });
    await seedForeigner(sql, {
      regencyCode,
      permits: [
        { validFromOn: addDays(day, 1), validToOn: addDays(day, 400) },
        { validToOn: day, state: 'EXITED', endedOn: day },
      ],
    });
  }
  // It ran out before the first tariff that is known.
  await seedForeigner(sql, { regencyCode: '73.71', permits: [{ validFromOn: '2018-01-01', validToOn: '2019-01-01' }] });
  await seedForeigner(sql, { regencyCode: null, permits: [{ validToOn: '2027-11-20' }] });
  // The permits that stand, with the hours of the zones written out.
  await app.sql(`
    create view standing as
    select number, permit_class, nationality, permit.area, office_id, office.regional_office, valid_from_on,
           valid_to_on - (timestamp '${now.slice(0, 19)}' + hours * interval '1 hour')::date as days_left
      from stay_permit permit join foreigner on foreigner.id = foreigner_id
      left join jurisdiction on jurisdiction.regency_code = permit.area left join service_point office on office.id = office_id
      left join region on region.code = permit.area
      cross join lateral (select case time_zone when 'WIT' then 9 when 'WITA' then 8 else 7 end as hours) as zone
     where state = 'ACTIVE'`);
  // One transaction, behind or before that in which the process takes its own snapshot of the day.
  await app.sql(`
    select pg_advisory_xact_lock(hashtextextended('imigraph snapshot foreigner_residence.permit', 0));
    delete from permit_snapshot;
    select take_permit_snapshot('2026-11-20', '${now}')`);
});

afterAll(() => app.stop());

const take = (at: string) => app.sql('select take_permit_snapshot($1::timestamptz::date, $1)', [at]);

interface Told {
  readonly key: Readonly<Record<string, string | null>>;
  readonly count: number | null;
  readonly days: { readonly p50: number; readonly p90: number; readonly records: number | null } | null;
  readonly sum: { readonly amount: number; readonly records: number | null } | null;
}

interface Answer {
  readonly groups: readonly Told[];
  readonly total: number;
  readonly withheld: number;
  readonly accuracy: string;
  readonly freshness: string;
}

async function ask(args: string, as: ViewerClaims) {
  return app.ask<{ permitStatistics: Answer } | null>(
    `{ permitStatistics(${args}) { total withheld accuracy freshness groups {
         key { permitClass term nationalityCode provinceCode officeId regencyCode } count
         days(of: DAYS_OVERSTAYED) { p50 p90 records } sum(of: OVERSTAY_CHARGE) { amount records } } } }`,
    { as },
  );
}

async function tell(args: string, as: ViewerClaims = directorate): Promise<Answer> {
  const { data, errors } = await ask(args, as);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.permitStatistics;
}

const counts = ({ groups }: Answer) =>
  groups.map(({ key, count }) => [...Object.values(key).filter((value) => value !== null), count]);

/** The same by the superuser, whom no policy binds. */
async function counted(by: string, where = 'true'): Promise<unknown[][]> {
  const rows = await app.sql<Record<string, unknown>>(
    `select ${by}, count(*)::int as count from standing where ${where} group by ${by} order by ${by}`,
  );
  return rows.map((row) => Object.values(row));
}

describe('permits that stand', () => {
  it.each(Object.entries(today))('in %s are in the term in which their last day is there, on %s', async (area, day) => {
    const { groups } = await tell(`where: { regencyCode: ["${area}"] }, by: [TERM]`);
    const left = await app.sql<{ days_left: number }>(
      'select days_left from standing where area = $1 and valid_from_on <= $2',
      [area, day],
    );
    const within = (low: number, high: number) =>
      left.filter((one) => one.days_left >= low && one.days_left <= high).length;
    const found = Object.fromEntries(groups.map(({ key, count }) => [key.term, count]));
    expect(found).toEqual({
      NOT_YET_VALID: 1,
      ENDS_LATER: within(91, 9_999),
      ENDS_WITHIN_90_DAYS: within(61, 90),
      ENDS_WITHIN_60_DAYS: within(31, 60),
      ENDS_WITHIN_30_DAYS: within(0, 30),
      OVERSTAYED_TO_10_DAYS: within(-10, -1),
      OVERSTAYED_TO_60_DAYS: within(-60, -11),
      OVERSTAYED_OVER_60_DAYS: within(-9_999, -61),
    });
    // Both ends of each term are among them.
    expect(left.map((one) => one.days_left)).toEqual(
      expect.arrayContaining([91, 90, 61, 60, 31, 30, 0, -1, -10, -11, -60, -61]),
    );
  });

  const runOut = 'term: [OVERSTAYED_TO_10_DAYS, OVERSTAYED_TO_60_DAYS, OVERSTAYED_OVER_60_DAYS]';

  it('and have run out are counted by nationality and regency, with the days', async () => {
    const { groups } = await tell(`where: { ${runOut} }, by: [NATIONALITY, REGENCY], first: 1000`);
    const expected = await app.sql(
      `select nationality, area, count(*)::int as count, percentile_disc(0.5) within group (order by -days_left) as p50,
              percentile_disc(0.9) within group (order by -days_left) as p90
         from standing where days_left < 0 group by 1, 2 order by 1, 2`,
    );
    expect(
      groups.map(({ key, count, days }) => ({
        nationality: key.nationalityCode,
        area: key.regencyCode,
        count,
        p50: days?.p50,
        p90: days?.p90,
      })),
    ).toEqual(expected);
    for (const { count, days } of groups) expect(days?.records).toBe(count);
  });

  describe('and the charge that is due for them', () => {
    /** A million Rupiah a day up to day 60 (data/tariffs.csv), written out. */
    const charges = `sum(-days_left * 1000000::bigint) filter (where days_left between -60 and -1)::bigint as amount,
                     count(*) filter (where days_left between -60 and -1)::int as records`;

    it('is by nationality and regency what SQL adds up, and null where nothing can be charged', async () => {
      const { groups } = await tell(`where: { ${runOut} }, by: [NATIONALITY, REGENCY], first: 1000`);
      const rows = await app.sql<{ amount: number | null; records: number }>(
        `select nationality, area, ${charges} from standing where days_left < 0 group by 1, 2 order by 1, 2`,
      );
      expect(groups.map(({ key, sum }) => ({ nationality: key.nationalityCode, area: key.regencyCode, sum }))).toEqual(
        rows.map(({ amount, records, ...key }) => ({ ...key, sum: amount === null ? null : { amount, records } })),
      );
      // More than 60 days cannot be settled by a charge, and others are charged for.
      expect(rows.map(({ amount }) => amount === null)).toEqual(expect.arrayContaining([true, false]));
    });

    it.each([
      ['of a whole area', 'by: []', { amount: 82_000_000, records: 4 }],
      [
        'of the last day that is charged',
        'by: [TERM], term: OVERSTAYED_TO_60_DAYS',
        { amount: 71_000_000, records: 2 },
      ],
      ['of one day too many', 'by: [TERM], term: OVERSTAYED_OVER_60_DAYS', null],
      ['of permits that are valid', 'by: [TERM], term: ENDS_LATER', null],
    ])('is %s what a hand adds up', async (_of, asked, expected) => {
      const [by, term] = asked.split(', ');
      const { groups } = await tell(`where: { regencyCode: ["91.71"], ${term ?? ''} }, ${by}`);
      expect(groups).toHaveLength(1);
      expect(groups[0]?.sum).toEqual(expected);
    });

    it('is that of the quotes of the permits, one by one', async () => {
      const permits = await app.sql<{ number: string }>(`select number from standing where area = '91.71'`);
      const { data } = await app.ask<Record<string, { charge: { amount?: number } }>>(
        `{ ${permits
          .map(
            ({ number }, at) =>
              `p${at}: overstayQuote(permitNumber: "${number}") { charge { ... on OverstayCharge { amount } } }`,
          )
          .join(' ')} }`,
        { as: directorate },
      );
      const quoted = Object.values(data).flatMap(({ charge: { amount } }) => (amount === undefined ? [] : [amount]));
      expect(quoted.length).toBeGreaterThan(1);
      const { groups } = await tell('where: { regencyCode: ["91.71"] }, by: []');
      expect(groups[0]?.sum).toEqual({ amount: quoted.reduce((sum, one) => sum + one), records: quoted.length });
    });

    it('is null on a day whose tariff is not known', async () => {
      await take('2019-02-15T03:00:00Z');
      const { groups } = await tell('where: { regencyCode: ["73.71"], term: OVERSTAYED_TO_60_DAYS }, by: []');
      await take(now);
      expect(groups).toMatchObject([{ count: 1, days: { p50: 45 }, sum: null }]);
    });

    it('is told to an analyst of those only who are five with a charge', async () => {
      const { groups } = await tell(
        'where: { permitClass: ITAS, nationalityCode: "JPN" }, by: [TERM]',
        viewerAs('ANALYST', { purpose: null }),
      );
      const exact = await app.sql<{ records: number; amount: number }>(
        `select days_left >= -10 as short, ${charges} from standing
          where permit_class = 'ITAS' and nationality = 'JPN' and days_left between -60 and -1 group by 1 order by 1 desc`,
      );
      // Two people of each area are not told of by themselves, and the six of all three are.
      expect(exact.every(({ records }) => records >= 5)).toBe(true);
      const sums = groups.flatMap(({ key, sum }) => (sum ? [[key.term, sum.amount, sum.records]] : []));
      expect(sums).toEqual([
        ['OVERSTAYED_TO_10_DAYS', exact[0]?.amount, null],
        ['OVERSTAYED_TO_60_DAYS', exact[1]?.amount, null],
      ]);
    });

    it('takes one statement for all groups', async () => {
      const statements = async (by: string) => (await ask(`by: [${by}], first: 1000`, directorate)).sqlStatements;
      expect(await statements('NATIONALITY, REGENCY')).toBe(await statements(''));
    });
  });

  it.each([
    ['PERMIT_CLASS', 'permit_class'],
    ['NATIONALITY', 'nationality'],
    ['PROVINCE', 'left(area, 2)'],
    ['OFFICE', 'office_id'],
    ['PERMIT_CLASS, OFFICE', 'permit_class, office_id'],
  ])('are by %s what SQL counts', async (by, columns) => {
    const answer = await tell(`by: [${by}], first: 1000`);
    const sorted = (rows: unknown[][]) =>
      rows.map((row) => JSON.stringify(row.filter((one) => one !== null && one !== ''))).sort();
    expect(sorted(counts(answer))).toEqual(sorted(await counted(columns)));
    expect(answer).toMatchObject({ withheld: 0, accuracy: 'EXACT', freshness: now });
  });

  it.each([
    ['an officer', viewerAs('ENFORCEMENT_OFFICER', { office: 'KANIM-MALANG' }), `office_id = 'KANIM-MALANG'`],
    [
      'a regional head',
      viewerAs('REGIONAL_HEAD', { regionalOffice: 'Kanwil Ditjen Imigrasi Jawa Timur' }),
      `regional_office = 'Kanwil Ditjen Imigrasi Jawa Timur'`,
    ],
    ['an officer of no place', viewerAs('OFFICE_HEAD'), 'false'],
  ])('are those of their area to %s', async (_who, as, condition) => {
    const answer = await tell('by: [PERMIT_CLASS, REGENCY], first: 1000', as);
    expect(counts(answer)).toEqual(await counted('permit_class, area', condition));
  });

  it('are told to an analyst without anybody in them', async () => {
    const answer = await tell('by: [PERMIT_CLASS, TERM], first: 1000', viewerAs('ANALYST', { purpose: null }));
    const exact = new Map((await counted('permit_class')).map(([permitClass, count]) => [permitClass, Number(count)]));
    expect(answer.accuracy).toBe('PROTECTED');
    expect(answer.groups.length).toBeGreaterThan(0);
    for (const { key, count } of answer.groups) {
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(exact.get(key.permitClass) ?? 0);
    }
    expect(answer.groups.reduce((sum, { count }) => sum + (count ?? 0), answer.withheld)).toBe(answer.total);
  });

  it.each([
    ['the public', publicViewer, 'UNAUTHENTICATED'],
    ['a foreigner', viewerAs('APPLICANT', { subject: 'demo-foreigner-1' }), 'FORBIDDEN'],
  ])('are not for %s', async (_who, as, code) => {
    expect((await ask('by: []', as)).errors).toMatchObject([{ extensions: { code } }]);
  });
});
