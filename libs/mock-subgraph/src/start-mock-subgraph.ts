import type { AddressInfo } from 'node:net';
import { type GraphQLSchema, graphql } from 'graphql';
import { z } from 'zod';
import { systemClock } from '@imigraph/calendar';
import { CallVerifier } from '@imigraph/call-signing';
import { type Logger, type RunningProcess, addHealth, createHttpServer } from '@imigraph/runtime';
import type { SecretKey } from '@imigraph/secret-key';
import { envelopeOf, requireSignedCalls } from '@imigraph/subgraph';

const callBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface MockSettings {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly host: string;
  readonly port: number;
  readonly signingKeys: readonly SecretKey[];
}

/** Answers as the subgraph of that name would: calls that are signed for it, and no others. */
export async function startMockSubgraph(
  { name, schema, host, port, signingKeys }: MockSettings,
  log: Logger,
): Promise<RunningProcess> {
  const app = createHttpServer();
  requireSignedCalls(app, new CallVerifier(signingKeys, name, systemClock), log);
  addHealth(app, {}, () => false);
  app.post('/graphql', async (request) => {
    const { requestId } = envelopeOf(request);
    const { query, variables, operationName } = callBody.parse(request.body);
    log.info({ requestId }, 'answered');
    return graphql({ schema, source: query, variableValues: variables ?? null, operationName: operationName ?? null });
  });
  await app.listen({ host, port });
  const { port: listening } = app.server.address() as AddressInfo;
  return {
    log,
    url: `http://${host}:${listening}/graphql`,
    drain: () => undefined,
    stop: async () => app.close(),
  };
}
