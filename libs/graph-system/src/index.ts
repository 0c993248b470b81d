export { type AppProcess, type LogLine, startApp } from './app-process';
export {
  type Answer,
  type AskOptions,
  type GraphError,
  GraphSystem,
  type SubgraphName,
  type TokenClaims,
  type Watching,
  subgraphNames,
} from './graph-system';
export { slownessNow } from './slowness';
export { until } from './until';
export { type CollectedSpan, TraceCollector } from './trace-collector';
export { type WorkingCopy, makeWorkingCopy } from './working-copy';
