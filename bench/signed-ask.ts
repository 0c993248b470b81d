import { randomUUID } from 'node:crypto';
import { systemClock } from '@imigraph/calendar';
import { CallSigner } from '@imigraph/call-signing';
import type { GraphSystem, SubgraphName } from '@imigraph/graph-system';
import type { Viewer } from '@imigraph/identity';
import { parseSecretKeys } from '@imigraph/secret-key';

export interface SignedAnswer<Data> {
  readonly data: Data;
  /** Milliseconds from the request to the end of the answer. */
  readonly ms: number;
  readonly requestId: string;
}

export interface SignedQuestion {
  readonly subgraph: SubgraphName;
  readonly as: Viewer;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Asks a subgraph itself by a signed call, as the gateway does. Throws for an answer with errors. */
export async function askSigned<Data>(
  graph: GraphSystem,
  { subgraph, as, document, variables }: SignedQuestion,
): Promise<SignedAnswer<Data>> {
  const [key] = parseSecretKeys(graph.signingKeys);
  const { url } = graph.subgraph(subgraph);
  const body = JSON.stringify({ query: document, variables });
  const requestId = randomUUID();
  const signed = new CallSigner(key, systemClock).sign({
    audience: subgraph,
    method: 'POST',
    path: new URL(url).pathname,
    body,
    viewer: as,
    requestId,
    language: 'en',
  });
  const started = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed },
    body,
  });
  const text = await response.text();
  const ms = performance.now() - started;
  const { data, errors } = JSON.parse(text) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(`${subgraph} answered ${text} to ${body}`);
  return { data, ms, requestId };
}
