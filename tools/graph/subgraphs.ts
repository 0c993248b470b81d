/**
 * Every subgraph of the graph, in the order in which it is composed and printed. They are named here and nowhere else: what
 * cannot read this file is made from it (`npm run generate`).
 */
const named = [
  { name: 'offices', port: 4001 },
  { name: 'applications', port: 4002 },
  { name: 'foreigner-residence', port: 4003 },
] as const;

/** foreigner-residence → FOREIGNER_RESIDENCE */
type Constant<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${Constant<Rest>}`
  : Uppercase<Name>;

export type SubgraphName = (typeof named)[number]['name'];

export interface Subgraph {
  readonly name: string;
  /** The address that the supergraph carries for it; a deployment overrides it in the gateway's environment. */
  readonly url: string;
}

export interface ListedSubgraph extends Subgraph {
  readonly name: SubgraphName;
  /** Where it listens when its variable is not set. */
  readonly port: number;
  readonly portVariable: `${Constant<SubgraphName>}_PORT`;
  /** By which the gateway learns its address. */
  readonly urlVariable: `${Constant<SubgraphName>}_URL`;
}

export const subgraphs: readonly ListedSubgraph[] = named.map(({ name, port }) => ({
  name,
  port,
  url: `http://127.0.0.1:${port}/graphql`,
  portVariable: `${constant(name)}_PORT`,
  urlVariable: `${constant(name)}_URL`,
}));

function constant<Name extends string>(name: Name): Constant<Name> {
  return name.toUpperCase().replaceAll('-', '_') as Constant<Name>;
}

export const supergraphPath = 'apps/gateway/supergraph.graphql';

/** Where the served SDL of a subgraph is checked in. */
export function schemaPath(subgraph: string): string {
  return `apps/${subgraph}/schema.graphql`;
}
