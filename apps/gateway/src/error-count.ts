import type { ApolloServerPlugin } from '@apollo/server';
import { isErrorCode } from '@imigraph/errors';
import type { Metrics } from '@imigraph/telemetry';
import type { GatewayContext } from './context';

/** Counts the errors that clients are told, after all that has changed them. */
export function countErrors({ errors: counter }: Metrics): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response: { body } }) {
          const errors = body.kind === 'single' ? body.singleResult.errors : body.initialResult.errors;
          for (const { extensions } of errors ?? []) {
            const { code, subgraph } = extensions ?? {};
            counter.inc({
              code: isErrorCode(code) ? code : 'none',
              subgraph: typeof subgraph === 'string' ? subgraph : 'none',
            });
          }
          return Promise.resolve();
        },
      }),
  };
}
