export { type KnownKeys, readKnownKeys } from './known-keys';
export { mockSchema } from './mock-schema';
export { startMockSubgraph } from './start-mock-subgraph';
