import 'reflect-metadata';
import { type TestSubgraph, testSubgraph, viewerAs } from '@imigraph/testing';
import { foreignerResidenceSubgraph } from './schema';

let app: TestSubgraph;
const as = viewerAs('DG_ADMIN');

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
});

afterAll(() => app.stop());

describe('the SQL of an answer', () => {
  const everything = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Foreigner {
        nationality { alpha3 }
        residence { address responsibleOffice { id foreignResidents { value } } regency { foreignResidents { value } } }
        residences(first: 3) { totalCount edges { node { regencyCode } } }
        passport { number }
        passports(first: 3) { totalCount edges { node { number state issuingCountry { alpha3 } } } }
        permits(first: 3) { totalCount edges { node { validity daysLeft type { name { id } } foreigner { name } } } }
      }
      ... on ForeignPassport {
        number machineReadableZone state issuingCountry { alpha3 } successor { issuedOn } foreigner { name }
      }
      ... on StayPermit { validity daysOverstayed expiryNotice type { code } foreigner { name residence { regencyCode } } }
    }
  }`;

  // Of people with a residence and of kinds that are known, so that one key needs all that forty need; likewise passports
  // that begin with one that has a successor.
  it.each([
    ['Foreigner', 'id', 'select id as key from foreigner limit 40'],
    [
      'StayPermit',
      'number',
      `select number as key from stay_permit
         join foreigner on foreigner.id = foreigner_id and regency_code is not null
        where type_code is not null limit 40`,
    ],
    ['ForeignPassport', 'id', 'select id as key from foreign_passport order by successor_id nulls last limit 40'],
  ])('is as many statements for 40 keys of %s as for 1', async (type, key, keys) => {
    const rows = await app.sql<{ key: string }>(keys);
    expect(rows).toHaveLength(40);
    const representations = rows.map((row) => ({ __typename: type, [key]: row.key }));
    const statements: number[] = [];
    for (const some of [representations.slice(0, 1), representations]) {
      const { errors, sqlStatements } = await app.ask(everything, { as, variables: { representations: some } });
      expect(errors).toBeUndefined();
      statements.push(sqlStatements);
    }
    expect(statements[1]).toBe(statements[0]);
    expect(statements[0]).toBeGreaterThan(0);
  });
});
