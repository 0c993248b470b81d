import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { GraphAnswerError, type GraphError, GraphUnreachableError } from './graph-error';

export interface GraphClientOptions {
  /** Where the gateway answers: `https://…/graphql`. */
  readonly url: string;
  /** Asked before each request, since tokens expire. Null asks as the public. */
  readonly token?: () => string | null | Promise<string | null>;
  /** The language of messages; `id` when it is left out. */
  readonly language?: 'id' | 'en';
  /** How long to wait for an answer; 15 seconds when it is left out. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

/** What came: `data` with a null for each field that could not be had, and why in `errors`, which is empty when all is there. */
export interface Asking<Data> {
  readonly data: Data;
  readonly errors: readonly GraphError[];
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphError[];
}

const defaultTimeoutMs = 15_000;

/** The least that a program needs to ask the graph: typed documents over `fetch`, without a cache. */
export class GraphClient {
  constructor(private readonly options: GraphClientOptions) {}

  /**
   * Throws GraphAnswerError when the answer has no data at all, and GraphUnreachableError when none came. An answer with
   * some of its fields missing is an answer: look at `errors`.
   */
  async ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Asking<Data>> {
    const { response, text } = await this.send(JSON.stringify({ query: print(document), variables }));
    const { data, errors = [] } = bodyOf<Data>(text);
    if (data === undefined || data === null)
      throw new GraphAnswerError(errors, response.status, retryAfterOf(response));
    return { data, errors };
  }

  private async send(body: string): Promise<{ response: Response; text: string }> {
    const { url, token, language = 'id', timeoutMs = defaultTimeoutMs, fetch: ask = fetch } = this.options;
    const bearer = (await token?.()) ?? null;
    try {
      const response = await ask(url, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'accept-language': language,
          'content-type': 'application/json',
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { response, text: await response.text() };
    } catch (error) {
      throw new GraphUnreachableError(error);
    }
  }
}

/** Something between the program and the graph may answer with a page of its own: that is an answer without data. */
function bodyOf<Data>(text: string): Body<Data> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** The service gives seconds, never a date. */
function retryAfterOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : null;
}
