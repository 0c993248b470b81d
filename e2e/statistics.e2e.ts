import { GraphSystem, until } from '@imigraph/graph-system';
import { seedManyApplications } from '@imigraph/testing';
import {
  BusiestPlacesDocument,
  EndingByOfficeDocument,
  OfficesByClassAndProvinceDocument,
  OverstayersByNationalityDocument,
  PermitFlowsByNationalityDocument,
  PurposesByMonthDocument,
} from './generated/statistics';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
  await until(isTaken);
  await graph.subgraph('applications').stop();
  await seedManyApplications((text, values) => graph.sql(text, [...(values ?? [])]), 9_000);
  // As on the next morning: nobody has taken this day yet.
  await graph.sql(`delete from applications.daily_count where event = 'application snapshot'`);
  await graph.sql('delete from applications.application_snapshot');
  await graph.startSubgraph('applications');
  await until(isTaken);
});

afterAll(() => graph.stop());

async function isTaken(): Promise<boolean> {
  return (await graph.sql('select from applications.application_snapshot')).length > 0;
}

/** A year that is over, with a year before it of which there are records too. */
const year = { from: '2025-11-01', to: '2026-10-01' };

interface Counted extends Record<string, unknown> {
  readonly purpose: string;
  readonly month: string;
  readonly count: number;
}

/** By the superuser: what was handed in, by purpose and by the month on the wall of the place. */
const counted = (from: string, to: string) =>
  graph.sql<Counted>(
    `with submitted as (
       select purpose, to_char((submitted_at at time zone 'UTC')
                + case time_zone when 'WIT' then 9 when 'WITA' then 8 else 7 end * interval '1 hour', 'YYYY-MM-01') as month
         from applications.application join applications.service_point place on place.id = service_point_id
        where submitted_at is not null)
     select purpose, month, count(*)::int as count from submitted
      where purpose in ('HAJJ', 'UMRAH', 'TOURISM', 'WORK_PMI') and month between $1 and $2
      group by 1, 2 order by 1, 2`,
    [from, to],
  );

async function purposesAs(role: 'DG_ADMIN' | 'ANALYST') {
  const token = await graph.token(role, { purpose: 'planning the season' });
  const { data, errors } = await graph.ask(PurposesByMonthDocument, { token, variables: year });
  expect(errors).toBeUndefined();
  return data.applicationStatistics;
}

describe('journeys by purpose and month, this year against last', () => {
  it('are told to the Directorate General as SQL counts them', async () => {
    const answer = await purposesAs('DG_ADMIN');
    const [now, before] = await Promise.all([counted(year.from, year.to), counted('2024-11-01', '2025-10-01')]);
    expect(now).toHaveLength(4 * 12);
    expect(before).toHaveLength(4 * 12);
    expect(answer.groups).toEqual(
      now.map(({ purpose, month, count }, at) => {
        const previousCount = before[at]?.count ?? 0;
        return {
          key: { purpose, beginsOn: month },
          count,
          previousCount,
          change: count - previousCount,
          changeShare: (count - previousCount) / previousCount,
        };
      }),
    );
    expect(answer).toMatchObject({
      total: now.reduce((sum, { count }) => sum + count, 0),
      totalGroups: 48,
      truncated: false,
      suppressedGroups: 0,
      withheld: 0,
      undecided: 0,
      accuracy: 'EXACT',
    });
  });

  it('are told to an analyst without anybody in them, and what is withheld is said', async () => {
    const answer = await purposesAs('ANALYST');
    expect(answer.accuracy).toBe('PROTECTED');
    const exact = new Map((await counted(year.from, year.to)).map((row) => [`${row.purpose} ${row.month}`, row.count]));
    expect(answer.groups.length).toBe(48);
    for (const { key, count } of answer.groups) {
      const most = exact.get(`${key.purpose ?? ''} ${key.beginsOn ?? ''}`) ?? 0;
      if (count !== null) expect([count >= 5, count <= most]).toEqual([true, true]);
    }
    const told = answer.groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(told + answer.withheld).toBe(answer.total);
    const all = [...exact.values()].reduce((sum, count) => sum + count, 0);
    // Nobody is lost but where the purpose itself is withheld.
    expect(answer.total).toBeLessThanOrEqual(all);
    expect(answer.total + answer.undecided).toBeGreaterThanOrEqual(all - 4);
  });
});

