import type { GraphSystem, TokenClaims } from '@imigraph/graph-system';
import { until } from '@imigraph/graph-system';
import type { Role } from '@imigraph/identity';

interface Group {
  readonly key: Readonly<Record<string, string | null>>;
  readonly count: number | null;
  readonly previousCount: number | null;
  readonly days?: { readonly p50: number; readonly p90: number; readonly records: number | null } | null;
}

interface Answer {
  readonly groups: readonly Group[];
  readonly total: number;
  readonly totalGroups: number;
  readonly withheld: number;
  readonly undecided: number;
}

/** Who asks, with the records that SQL lets them count. */
interface Asking {
  readonly name: string;
  readonly role: Exclude<Role, 'PUBLIC' | 'SYSTEM'>;
  readonly claims: TokenClaims;
  /** Null for who is told of pools, which SQL by itself cannot know. */
  readonly sees: string | null;
}

const eastJava = 'Kanwil Ditjen Imigrasi Jawa Timur';

export const viewers: readonly Asking[] = [
  { name: 'Directorate General', role: 'DG_ADMIN', claims: {}, sees: 'true' },
  { name: 'analyst', role: 'ANALYST', claims: {}, sees: null },
  {
    name: 'regional head',
    role: 'REGIONAL_HEAD',
    claims: { regional_office: eastJava },
    sees: `regional_office = '${eastJava}'`,
  },
  {
    name: 'office with units',
    role: 'OFFICE_HEAD',
    claims: { office: 'KANIM-MALANG' },
    sees: `'KANIM-MALANG' in (place, parent_id)`,
  },
];

/** A question, and what it groups by in SQL: months have gone through no zone of the server's. */
interface StatisticsQuestion {
  readonly name: string;
  readonly args: string;
  readonly by: readonly string[];
  readonly where: string;
  readonly days?: true;
}

export const statisticsQuestions: readonly StatisticsQuestion[] = [
  { name: 'all of it', args: 'by: []', by: [], where: 'true' },
  {
    name: 'hajj, umrah, tourism and work by month, against last year',
    args: 'where: { purpose: [HAJJ, UMRAH, TOURISM, WORK_PMI], from: "2025-11-01", to: "2026-10-01" }, by: [PURPOSE, MONTH], first: 1000, compareTo: PREVIOUS_YEAR, fill: true',
    by: ['purpose', 'month'],
    where: `purpose in ('HAJJ', 'UMRAH', 'TOURISM', 'WORK_PMI') and month between '2025-11-01' and '2026-10-01'`,
  },
  { name: 'places by month', args: 'by: [SERVICE_POINT, MONTH], first: 1000', by: ['place', 'month'], where: 'true' },
  {
    name: 'the busiest hundred of place, purpose and quarter',
    args: 'by: [SERVICE_POINT, PURPOSE, QUARTER], orderBy: COUNT_DESC, first: 100',
    by: ['place', 'purpose', 'quarter'],
    where: 'true',
  },
  {
    name: 'services in one province',
    args: 'where: { provinceCode: ["35"] }, by: [SERVICE, STATUS]',
    by: ['service_code', 'status'],
    where: `province_code = '35'`,
  },
  {
    name: 'days to the hand-in by place',
    args: 'by: [SERVICE_POINT], first: 1000',
    by: ['place'],
    where: 'true',
    days: true,
  },
];

/** What the dimensions of `by` are called in the graph. */
const keys: Readonly<Record<string, string>> = {
  place: 'servicePointId',
  month: 'beginsOn',
  quarter: 'beginsOn',
  purpose: 'purpose',
  service_code: 'serviceCode',
  status: 'status',
};

const documentOf = ({ args, by, days }: StatisticsQuestion): string => `{
  applicationStatistics(${args}) {
    total totalGroups withheld undecided
    groups {
      key { ${by.map((one) => keys[one] ?? '').join(' ') || '__typename'} } count previousCount
      ${days ? 'days(of: STARTED_TO_SUBMITTED) { p50 p90 records }' : ''}
    } } }`;

/** The same by the superuser, from the applications themselves; the hours of the zones are written out. */
const applications = `
  select place.id as place, parent_id, regional_office, place.province_code, purpose, service_code, application.status,
         (submitted_at at time zone 'UTC' + shift)::date - (created_at at time zone 'UTC' + shift)::date as days,
         to_char(submitted_at at time zone 'UTC' + shift, 'YYYY-MM-01') as month,
         to_char(date_trunc('quarter', submitted_at at time zone 'UTC' + shift), 'YYYY-MM-01') as quarter
    from applications.application join applications.service_point place on place.id = service_point_id
    cross join lateral (select case time_zone when 'WIT' then 9 when 'WITA' then 8 else 7 end * interval '1 hour' as shift) zone
   where submitted_at is not null`;

export interface MeasuredQuestion {
  readonly viewer: string;
  readonly question: string;
  readonly groups: number;
  /** Null where an answer has none. */
  readonly total: number | null;
  readonly withheld: number;
  readonly undecided: number;
  readonly times: readonly number[];
}

