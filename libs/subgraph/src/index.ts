export { envelopeOf, requireSignedCalls } from './signed-calls';
export { type CallContext, type SubgraphDefinition, type Upkeep, startSubgraph } from './start-subgraph';
export { type SubgraphConfig, fieldKeysEnvironment, subgraphEnvironment } from './subgraph-config';
export { subgraphSchema } from './subgraph-schema';
