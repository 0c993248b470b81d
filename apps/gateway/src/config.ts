import { z } from 'zod';
import { millisecondsFrom, portNumber, readConfig, signingKeys } from '@imigraph/runtime';
import { telemetryEnvironment } from '@imigraph/telemetry';
import { subgraphs } from './generated/subgraphs';
import { limitVariables, limitsFrom } from './limits';
import { isLoopbackHost } from './own-machine.rules';

const httpUrl = (error: string) => z.url({ protocol: /^https?$/, error });
const subgraphUrl = httpUrl('write where the subgraph answers: http://127.0.0.1:4001/graphql').optional();

/** What belongs to one connection or to the body: the gateway writes these itself. */
const ownHeaders = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const forwardHeaders = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((name) => name.trim().toLowerCase()))
  .transform((names) => names.filter((name) => name !== ''))
  .superRefine((names, context) => {
    for (const name of names) {
      if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)) context.addIssue(`${JSON.stringify(name)} is not a header's name`);
      else if (ownHeaders.has(name)) context.addIssue(`${name} is written by the gateway and cannot be passed on`);
    }
  });

const always = z.object({
  PORT: portNumber.optional(),
  GATEWAY_PORT: portNumber.default(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SUPERGRAPH_FILE: z.string().default('apps/gateway/supergraph.graphql'),
  SUBGRAPH_TIMEOUT_MS: millisecondsFrom(10_000),
  SUBGRAPH_TIMEOUT_ANALYST_MS: millisecondsFrom(35_000),
  EXPLORER_FOLDER: z.string().default('dist/explorer'),
});

/** By the subgraph's name; what is not here is asked where the supergraph says. */
const urls = z
  .object(Object.fromEntries(subgraphs.map(({ urlVariable }) => [urlVariable, subgraphUrl])))
  .transform((set) => ({
    subgraphUrls: Object.fromEntries(subgraphs.map(({ name, urlVariable }) => [name, set[urlVariable]])),
  }));

/** Where the explorer has tokens from. It gives one to whoever asks, so it is on this machine and never in production. */
const developmentIssuerUrl = httpUrl('write where the development issuer answers: http://127.0.0.1:4010').refine(
  (url) => isLoopbackHost(new URL(url).host),
  'the development issuer gives a token to whoever asks: it has to be on this machine, at 127.0.0.1',
);

const viewerAccess = z
  .object({
    ACCESS: z.literal('viewer').optional(),
    HOST: z.string().default('127.0.0.1'),
    SIGNING_KEYS: signingKeys,
    IDENTITY_JWKS_URL: httpUrl('write where the identity provider publishes its keys: https://…/.well-known/jwks.json'),
    IDENTITY_ISSUER: z.string({ error: 'write the issuer exactly as it stands in the tokens (iss)' }),
    IDENTITY_AUDIENCE: z.string({ error: 'write the audience for which the tokens are made (aud)' }),
    ...limitVariables,
    DEVELOPMENT_ISSUER_URL: developmentIssuerUrl.optional(),
    NODE_ENV: z.string().optional(),
    FORWARD_HEADERS: z
      .never({ error: 'works with ACCESS=open only; with ACCESS=viewer no header is passed on' })
      .optional(),
  })
  .refine(({ NODE_ENV, DEVELOPMENT_ISSUER_URL }) => NODE_ENV !== 'production' || DEVELOPMENT_ISSUER_URL === undefined, {
    path: ['DEVELOPMENT_ISSUER_URL'],
    error: 'the development issuer gives a token to whoever asks: leave it out in production',
  });

const openAccess = z.object({
  ACCESS: z.literal('open'),
  HOST: z
    .literal('127.0.0.1', { error: 'ACCESS=open listens on 127.0.0.1 only, since it lets everyone in: leave HOST out' })
    .default('127.0.0.1'),
  NODE_ENV: z
    .string()
    .refine((value) => value !== 'production', 'ACCESS=open lets everyone in and does not run in production')
    .optional(),
  FORWARD_HEADERS: forwardHeaders,
});

const access = z.discriminatedUnion('ACCESS', [viewerAccess, openAccess], {
  error: 'write viewer (tokens are checked and calls are signed) or open (neither; for trying a graph out)',
});

const served = z.intersection(z.intersection(always, urls), access).transform((set) => ({
  host: set.HOST,
  port: set.PORT ?? set.GATEWAY_PORT,
  logLevel: set.LOG_LEVEL,
  supergraphFile: set.SUPERGRAPH_FILE,
  subgraphTimeoutMs: set.SUBGRAPH_TIMEOUT_MS,
  subgraphTimeoutForAnalystsMs: set.SUBGRAPH_TIMEOUT_ANALYST_MS,
  subgraphUrls: set.subgraphUrls,
  explorerFolder: set.EXPLORER_FOLDER,
  developmentIssuerUrl: set.ACCESS === 'open' ? undefined : set.DEVELOPMENT_ISSUER_URL,
  ...(set.ACCESS === 'open'
    ? { trustedProxies: [], limits: null }
    : { trustedProxies: set.TRUST_PROXY, limits: limitsFrom(set) }),
  access:
    set.ACCESS === 'open'
      ? ({ kind: 'open', forwardHeaders: set.FORWARD_HEADERS } as const)
      : ({
          kind: 'viewer',
          signingKeys: set.SIGNING_KEYS,
          identity: { jwksUrl: set.IDENTITY_JWKS_URL, issuer: set.IDENTITY_ISSUER, audience: set.IDENTITY_AUDIENCE },
        } as const),
}));

const environment = z.intersection(served, telemetryEnvironment('GATEWAY_METRICS_PORT'));

export type GatewayConfig = Readonly<z.output<typeof environment>>;
export type Access = GatewayConfig['access'];
export type Identity = Extract<Access, { kind: 'viewer' }>['identity'];

export function readGatewayConfig(from: Readonly<Record<string, string | undefined>> = process.env): GatewayConfig {
  return readConfig(environment, from);
}

/**
 * Apollo's packages read the environment by themselves. With APOLLO_KEY the server sends usage reports and the schema to
 * Apollo, and every ApolloGateway sends metrics, after asking the cloud's metadata addresses where it runs, unless
 * APOLLO_TELEMETRY_DISABLED is set when it is constructed. Of their variables this process keeps none but that one, so
 * whoever constructs one of the two calls this first.
 */
export function silenceApollo(): void {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('APOLLO_')) delete process.env[name];
  }
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}
