import { randomUUID } from 'node:crypto';
import { type QueryResultRow, Pool } from 'pg';
import type { Clock } from '@imigraph/calendar';
import { CallSigner } from '@imigraph/call-signing';
import type { DatabaseAccess } from '@imigraph/database';
import type { Language } from '@imigraph/errors';
import { type ViewerClaims, publicViewer } from '@imigraph/identity';
import { createLogger } from '@imigraph/runtime';
import { parseSecretKeys } from '@imigraph/secret-key';
import { type CallContext, type SubgraphDefinition, startSubgraph } from '@imigraph/subgraph';
import { cloneDatabase } from './test-database';

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Who asks; the public if nobody is named. */
  readonly as?: ViewerClaims;
  readonly language?: Language;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  /** Statements that the answer took. */
  readonly sqlStatements: number;
}

/** A subgraph that listens on a port, on a database of its own. */
export interface TestSubgraph {
  readonly url: string;
  /** Where its database is, for a spec that opens it as the app's own role (openDatabase). */
  readonly access: DatabaseAccess;
  /** Asks over HTTP with a signed call, as the gateway does. */
  ask<Data = Record<string, unknown>>(document: string, options?: AskOptions): Promise<Answer<Data>>;
  /** Runs SQL as the server's superuser, whom no policy binds: for expectations that owe nothing to the subgraph. */
  sql<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The lines of its log so far. */
  readonly log: readonly string[];
  /** Another process on the same database, such as one with other keys. Stop it first. */
  beside<Context extends CallContext>(definition: SubgraphDefinition<Context>): Promise<TestSubgraph>;
  stop(): Promise<void>;
}

/** Of all specs: a database that is prepared once for all of them holds what was sealed under these. */
export const fieldKeys = parseSecretKeys(`test:${Buffer.alloc(32, 'field').toString('base64url')}`);

const keys = parseSecretKeys(`test:${Buffer.alloc(32, 'test').toString('base64url')}`);

interface AnsweredLine {
  readonly msg: string;
  readonly requestId?: string;
  readonly sqlStatements?: number;
}

export async function testSubgraph<Context extends CallContext>(
  definition: SubgraphDefinition<Context>,
  clock: Clock,
): Promise<TestSubgraph> {
  const { access, drop } = await cloneDatabase(definition.name, definition.database);
  return serve(definition, clock, access, drop);
}

async function serve<Context extends CallContext>(
  definition: SubgraphDefinition<Context>,
  clock: Clock,
  access: DatabaseAccess,
  drop: () => Promise<void>,
): Promise<TestSubgraph> {
  const lines: string[] = [];
  const statements = new Map<string, number>();
  const log = createLogger(
    { app: definition.name, level: 'info' },
    {
      write: (line: string) => {
        lines.push(line);
        const { msg, requestId, sqlStatements } = JSON.parse(line) as AnsweredLine;
        if (msg === 'answered' && requestId !== undefined) statements.set(requestId, sqlStatements ?? 0);
      },
    },
  );
  const running = await startSubgraph(
    definition,
    {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'info',
      database: access,
      signingKeys: keys,
      dataDir: 'data',
      demoPeople: 'small',
      telemetry: { metricsPort: null, collectorUrl: null, traceShare: 1 },
      kept: { events: 30, accessLog: 1_826 },
      statementLimits: { public: 2_000, citizen: 5_000, staff: 8_000, analyst: 30_000 },
    },
    { clock, log },
  );
  const admin = new Pool({
    connectionString: access.adminUrl,
    options: `-c search_path=${definition.database.schema}`,
  });
  const signer = new CallSigner(keys[0], clock);
  const { pathname } = new URL(running.url);
  return {
    url: running.url,
    access,
    log: lines,
    beside: (other) => serve(other, clock, access, () => Promise.resolve()),
    ask: async <Data>(document: string, { variables = {}, as = publicViewer, language = 'en' }: AskOptions = {}) => {
      const body = JSON.stringify({ query: document, variables });
      const requestId = randomUUID();
      const signed = signer.sign({
        audience: definition.name,
        method: 'POST',
        path: pathname,
        body,
        viewer: as,
        requestId,
        language,
      });
      const response = await fetch(running.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...signed },
        body,
      });
      const answer = (await response.json()) as Answer<Data>;
      return { ...answer, sqlStatements: statements.get(requestId) ?? 0 };
    },
    sql: async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await admin.query<Row>(text, [...values])).rows,
    stop: async () => {
      running.drain();
      await running.stop();
      await admin.end();
      await drop();
    },
  };
}
