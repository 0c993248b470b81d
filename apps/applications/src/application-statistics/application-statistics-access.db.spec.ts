import 'reflect-metadata';
import { publicViewer } from '@imigraph/identity';
import { type TestSubgraph, fieldKeys, seedManyApplications, testSubgraph, viewerAs } from '@imigraph/testing';
import { applicationsSubgraph } from '../schema';
import { StatisticsAt, countsOf, takenAt } from './application-statistics.seed';

let app: TestSubgraph;
const statistics = new StatisticsAt(() => app);

beforeAll(async () => {
  const definition = applicationsSubgraph({ dataDir: 'data', demoPeople: 'small', fieldKeys });
  app = await testSubgraph(definition, () => new Date(takenAt));
  await seedManyApplications((text, values) => app.sql(text, values), 6_000);
  await statistics.view();
  await statistics.take();
});

afterAll(() => app.stop());

describe('an analyst', () => {
  const analyst = viewerAs('ANALYST', { office: 'KANIM-MALANG', purpose: null });

  it('is told nothing of the month that is not over, and no number below five', async () => {
    const lately = await statistics.count(`month >= '2026-11-01'`);
    expect(lately).toBeGreaterThan(20);
    const answer = await statistics.tell('where: { from: "2026-11-01" }, by: [MONTH, PURPOSE]', analyst);
    expect(answer).toMatchObject({ groups: [], total: 0, withheld: 0, accuracy: 'PROTECTED', freshness: takenAt });
    const { groups } = await statistics.tell(
      'by: [MONTH, SERVICE_POINT, PURPOSE], first: 1000, orderBy: COUNT_ASC',
      analyst,
    );
    expect(groups[0]?.count).toBeGreaterThanOrEqual(5);
  });

  it('is told how much is withheld, so that all groups and it are the total', async () => {
    const answer = await statistics.tell('by: [SERVICE_POINT, SERVICE, STATUS], first: 1000', analyst);
    const told = answer.groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(answer.withheld).toBeGreaterThan(0);
    expect(answer.suppressedGroups).toBeGreaterThan(0);
    expect(told + answer.withheld).toBe(answer.total);
    const over = await statistics.count(`month < '2026-11-01'`);
    expect(answer.total).toBeLessThanOrEqual(over);
    expect(answer.total).toBeGreaterThanOrEqual(over - 4);
  });

  it('is told how much more a condition may mean', async () => {
    const where = 'where: { serviceCode: [PASSPORT_DATA_CHANGE], servicePointId: ["KANIM-JAYAPURA"] }';
    const answer = await statistics.tell(`${where}, by: []`, analyst);
    const count = await statistics.count(
      `month < '2026-11-01' and service_code = 'PASSPORT_DATA_CHANGE' and service_point_id = 'KANIM-JAYAPURA'`,
    );
    expect(answer.total).toBeLessThanOrEqual(count);
    expect(answer.total + answer.undecided).toBeGreaterThanOrEqual(count - 4);
    expect(answer.undecided).toBeGreaterThanOrEqual(5);
  });

  it('is told of a period without any that nothing is told, and not that there is nobody', async () => {
    const answer = await statistics.tell(
      'where: { purpose: [MEDICAL, STUDY] }, by: [MONTH, SERVICE_POINT], fill: true, first: 1000',
      analyst,
    );
    const silent = answer.groups.filter(({ count }) => count === null);
    expect(silent.length).toBeGreaterThan(0);
    for (const { share } of silent) expect(share).toBeNull();
    for (const { count } of answer.groups) expect(count).not.toBe(0);
  });

  it('is told days of ten or more only, and not of how many', async () => {
    const { data } = await app.ask<{
      applicationStatistics: {
        groups: { count: number; days: { p50: number; p90: number; records: number | null } | null }[];
      };
    }>(
      `{ applicationStatistics(by: [MONTH, PURPOSE, STATUS], first: 1000) {
           groups { count days(of: STARTED_TO_SUBMITTED) { p50 p90 records } } } }`,
      { as: analyst },
    );
    const { groups } = data.applicationStatistics;
    const told = groups.filter(({ days }) => days !== null);
    expect(told.length).toBeGreaterThan(0);
    for (const { count, days } of told) expect([count >= 10, days?.records]).toEqual([true, null]);
    expect(groups.some(({ count, days }) => count < 10 && days !== null)).toBe(false);
  });
});

describe('staff', () => {
  it.each([
    [
      'an officer',
      viewerAs('COUNTER_OFFICER', { office: 'KANIM-MALANG' }),
      `'KANIM-MALANG' in (service_point_id, parent_id)`,
    ],
    ['an officer at a unit', viewerAs('ADJUDICATOR', { office: 'UKK-BATU' }), `service_point_id = 'UKK-BATU'`],
    [
      'a regional head',
      viewerAs('REGIONAL_HEAD', { regionalOffice: 'Kanwil Ditjen Imigrasi Jawa Timur' }),
      `regional_office = 'Kanwil Ditjen Imigrasi Jawa Timur'`,
    ],
    ['an officer of no place', viewerAs('OFFICE_HEAD'), 'false'],
    ['an auditor', viewerAs('AUDITOR'), 'true'],
    [
      'an analyst who is of the Directorate General too',
      viewerAs('ANALYST', { roles: ['ANALYST', 'DG_ADMIN'] }),
      'true',
    ],
  ])('such as %s count exactly what they may see', async (_who, as, condition) => {
    const answer = await statistics.tell('by: [SERVICE_POINT, STATUS], first: 1000', as);
    expect(countsOf(answer)).toEqual(await statistics.counted('service_point_id, status', condition));
    expect(answer).toMatchObject({ accuracy: 'EXACT', withheld: 0, undecided: 0 });
  });
});

describe('a question is refused', () => {
  it.each([
    ['by: [MONTH, PURPOSE, STATUS, SERVICE]', '"by" takes at most 3 dimensions.'],
    ['by: [PURPOSE, PURPOSE]', '"by" takes each dimension once.'],
    ['by: [MONTH, YEAR]', '"by" takes one of MONTH, QUARTER and YEAR at a time.'],
    ['by: [PURPOSE], fill: true', '"fill" needs MONTH, QUARTER or YEAR in "by".'],
    ['by: [PURPOSE], compareTo: PREVIOUS_YEAR', '"compareTo" needs MONTH, QUARTER or YEAR in "by".'],
    ['by: [], first: 0', '"first" is from 1 to 1000.'],
    ['by: [], first: 1001', '"first" is from 1 to 1000.'],
    ['by: [], where: { from: "2026-01-02" }', 'A month is named by its first day: 2026-01-01.'],
    ['by: [], where: { from: "2026-02-01", to: "2026-01-01" }', '"from" must not lie after "to".'],
    ['by: [MONTH], fill: true, where: { from: "2016-01-01", to: "2026-01-01" }', '"fill" takes at most 120 months.'],
    [`by: [], where: { provinceCode: [${'"35", '.repeat(251)}] }`, 'A condition takes at most 250 values.'],
  ])('%#: %s', async (args, message) => {
    const { errors } = await statistics.ask(args, viewerAs('DG_ADMIN'));
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([
    ['the public', publicViewer, 'UNAUTHENTICATED'],
    ['an applicant', viewerAs('APPLICANT'), 'FORBIDDEN'],
    ['a village officer', viewerAs('VILLAGE_OFFICER'), 'FORBIDDEN'],
  ])('from %s', async (_who, as, code) => {
    const { errors } = await statistics.ask('by: []', as);
    expect(errors).toMatchObject([{ path: ['applicationStatistics'], extensions: { code } }]);
  });
});
