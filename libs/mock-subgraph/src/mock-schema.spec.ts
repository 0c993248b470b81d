import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, graphqlSync } from 'graphql';
import { readKnownKeys } from './known-keys';
import { mockSchema } from './mock-schema';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@interfaceObject"])
  scalar DateTime
  scalar LocalDate
  scalar Rupiah
  interface Place @key(fields: "id") { id: ID! name: String! }
  type Office implements Place @key(fields: "id") { id: ID! name: String! desks: Int! region: Region! }
  type Lounge implements Place @key(fields: "id") { id: ID! name: String! seats: Int! }
  type Region @key(fields: "code") { code: ID! places(named: String, first: Int = 2, after: String, last: Int, before: String): PlaceConnection! }
  type Visit @key(fields: "number") {
    number: ID! visitedAt: DateTime! on: LocalDate! fee: Rupiah! state: State! placeId: ID! place: Place homeCode: ID home: Country
    paper: Paper
  }
  type Country @key(fields: "alpha3") { alpha3: ID! }
  type Paper { title: String! pages: Int! }
  enum State { PLANNED DONE }
  type PlaceConnection { edges: [PlaceEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type PlaceEdge { cursor: String! node: Place! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Query { place(id: ID!): Place visit(number: ID!): Visit visits: [Visit!]! region: Region }
  type Mutation { planVisit(placeId: ID!): PlanVisitResult! }
  union PlanVisitResult = PlanVisitRefused | Visit
  type PlanVisitRefused { reason: String! }
`;
const known = new Map([
  ['Place', ['KANIM-A', 'KANIM-B', 'LOUNGE-A', 'LOUNGE-B', 'LOUNGE-C']],
  ['Office', ['KANIM-A', 'KANIM-B']],
  ['Lounge', ['LOUNGE-A', 'LOUNGE-B', 'LOUNGE-C']],
  ['Region', ['11.01', '33.75']],
]);

function ask(schema: GraphQLSchema, source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = graphqlSync({ schema, source, variableValues });
  expect(errors).toBeUndefined();
  // graphql's objects have no prototype.
  return JSON.parse(JSON.stringify(data)) as Record<string, never>;
}

const entities =
  'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Office { id name desks } ... on Lounge { id seats } ... on Region { code } ... on Visit { number state } } }';

describe('a mocked subgraph', () => {
  const schema = mockSchema(sdl, known);

  it('answers the same in every run, and values that the types take', () => {
    const query =
      '{ visit(number: "V-7") { number visitedAt on fee state place { id name } placeId paper { title pages } } }';
    const first = ask(schema, query);
    expect(ask(mockSchema(sdl, known), query)).toEqual(first);
    const { visit } = first as unknown as { visit: Record<string, unknown> };
    expect(visit).toMatchObject({
      number: 'V-7',
      visitedAt: expect.stringMatching(/^2026-\d\d-\d\dT\d\d:\d\d:00\.000Z$/),
      on: expect.stringMatching(/^2026-\d\d-\d\d$/),
      state: expect.stringMatching(/^(PLANNED|DONE)$/),
      paper: { title: 'Visit V-7 paper title (mock)', pages: expect.any(Number) },
    });
    expect((visit['fee'] as number) % 50_000).toBe(0);
    expect(ask(schema, '{ visit(number: "V-8") { visitedAt } }')).not.toMatchObject({
      visit: { visitedAt: visit['visitedAt'] },
    });
  });

  it('shows an entity alike from every path', () => {
    const { place } = ask(
      schema,
      '{ place(id: "KANIM-A") { __typename id name ... on Office { desks } } }',
    ) as unknown as { place: object };
    expect(place).toMatchObject({ __typename: 'Office', id: 'KANIM-A', name: 'Place KANIM-A name (mock)' });
    const { _entities: found } = ask(schema, entities, {
      of: [
        { __typename: 'Place', id: 'KANIM-A' },
        { __typename: 'Office', id: 'KANIM-A' },
      ],
    });
    expect(found).toEqual([place, place]);
    const { region } = ask(
      schema,
      '{ region { places(first: 9) { edges { node { __typename id name ... on Office { desks } } } } } }',
    ) as unknown as {
      region: { places: { edges: { node: { id: string } }[] } };
    };
    expect(region.places.edges.map(({ node }) => node).find(({ id }) => id === 'KANIM-A')).toEqual(place);
  });

  it('keeps the order of the keys, answers each key, and twice what is asked twice', () => {
    const of = [
      { __typename: 'Region', code: '33.75' },
      { __typename: 'Visit', number: 'B' },
      { __typename: 'Region', code: '99.99' },
      { __typename: 'Visit', number: 'B' },
      { __typename: 'Lounge', id: 'LOUNGE-B' },
    ];
    const { _entities: found } = ask(schema, entities, { of });
    expect(found).toMatchObject(of);
    const [, second, , fourth] = found as unknown as object[];
    expect(fourth).toEqual(second);
  });

  it('finds no office under the key of a lounge', () => {
    const { _entities: found } = ask(schema, entities, { of: [{ __typename: 'Office', id: 'LOUNGE-A' }] });
    expect(found).toEqual([null]);
  });

  it('names only entities that there are, and beside each its key', () => {
    const { visits } = ask(
      schema,
      '{ visits { number placeId place { id } homeCode home { alpha3 } } }',
    ) as unknown as {
      visits: { number: string; placeId: string; place: { id: string }; homeCode: string; home: { alpha3: string } }[];
    };
    expect(visits.length).toBeGreaterThan(0);
    expect(new Set(visits.map(({ number }) => number)).size).toBe(visits.length);
    for (const { placeId, place, homeCode, home } of visits) {
      expect(home.alpha3).toBe(homeCode);
      expect(place.id).toBe(placeId);
      expect(known.get('Place')).toContain(placeId);
    }
  });

  it('turns pages forwards and backwards to their ends', () => {
    interface Places {
      edges: { cursor: string; node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      totalCount: number;
    }
    const page = (args: string) =>
      (
        ask(
          schema,
          `{ region { places(${args}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
        ) as unknown as { region: { places: Places } }
      ).region.places;
    const seen: string[] = [];
    let next = page('named: "x"');
    for (let turns = 0; turns < 9; turns += 1) {
      seen.push(...next.edges.map(({ node }) => node.id));
      if (!next.pageInfo.hasNextPage) break;
      next = page(`named: "x", after: "${next.pageInfo.endCursor}"`);
    }
    expect(seen).toHaveLength(next.totalCount);
    expect(new Set(seen).size).toBe(next.totalCount);

    const back: string[] = [];
    let previous = page('named: "x", first: null, last: 2');
    for (let turns = 0; turns < 9; turns += 1) {
      back.unshift(...previous.edges.map(({ node }) => node.id));
      if (!previous.pageInfo.hasPreviousPage) break;
      previous = page(`named: "x", first: null, last: 2, before: "${previous.pageInfo.startCursor}"`);
    }
    expect(back).toEqual(seen);
    const { errors } = graphqlSync({ schema, source: '{ region { places(after: "bm90") { totalCount } } }' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('does what a mutation asks', () => {
    expect(ask(schema, 'mutation { planVisit(placeId: "KANIM-A") { __typename } }')).toEqual({
      planVisit: { __typename: 'Visit' },
    });
  });
});

const workspace = path.resolve(__dirname, '../../..');

describe.each(['offices', 'applications', 'foreigner-residence'])('the mock of %s', (name) => {
  const text = readFileSync(path.join(workspace, 'apps', name, 'schema.graphql'), 'utf8');

  it('answers every entity that the SDL has a key for', async () => {
    const schema = mockSchema(text, await readKnownKeys(path.join(workspace, 'data')));
    const keyed = [...text.matchAll(/^(?:type|interface) (\w+)[^{\n]*@key\(fields: "(\w+)"/gm)];
    expect(keyed.length).toBeGreaterThan(2);
    const of = keyed.map(([, type, key]) => ({ __typename: type, [key ?? '']: 'SOME-KEY' }));
    const { data, errors } = graphqlSync({
      schema,
      source: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      variableValues: { of },
    });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toHaveLength(of.length);
  });
});
