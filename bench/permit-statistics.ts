import type { GraphSystem } from '@imigraph/graph-system';
import { until } from '@imigraph/graph-system';
import { type MeasuredQuestion, viewers } from './statistics';

type Key = Readonly<Record<string, string | null>>;

interface PermitGroup {
  readonly key: Key;
  readonly count: number | null;
  readonly days?: { readonly p50: number } | null;
  readonly sum?: { readonly amount: number } | null;
}

interface FlowGroup {
  readonly nationalityCode: string;
  readonly permitClass: string;
  readonly months: readonly Readonly<Record<'began' | 'ended' | 'stock', number>>[];
}

interface Answer {
  readonly permits: {
    readonly groups: readonly (PermitGroup | FlowGroup)[];
    readonly total?: number;
    readonly totalGroups: number;
    readonly withheld: number;
    readonly undecided: number;
  };
}

/** A group, by the values that it shares, with its numbers: the first of them is a count. */
interface Told {
  readonly key: string;
  readonly numbers: readonly (number | null)[];
}

interface PermitQuestion {
  readonly name: string;
  readonly asked: string;
  readonly told: (group: PermitGroup | FlowGroup) => Told;
  /** The same by the superuser, of the permits that fulfil a condition: the key, and the numbers. */
  readonly sql: (sees: string) => string;
  /** How much more than there are an analyst may be told, as a factor: a pool of 8 is told as 10. */
  readonly rounding: number;
  /** Whether it is only for who sees the whole country. */
  readonly ofNoPlace?: true;
}

/** The permits with their places, on the day that it was at the snapshot where each holder lives; hours written out. */
const permits = `
  select permit.*, nationality, office_id as place, parent_id, regional_office,
         valid_to_on - ((select taken_at at time zone 'UTC' from foreigner_residence.permit_snapshot where not told)
           + case region.time_zone when 'WIT' then 9 when 'WITA' then 8 else 7 end * interval '1 hour')::date as days_left,
         ((select taken_at at time zone 'UTC' from foreigner_residence.permit_snapshot where not told)
           + case region.time_zone when 'WIT' then 9 when 'WITA' then 8 else 7 end * interval '1 hour')::date as today
    from foreigner_residence.stay_permit permit
    join foreigner_residence.foreigner on foreigner.id = foreigner_id
    left join foreigner_residence.region on region.code = permit.area
    left join foreigner_residence.jurisdiction on jurisdiction.regency_code = permit.area
    left join offices.service_point office on office.id = office_id`;

const ofStanding = (group: PermitGroup | FlowGroup): PermitGroup => {
  if ('months' in group) throw new Error('That is a group of flows.');
  return group;
};

export const permitQuestions: readonly PermitQuestion[] = [
  {
    name: 'overstayers by nationality and regency, with days and charge',
    asked: `permitStatistics(
      where: { term: [OVERSTAYED_TO_10_DAYS, OVERSTAYED_TO_60_DAYS, OVERSTAYED_OVER_60_DAYS] }
      by: [NATIONALITY, REGENCY], orderBy: COUNT_DESC, first: 1000
    ) { total totalGroups withheld undecided groups {
          key { nationalityCode regencyCode } count days(of: DAYS_OVERSTAYED) { p50 } sum(of: OVERSTAY_CHARGE) { amount } } }`,
    told: (group) => {
      const { key, count, days, sum } = ofStanding(group);
      return {
        key: `${key['nationalityCode'] ?? ''} ${key['regencyCode'] ?? ''}`,
        numbers: [count, days?.p50 ?? null, sum?.amount ?? null],
      };
    },
    sql: (sees) => `
      select nationality || ' ' || area as key, count(*)::int, percentile_disc(0.5) within group (order by -days_left) as p50,
             sum(-days_left * daily_rate) filter (where days_left >= -60)::bigint as charge
        from (${permits}) as permit cross join foreigner_residence.overstay_tariff
       where state = 'ACTIVE' and days_left < 0 and ${sees} group by 1`,
    rounding: 1,
  },
  {
    name: 'permits that end in 30, 60 and 90 days by office',
    asked: `permitStatistics(
      where: { term: [ENDS_WITHIN_30_DAYS, ENDS_WITHIN_60_DAYS, ENDS_WITHIN_90_DAYS] }, by: [OFFICE, TERM], first: 1000
    ) { total totalGroups withheld undecided groups { key { officeId term } count } }`,
    told: (group) => {
      const { key, count } = ofStanding(group);
      return { key: `${key['officeId'] ?? ''} ${key['term'] ?? ''}`, numbers: [count] };
    },
    sql: (sees) => `
      select coalesce(place, '') || ' ENDS_WITHIN_' || case when days_left <= 30 then 30 when days_left <= 60 then 60 else 90 end
               || '_DAYS' as key, count(*)::int
        from (${permits}) as permit
       where state = 'ACTIVE' and days_left between 0 and 90 and valid_from_on <= today and ${sees} group by 1`,
    rounding: 1,
  },
  {
    name: 'stock and flows of a year by nationality and class',
    asked: `permitFlows(by: [NATIONALITY, PERMIT_CLASS], from: "2025-11-01", to: "2026-10-01", first: 250)
      { totalGroups withheld undecided groups { nationalityCode permitClass months { began ended stock } } }`,
    told: (group) => {
      if (!('months' in group)) throw new Error('That is no group of flows.');
      const { nationalityCode, permitClass, months } = group;
      const flows = months.flatMap(({ began, ended, stock }) => [began, ended, stock]);
      return { key: `${nationalityCode} ${permitClass}`, numbers: flows };
    },
    // Who stands is counted on the last day of each month, and not from what began and ended.
    sql: (sees) => `
      with held as (
        select nationality || ' ' || permit_class as key, valid_from_on,
               case when ended_on is not null then greatest(ended_on, valid_from_on) end as ended
          from foreigner_residence.stay_permit join foreigner_residence.foreigner on foreigner.id = foreigner_id
         where ${sees}
      ), flow as (
        select key, day,
               count(*) filter (where valid_from_on >= day and valid_from_on < next)::int as began,
               count(*) filter (where ended >= day and ended < next)::int as ended,
               count(*) filter (where valid_from_on < next and (ended is null or ended >= next))::int as stock
          from held cross join (select day, day + interval '1 month' as next
                                  from generate_series(timestamp '2025-11-01', '2026-10-01', '1 month') as day) as month
         group by 1, 2)
      select key, jsonb_path_query_array(jsonb_agg(jsonb_build_array(began, ended, stock) order by day), '$[*][*]') as numbers
        from flow group by key having sum(began + ended + stock) > 0`,
    rounding: 1.25,
    ofNoPlace: true,
  },
];

