import { randomBytes, randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { Pool, type QueryResultRow } from 'pg';
import type { Role } from '@imigraph/identity';
import { type TestDatabase, makeTestDatabase, onTestServer } from '@imigraph/test-database';
import { type AppProcess, startApp } from './app-process';
import { subgraphs } from './generated/subgraphs';

export type SubgraphName = (typeof subgraphs)[number]['name'];
export const subgraphNames: readonly SubgraphName[] = subgraphs.map(({ name }) => name);

/** Its variables in the environment: OFFICES_PORT, OFFICES_URL. */
function variablesOf(name: SubgraphName): Pick<(typeof subgraphs)[number], 'portVariable' | 'urlVariable'> {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`there is no subgraph ${name}`);
  return found;
}

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly subgraph?: string; readonly requestId?: string };
}

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came, to search it for what must not be there. */
  readonly text: string;
  readonly data: Data;
  readonly errors: readonly GraphError[] | undefined;
  readonly requestId: string;
}

export interface TokenClaims {
  readonly sub?: string;
  readonly office?: string;
  readonly regional_office?: string;
  readonly purpose?: string;
}

export interface AskOptions<Variables> {
  readonly variables?: Variables;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every app's process gets beside its configuration, to be watched from inside. */
export interface Watching {
  readonly preload?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The whole graph as processes: issuer, three subgraphs and the gateway, on a database of its own. */
export class GraphSystem {
  private readonly subgraphs = new Map<SubgraphName, AppProcess>();
  private gatewayProcess: AppProcess | null = null;
  readonly admin: Pool;

  private constructor(
    private readonly database: TestDatabase,
    private readonly issuer: AppProcess,
    private readonly watching: Watching,
  ) {
    this.admin = new Pool({ connectionString: database.url, max: 2 });
  }

  static async start(watching: Watching = {}): Promise<GraphSystem> {
    const [database, issuer] = await Promise.all([
      makeTestDatabase('e2e'),
      startApp({ name: 'issuer', script: 'tools/development-issuer/main.ts', env: { ISSUER_PORT: '0' } }),
    ]);
    const system = new GraphSystem(database, issuer, watching);
    try {
      await Promise.all(subgraphNames.map((name) => system.startSubgraph(name)));
      await system.startGateway();
      return system;
    } catch (error) {
      await system.stop();
      throw error;
    }
  }

  readonly signingKeys = `e2e:${randomBytes(32).toString('base64url')}`;
  private readonly roleKey = randomBytes(32).toString('base64url');
  /** Of each subgraph that seals fields. */
  private readonly fieldKeys: Partial<Record<SubgraphName, string>> = {
    applications: `e2e:${randomBytes(32).toString('base64url')}`,
  };

  /** What a subgraph's process is told. */
  subgraphEnvironment(name: SubgraphName): Record<string, string> {
    const fieldKeys = this.fieldKeys[name];
    return {
      // Port 0, or the port that it had: the gateway goes on asking there.
      [variablesOf(name).portVariable]: new URL(this.subgraphs.get(name)?.url ?? 'http://localhost:0').port,
      DATABASE_URL: this.database.url,
      // Roles belong to the whole server: each system's have names of their own.
      DATABASE_ROLE_PREFIX: this.rolePrefix,
      DATABASE_ROLE_KEY: this.roleKey,
      SIGNING_KEYS: this.signingKeys,
      ...(fieldKeys === undefined ? {} : { FIELD_KEYS: fieldKeys }),
      DEMO_PEOPLE: 'small',
      ...this.watching.env,
    };
  }

  private get rolePrefix(): string {
    return `e2e_${this.database.name.split('_').at(-1) ?? ''}`;
  }

  async startSubgraph(name: SubgraphName, env: Readonly<Record<string, string>> = {}): Promise<AppProcess> {
    const running = await startApp({ name, ...this.watching, env: { ...this.subgraphEnvironment(name), ...env } });
    this.subgraphs.set(name, running);
    return running;
  }

