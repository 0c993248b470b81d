import { Client, types } from 'pg';
import { currentRequest } from '@imigraph/runtime';

// A day is text everywhere: pg would make a Date at midnight in the server's own zone of it.
types.setTypeParser(types.builtins.DATE, (value) => value);
// Counts and rupiah are bigint in SQL and stay below 2^53 here; pg would hand them over as text.
types.setTypeParser(types.builtins.INT8, Number);

/**
 * Carries the id of the request into the server: every statement ends in a comment that names it, so that a slow or
 * waiting statement in pg_stat_activity or the server's log leads back to its request. It also counts the statements.
 */
function inRequestsName(argument: unknown): unknown {
  const request = currentRequest();
  if (!request || typeof argument !== 'string') return argument;
  request.sqlStatements += 1;
  // The id has been checked at the gateway: letters, digits and dashes only, so that it cannot end the comment.
  return `${argument} /* request ${request.requestId} */`;
}

const plainQuery: (this: Client, ...parameters: unknown[]) => unknown = Client.prototype.query;

export class ScopedClient extends Client {}

Object.defineProperty(ScopedClient.prototype, 'query', {
  value: function query(this: Client, first: unknown, ...rest: unknown[]): unknown {
    return plainQuery.call(this, inRequestsName(first), ...rest);
  },
});
