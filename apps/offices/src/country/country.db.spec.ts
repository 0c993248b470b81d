import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

/** The file itself, read without the loader. */
const rows = parse<Record<'alpha3' | 'is_asean_member', string>>(readFileSync('data/countries.csv'), {
  columns: true,
}).sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1));

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { alpha3: string } }[];
}

const ask = (variables: Record<string, unknown>) =>
  app.ask<{ countries: Page }>(
    `query ($where: CountryWhere, $first: Int, $after: String) {
      countries(where: $where, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { alpha3 } }
      }
    }`,
    { variables },
  );

const codes = (found: readonly { alpha3: string }[]): string[] => found.map(({ alpha3 }) => alpha3);

describe('a country', () => {
  const fields = `alpha3 alpha2 numericCode name { id en } isAseanMember
    isAseanMemberProvenance { verification } provenance { source verification }`;
  // The rows AUS and TLS of the file, read by hand; its README says what is entered by hand.
  const provenances = {
    isAseanMemberProvenance: { verification: 'ASSUMED' },
    provenance: { source: 'npm i18n-iso-countries (MIT)', verification: 'VERIFIED' },
  };
  const australia = {
    alpha3: 'AUS',
    alpha2: 'AU',
    numericCode: '036',
    name: { id: 'Australia', en: 'Australia' },
    isAseanMember: false,
    ...provenances,
  };
  const timorLeste = {
    alpha3: 'TLS',
    alpha2: 'TL',
    numericCode: '626',
    name: { id: 'Timor-Leste', en: 'Timor-Leste' },
    isAseanMember: true,
    ...provenances,
  };

  it('is what the file says of it', async () => {
    const { data } = await app.ask(
      `{ a: country(alpha3: "AUS") { ${fields} } t: country(alpha3: "TLS") { ${fields} } }`,
    );
    expect(data).toEqual({ a: australia, t: timorLeste });
  });

  it('is found by its key for the other subgraphs, forty in as many statements as one', async () => {
    const find = (representations: readonly object[]) =>
      app.ask<{ _entities: unknown[] }>(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Country { ${fields} } } }`,
        { variables: { representations } },
      );
    const representations = rows.slice(0, 40).map(({ alpha3 }) => ({ __typename: 'Country', alpha3 }));
    const one = await find([{ __typename: 'Country', alpha3: 'AUS' }]);
    const forty = await find(representations);
    expect(one.data).toEqual({ _entities: [australia] });
    expect(forty.data._entities).toMatchObject(rows.slice(0, 40).map(({ alpha3 }) => ({ alpha3 })));
    expect([one.sqlStatements, forty.sqlStatements]).toEqual([1, 1]);
  });

  it.each(['', 'aus', 'XXX', 'AU', 'AUSTRALIA', '\u0000'])('is null for the code %j', async (alpha3) => {
    const { data, errors } = await app.ask('query ($alpha3: ID!) { country(alpha3: $alpha3) { alpha3 } }', {
      variables: { alpha3 },
    });
    expect([data, errors]).toEqual([{ country: null }, undefined]);
  });
});

describe('the list of countries', () => {
  it('walks through all 250 by code', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: { countries: Page } } = await ask({ first: 100, after });
      walked.push(...codes(data.countries.edges.map(({ node }) => node)));
      expect(data.countries.totalCount).toBe(250);
      after = data.countries.pageInfo.hasNextPage ? data.countries.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(codes(rows));
  });

  // Its eleven members, Timor-Leste since October 2025; Indonesia is one of them.
  const asean = ['BRN', 'IDN', 'KHM', 'LAO', 'MMR', 'MYS', 'PHL', 'SGP', 'THA', 'TLS', 'VNM'];

  it.each([
    [{ isAseanMember: true }, asean],
    [{ isAseanMember: true, alpha3: ['VNM', 'JPN', 'BRN'] }, ['BRN', 'VNM']],
    [{ alpha3: ['JPN', 'x', '\u0000', 'XXX', 'JPN'] }, ['JPN']],
    [{ alpha3: [] }, []],
  ])('keeps to %j', async (where, expected) => {
    const { data, errors } = await ask({ where, first: 100 });
    expect(errors).toBeUndefined();
    expect(codes(data.countries.edges.map(({ node }) => node))).toEqual(expected);
    expect(data.countries.totalCount).toBe(expected.length);
  });

  it('refuses more codes than a hundred, and pages larger than that', async () => {
    const tooMany = await ask({ where: { alpha3: Array.from({ length: 101 }, () => 'JPN') } });
    const tooLarge = await ask({ first: 101 });
    for (const { errors } of [tooMany, tooLarge]) expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