it('places and provinces of groups are joined from the offices', async () => {
  const token = await graph.token('DG_ADMIN', { purpose: 'planning the season' });
  const { data, errors } = await graph.ask(BusiestPlacesDocument, { token });
  expect(errors).toBeUndefined();
  const expected = await graph.sql<Record<string, unknown>>(
    `select office.id, office.name, seat.name as seat, province.code, province.name as province, count(*)::int
       from applications.application join offices.service_point office on office.id = service_point_id
       join offices.region seat on seat.code = office.region_code
       join offices.region province on province.code = left(seat.code, 2)
      where submitted_at is not null group by 1, 2, 3, 4, 5 order by 6 desc, 1 limit 3`,
  );
  expect(
    data.applicationStatistics.groups.map(({ key, count }) => [
      key.servicePointId,
      key.servicePoint?.name,
      key.servicePoint?.region?.name,
      key.provinceCode,
      key.province?.name,
      count,
    ]),
  ).toEqual(expected.map((row) => Object.values(row)));
  expect(data.applicationStatistics.truncated).toBe(true);
});

it('offices are told by class and province to everybody, with the name of the province', async () => {
  const { data, errors } = await graph.ask(OfficesByClassAndProvinceDocument);
  expect(errors).toBeUndefined();
  const expected = await graph.sql<{ offices: number; groups: number; of_class: string; count: number }>(
    `select class as of_class, province.code, province.name, count(*)::int, sum(count(*)) over ()::int as offices,
            count(*) over ()::int as groups
       from offices.service_point place join offices.region province on province.code = left(region_code, 2)
      where kind = 'KANIM' group by 1, 2, 3 order by 4 desc, 1, 2`,
  );
  const { groups, ...numbers } = data.officeStatistics;
  expect(groups.map(({ key, count }) => [key.class, key.provinceCode, key.province?.name, count])).toEqual(
    expected.slice(0, 20).map((row) => Object.values(row).slice(0, 4)),
  );
  expect(numbers).toMatchObject({
    total: expected[0]?.offices,
    totalGroups: expected[0]?.groups,
    truncated: true,
    accuracy: 'EXACT',
  });
  for (const { count, share } of groups) expect(share).toBe(count / numbers.total);
});

