import { randomBytes } from 'node:crypto';
import type { Clock } from '@imigraph/calendar';
import type { RunningProcess } from '@imigraph/runtime';
import { parseSecretKeys } from '@imigraph/secret-key';
import { type GatewayConfig, readGatewayConfig } from '../config';
import { startGateway } from '../start-gateway';
import { Issuer, audience } from './issuer';
import { type SmallGraph, startSmallGraph } from './small-graph';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestGateway {
  readonly url: string;
  readonly graph: SmallGraph;
  readonly issuer: Issuer;
  ask(query: string, headers?: Record<string, string>, variables?: Record<string, unknown>): Promise<Answer>;
  /** Any request to the gateway, at a path such as "/ready"; in English if no language is named. */
  request(path: string, init?: RequestInit): Promise<Answer>;
  stop(): Promise<void>;
}

export const signingKeys = `test:${randomBytes(32).toString('base64url')}`;

/** The environment with which a gateway serves a small graph for viewers. */
export function viewerEnvironment(graph: SmallGraph, issuer: Issuer): Record<string, string> {
  return {
    PORT: '0',
    LOG_LEVEL: 'silent',
    SUPERGRAPH_FILE: graph.supergraphFile,
    // Whether one is built in this clone is no matter of a spec.
    EXPLORER_FOLDER: 'no-explorer',
    SIGNING_KEYS: signingKeys,
    IDENTITY_JWKS_URL: `${issuer.url}/.well-known/jwks.json`,
    IDENTITY_ISSUER: issuer.url,
    IDENTITY_AUDIENCE: audience,
  };
}

/** A gateway with its own small graph and issuer, for ACCESS=viewer unless the environment says otherwise. */
export async function startTestGateway(
  environment: Readonly<Record<string, string>> = {},
  clock?: Clock,
): Promise<TestGateway> {
  const issuer = new Issuer();
  await issuer.start();
  const graph = await startSmallGraph(environment.ACCESS === 'open' ? null : parseSecretKeys(signingKeys));
  const config: GatewayConfig = readGatewayConfig({ ...viewerEnvironment(graph, issuer), ...environment });
  const gateway: RunningProcess = await startGateway(config, clock);
  const request = (path: string, init?: RequestInit) => {
    const headers = new Headers(init?.headers);
    if (!headers.has('accept-language')) headers.set('accept-language', 'en');
    return readAnswer(fetch(new URL(path, gateway.url), { ...init, headers }));
  };
  return {
    url: gateway.url,
    graph,
    issuer,
    request,
    ask: (query, headers = {}, variables = {}) =>
      request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    stop: async () => {
      await gateway.stop();
      await graph.stop();
      await issuer.stop();
    },
  };
}

async function readAnswer(sent: Promise<Response>): Promise<Answer> {
  const response = await sent;
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as Pick<Answer, 'data'> & { errors?: Answer['errors'] };
  return { status: response.status, headers: response.headers, text, data, errors };
}
