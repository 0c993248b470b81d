import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { CallSigner } from '@imigraph/call-signing';
import type { Clock } from '@imigraph/calendar';
import { ConfigError, type Logger } from '@imigraph/runtime';
import type { Metrics } from '@imigraph/telemetry';
import { type CallCredentials, forwardedHeaders, signedCalls } from './call-credentials';
import { type GatewayConfig, silenceApollo } from './config';
import { SubgraphClient } from './subgraph-client';

export interface Federation {
  readonly gateway: ApolloGateway;
  /** By name, one for each subgraph of the supergraph; filled when the gateway has loaded it. */
  readonly subgraphs: ReadonlyMap<string, SubgraphClient>;
}

/** ApolloGateway over the supergraph file, which is read once. Throws ConfigError when it is not there. */
export function createGateway(config: GatewayConfig, clock: Clock, log: Logger, metrics: Metrics): Federation {
  silenceApollo();
  const subgraphs = new Map<string, SubgraphClient>();
  const gateway = new ApolloGateway({
    supergraphSdl: readSupergraph(config.supergraphFile),
    logger: log,
    __exposeQueryPlanExperimental: false,
    // Its spans join the trace, without what a client wrote: documents and messages may quote people's data.
    telemetry: { includeDocument: false, recordExceptions: false },
    buildService: ({ name, url }) => {
      const client = new SubgraphClient(
        {
          name,
          url: subgraphUrl(name, config.subgraphUrls[name] ?? url),
          timeoutMs: config.subgraphTimeoutMs,
          timeoutForAnalystsMs: config.subgraphTimeoutForAnalystsMs,
        },
        credentialsFor(name, config, clock),
        log,
        metrics,
      );
      subgraphs.set(name, client);
      return client;
    },
  });
  return { gateway, subgraphs };
}

function readSupergraph(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError([`SUPERGRAPH_FILE: ${file} cannot be read; write the path of a composed supergraph`]);
  }
}

function subgraphUrl(name: string, url: string | undefined): URL {
  if (url && URL.canParse(url)) return new URL(url);
  throw new ConfigError([`SUPERGRAPH_FILE: it does not say where the subgraph ${name} answers (url of join__graph)`]);
}

function credentialsFor(subgraph: string, { access }: GatewayConfig, clock: Clock): CallCredentials {
  if (access.kind === 'open') return forwardedHeaders;
  return signedCalls(new CallSigner(access.signingKeys[0], clock), subgraph);
}
