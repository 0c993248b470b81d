export { type CallContext, type SubgraphDefinition, startSubgraph } from './start-subgraph';
export { type SubgraphConfig, subgraphEnvironment } from './subgraph-config';
export { subgraphSchema } from './subgraph-schema';
