import 'reflect-metadata';
import { publicViewer } from '@imigraph/identity';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

const askedAt = '2026-11-24T03:00:00.000Z';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), () => new Date(askedAt));
  // A place of which no service is known, as the reference data may come to have one.
  await app.sql(`update service_point set services = '{}' where id = 'UKK-BATU'`);
});

afterAll(() => app.stop());

type Value = string | null;

interface Statistics {
  readonly groups: readonly {
    readonly key: Readonly<Record<string, Value>> & { readonly lacking: readonly string[] };
    readonly count: number;
    readonly share: number | null;
  }[];
  readonly total: number;
  readonly totalGroups: number;
  readonly truncated: boolean;
}

/** What a client reads of each dimension, and what a superuser's SQL reads of a row of `expected`. */
const dimensions = {
  KIND: ['kind', 'kind'],
  CLASS: ['class', 'class'],
  TPI_STATUS: ['tpiStatus', 'tpi_status'],
  STATUS: ['status', 'status'],
  PROVINCE: ['provinceCode', 'left(region_code, 2)'],
  REGENCY: ['regencyCode', 'region_code'],
  REGIONAL_OFFICE: ['regionalOffice', 'regional_office'],
  TIME_ZONE: ['timeZone', '(select time_zone from region where code = region_code)'],
  SERVICE: ['serviceCode', 'service'],
  PARENT: ['parentId', 'parent_id'],
} as const;

type Dimension = keyof typeof dimensions;
const everyDimension = Object.keys(dimensions) as Dimension[];

const keys = Object.values(dimensions).map(([field]) => field);
const ask = (args: string, as = publicViewer) =>
  app.ask<{ officeStatistics: Statistics }>(
    `{ officeStatistics(${args}) {
        groups { key { ${keys.join(' ')} lacking } count share }
        total totalGroups truncated suppressedGroups withheld undecided freshness accuracy } }`,
    { as },
  );

async function tell(args: string): Promise<Statistics> {
  const { data, errors, sqlStatements } = await ask(args);
  expect(errors).toBeUndefined();
  expect(sqlStatements).toBe(1);
  return data.officeStatistics;
}

const told = ({ groups }: Statistics, by: readonly Dimension[]) =>
  groups.map(({ key, count }) => [...by.map((one) => key[dimensions[one][0]] ?? null), count]);

/** Groups by the superuser, who makes a row of each service that is offered only where it is counted by services. */
async function expected(by: readonly Dimension[], condition = 'true'): Promise<(Value | number)[][]> {
  const columns = by.map((one, at) => `${dimensions[one][1]} as key_${at}`);
  const places = by.includes('SERVICE')
    ? `(select *, unnest(case services when '{}' then '{null}' else services end) as service from service_point) as offered`
    : 'service_point';
  const list = by.map((_one, at) => at + 1).join(', ');
  const rows = await app.sql<Record<string, Value | number>>(
    `select ${[...columns, 'count(*)::int as n'].join(', ')} from ${places} where ${condition}
     ${by.length > 0 ? `group by ${list} order by ${list}` : ''}`,
  );
  return rows.map((row) => Object.values(row));
}

const countPlaces = async (condition = 'true') =>
  (await app.sql<{ n: number }>(`select count(*)::int as n from service_point where ${condition}`))[0]?.n ?? 0;

