import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

/** The file itself, read without the loader. */
const rows = parse<Record<'programme_code' | 'kind' | 'owner_office_id' | 'status' | 'allowed_services', string>>(
  readFileSync('data/service_programmes.csv'),
  { columns: true },
).sort((a, b) => (a.programme_code < b.programme_code ? -1 : 1));

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { code: string } }[];
}

async function list(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await app.ask<{ programmes: Page }>(
    `query ($where: ProgrammeWhere, $first: Int, $after: String) {
      programmes(where: $where, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { code } }
      }
    }`,
    { variables },
  );
  expect(errors).toBeUndefined();
  return data.programmes;
}

const codes = (found: readonly { programme_code: string }[]): string[] => found.map((row) => row.programme_code);

describe('a programme', () => {
  it('is what the file says of it', async () => {
    const { data } = await app.ask(`{ programme(code: "LAKSO") {
      code name expansion description kind office { id } channels eligibleGroups services { code } activities
      minApplicants maxPerDay schedule started { on precision } status notes provenance { source verification }
    } }`);
    // The row LAKSO, read by hand.
    expect(data).toEqual({
      programme: {
        code: 'LAKSO',
        name: 'Lakso (mobil lakso)',
        expansion: 'Layanan Keimigrasian On The Spot',
        description: 'Mobile immigration service car',
        kind: 'MOBILE_UNIT',
        office: { id: 'KANIM-PALEMBANG' },
        channels: ['MOBILE_UNIT'],
        eligibleGroups: 'groups that cannot come',
        services: [{ code: 'PASSPORT_NEW' }, { code: 'PASSPORT_REPLACEMENT_EXPIRED' }],
        activities: [],
        minApplicants: 40,
        maxPerDay: 250,
        schedule: 'weekdays',
        started: { on: '2023-01-01', precision: 'YEAR' },
        status: 'ACTIVE',
        notes: 'launched early 2023',
        provenance: {
          source: 'ANTARA Sumsel 2023; detik.com d-7163799 (min. 40; six officers); sumsel.antaranews.com 720252',
          verification: 'VERIFIED',
        },
      },
    });
  });

  it('keeps what is no service of the vocabulary apart', async () => {
    const { data } = await app.ask(
      '{ programme(code: "DESA_BINAAN") { services { code } activities office { id } started { on precision } } }',
    );
    expect(data).toEqual({
      programme: {
        services: [],
        activities: ['EDUCATION', 'EARLY_WARNING'],
        office: null,
        started: { on: null, precision: 'UNKNOWN' },
      },
    });
  });

  it.each(['', 'NOTHING', '\u0000'])('is null for the code %j', async (code) => {
    const { data, errors } = await app.ask('query ($code: ID!) { programme(code: $code) { code } }', {
      variables: { code },
    });
    expect([data, errors]).toEqual([{ programme: null }, undefined]);
  });
});

describe('the list of programmes', () => {
  it('walks through all 18 by code', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list({ first: 7, after });
      walked.push(...page.edges.map(({ node }) => node.code));
      expect(page.totalCount).toBe(18);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(codes(rows));
  });

  it.each([
    [{ kind: ['WEEKEND', 'DELIVERY'] }, (row: (typeof rows)[number]) => ['WEEKEND', 'DELIVERY'].includes(row.kind)],
    [{ status: ['RETIRED'] }, (row: (typeof rows)[number]) => row.status === 'RETIRED'],
    [{ officeId: 'KANIM-PALEMBANG' }, (row: (typeof rows)[number]) => row.owner_office_id === 'KANIM-PALEMBANG'],
    [{ officeId: 'KANIM-MALANG\u0000' }, () => false],
  ])('keeps to %j', async (where, belongs) => {
    expect((await list({ where, first: 100 })).edges.map(({ node }) => node.code)).toEqual(codes(rows.filter(belongs)));
  });

  it('hangs on the office whose they are', async () => {
    const { data } = await app.ask(`{
      palembang: servicePoint(id: "KANIM-PALEMBANG") { ... on Office { programmes(first: 3) { totalCount edges { node { code } } } } }
      malang: servicePoint(id: "KANIM-MALANG") { ... on Office { programmes { totalCount } } }
    }`);
    const expected = codes(rows.filter((row) => row.owner_office_id === 'KANIM-PALEMBANG'));
    expect(data).toEqual({
      palembang: {
        programmes: {
          totalCount: expected.length,
          edges: expected.slice(0, 3).map((code) => ({ node: { code } })),
        },
      },
      malang: { programmes: { totalCount: 0 } },
    });
  });
});
