import { GraphQLError } from 'graphql';
import { PlainFailure } from '../terminal/plain-failure.ts';

/** What is wrong with the graph's sources, each fault in plain words. */
export class GraphFaults extends PlainFailure {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** "apps/offices/src/region/region.graphql:12:3: Syntax Error …", or the bare message when no place is known. */
export function placed(error: unknown): string {
  if (!(error instanceof GraphQLError)) return error instanceof Error ? error.message : String(error);
  const place = error.locations?.[0];
  const source = error.source ?? error.nodes?.[0]?.loc?.source;
  if (!source || !place) return error.message;
  return `${source.name}:${place.line}:${place.column}: ${error.message}`;
}