interface Row extends Readonly<Record<string, unknown>> {
  readonly key: string;
}

/** The numbers of a row: those beside the key, or the list of them. */
function numbersOf({ key: _key, ...rest }: Row): unknown[] {
  const values = Object.values(rest);
  return values.length === 1 && Array.isArray(values[0]) ? values[0] : values;
}

type Asking = (typeof viewers)[number];

/** Throws when an exact answer is not what SQL says of the permits, or when what an analyst is told cannot be right. */
async function mustBeRight(
  graph: GraphSystem,
  question: PermitQuestion,
  asking: Asking,
  { groups, totalGroups }: Answer['permits'],
): Promise<void> {
  const wrong = (what: string) => new Error(`${question.name}, for ${asking.name}: ${what}`);
  const rows = await graph.sql<Row>(question.sql(asking.sees ?? 'true'));
  const found = new Map(rows.map((row) => [row.key, numbersOf(row)]));
  for (const { key, numbers } of groups.map(question.told)) {
    const expected = found.get(key) ?? [];
    if (asking.sees !== null) {
      if (numbers.join() !== expected.join()) throw wrong(`${key} is ${numbers.join()} and not ${expected.join()}`);
      continue;
    }
    const told = question.ofNoPlace ? numbers : numbers.slice(0, 1);
    for (const [at, number] of told.entries()) {
      const most = Number(expected[at] ?? 0) * question.rounding;
      if (number !== null && number !== 0 && (number < 5 || number > most)) throw wrong(`${key}: ${number} of ${most}`);
    }
  }
  if (asking.sees !== null && totalGroups !== found.size) throw wrong(`${totalGroups} groups and not ${found.size}`);
}

/** Every question about permits as everybody who may asks it through the gateway. Throws for a wrong answer. */
export async function measurePermitStatistics(graph: GraphSystem, rounds: number): Promise<MeasuredQuestion[]> {
  const asked = await Promise.all(
    viewers.flatMap((asking) =>
      permitQuestions
        .filter(({ ofNoPlace }) => !ofNoPlace || asking.sees === null || asking.sees === 'true')
        .map(async (question) => ({ asking, question, token: await graph.token(asking.role, asking.claims) })),
    ),
  );
  const ask = async ({ question, token }: (typeof asked)[number]) => {
    const started = performance.now();
    const { data, errors } = await graph.ask<Answer, never>(`{ permits: ${question.asked} }`, { token });
    if (errors) throw new Error(`${question.name} was answered with ${JSON.stringify(errors)}`);
    return { answer: data.permits, ms: performance.now() - started };
  };
  const measured: (MeasuredQuestion & { readonly times: number[] })[] = [];
  for (const one of asked) {
    const { answer } = await ask(one);
    await mustBeRight(graph, one.question, one.asking, answer);
    const { groups, total = null, withheld, undecided } = answer;
    const numbers = { groups: groups.length, total, withheld, undecided };
    measured.push({ viewer: one.asking.name, question: one.question.name, ...numbers, times: [] });
  }
  // In turns, so that whatever else the machine does falls on all of them alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, one] of asked.entries()) measured[at]?.times.push((await ask(one)).ms);
  }
  return measured;
}

export interface MeasuredPermitSnapshot {
  readonly facts: string;
  readonly cells: number;
  readonly pools: number;
  /** Seconds, with the pools as once a month. */
  readonly seconds: number;
}

/** Takes both snapshots of permits as a process does on the first day of a month. */
export async function measurePermitSnapshots(graph: GraphSystem): Promise<MeasuredPermitSnapshot[]> {
  await until(async () => (await graph.sql('select from foreigner_residence.permit_flow_snapshot')).length > 0);
  await until(async () => (await graph.sql('select from foreigner_residence.permit_snapshot')).length > 0);
  const client = await graph.admin.connect();
  try {
    await client.query('set search_path = foreigner_residence');
    const measured: MeasuredPermitSnapshot[] = [];
    for (const facts of ['permit', 'permit_flow']) {
      await client.query(`delete from ${facts}_snapshot`);
      const started = performance.now();
      await client.query(`select take_${facts}_snapshot(current_date, now())`);
      const seconds = (performance.now() - started) / 1_000;
      await client.query(`vacuum analyze ${facts}_cell, ${facts}_pool`);
      const count = (table: string) =>
        `(select count(*) from ${facts}_${table} where measure = 'RECORDS')::int as ${table}s`;
      const { rows } = await client.query<{ cells: number; pools: number }>(
        `select ${count('cell')}, ${count('pool')}`,
      );
      measured.push({ facts, seconds, cells: rows[0]?.cells ?? 0, pools: rows[0]?.pools ?? 0 });
    }
    return measured;
  } finally {
    client.release();
  }
}