  async startGateway(env: Readonly<Record<string, string>> = {}): Promise<AppProcess> {
    this.gatewayProcess = await this.startAnotherGateway(env);
    return this.gatewayProcess;
  }

  /** A gateway beside the system's own, over the same subgraphs; whoever starts it stops it. */
  startAnotherGateway(env: Readonly<Record<string, string>> = {}): Promise<AppProcess> {
    const urls = subgraphNames.map((name) => [variablesOf(name).urlVariable, this.subgraph(name).url]);
    return startApp({
      name: 'gateway',
      ...this.watching,
      env: {
        GATEWAY_PORT: '0',
        SIGNING_KEYS: this.signingKeys,
        IDENTITY_JWKS_URL: `${this.issuer.url}/.well-known/jwks.json`,
        IDENTITY_ISSUER: this.issuer.url,
        IDENTITY_AUDIENCE: 'imigraph',
        DEVELOPMENT_ISSUER_URL: this.issuer.url,
        // Journeys and benches ask as fast as they can, all from one address.
        RATE_LIMIT_VIEWER: '0',
        RATE_LIMIT_ADDRESS: '0',
        ...(Object.fromEntries(urls) as Record<string, string>),
        ...this.watching.env,
        ...env,
      },
    });
  }

  subgraph(name: SubgraphName): AppProcess {
    const running = this.subgraphs.get(name);
    if (!running) throw new Error(`${name} does not run`);
    return running;
  }

  get gateway(): AppProcess {
    if (!this.gatewayProcess) throw new Error('the gateway does not run');
    return this.gatewayProcess;
  }

  get processes(): AppProcess[] {
    return [...this.subgraphs.values(), this.gateway];
  }

  /** What the configuration lets the processes talk to. */
  get issuerUrl(): string {
    return this.issuer.url;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  async token(role: Exclude<Role, 'PUBLIC' | 'SYSTEM'>, claims: TokenClaims = {}): Promise<string> {
    const response = await fetch(`${this.issuer.url}/token`, {
      method: 'POST',
      body: JSON.stringify({ sub: `e2e-${role.toLowerCase()}`, roles: [role], purpose: 'journey', ...claims }),
    });
    const { access_token: token } = (await response.json()) as { access_token?: string };
    if (token === undefined) throw new Error(`the issuer gave no token for ${role}`);
    return token;
  }

  /** Asks the gateway over HTTP, as a frontend does. */
  async ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    { variables, token, headers = {} }: AskOptions<Variables> = {},
  ): Promise<Answer<Data>> {
    const requestId = headers['x-request-id'] ?? randomUUID();
    const response = await fetch(this.gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        'x-request-id': requestId,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data: Data; errors?: readonly GraphError[] };
    return { status: response.status, headers: response.headers, text, data, errors, requestId };
  }

  /** Statements that the subgraphs sent to the database for one request, by their own count. */
  sqlStatements(requestId: string): number {
    const answered = [...this.subgraphs.values()]
      .flatMap((running) => running.lines())
      .filter((line) => line.msg === 'answered' && line.requestId === requestId);
    return answered.reduce((sum, { sqlStatements = 0 }) => sum + sqlStatements, 0);
  }

  /** SQL as the server's superuser, whom no policy binds: for expectations that owe nothing to the graph. */
  async sql<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.admin.query<Row>(text, [...values])).rows;
  }

  async stop(): Promise<void> {
    // Also after a start that failed half-way.
    await this.gatewayProcess?.stop();
    await Promise.all([...this.subgraphs.values()].map((running) => running.stop()));
    await this.issuer.stop();
    await this.admin.end();
    await this.database.drop();
    await onTestServer(async (server) => {
      for (const name of subgraphNames) {
        await server.query(`drop role if exists "${this.rolePrefix}_${name.replaceAll('-', '_')}"`);
      }
    });
  }
}
