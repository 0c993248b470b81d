import 'reflect-metadata';
import { readReferenceData, stayPermitTypes, verificationOf } from '@imigraph/reference-data';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { foreignerResidenceSubgraph } from '../schema';

let app: TestSubgraph;

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'none' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
});

afterAll(() => app.stop());

const fields = `
  code name { id en } permitClass indexYear series purpose entries initialStayDays isExtendable maxExtensions extensionDays
  maxTotalStayDays needsSponsor allowsWork convertsTo counterpartCode counterpart { code } notes
  provenance { source verification }`;

interface Type {
  readonly code: string;
  readonly provenance: unknown;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Type }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** The public asks: what kinds there are is nobody's secret. */
async function list(page: string, where = {}): Promise<Page> {
  const { data, errors } = await app.ask<{ stayPermitTypes: Page }>(
    `query ($where: StayPermitTypeWhere) { stayPermitTypes(where: $where, ${page}) {
      totalCount edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage }
    } }`,
    { variables: { where } },
  );
  expect(errors).toBeUndefined();
  return data.stayPermitTypes;
}

async function find(code: string): Promise<Type | null> {
  const { data, errors } = await app.ask<{ stayPermitType: Type | null }>(
    `query ($code: ID!) { stayPermitType(code: $code) { ${fields} } }`,
    { variables: { code } },
  );
  expect(errors).toBeUndefined();
  return data.stayPermitType;
}

describe('a kind of stay permit', () => {
  // Rows of data/stay_permit_types.csv, written off by hand.
  it.each([
    [
      'C1',
      {
        code: 'C1',
        name: { id: 'Visa kunjungan wisata', en: 'Single-entry visit visa, tourism' },
        permitClass: 'ITK',
        indexYear: 2024,
        series: 'C',
        purpose: 'TOURISM',
        entries: 'SINGLE',
        initialStayDays: 60,
        isExtendable: true,
        maxExtensions: 2,
        extensionDays: 60,
        maxTotalStayDays: 180,
        needsSponsor: false,
        allowsWork: false,
        convertsTo: 'ITAS',
        counterpartCode: 'B211A',
        // Older than all that the file has.
        counterpart: null,
        notes:
          'up to 180 days in total; USD 2,000 bank balance; enter within 90 days; whether sponsor needed not confirmed',
        provenance: { verification: 'VERIFIED' },
      },
    ],
    [
      'A1',
      {
        permitClass: 'VISA_FREE',
        initialStayDays: 30,
        isExtendable: false,
        maxExtensions: 0,
        extensionDays: 0,
        needsSponsor: false,
        convertsTo: null,
        counterpartCode: null,
        counterpart: null,
        provenance: { verification: 'PARTLY' },
      },
    ],
    ['C317', { indexYear: 2013, counterpart: { code: 'E31A' }, allowsWork: false }],
    ['E23', { indexYear: 2024, counterpart: { code: 'C312' }, allowsWork: true, entries: 'MULTIPLE' }],
    ['E25', { provenance: { verification: 'ASSUMED' } }],
    [
      'ITAP',
      {
        permitClass: 'ITAP',
        indexYear: null,
        series: 'P',
        initialStayDays: 1825,
        isExtendable: true,
        // What the file is silent on is not known.
        maxExtensions: null,
        extensionDays: null,
        maxTotalStayDays: null,
        convertsTo: null,
        counterpartCode: null,
      },
    ],
  ])('%s is as the reference data have it', async (code, expected) => {
    expect(await find(code)).toMatchObject(expected);
  });

  it.each(['E26', 'B211A', 'c1', '', 'C1 ', '\u0000'])('%j is none', async (code) => {
    expect(await find(code)).toBeNull();
  });

  it('loses no cell of the file', async () => {
    const rows = (await readReferenceData('data', [stayPermitTypes])).rows(stayPermitTypes);
    const known = new Set(rows.map(({ code }) => code));
    const { edges, totalCount } = await list('first: 100');
    expect(totalCount).toBe(49);
    expect(edges.map(({ node }) => node)).toEqual(
      rows
        .map((row) => ({
          code: row.code,
          name: { id: row.name_id, en: row.name_en },
          permitClass: row.permit_class,
          indexYear: { 2013: 2013, 2024: 2024, ALL: null }[row.generation],
          series: row.series,
          purpose: row.purpose,
          entries: row.entries,
          initialStayDays: row.initial_stay_days,
          isExtendable: row.extendable,
          maxExtensions: row.max_extensions,
          extensionDays: row.extension_days,
          maxTotalStayDays: row.max_total_stay_days,
          needsSponsor: row.sponsor_required,
          allowsWork: row.work_allowed,
          convertsTo: row.converts_to,
          counterpartCode: row.successor_or_predecessor,
          counterpart: known.has(row.successor_or_predecessor ?? '') ? { code: row.successor_or_predecessor } : null,
          notes: row.notes,
          provenance: { source: row.source, verification: verificationOf(row.verified) },
        }))
        .sort((one, other) => (one.code < other.code ? -1 : 1)),
    );
  });
});

describe('the kinds of stay permit', () => {
  it.each([
    ['VISA_FREE', ['A1', 'A4']],
    ['VOA', ['B1', 'B2', 'B213', 'B3', 'B4']],
    ['ITAP', ['ITAP']],
    ['DIPLOMATIC', []],
  ])('of the class %s are found', async (permitClass, codes) => {
    const { edges, totalCount } = await list('first: 100', { permitClass });
    expect(edges.map(({ node }) => node.code)).toEqual(codes);
    expect(totalCount).toBe(codes.length);
  });

  it('come page by page, forth and back', async () => {
    const all = (await list('first: 100')).edges.map(({ node }) => node.code);
    const first = await list('first: 20');
    const second = await list(`first: 20, after: "${first.edges.at(-1)?.cursor ?? ''}"`);
    expect([...first.edges, ...second.edges].map(({ node }) => node.code)).toEqual(all.slice(0, 40));
    const last = await list('last: 5');
    expect(last.edges.map(({ node }) => node.code)).toEqual(all.slice(-5));
    expect([second.pageInfo, last.pageInfo]).toEqual([
      { hasNextPage: true, hasPreviousPage: true },
      { hasNextPage: false, hasPreviousPage: true },
    ]);
  });

  it('take as many statements with their counterparts for all as for one', async () => {
    const statements = async (count: number) => {
      const query = `{ stayPermitTypes(first: ${count}, where: { permitClass: VOA }) { edges { node { counterpart { name { id } } } } } }`;
      return (await app.ask(query)).sqlStatements;
    };
    expect(await statements(5)).toBe(await statements(1));
  });
});