describe('stay permits', () => {
  beforeAll(() => until(async () => (await graph.sql('select from foreigner_residence.permit_snapshot')).length > 0));

  /** By the superuser, with the days as they were at the snapshot where each holder lives. */
  const standing = `
    select permit.*, nationality, office_id,
           valid_to_on - ((select taken_at at time zone 'UTC' from foreigner_residence.permit_snapshot where not told)
             + case time_zone when 'WIT' then 9 when 'WITA' then 8 else 7 end * interval '1 hour')::date as days_left
      from foreigner_residence.stay_permit permit
      join foreigner_residence.foreigner on foreigner.id = foreigner_id
      join foreigner_residence.region on region.code = permit.area
      join foreigner_residence.jurisdiction on jurisdiction.regency_code = permit.area
     where state = 'ACTIVE'`;

  it('that have run out are told by nationality and regency, with the days and the charge due', async () => {
    const token = await graph.token('DG_ADMIN', { purpose: 'planning the season' });
    const { data, errors } = await graph.ask(OverstayersByNationalityDocument, { token });
    expect(errors).toBeUndefined();
    const expected = await graph.sql<Record<string, unknown>>(
      `select country.name_en, seat.name, count(*)::int, percentile_disc(0.5) within group (order by -days_left),
              sum(-days_left * daily_rate) filter (where days_left >= -60)::bigint as due
         from (${standing}) as permit join offices.country on alpha3 = nationality
         join offices.region seat on seat.code = permit.area
        cross join (select daily_rate from foreigner_residence.overstay_tariff) as tariff
        where days_left < 0 group by nationality, area, 1, 2 order by nationality, area`,
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(
      data.permitStatistics.groups.map(({ key, count, days, sum }) => [
        key.nationality?.name.en,
        key.regency?.name,
        count,
        days?.p50,
        sum?.amount ?? null,
      ]),
    ).toEqual(expected.map((row) => Object.values(row)));
  });

  it('that end in 30, 60 and 90 days are told by office', async () => {
    const token = await graph.token('DG_ADMIN', { purpose: 'planning the season' });
    const { data, errors } = await graph.ask(EndingByOfficeDocument, { token });
    expect(errors).toBeUndefined();
    const expected = await graph.sql<Record<string, unknown>>(
      `select office_id, name, 'ENDS_WITHIN_' || case when days_left <= 30 then 30 when days_left <= 60 then 60 else 90 end
              || '_DAYS' as term, count(*)::int
         from (${standing}) as permit join offices.service_point on service_point.id = office_id
        where days_left between 0 and 90 and valid_from_on <= valid_to_on - days_left group by 1, 2, 3 order by 1, 3`,
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(
      data.permitStatistics.groups.map(({ key, count }) => [key.officeId, key.office?.name, key.term, count]),
    ).toEqual(expected.map((row) => Object.values(row)));
  });
});

describe('flows of stay permits', () => {
  beforeAll(() =>
    until(async () => (await graph.sql('select from foreigner_residence.permit_flow_snapshot')).length > 0),
  );

  it('are told by nationality and class as SQL counts who stands on the last day of each month', async () => {
    const token = await graph.token('DG_ADMIN', { purpose: 'planning the year' });
    const { data, errors } = await graph.ask(PermitFlowsByNationalityDocument, { token, variables: year });
    expect(errors).toBeUndefined();
    const expected = await graph.sql<Record<string, unknown>>(
      `select name_en, permit_class, to_char(day, 'YYYY-MM-DD'),
              count(*) filter (where valid_from_on >= day and valid_from_on < next)::int as began,
              count(*) filter (where ended_on >= day and ended_on < next)::int as ended,
              count(*) filter (where valid_from_on < next and (ended_on is null or ended_on >= next))::int as stock
         from foreigner_residence.stay_permit join foreigner_residence.foreigner on foreigner.id = foreigner_id
         join offices.country on alpha3 = nationality
        cross join (select day, day + interval '1 month' as next
                      from generate_series($1::timestamp, $2::timestamp, '1 month') as day) as month
        group by 1, 2, 3`,
      [year.from, year.to],
    );
    const rows = data.permitFlows.groups.flatMap(({ nationality, permitClass, months }) =>
      months.map(({ beginsOn, began, ended, stock }) => [
        nationality?.name.en,
        permitClass,
        beginsOn,
        began,
        ended,
        stock,
      ]),
    );
    const told = (all: readonly unknown[][]) =>
      all
        .filter((row) => row.slice(3).some((one) => one !== 0))
        .map((row) => JSON.stringify(row))
        .sort();
    expect(told(rows).length).toBeGreaterThan(20);
    expect(told(rows)).toEqual(told(expected.map((row) => Object.values(row))));
    expect(data.permitFlows).toMatchObject({ withheld: 0, truncated: false });
  });
});

it.each(['APPLICANT', 'SPONSOR', 'ENFORCEMENT_OFFICER'] as const)('statistics are not for %s', async (role) => {
  const token = await graph.token(role, { purpose: 'curiosity' });
  const { errors } = await graph.ask(BusiestPlacesDocument, { token });
  expect(errors).toMatchObject([{ path: ['applicationStatistics'], extensions: { code: 'FORBIDDEN' } }]);
});
