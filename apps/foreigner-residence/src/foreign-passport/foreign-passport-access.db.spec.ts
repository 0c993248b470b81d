import 'reflect-metadata';
import {
  AccessTable,
  type PersonalKey,
  type TestSubgraph,
  claimsOf,
  maySee,
  personalKeys,
  personas,
  testSubgraph,
} from '@imigraph/testing';
import { foreignerResidenceSubgraph } from '../schema';

/** Who sees a passport and how its number is told is docs/access.csv, and whom it concerns is SQL: see personalKeys. */
const table = AccessTable.read();
let app: TestSubgraph;
let passports: readonly (PersonalKey & { readonly number: string })[];

beforeAll(async () => {
  const definition = foreignerResidenceSubgraph({ dataDir: 'data', demoPeople: 'small' });
  app = await testSubgraph(definition, () => new Date('2026-11-20T03:00:00Z'));
  const keys = await app.sql<PersonalKey>(personalKeys['foreigner-residence']);
  const numbers = await app.sql<{ id: string; number: string }>(
    'select id, number_clear as number from foreign_passport',
  );
  const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
  passports = keys
    .filter(({ type }) => type === 'ForeignPassport')
    .map((row) => ({ ...row, number: numberOf.get(row.key) ?? '' }));
});

afterAll(() => app.stop());

interface Told {
  readonly id: string;
  readonly number: string;
  readonly machineReadableZone: readonly string[] | null;
}

/** Of an invented number, which is X and seven digits. */
function toldAs(telling: string | null, number: string): string {
  return telling === 'WHOLE' ? number : `X****${number.slice(5)}`;
}

it.each(personas.map((persona) => [`${persona.role} ${persona.is}`, persona] as const))(
  '%s reads the passports, numbers and zones that are listed',
  async (_name, persona) => {
    expect(passports).toHaveLength(72);
    const claims = claimsOf(persona);
    const { data, errors } = await app.ask<{ _entities: (Told | null)[] }>(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on ForeignPassport { id number machineReadableZone } }
      }`,
      {
        ...(persona.role === 'PUBLIC' ? {} : { as: claims }),
        variables: { representations: passports.map(({ key }) => ({ __typename: 'ForeignPassport', id: key })) },
      },
    );
    expect(errors).toBeUndefined();
    const telling = table.tellingFor([persona.role], 'ForeignPassport', 'number');
    expect(
      data._entities.map((told) => told && { ...told, machineReadableZone: told.machineReadableZone?.length ?? 0 }),
    ).toEqual(
      passports.map((row) =>
        maySee(table, claims, row)
          ? {
              id: row.key,
              number: toldAs(telling, row.number),
              machineReadableZone: maySee(table, claims, row, 'machineReadableZone') ? 2 : 0,
            }
          : null,
      ),
    );
  },
);
