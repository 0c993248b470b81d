import 'reflect-metadata';
import { type ViewerClaims, publicViewer } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { seedForeigner } from '../foreigner/foreigner.seed';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;
const now = '2026-11-20T03:00:00.000Z';
const directorate = viewerAs('DG_ADMIN');
const analyst = viewerAs('ANALYST', { purpose: null });

beforeAll(async () => {
  app = await testSubgraph(foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' }), () => new Date(now));
  const sql = (text: string, values: readonly unknown[]) => app.sql(text, values);
  // At the edges of months: ended on a last day and a first, before its first day, in the month that is not over.
  for (const permit of [
    { validFromOn: '2026-01-31', endedOn: '2026-02-28' },
    { validFromOn: '2026-02-01', endedOn: '2026-03-01' },
    { validFromOn: '2026-04-01', endedOn: '2026-04-30' },
    { validFromOn: '2026-06-01', endedOn: '2026-05-20' },
    { validFromOn: '2026-07-01', endedOn: '2026-11-03' },
  ] as const)
    await seedForeigner(sql, {
      regencyCode: '35.73',
      permits: [{ ...permit, permitClass: 'SERVICE', validToOn: '2026-12-31', state: 'EXITED' }],
    });
  // This month's, and one still to come.
  for (const validFromOn of ['2026-11-01', '2027-01-01'] as const)
    await seedForeigner(sql, {
      regencyCode: '35.73',
      permits: [{ permitClass: 'SERVICE', validFromOn, validToOn: '2027-12-31' }],
    });
  // Many, whose months and nationalities are shared by many and by few: squares leave the small numbers crowded.
  await app.sql(`
    with person as (
      insert into foreigner (id, name, birth_on, sex, nationality, invented)
      select id, 'Uji Coba', '1990-05-17', 'FEMALE', (array['JPN', 'JPN', 'CHN', 'KOR', 'AUS', 'FRA'])[1 + at % 6], true
        from (select at, 'WNA-' || lpad(at::text, 8, '0') || '-0' as id from generate_series(1, 600) as at) as made
      returning id
    )
    insert into stay_permit (number, foreigner_id, permit_class, issued_on, valid_from_on, valid_to_on, state, ended_on,
                             issuing_service_point_id, invented)
    select 'IT-' || lpad(at::text, 8, '0') || '-0', id, case when at % 5 = 0 then 'ITAP' else 'ITAS' end, began, began,
           began + 700, case when lasts is null then 'ACTIVE' else 'EXITED' end, began + lasts, 'KANIM-MALANG', true
      from (select id, row_number() over (order by id)::int as at from person) as person
      cross join lateral (select (date '2026-09-28' - (at * at % 23) * 31 % 290)::date as began,
                                 case when at % 3 > 0 then (at % 7 * at % 4) * 40 end::int as lasts) as made`);
  // One transaction, behind or before that in which the process takes its own snapshot of the day.
  await app.sql(`
    select pg_advisory_xact_lock(hashtextextended('imigraph snapshot foreigner_residence.permit_flow', 0));
    delete from permit_flow_snapshot;
    select take_permit_flow_snapshot('2026-11-20', '${now}')`);
});

afterAll(() => app.stop());

interface Month {
  readonly beginsOn: string;
  readonly began: number;
  readonly ended: number;
  readonly stock: number;
}

interface Answer {
  readonly groups: readonly {
    readonly permitClass: string | null;
    readonly nationalityCode: string | null;
    readonly months: readonly Month[];
  }[];
  readonly totalGroups: number;
  readonly truncated: boolean;
  readonly withheld: number;
  readonly undecided: number;
  readonly accuracy: string;
  readonly freshness: string | null;
}

const year = 'from: "2025-12-01", to: "2026-10-01"';

const ask = (args: string, as: ViewerClaims) =>
  app.ask<{ permitFlows: Answer } | null>(
    `{ permitFlows(${args}) { totalGroups truncated withheld undecided accuracy freshness
         groups { permitClass nationalityCode months { beginsOn began ended stock } } } }`,
    { as },
  );

async function tell(args: string, as: ViewerClaims = directorate): Promise<Answer> {
  const { data, errors } = await ask(args, as);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.permitFlows;
}

const rowsOf = ({ groups }: Answer): unknown[][] =>
  groups.flatMap(({ permitClass, nationalityCode, months }) =>
    months.map(({ beginsOn, began, ended, stock }) => [permitClass, nationalityCode, beginsOn, began, ended, stock]),
  );

const sorted = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();

/** By the superuser, who looks at the last day of each month and counts who stands then. */
async function counted(permitClass: string, nationality: string): Promise<unknown[][]> {
  const rows = await app.sql<Record<string, unknown>>(`
    select permit_class, nationality, to_char(day, 'YYYY-MM-DD') as day,
           count(*) filter (where valid_from_on >= day and valid_from_on < next)::int as began,
           count(*) filter (where gone >= day and gone < next)::int as ended,
           count(*) filter (where valid_from_on < next and (gone is null or gone >= next))::int as stock
      from (select ${permitClass} as permit_class, ${nationality} as nationality, valid_from_on,
                   case when ended_on < '2026-11-01' then greatest(ended_on, valid_from_on) end as gone
              from stay_permit join foreigner on foreigner.id = foreigner_id) as permit
      cross join (select day, day + interval '1 month' as next
                    from generate_series(timestamp '2025-12-01', '2026-10-01', '1 month') as day) as month
     group by 1, 2, 3 order by 1, 2, 3`);
  return rows.map((row) => Object.values(row));
}

describe('flows of permits', () => {
  it.each([
    ['PERMIT_CLASS', 'permit_class', 'null::text'],
    ['NATIONALITY', 'null::text', 'nationality'],
    ['NATIONALITY, PERMIT_CLASS', 'permit_class', 'nationality'],
    ['', 'null::text', 'null::text'],
  ])('are by [%s] what SQL counts on the last day of each month', async (by, permitClass, nationality) => {
    const answer = await tell(`by: [${by}], ${year}, first: 250`);
    const expected = await counted(permitClass, nationality);
    // A group of which nothing stood, began or ended in the period is none.
    const groupOf = (row: readonly unknown[]) => JSON.stringify(row.slice(0, 2));
    const seen = new Set(expected.filter((row) => row.slice(3).some((one) => one !== 0)).map(groupOf));
    expect(sorted(rowsOf(answer))).toEqual(sorted(expected.filter((row) => seen.has(groupOf(row)))));
    expect(answer).toMatchObject({ withheld: 0, undecided: 0, accuracy: 'EXACT', freshness: now, truncated: false });
  });

  it('are at the edges of months what a hand counts', async () => {
    const before = await app.sql(
      `select 1 from stay_permit where permit_class = 'SERVICE' and number not like 'IT-SEED%'`,
    );
    expect(before).toEqual([]);
    const { groups } = await tell('where: { permitClass: SERVICE }, by: [], from: "2026-01-01", to: "2026-12-01"');
    expect(groups[0]?.months.map(({ beginsOn, ...month }) => [beginsOn.slice(5, 7), ...Object.values(month)])).toEqual([
      ['01', 1, 0, 1],
      ['02', 1, 1, 1],
      ['03', 0, 1, 0],
      ['04', 1, 1, 0],
      ['05', 0, 0, 0],
      ['06', 1, 1, 0],
      ['07', 1, 0, 1],
      ['08', 0, 0, 1],
      ['09', 0, 0, 1],
      // November is not over, and so neither told nor is what ended in it.
      ['10', 0, 0, 1],
    ]);
  });

  it.each([
    ['the Directorate General', directorate],
    ['an analyst', analyst],
  ])('add up for %s: each stock is the last, with what began and without what ended', async (_who, as) => {
    for (const by of ['', 'PERMIT_CLASS', 'NATIONALITY', 'PERMIT_CLASS, NATIONALITY']) {
      const { groups } = await tell(`by: [${by}], ${year}, first: 250`, as);
      expect(groups.length).toBeGreaterThan(0);
      for (const { months } of groups) {
        for (const [at, { began, ended, stock }] of months.entries()) {
          const last = months[at - 1];
          if (last) expect(stock).toBe(last.stock + began - ended);
          expect(Math.min(began, ended, stock)).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('are the same whichever period is asked for', async () => {
    const long = await tell(`by: [PERMIT_CLASS], ${year}`);
    const short = await tell('by: [PERMIT_CLASS], from: "2026-10-01", to: "2026-10-01"');
    expect(rowsOf(short)).toEqual(rowsOf(long).filter(([, , beginsOn]) => beginsOn === '2026-10-01'));
  });

  it('come with the largest stock first, as many as are asked for', async () => {
    const all = await tell(`by: [NATIONALITY], ${year}, first: 250`);
    const stocks = all.groups.map(({ months }) => months.at(-1)?.stock ?? 0);
    expect(stocks).toEqual(stocks.toSorted((one, other) => other - one));
    const two = await tell(`by: [NATIONALITY], ${year}, first: 2`);
    expect(two).toMatchObject({ groups: all.groups.slice(0, 2), totalGroups: all.totalGroups, truncated: true });
  });
});

interface Permit {
  readonly person: string;
  readonly values: readonly string[];
}

/** ADR 14 in loops: by class, month of beginning, month of end and nationality, five people together. */
async function poolsByHand(): Promise<{ told: readonly string[]; records: number }[]> {
  const rows = await app.sql<Record<'person' | 'permit_class' | 'began' | 'ended' | 'nationality', string>>(`
    select foreigner_id as person, permit_class, to_char(valid_from_on, 'YYYY-MM-01') as began, nationality,
           case when ended_on < '2026-11-01' then to_char(greatest(ended_on, valid_from_on), 'YYYY-MM-01') else '9999' end as ended
      from stay_permit join foreigner on foreigner.id = foreigner_id where valid_from_on < '2026-11-01'`);
  let left: Permit[] = rows.map(({ person, permit_class, began, ended, nationality }) => ({
    person,
    values: [permit_class, began, ended, nationality],
  }));
  const pools: { told: readonly string[]; records: number }[] = [];
  for (let told = 4; told >= 0; told -= 1) {
    const groups = Map.groupBy(left, ({ values }) => values.slice(0, told).join());
    left = [];
    for (const members of groups.values()) {
      if (new Set(members.map(({ person }) => person)).size < 5) left.push(...members);
      // To the nearest five, each by itself.
      else pools.push({ told: members[0]?.values.slice(0, told) ?? [], records: 5 * Math.round(members.length / 5) });
    }
  }
  return pools;
}

describe('what an analyst is told of flows', () => {
  it('is of pools of five people whose months are told, and the others are said to be withheld', async () => {
    const pools = await poolsByHand();
    const sum = (of: typeof pools) => of.reduce((all, { records }) => all + records, 0);
    const answer = await tell(`by: [PERMIT_CLASS], ${year}`, analyst);
    const known = pools.filter(({ told }) => told.length >= 3);
    for (const { permitClass, months } of answer.groups) {
      const own = known.filter(({ told }) => told[0] === permitClass);
      for (const { beginsOn, began, ended, stock } of months) {
        expect([began, ended, stock]).toEqual([
          sum(own.filter(({ told }) => told[1] === beginsOn)),
          sum(own.filter(({ told }) => told[2] === beginsOn)),
          sum(own.filter(({ told }) => (told[1] ?? '') <= beginsOn && (told[2] ?? '') > beginsOn)),
        ]);
      }
    }
    const inYear = known.filter(({ told }) => (told[1] ?? '') <= '2026-10-01' && (told[2] ?? '') >= '2025-12-01');
    expect(new Set(answer.groups.map(({ permitClass }) => permitClass))).toEqual(
      new Set(inYear.map(({ told }) => told[0])),
    );
    expect(answer).toMatchObject({ withheld: sum(pools) - sum(known), accuracy: 'PROTECTED' });
    expect(answer.withheld).toBeGreaterThan(0);
    const byNationality = await tell(`by: [NATIONALITY], ${year}`, analyst);
    const complete = pools.filter(({ told }) => told.length === 4);
    expect(byNationality.withheld).toBe(sum(pools) - sum(complete));
    const ofJapan = await tell(`where: { nationalityCode: "JPN" }, by: [], ${year}`, analyst);
    expect(ofJapan.undecided).toBe(sum(pools) - sum(complete));
  });

  it.each([
    ['the public', publicViewer, 'UNAUTHENTICATED'],
    [
      'an officer, whose place permits of the past do not have',
      viewerAs('OFFICE_HEAD', { office: 'KANIM-MALANG' }),
      'FORBIDDEN',
    ],
  ])('is not for %s', async (_who, as, code) => {
    expect((await ask(`by: [], ${year}`, as)).errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('a question about flows', () => {
  it.each([
    ['by: [], from: "2024-01-01", to: "2026-01-01"', /at most 24 months/],
    ['by: [], from: "2026-01-02", to: "2026-02-01"', /first day: 2026-01-01/],
    ['by: [], from: "2026-02-01", to: "2026-01-01"', /after "to"/],
    ['by: [NATIONALITY, NATIONALITY], from: "2026-01-01", to: "2026-02-01"', /each dimension once/],
    ['by: [], from: "2026-01-01", to: "2026-02-01", first: 251', /from 1 to 250/],
  ])('%s cannot be answered', async (args, fault) => {
    expect((await ask(args, directorate)).errors).toMatchObject([
      { message: expect.stringMatching(fault) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('takes as many statements for all groups as for one', async () => {
    const statements = async (by: string) => (await ask(`by: [${by}], ${year}`, directorate)).sqlStatements;
    expect(await statements('NATIONALITY, PERMIT_CLASS')).toBe(await statements(''));
  });
});
