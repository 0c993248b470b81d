import { type SeededWorkspace, seedWorkspace } from '../seeded-workspace.ts';

export interface GraphSeed {
  readonly what: string;
  readonly rule: string;
  /** SDL that breaks the rule and no other, and its twin that says the same as it should be said. */
  readonly broken: string;
  readonly clean: string;
}

/** What every seed may use. */
const common = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@interfaceObject"])

"An instant."
scalar DateTime

"A day."
scalar LocalDate

"An amount of money."
scalar Rupiah

"Where a page stands."
type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}

"A desk."
type Desk {
  name: String!
}

"A page of desks."
type DeskConnection {
  edges: [DeskEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}

"A desk in a list."
type DeskEdge {
  cursor: String!
  node: Desk!
}

"Which desks to list."
input DeskWhere {
  "With this name."
  name: String
}

type ServicePoint @key(fields: "id") @interfaceObject {
  id: ID!
}

type Country @key(fields: "alpha3", resolvable: false) {
  alpha3: ID!
}
`;

/** Declares the tests that the linter refuses each seed for its rule alone, and lets its twin pass. */
export function testSeeds(seeds: readonly GraphSeed[]): void {
  const fileOf = (index: number, kind: string): string => `apps/applications/src/seed/${kind}-${index}.graphql`;
  let workspace: SeededWorkspace;
  let faults: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    const files = seeds.flatMap<[string, string]>(({ broken, clean }, index) => [
      [fileOf(index, 'broken'), `${broken}\n`],
      [fileOf(index, 'clean'), `${clean}\n`],
    ]);
    workspace = seedWorkspace({ 'apps/applications/src/subgraph.graphql': common, ...Object.fromEntries(files) });
    faults = workspace.lint('apps');
  });

  afterAll(() => workspace.remove());

  it.each(seeds.map((seed, index) => [seed.what, seed.rule, index] as const))('refuses %s', (_what, rule, index) => {
    expect(faults.get(fileOf(index, 'broken'))).toEqual([rule]);
  });

  it.each(seeds.map((seed, index) => [seed.what, index] as const))('lets pass the twin of %s', (_what, index) => {
    expect(faults.get(fileOf(index, 'clean'))).toEqual([]);
  });
}
