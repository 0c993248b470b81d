import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

const clock = () => new Date('2026-11-22T01:00:00Z');

/** The file itself, read without the loader. */
const rows = parse<Record<'office_id' | 'regency_code' | 'basis' | 'source', string>>(
  readFileSync('data/office_jurisdictions.csv'),
  { columns: true },
);

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), clock);
});

afterAll(() => app.stop());

describe('the office that answers for a regency', () => {
  it('is the one of the file for each of the 514', async () => {
    const { data } = await app.ask<{ _entities: { code: string; responsibleOffice: { id: string } }[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Region { code responsibleOffice { id } } } }`,
      { variables: { representations: rows.map((row) => ({ __typename: 'Region', code: row.regency_code })) } },
    );
    expect(data._entities).toHaveLength(514);
    expect(data._entities.map(({ code, responsibleOffice }) => [code, responsibleOffice.id])).toEqual(
      rows.map((row) => [row.regency_code, row.office_id]),
    );
  });

  it('is none for a province', async () => {
    const { data } = await app.ask('{ region(code: "33") { responsibleOffice { id } } }');
    expect(data).toEqual({ region: { responsibleOffice: null } });
  });

  it('takes one statement for the references and two for the offices, whether 1 or 514', async () => {
    const ask = (codes: readonly string[]) =>
      app.ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Region { responsibleOffice { id } } } }`,
        { variables: { representations: codes.map((code) => ({ __typename: 'Region', code })) } },
      );
    const [one, all] = [await ask(['33.75']), await ask(rows.map((row) => row.regency_code))];
    expect([one.sqlStatements, all.sqlStatements]).toEqual([3, 3]);
  });
});

describe('the area of an office', () => {
  it('is paged by code and says on what each part rests', async () => {
    const malang = rows.filter((row) => row.office_id === 'KANIM-MALANG');
    const ask = (page: Record<string, unknown>) =>
      app.ask<{
        servicePoint: {
          jurisdiction: {
            totalCount: number;
            pageInfo: { endCursor: string; hasNextPage: boolean };
            edges: { node: unknown }[];
          };
        };
      }>(
        `query ($first: Int, $after: String) { servicePoint(id: "KANIM-MALANG") { ... on Office {
          jurisdiction(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node {
            regency { code } office { id } basis knownSinceOn provenance { source verification } } } } } } }`,
        { variables: page },
      );
    const first = (await ask({ first: 4 })).data.servicePoint.jurisdiction;
    const rest = (await ask({ first: 4, after: first.pageInfo.endCursor })).data.servicePoint.jurisdiction;
    expect(first).toMatchObject({ totalCount: malang.length, pageInfo: { hasNextPage: true } });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...first.edges, ...rest.edges].map(({ node }) => node)).toEqual(
      malang.map((row) => ({
        regency: { code: row.regency_code },
        office: { id: 'KANIM-MALANG' },
        // All six rows of Malang are verified_minus_new_office.
        basis: 'NAMED_BEFORE_NEW_OFFICE',
        knownSinceOn: '2026-01-26',
        provenance: { source: row.source, verification: 'PARTLY' },
      })),
    );
  });

  it('has the bases that data/README.md counts: 18 verified, 33 partly, 463 assumed', async () => {
    const counted = await app.sql<{ verification: string; count: number }>(
      'select verification, count(*)::int as count from jurisdiction group by 1 order by 1',
    );
    expect(counted).toEqual([
      { verification: 'ASSUMED', count: 463 },
      { verification: 'PARTLY', count: 33 },
      { verification: 'VERIFIED', count: 18 },
    ]);
  });

  it('can be held by nothing but an office, once for each regency', async () => {
    await expect(
      app.sql(`update jurisdiction set office_id = 'UKK-PEKALONGAN' where regency_code = '33.75'`),
    ).rejects.toThrow(/jurisdiction_office_fkey/);
    await expect(
      app.sql(`insert into jurisdiction (regency_code, office_id, basis, known_since_on, source, verification)
               values ('33.75', 'KANIM-MALANG', 'ASSUMED', '2026-01-26', 'x', 'ASSUMED')`),
    ).rejects.toThrow(/jurisdiction_pkey/);
  });
});

