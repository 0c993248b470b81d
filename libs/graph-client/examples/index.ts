import { runApolloClient } from './apollo-client';
import type { Surroundings } from './example';
import { runFetchClient } from './fetch-client';
import { runUrqlClient } from './urql-client';

/** One small program for each way of asking, all of which print the same. */
export const examples: ReadonlyMap<string, (surroundings: Surroundings) => Promise<void>> = new Map([
  ['fetch', runFetchClient],
  ['apollo-client', runApolloClient],
  ['urql', runUrqlClient],
]);
