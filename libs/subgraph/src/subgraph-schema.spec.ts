import { graphql } from 'graphql';
import { subgraphSchema } from './subgraph-schema';

const sdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])
  scalar LocalDate
  type Thing @key(fields: "id") {
    id: ID!
    on: LocalDate!
    double: Int!
  }
  extend type Query {
    thing: Thing
    other: Int
  }
`;

const first = { Query: { thing: () => ({ id: '1', on: '2026-01-26', size: 2 }) } };
const second = {
  Query: { other: () => 7 },
  Thing: {
    double: ({ size }: { size: number }) => size * 2,
    __resolveReference: ({ id }: { id: string }) => (id === '1' ? { id, on: '2026-01-27', size: 4 } : null),
  },
};

describe("a subgraph's schema", () => {
  const schema = subgraphSchema(sdl, [first, second]);

  it('puts the resolvers of its modules together', async () => {
    const { data, errors } = await graphql({ schema, source: '{ thing { on double } other }' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ thing: { on: '2026-01-26', double: 4 }, other: 7 });
  });

  it('resolves references, null for one that is not there', async () => {
    const source =
      '{ _entities(representations: [{ __typename: "Thing", id: "2" }, { __typename: "Thing", id: "1" }]) { ... on Thing { double } } }';
    const { data, errors } = await graphql({ schema, source });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [null, { double: 8 }] });
  });

  it('checks what its scalars give out', async () => {
    const wrong = subgraphSchema(sdl, [{ Query: { thing: () => ({ id: '1', on: '31 January' }) } }]);
    const { errors } = await graphql({ schema: wrong, source: '{ thing { on } }' });
    expect(errors?.[0]?.message).toContain('YYYY-MM-DD');
  });
});