describe('statistics of service points', () => {
  it.each<{ by: readonly Dimension[] }>([
    ...everyDimension.map((one) => ({ by: [one] })),
    { by: ['CLASS', 'PROVINCE'] },
    { by: ['PROVINCE', 'SERVICE', 'KIND'] },
    { by: ['TIME_ZONE', 'STATUS', 'PARENT'] },
  ])('are by $by what SQL counts', async ({ by }) => {
    const answer = await tell(`by: [${by.join(', ')}], first: 1000`);
    const rows = await expected(by);
    expect(rows.length).toBeGreaterThan(1);
    expect(told(answer, by)).toEqual(rows);
    expect(answer).toMatchObject({
      total: 206,
      totalGroups: rows.length,
      truncated: false,
      suppressedGroups: 0,
      withheld: 0,
      undecided: 0,
      freshness: askedAt,
      accuracy: 'EXACT',
    });
    for (const { key, count, share } of answer.groups) {
      expect(share).toBe(count / 206);
      expect(everyDimension.filter((one) => key[dimensions[one][0]] !== null && !by.includes(one))).toEqual([]);
    }
  });

  it('are of offices what the file of the reference data has', async () => {
    // data/offices.csv, without the loader: awk -F, '$2 == "KANIM" { n[$5 "," $6]++ } END { for (k in n) print k, n[k] }'
    const answer = await tell('where: { kind: [KANIM] }, by: [CLASS, TPI_STATUS], orderBy: COUNT_DESC');
    expect(told(answer, ['CLASS', 'TPI_STATUS'])).toEqual([
      ['II', 'TPI', 41],
      ['I', 'TPI', 34],
      ['III', 'NON_TPI', 29],
      ['II', 'NON_TPI', 20],
      ['I', 'NON_TPI', 10],
      ['I_KHUSUS', 'TPI', 6],
      ['I_KHUSUS', 'NON_TPI', 3],
      ['III', 'TPI', 2],
    ]);
    expect(answer.total).toBe(145);
  });

  it('say of what places have no value, and count these too', async () => {
    const answer = await tell('by: [KIND, CLASS, PARENT], first: 1000');
    const lackingOf = (kind: string) => [
      ...new Set(answer.groups.filter(({ key }) => key.kind === kind).map(({ key }) => key.lacking.join(' '))),
    ];
    expect(lackingOf('KANIM')).toEqual(['PARENT']);
    expect(lackingOf('UKK')).toEqual(['CLASS']);
    expect(lackingOf('RUDENIM')).toEqual(['CLASS PARENT']);
    expect((await tell('by: [CLASS]')).groups.at(-1)).toMatchObject({
      key: { class: null, lacking: ['CLASS'] },
      count: await countPlaces(`kind <> 'KANIM'`),
    });
    expect((await tell('by: [SERVICE]')).groups.at(-1)).toMatchObject({
      key: { serviceCode: null, lacking: ['SERVICE'] },
      count: 1,
    });
  });

  it('count a place once under each of its services, and once in the total', async () => {
    const answer = await tell('by: [SERVICE]');
    expect(answer.groups.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(answer.total);
    expect(answer.groups.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeGreaterThan(1);
    expect(answer.total).toBe(206);
  });

  it.each([
    ['kind: [UKK, ULP]', `kind in ('UKK', 'ULP')`],
    ['class: [I_KHUSUS]', `class = 'I_KHUSUS'`],
    ['tpiStatus: [NON_TPI, UNKNOWN]', `tpi_status <> 'TPI'`],
    ['status: [PROPOSED]', `status = 'PROPOSED'`],
    ['provinceCode: ["35", "51"]', `region_code like '35.%' or region_code like '51.%'`],
    ['regencyCode: ["35.73"], kind: [KANIM]', `region_code = '35.73' and kind = 'KANIM'`],
    ['regionalOffice: ["Kanwil Ditjen Imigrasi Aceh"]', `regional_office = 'Kanwil Ditjen Imigrasi Aceh'`],
    ['timeZone: [WIT]', `(select time_zone from region where code = region_code) = 'WIT'`],
    ['parentId: ["KANIM-MALANG"]', `parent_id = 'KANIM-MALANG'`],
    ['serviceCode: ["STAY_PERMIT"]', `'STAY_PERMIT' = any (services)`],
    ['serviceCode: ["PASSPORT_NEW"]', `'PASSPORT' = any (services) or 'PASSPORT_NEW' = any (services)`],
    ['serviceCode: ["NO_SUCH", "\\u0000"]', 'false'],
    ['kind: []', 'false'],
    ['serviceCode: []', 'false'],
    [`provinceCode: ["35' or true --", "\\u0000"]`, 'false'],
    ['kind: null', 'true'],
  ])('narrowed by %s are of those that fulfil it', async (where, condition) => {
    const answer = await tell(`where: { ${where} }, by: [PROVINCE, KIND], first: 1000`);
    expect(told(answer, ['PROVINCE', 'KIND'])).toEqual(await expected(['PROVINCE', 'KIND'], condition));
    expect(answer.total).toBe(await countPlaces(condition));
    if (condition !== 'false') expect(answer.total).toBeGreaterThan(0);
    const [all, ...others] = (await tell(`where: { ${where} }, by: []`)).groups;
    expect(all).toMatchObject({ count: answer.total, share: answer.total === 0 ? null : 1, key: { lacking: [] } });
    expect(others).toEqual([]);
  });

  it.each([
    ['COUNT_DESC', -1],
    ['COUNT_ASC', 1],
  ] as const)('are sorted by %s, chosen and cut as asked, with how many there are', async (orderBy, sign) => {
    // In the order of the values, which a stable sort keeps among equals.
    const all = (await expected(['PROVINCE', 'KIND'])).map((row) => ({ row, count: Number(row.at(-1)) }));
    const chosen = all.filter(({ count }) => count >= 2 && count <= 6);
    expect(chosen.length).toBeGreaterThan(9);
    expect(chosen.length).toBeLessThan(all.length);
    const args = `by: [PROVINCE, KIND], having: { countAtLeast: 2, countAtMost: 6 }, orderBy: ${orderBy}`;
    const sorted = chosen.sort((a, b) => sign * (a.count - b.count)).map(({ row }) => row);
    for (const first of [1, 9, chosen.length]) {
      const answer = await tell(`${args}, first: ${first}`);
      expect(told(answer, ['PROVINCE', 'KIND'])).toEqual(sorted.slice(0, first));
      expect(answer).toMatchObject({ total: 206, totalGroups: chosen.length, truncated: first < chosen.length });
    }
  });

  it('have no group when none is left', async () => {
    const answer = await tell('by: [KIND], having: { countAtLeast: 207 }');
    expect(answer).toMatchObject({ groups: [], totalGroups: 0, total: 206, truncated: false });
    expect(await tell('where: { kind: [] }, by: [KIND]')).toMatchObject({ groups: [], totalGroups: 0, total: 0 });
  });

  it('are the same for everybody', async () => {
    const answers = await Promise.all(
      [publicViewer, viewerAs('ANALYST'), viewerAs('APPLICANT'), viewerAs('DG_ADMIN')].map((as) =>
        ask('by: [PROVINCE]', as),
      ),
    );
    const [first, ...others] = answers.map(({ data }) => data);
    expect(first?.officeStatistics.total).toBe(206);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('what a group is of', () => {
  it('is joined, in as many statements for one group as for all', async () => {
    const joined = (first: number) =>
      app.ask<{ officeStatistics: { groups: { key: Record<string, { name: unknown } | null> }[] } }>(
        `{ officeStatistics(where: { kind: [UKK, MPP] }, by: [REGENCY, SERVICE, PARENT], first: ${first}) { groups { key {
             regency { code name } service { code name { id } } parent { id name } province { code } } } } }`,
      );
    const [one, all] = [await joined(1), await joined(1_000)];
    // The groups, and each kind of thing once.
    expect([one.sqlStatements, all.sqlStatements]).toEqual([4, 4]);
    const rows = await app.sql<Record<string, unknown>>(
      `select region.code, region.name as region, service.code as service, name_id, parent.id, parent.name
         from service_point place cross join unnest(place.services) as offered
         join region on region.code = place.region_code join service on service.code = offered
         join service_point parent on parent.id = place.parent_id
        where place.kind in ('UKK', 'MPP') group by 1, 2, 3, 4, 5, 6 order by 1, 3, 5`,
    );
    expect(all.data.officeStatistics.groups.filter(({ key }) => key.service !== null)).toEqual(
      rows.map(({ code, region, service, name_id, id, name }) => ({
        key: {
          regency: { code, name: region },
          service: { code: service, name: { id: name_id } },
          parent: { id, name },
          province: null,
        },
      })),
    );
  });
});

describe('a question is refused', () => {
  it.each([
    ['of four dimensions', 'by: [KIND, CLASS, STATUS, PROVINCE]', '"by" takes at most 3 dimensions.'],
    ['of one dimension twice', 'by: [KIND, KIND]', '"by" takes each dimension once.'],
    ['for no group', 'by: [], first: 0', '"first" is from 1 to 1000.'],
    ['for too many groups', 'by: [], first: 1001', '"first" is from 1 to 1000.'],
    [
      'about too many values',
      `by: [], where: { serviceCode: [${'"PASSPORT", '.repeat(251)}] }`,
      'A condition takes at most 250 values.',
    ],
  ])('%s', async (_of, args, message) => {
    const { errors, sqlStatements } = await ask(args);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(sqlStatements).toBe(0);
  });
});
