import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';
import { runHistory } from './run-history';
import type { Language, Texts } from './texts';

/** One answer of the graph, for the table, the chart and the line above them. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly requestId: string | null;
  readonly errors: number;
  readonly data: unknown;
}

/** In whose name and language is asked; read anew for each question. */
export interface Asking {
  readonly language: Language;
  readonly texts: Texts;
  readonly token: string | null;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** The editor learns a moment late which operations a text holds: a name that is not in it names nothing. */
function operationIn({ query, operationName }: FetcherParams): string | null {
  try {
    const { definitions } = parse(query);
    const names = definitions.map((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.name?.value : undefined));
    return names.find((name) => name !== undefined && name === operationName) ?? null;
  } catch {
    // What cannot be read is for the gateway to refuse, with the place of the fault.
    return null;
  }
}

/** Sends what the editor runs to the gateway, and tells every answer but that about the schema. */
export function createAsk(asking: () => Asking, answered: (answer: Answer | null) => void): Fetcher {
  return async (parameters, options) => {
    const { language, texts, token } = asking();
    const isForEditor = parameters.operationName === 'IntrospectionQuery';
    if (!isForEditor) {
      answered(null);
      runHistory.add({
        query: parameters.query,
        variables: parameters.variables ? JSON.stringify(parameters.variables, null, 2) : '',
      });
    }
    const started = performance.now();
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language,
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(options?.headers as Record<string, string> | undefined),
      },
      body: JSON.stringify({ ...parameters, operationName: operationIn(parameters) }),
    }).catch(() => {
      throw new Error(texts.unreachable);
    });
    const body = (await response.json().catch(() => {
      throw new Error(`${texts.notGraphql} (HTTP ${response.status}).`);
    })) as Body;
    if (!isForEditor) {
      answered({
        status: response.status,
        milliseconds: Math.round(performance.now() - started),
        requestId: response.headers.get('x-request-id'),
        errors: body.errors?.length ?? 0,
        data: body.data,
      });
    }
    return body as Awaited<ReturnType<Fetcher>>;
  };
}