describe('officeFor', () => {
  async function officeFor(variables: Record<string, unknown>) {
    const { data, errors } = await app.ask<{ officeFor: unknown }>(
      `query ($regencyCode: ID!, $audience: Audience!, $asOf: LocalDate) {
        officeFor(regencyCode: $regencyCode, audience: $audience, asOf: $asOf) {
          __typename
          ... on ResponsibleOffice { office { id } jurisdiction { basis provenance { verification } } }
          ... on SuggestedOffice { office { id } jurisdiction { basis provenance { verification } } }
          ... on OfficeNotKnown { reason knownSinceOn }
        }
      }`,
      { variables },
    );
    expect(errors).toBeUndefined();
    return data.officeFor;
  }

  const pemalang = {
    office: { id: 'KANIM-PEMALANG' },
    jurisdiction: { basis: 'NAMED_BEFORE_NEW_OFFICE', provenance: { verification: 'PARTLY' } },
  };
  const unknown = { __typename: 'OfficeNotKnown', knownSinceOn: '2026-01-26' };

  it.each([
    ['33.75', 'WNA', null, { __typename: 'ResponsibleOffice', ...pemalang }],
    ['33.75', 'WNI', null, { __typename: 'SuggestedOffice', ...pemalang }],
    ['33.75', 'ALL', null, { __typename: 'ResponsibleOffice', ...pemalang }],
    ['33.75', 'WNA', '2026-11-22', { __typename: 'ResponsibleOffice', ...pemalang }],
    ['33.75', 'WNA', '2026-01-26', { __typename: 'ResponsibleOffice', ...pemalang }],
    ['33.75', 'WNA', '2026-01-25', { ...unknown, reason: 'BEFORE_KNOWN' }],
    ['33.75', 'WNI', '2020-10-26', { ...unknown, reason: 'BEFORE_KNOWN' }],
    ['33.75', 'WNA', '2026-11-23', { ...unknown, reason: 'IN_THE_FUTURE' }],
    ['33', 'WNA', null, null],
    ['99.99', 'WNA', null, null],
    ['', 'WNI', null, null],
    ['33.75\u0000', 'WNI', null, null],
  ])('%s %s %s', async (regencyCode, audience, asOf, expected) => {
    expect(await officeFor({ regencyCode, audience, asOf })).toEqual(expected);
  });

  it('takes today from the zone of the place', async () => {
    const late = await testSubgraph(officesSubgraph({ dataDir: 'data' }), () => new Date('2026-11-22T15:30:00Z'));
    const ask = async (regencyCode: string) =>
      (
        await late.ask(
          `query ($regencyCode: ID!) { officeFor(regencyCode: $regencyCode, audience: WNA, asOf: "2026-11-23") { __typename } }`,
          { variables: { regencyCode } },
        )
      ).data;
    // At 15:30 UTC it is half past midnight of the 23rd in Jayapura and half past ten of the 22nd in Pekalongan.
    const answers = [await ask('91.71'), await ask('33.75')];
    await late.stop();
    expect(answers).toEqual([
      { officeFor: { __typename: 'ResponsibleOffice' } },
      { officeFor: { __typename: 'OfficeNotKnown' } },
    ]);
  });

  it('says that nobody is known for a regency without an office', async () => {
    await app.sql(`create table mislaid as select * from jurisdiction where regency_code = '11.01'`);
    await app.sql(`delete from jurisdiction where regency_code = '11.01'`);
    const answer = await officeFor({ regencyCode: '11.01', audience: 'WNA' });
    const columns = 'regency_code, office_id, basis, known_since_on, source, verification';
    await app.sql(`insert into jurisdiction (${columns}) select ${columns} from mislaid`);
    expect(answer).toEqual({
      __typename: 'OfficeNotKnown',
      reason: 'NO_OFFICE',
      knownSinceOn: null,
    });
  });
});
