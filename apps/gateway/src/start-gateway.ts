import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { RouteHandlerMethod } from 'fastify';
import { type Clock, systemClock } from '@imigraph/calendar';
import {
  ConfigError,
  type HealthChecks,
  type RunningProcess,
  addHealth,
  createHttpServer,
  createLogger,
  makeFormatError,
  runInRequest,
} from '@imigraph/runtime';
import { observeHttp, startTelemetry } from '@imigraph/telemetry';
import { admitPlainGets } from './admission/cross-site';
import { admitOperation } from './admission/operation-guard';
import { limitRates } from './admission/rate-limit';
import type { GatewayConfig } from './config';
import { type GatewayContext, contextFactory } from './context';
import { countErrors } from './error-count';
import { addDevelopmentTokens } from './development-tokens';
import { serveExplorer } from './explorer';
import { createGateway } from './gateway';
import { answerFault, answerUnknownRoutes } from './http-faults';
import { answersByMediaType } from './media-types';
import { tidyAnswers } from './operations';
import { requestIdFrom } from './request-id';
import { logRequests } from './request-log';
import { requestScope } from './request-scope';
import type { SubgraphClient } from './subgraph-client';
import { Viewers } from './viewers';

/** Loads the supergraph and listens. Throws ConfigError when the supergraph is none. */
export async function startGateway(config: GatewayConfig, clock: Clock = systemClock): Promise<RunningProcess> {
  const log = createLogger({ app: 'gateway', level: config.logLevel });
  const telemetry = await startTelemetry('gateway', config.host, config.telemetry, log);
  const { metrics } = telemetry;
  const { gateway, subgraphs } = createGateway(config, clock, log, metrics);
  const formatError = makeFormatError(log, 'gateway');
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    formatError,
    plugins: [
      tidyAnswers(formatError, log),
      countErrors(metrics),
      answersByMediaType(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    logger: log,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
  });
  await apollo.start().catch((error: unknown) => {
    if (error instanceof ConfigError || !(error instanceof Error)) throw error;
    throw new ConfigError([`SUPERGRAPH_FILE: ${config.supergraphFile} cannot be served: ${error.message}`]);
  });

  let stopping = false;
  const answer = answerFault(log, metrics);
  const app = createHttpServer({
    genReqId: (raw) => requestIdFrom(raw.headers['x-request-id']),
    frameworkErrors: answer,
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
  });
  observeHttp(app, metrics);
  app.setErrorHandler(answer);
  app.addHook('onSend', (request, reply, _payload, done) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
    if (request.routeOptions.url === '/graphql') void reply.header('cache-control', 'no-store');
    if (stopping) void reply.header('connection', 'close');
    done();
  });
  logRequests(app, log);
  answerUnknownRoutes(app, { '/graphql': 'GET, POST' });
  await serveExplorer(app, config.explorerFolder);
  addDevelopmentTokens(app, config.developmentIssuerUrl);
  // Nothing decides: without a subgraph the rest of the graph is served all the same.
  addHealth(app, {}, () => stopping, config.access.kind === 'viewer' ? readiness(subgraphs) : {});
  const viewers = new Viewers(config.access, clock, log);
  const handle = fastifyApolloHandler(apollo, { context: contextFactory(config.access, viewers) });
  const { limits } = config;
  const options = {
    bodyLimit: limits?.bodyBytes ?? Number.MAX_SAFE_INTEGER,
    onRequest: limits ? [await limitRates(app, limits.rates, viewers)] : [],
  };
  const answerOperation: RouteHandlerMethod = function answerOperation(request, reply) {
    return runInRequest(requestScope(request), async (): Promise<unknown> => {
      // An operation is not even parsed for a client whose token is refused.
      await viewers.of(request);
      admitPlainGets(request);
      admitOperation(request, limits?.operation ?? null);
      return handle.call(this, request, reply);
    });
  };
  app.get('/graphql', options, answerOperation);
  app.post('/graphql', options, answerOperation);
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  return {
    log,
    url: `http://${config.host}:${port}/graphql`,
    drain: () => {
      stopping = true;
    },
    stop: async () => {
      await app.close();
      await apollo.stop();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
      await telemetry.stop();
    },
  };
}

function readiness(subgraphs: ReadonlyMap<string, SubgraphClient>): HealthChecks {
  return Object.fromEntries([...subgraphs].map(([name, subgraph]) => [name, () => subgraph.check()]));
}
