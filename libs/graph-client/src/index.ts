export { possibleTypes } from './generated/possible-types';
export { type Asking, GraphClient, type GraphClientOptions } from './graph-client';
export { GraphAnswerError, type GraphError, GraphUnreachableError } from './graph-error';
export { type Connection, nodesOf } from './pages';
export { type Refusal, isRefused } from './refusal';
export { retryUnanswered } from './retry';
