import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What a process counts, for Prometheus. Every label has a closed set of values (routes, methods, statuses, codes, names of
 * subgraphs), so that no client can make the series more; none is a person's or a request's.
 */
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Histogram({
    name: 'imigraph_http_request_duration_seconds',
    help: 'How long requests took, from their first byte to the last of the answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers: [this.registry],
  });

  readonly errors = new Counter({
    name: 'imigraph_graphql_errors_total',
    help: 'Errors in answers of the gateway, by code, and by the subgraph where one is to blame.',
    labelNames: ['code', 'subgraph'],
    registers: [this.registry],
  });

  readonly subgraphCalls = new Histogram({
    name: 'imigraph_subgraph_call_duration_seconds',
    help: 'How long the gateway waited for a subgraph, by what came of it.',
    labelNames: ['subgraph', 'outcome'],
    buckets: seconds,
    registers: [this.registry],
  });

  readonly sqlStatements = new Histogram({
    name: 'imigraph_sql_statements',
    help: 'SQL statements that a request to a subgraph took. They do not grow with its answer.',
    buckets: [0, 1, 2, 3, 5, 8, 13, 21, 34],
    registers: [this.registry],
  });

  /** Connections of a pool, read when somebody looks. */
  watchPool(read: () => Readonly<Record<'open' | 'idle' | 'waiting', number>>): void {
    new Gauge({
      name: 'imigraph_database_connections',
      help: 'Connections to the database: open, idle among them, and requests that wait for one.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        for (const [state, count] of Object.entries(read())) this.set({ state }, count);
      },
    });
  }
}
