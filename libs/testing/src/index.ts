export { type Answer, type AskOptions, type TestSubgraph, testSubgraph } from './test-subgraph';
export { cloneDatabase } from './test-database';
export { viewerAs } from './viewer-as';
