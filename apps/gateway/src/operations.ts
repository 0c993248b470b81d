import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode, type LocalizedText } from '@imigraph/errors';
import type { Logger } from '@imigraph/runtime';
import type { GatewayContext } from './context';
import { withStatus } from './status';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const internal: ErrorCode = 'INTERNAL_SERVER_ERROR';

const severalOperations: LocalizedText = {
  id: 'Dokumen ini berisi beberapa operasi: sebutkan yang mana dalam operationName.',
  en: 'The document has several operations: say which one in operationName.',
};

function noOperationCalled(name: string): LocalizedText {
  return {
    id: `Tidak ada operasi bernama ${name} dalam dokumen ini.`,
    en: `There is no operation called ${name} in the document.`,
  };
}

/** What Apollo Server and @apollo/gateway leave to be done between them. */
export function tidyAnswers(formatError: FormatError, log: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        // Without this the gateway finds that there is no operation to plan, and that would be a fault of ours (500).
        didResolveOperation({ operation, request }) {
          if (operation) return Promise.resolve();
          throw withStatus(
            new AppError(
              'OPERATION_RESOLUTION_FAILURE',
              request.operationName ? noOperationCalled(request.operationName) : severalOperations,
            ),
          );
        },
        willSendResponse({ contextValue: { outcome }, operationName, response: { body, http } }) {
          if (body.kind !== 'single') return Promise.resolve();
          const result = body.singleResult;
          // Where one subgraph names an entity that another does not know, the gateway makes it null and says so here,
          // in words about the schema. A client sees the null, which is what a missing thing looks like.
          const gaps = result.extensions?.valueCompletion;
          if (Array.isArray(gaps)) {
            delete result.extensions;
            log.warn({ gaps: gaps.length, path: pathOf(gaps[0]) }, 'a subgraph knows nothing of what another names');
            // Nothing is left that could be told from an answer that failed.
            if (result.data === null) result.errors = [formatError({ message: '' }, gaps[0])];
          }
          const errors = result.errors ?? [];
          if (result.data === undefined && errors.some(({ extensions }) => extensions?.code === internal)) {
            http.status = 500;
          }
          outcome.operation = operationName ?? null;
          outcome.errors = errors.length;
          return Promise.resolve();
        },
      }),
  };
}

function pathOf(gap: unknown): GraphQLError['path'] {
  return gap instanceof GraphQLError ? gap.path : undefined;
}
