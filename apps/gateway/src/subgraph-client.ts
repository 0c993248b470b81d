import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { Pool } from 'undici';
import type { Language } from '@imigraph/errors';
import type { Logger } from '@imigraph/runtime';
import { type Metrics, inSpan, traceHeaders } from '@imigraph/telemetry';
import type { CallCredentials } from './call-credentials';
import type { GatewayContext } from './context';
import { type SubgraphFetch, placeOfError } from './fetch-place';
import { type FailureCode, failureText } from './subgraph-client.messages';
import { type SubgraphAnswer, parseSubgraphAnswer } from './subgraph-answer';

export interface SubgraphTarget {
  readonly name: string;
  readonly url: URL;
  /** For the whole call: waiting for a connection, sending, and reading the answer to its end. */
  readonly timeoutMs: number;
  /** The same for whoever asks for statistics, which may take longer. */
  readonly timeoutForAnalystsMs: number;
}

/** More calls than this to one subgraph at once wait for their turn, within their timeout. */
const connections = 128;
/** A larger answer is cut off: nothing that a page of 100 can hold comes near. */
const largestAnswerBytes = 16 * 1_048_576;
const readyTimeoutMs = 1_500;

/** A connection that was kept alive too long, seen before any byte of an answer. */
const brokenConnection: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const timeouts: ReadonlySet<unknown> = new Set(['UND_ERR_CONNECT_TIMEOUT', 'TimeoutError']);

type Outcome = SubgraphAnswer | { readonly failure: FailureCode };

/** Asks one subgraph, over connections that are kept alive. What it does not answer is null in the client's answer. */
export class SubgraphClient implements GraphQLDataSource<GatewayContext> {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(
    private readonly target: SubgraphTarget,
    private readonly credentials: CallCredentials,
    private readonly log: Logger,
    private readonly metrics: Metrics,
  ) {
    this.pool = new Pool(target.url.origin, {
      connections,
      maxResponseSize: largestAnswerBytes,
      connect: { timeout: target.timeoutMs },
      // One limit for the whole call stands in for undici's two for its parts.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.path = target.url.pathname + target.url.search;
  }

  /** Never throws for what a subgraph does: @apollo/gateway finds no place for an error that is thrown. */
  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>) {
    if (!('incomingRequestContext' in options)) throw new Error('Subgraphs are asked in the name of a request only.');
    const { request, context, pathInIncomingRequest: place = [] } = options;
    const { query = '', variables = {}, operationName } = request;
    const representations =
      place.length > 0 && Array.isArray(variables.representations) ? variables.representations : null;
    const fetch: SubgraphFetch = { query, representations, place, fetched: context.fetched };
    const body = JSON.stringify({ query, variables, operationName });
    const isMutation = /^\s*mutation\b/.test(query);

    const started = performance.now();
    const { name: subgraph } = this.target;
    const outcome = await inSpan(`subgraph ${subgraph}`, { 'imigraph.subgraph': subgraph }, () =>
      this.ask(body, fetch, context, isMutation),
    );
    const came = 'failure' in outcome ? outcome.failure : outcome.errors.length > 0 ? 'ERRORS' : 'OK';
    this.metrics.subgraphCalls.observe({ subgraph, outcome: came }, (performance.now() - started) / 1_000);
    if ('failure' in outcome) {
      return { data: null, errors: [this.failed(outcome.failure, fetch, isMutation, context.language)] };
    }
    const { data, errors } = outcome;
    if (data !== null && place.length === 0) context.fetched.add(data);
    if (errors.length === 0) return { data };
    return {
      data,
      errors: errors.map(({ message, path, code }) => ({
        message,
        path: placeOfError(fetch, path),
        extensions: { code },
      })),
    };
  }

  /** Throws when the subgraph does not say that it is ready. */
  async check(): Promise<void> {
    const signal = AbortSignal.timeout(readyTimeoutMs);
    const { statusCode, body } = await this.pool.request({ method: 'GET', path: '/ready', signal });
    await body.dump();
    if (statusCode !== 200) throw new Error(`${this.target.name} answers ${statusCode} at /ready`);
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async ask(
    body: string,
    { representations }: SubgraphFetch,
    context: GatewayContext,
    isMutation: boolean,
  ): Promise<Outcome> {
    try {
      const { status, text } = await this.call(body, context, isMutation);
      const answer = parseSubgraphAnswer(text, representations?.length ?? null);
      const refused = status === 401 && this.credentials.areOurs;
      if (answer && status < 500 && !refused) return answer;
      this.log.error({ subgraph: this.target.name, status }, 'subgraph gave no GraphQL answer');
      return { failure: 'SUBGRAPH_UNAVAILABLE' };
    } catch (error) {
      const failure = timeouts.has(nameOf(error)) ? 'TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
      this.log.error({ subgraph: this.target.name, code: failure, err: error }, 'subgraph did not answer');
      return { failure };
    }
  }

  private async call(
    body: string,
    context: GatewayContext,
    isMutation: boolean,
  ): Promise<{ status: number; text: string }> {
    const { path } = this;
    const { timeoutMs, timeoutForAnalystsMs } = this.target;
    const signal = AbortSignal.timeout(context.viewer.roles.includes('ANALYST') ? timeoutForAnalystsMs : timeoutMs);
    const send = () => {
      const headers = {
        ...this.credentials.headersFor({ path, body }, context),
        ...traceHeaders(),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      };
      return this.pool.request({ method: 'POST', path, headers, body, signal });
    };
    const response = await send().catch((error: unknown) => {
      // A mutation may have been made although its answer was lost; a question is asked once more.
      if (isMutation || !brokenConnection.has(nameOf(error))) throw error;
      return send();
    });
    return { status: response.statusCode, text: await response.body.text() };
  }

  private failed(code: FailureCode, fetch: SubgraphFetch, isMutation: boolean, language: Language) {
    const path = placeOfError(fetch);
    const field = path.findLast((step) => typeof step === 'string') ?? 'query';
    const text = failureText(code, { subgraph: this.target.name, field, isMutation });
    return { message: text[language], path, extensions: { code } };
  }
}

/** By its code where it has one; the error of a timed-out signal has only a name. */
function nameOf(error: unknown): unknown {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : name;
}