type Row = Readonly<Record<string, unknown>> & { readonly count: number };

/** Throws when an exact answer is not what SQL says of the applications, or when what an analyst is told cannot be right. */
async function mustBeRight(
  graph: GraphSystem,
  question: StatisticsQuestion,
  asking: Asking,
  answer: Answer,
): Promise<void> {
  const wrong = (what: string) => new Error(`${question.name}, for ${asking.name}: ${what}`);
  const list = question.by.join(', ');
  const rows = await graph.sql<Row>(
    `select ${list === '' ? '' : `${list}, `}count(*)::int as count,
            percentile_disc(0.5) within group (order by days) as p50, percentile_disc(0.9) within group (order by days) as p90
       from (${applications}) as application where ${question.where} and ${asking.sees ?? 'true'} ${list === '' ? '' : `group by ${list}`}`,
  );
  const of = (row: Row) => question.by.map((one) => row[one]).join();
  const found = new Map(rows.map((row) => [of(row), row]));
  const sum = answer.groups.reduce((all, { count }) => all + (count ?? 0), 0);
  if (answer.groups.length === answer.totalGroups && sum + answer.withheld !== answer.total)
    throw wrong('groups and total differ');
  for (const group of answer.groups) {
    const row = found.get(question.by.map((one) => group.key[keys[one] ?? '']).join());
    const { count } = row ?? { count: 0 };
    if (asking.sees === null) {
      if (group.count !== null && (group.count < 5 || group.count > count)) throw wrong(`${group.count} of ${count}`);
      continue;
    }
    if (group.count !== count) throw wrong(`${group.count} and not ${count}`);
    if (group.days && [group.days.p50, group.days.p90].join() !== [row?.p50, row?.p90].join())
      throw wrong('other days');
  }
  const all = rows.reduce((total, { count }) => total + count, 0);
  if (asking.sees === null ? answer.total > all : answer.total !== all)
    throw wrong(`${answer.total} in all, not ${all}`);
  if (asking.sees !== null && answer.totalGroups < found.size) throw wrong('groups are missing');
}

/** Every question as everybody asks it through the gateway. Throws for a wrong answer. */
export async function measureStatistics(graph: GraphSystem, rounds: number): Promise<MeasuredQuestion[]> {
  const asked = await Promise.all(
    viewers.flatMap((asking) =>
      statisticsQuestions.map(async (question) => ({
        asking,
        question,
        token: await graph.token(asking.role, asking.claims),
        times: [] as number[],
      })),
    ),
  );
  const ask = async ({ question, token }: (typeof asked)[number]) => {
    const started = performance.now();
    const { data, errors } = await graph.ask<{ applicationStatistics: Answer }, never>(documentOf(question), { token });
    if (errors) throw new Error(`${question.name} was answered with ${JSON.stringify(errors)}`);
    return { answer: data.applicationStatistics, ms: performance.now() - started };
  };
  const answers: Answer[] = [];
  for (const one of asked) {
    const { answer } = await ask(one);
    await mustBeRight(graph, one.question, one.asking, answer);
    answers.push(answer);
  }
  // In turns, so that whatever else the machine does falls on all of them alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const one of asked) one.times.push((await ask(one)).ms);
  }
  return asked.map(({ asking, question, times }, at) => {
    const { groups = [], total = 0, withheld = 0, undecided = 0 } = answers[at] ?? {};
    return { viewer: asking.name, question: question.name, groups: groups.length, total, withheld, undecided, times };
  });
}

export interface MeasuredSnapshot {
  readonly cells: number;
  readonly pools: number;
  /** Seconds with the pools, as once a month, and without them, as on every other day. */
  readonly withPools: number;
  readonly without: number;
  /** How much of what analysts may be told is told of each dimension, as a part of all. */
  readonly told: Readonly<Record<string, number>>;
}

const dimensions = ['month', 'purpose', 'province_code', 'service_point_id', 'status', 'service_code'];

/** Takes the snapshot as a process does on the first day of a month, and again as on the second. */
export async function measureSnapshot(graph: GraphSystem): Promise<MeasuredSnapshot> {
  await until(async () => (await graph.sql('select from applications.application_snapshot')).length > 0);
  const client = await graph.admin.connect();
  try {
    await client.query('set search_path = applications');
    await client.query('delete from application_snapshot');
    const take = async () => {
      const started = performance.now();
      await client.query(`select take_application_snapshot(current_date, now())`);
      return (performance.now() - started) / 1_000;
    };
    const withPools = await take();
    const without = await take();
    await client.query('vacuum analyze application_cell, application_pool');
    const { rows: counted } = await client.query<Record<string, number>>(
      `select (select count(*) from application_cell where measure = 'RECORDS')::int as cells, count(*)::int as pools,
              ${dimensions.map((one) => `coalesce(sum(records) filter (where ${one} is not null) / sum(records), 0)::float as ${one}`).join(', ')}
         from application_pool where measure = 'RECORDS'`,
    );
    const { cells = 0, pools = 0, ...told } = counted[0] ?? {};
    return { cells, pools, withPools, without, told };
  } finally {
    client.release();
  }
}
