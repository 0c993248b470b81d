export interface Subgraph {
  readonly name: string;
  /** The address that the supergraph carries for it; a deployment overrides it in the gateway's environment. */
  readonly url: string;
}

/** Every subgraph of the graph, in the order in which it is composed and printed. */
export const subgraphs: readonly Subgraph[] = [
  { name: 'offices', url: 'http://127.0.0.1:4001/graphql' },
  { name: 'applications', url: 'http://127.0.0.1:4002/graphql' },
  { name: 'foreigner-residence', url: 'http://127.0.0.1:4003/graphql' },
];

export const supergraphPath = 'apps/gateway/supergraph.graphql';

/** Where the served SDL of a subgraph is checked in. */
export function schemaPath(subgraph: string): string {
  return `apps/${subgraph}/schema.graphql`;
}
