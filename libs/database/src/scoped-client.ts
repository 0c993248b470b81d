import { Client, types } from 'pg';
import { currentRequest } from '@imigraph/runtime';
import { inSpan } from '@imigraph/telemetry';

// A day is text everywhere: pg would make a Date at midnight in the server's own zone of it.
types.setTypeParser(types.builtins.DATE, (value) => value);
// Counts and rupiah are bigint in SQL and stay below 2^53 here; pg would hand them over as text.
types.setTypeParser(types.builtins.INT8, Number);

/**
 * Carries the id of the request into the server: every statement begins with a comment that names it, so that a slow or
 * waiting statement in pg_stat_activity, which keeps the beginning of a long one only, leads back to its request. It also
 * counts the statements.
 */
function inRequestsName(argument: unknown): unknown {
  const request = currentRequest();
  if (!request || typeof argument !== 'string') return argument;
  request.sqlStatements += 1;
  // The id has been checked at the gateway: letters, digits and dashes only, so that it cannot end the comment.
  return `/* request ${request.requestId} */ ${argument}`;
}

const longestTracedStatement = 2_000;

/** A part of the request's trace. The statement is told as it is written, with its parameters' places and not their values. */
function traced(statement: string, query: () => unknown): Promise<unknown> {
  const [verb = ''] = statement.trimStart().split(/\s/, 1);
  const text = statement.slice(0, longestTracedStatement);
  return inSpan(`SQL ${verb.toUpperCase()}`, { 'db.system.name': 'postgresql', 'db.query.text': text }, async () =>
    query(),
  );
}

type Query = (this: Client, ...parameters: unknown[]) => unknown;

const plainQuery = Reflect.get(Client.prototype, 'query') as Query;

/** The end of what each client has been asked so far. */
const queues = new WeakMap<Client, Promise<unknown>>();

/** A client of the pool that names its request in every statement, and does one statement after the other. */
export class ScopedClient extends Client {}

Object.defineProperty(ScopedClient.prototype, 'query', {
  value: function query(this: Client, first: unknown, ...rest: unknown[]): unknown {
    const statement = inRequestsName(first);
    // With a callback, or as an object that reads a stream, a query is the caller's to time.
    if (typeof first !== 'string' || rest.some((argument) => typeof argument === 'function')) {
      return plainQuery.call(this, statement, ...rest);
    }
    // Resolvers of one request ask their one connection at the same time; pg's own queue for that ends with pg 9.
    const run = () => traced(first, () => plainQuery.call(this, statement, ...rest));
    const answer = (queues.get(this) ?? Promise.resolve()).then(run, run);
    queues.set(this, answer);
    return answer;
  },
});
