import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { AccessLog, PersonReads, watchReads } from '@imigraph/access-log';
import type { BulkLoad } from '@imigraph/bulk-load';
import { type Clock, systemClock } from '@imigraph/calendar';
import { CallVerifier } from '@imigraph/call-signing';
import {
  type DatabaseDefinition,
  ViewerTransaction,
  openDatabase,
  prepareDatabase,
  statementLimitFor,
} from '@imigraph/database';
import type { Language } from '@imigraph/errors';
import { type EventsDefinition, WorkLoop, prepareEvents, startEvents } from '@imigraph/events';
import { Viewer } from '@imigraph/identity';
import { type KeptTable, forgetDaily } from '@imigraph/retention';
import {
  type Logger,
  type RunningProcess,
  addHealth,
  createHttpServer,
  createLogger,
  makeFormatError,
  runInRequest,
} from '@imigraph/runtime';
import { observeHttp, startTelemetry } from '@imigraph/telemetry';
import { loadTelling } from './load-telling';
import { envelopeOf, requireSignedCalls } from './signed-calls';
import type { SubgraphConfig } from './subgraph-config';

/** What every request has, from which an app's context.ts makes its services. */
export interface CallContext {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly clock: Clock;
  /** The pool: for public tables. */
  readonly source: DataSource;
  /** The request's own transaction as its viewer: for tables that hold people. */
  readonly transaction: ViewerTransaction;
}

/** What work that is no request's is done with. */
export interface Upkeep {
  readonly source: DataSource;
  readonly log: Logger;
  /** Aborted when the process stops: end at the next place where nothing is left half done. */
  readonly signal: AbortSignal;
}

export interface SubgraphDefinition<Context extends CallContext> {
  /** Its name in the supergraph, which is also the audience of the calls it accepts. */
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly database: DatabaseDefinition;
  /** What it tells the other subgraphs and hears from them; nothing when left out. */
  readonly events?: EventsDefinition;
  /** Tables whose rows are forgotten when they have grown old; none when left out. */
  readonly keeps?: readonly KeptTable[];
  /** Rows by the million, made when it starts and loaded before it listens; none when left out. */
  readonly bulkLoad?: () => Promise<BulkLoad>;
  createContext(call: CallContext): Context;
  /** Begins once the subgraph listens and may take its time. What it throws is logged and ends nothing else. */
  upkeep?(surroundings: Upkeep): Promise<void>;
}

/** What a test replaces. */
export interface Surroundings {
  readonly clock?: Clock;
  readonly log?: Logger;
}

/**
 * Reads begun by the resolvers end with the answer; nothing that failed is kept. Where they cannot be written into the
 * access log, nothing of them is answered.
 */
function endTransaction<Context extends CallContext>(formatError: FormatError): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async ({ contextValue, response }) => {
          try {
            await contextValue.transaction.end();
          } catch (cause) {
            const error = new GraphQLError('The answer could not be accounted for.', { originalError: asError(cause) });
            response.body = { kind: 'single', singleResult: { errors: [formatError(error.toJSON(), error)] } };
          }
        },
      }),
  };
}

type FormatError = ReturnType<typeof makeFormatError>;

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Prepares the database and listens. Throws what must be mended before it can. */
export async function startSubgraph<Context extends CallContext>(
  definition: SubgraphDefinition<Context>,
  config: SubgraphConfig,
  { clock = systemClock, log = createLogger({ app: definition.name, level: config.logLevel }) }: Surroundings = {},
): Promise<RunningProcess> {
  const { name } = definition;
  await prepareDatabase(config.database, definition.database);
  if (definition.events) await prepareEvents(config.database, definition.database);
  if (definition.bulkLoad) await loadTelling(config.database, definition.database, await definition.bulkLoad(), log);
  const database = await openDatabase(config.database, definition.database, [PersonReads]);
  const telemetry = await startTelemetry(name, config.host, config.telemetry, log);
  const { metrics } = telemetry;
  metrics.watchPool(() => database.connections());
  const app = createHttpServer();
  observeHttp(app, metrics);
  const formatError = makeFormatError(log, name);
  const apollo = new ApolloServer<Context>({
    schema: definition.schema,
    formatError,
    plugins: [
      endTransaction<Context>(formatError),
      // Whatever APOLLO_* variables the environment has: nothing is reported to anyone.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Only the gateway calls, by POST and with a signature that no browser can make.
    csrfPrevention: false,
    introspection: true,
  });
  await apollo.start();

  let stopping = false;
  requireSignedCalls(app, new CallVerifier(config.signingKeys, name, clock), log);
  addHealth(app, { database: () => database.check() }, () => stopping);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) void reply.header('connection', 'close');
    done();
  });
  const handler = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) => {
      const { viewer, language } = envelopeOf(request);
      const { source } = database;
      const limit = statementLimitFor(viewer.roles, config.statementLimits);
      const transaction = new ViewerTransaction(source, viewer, watchReads(new AccessLog(viewer, clock)), limit);
      return Promise.resolve(
        definition.createContext({ viewer: new Viewer(viewer), language, clock, source, transaction }),
      );
    },
  });
  app.post('/graphql', function graphql(request, reply) {
    const { requestId, language } = envelopeOf(request);
    const scope = { requestId, language, sqlStatements: 0 };
    return runInRequest(scope, async () => {
      const started = performance.now();
      const answer: unknown = await handler.call(this, request, reply);
      const ms = Math.round((performance.now() - started) * 10) / 10;
      metrics.sqlStatements.observe(scope.sqlStatements);
      log.info({ ms, sqlStatements: scope.sqlStatements }, 'answered');
      return answer;
    });
  });
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  const events = definition.events
    ? await startEvents(database.source, definition.database.schema, definition.events, log, clock)
    : null;
  const forgetting =
    definition.keeps &&
    new WorkLoop(forgetDaily(database.source, definition.keeps, config.kept, clock, log), (error) => {
      log.error({ err: error }, 'forgetting waits until the database answers again');
    });
  const ending = new AbortController();
  const upkeep = definition
    .upkeep?.({ source: database.source, log, signal: ending.signal })
    .catch((error: unknown) => {
      log.error({ err: error }, 'upkeep failed');
    });
  return {
    log,
    url: `http://${config.host}:${port}/graphql`,
    drain: () => {
      stopping = true;
      ending.abort();
      events?.drain();
      forgetting?.drain();
    },
    stop: async () => {
      await app.close();
      await apollo.stop();
      await events?.stop();
      await forgetting?.stop();
      await upkeep;
      await database.close();
      await telemetry.stop();
    },
  };
}
