import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import Negotiator from 'negotiator';
import type { ErrorCode } from '@imigraph/errors';
import type { GatewayContext } from './context';

const json = 'application/json';
const graphqlResponse = 'application/graphql-response+json';

/** The media type of the answer, or null when the client takes neither. A client that says nothing gets plain JSON. */
export function mediaTypeFor(accept: string | undefined): typeof json | typeof graphqlResponse | null {
  if (!accept) return json;
  const preferred = new Negotiator({ headers: { accept } }).mediaType([json, graphqlResponse]);
  return preferred === json || preferred === graphqlResponse ? preferred : null;
}

const badRequest: ErrorCode = 'BAD_REQUEST';

/** What is wrong with an operation that was sent as it should be. */
const wrongOperation: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What GraphQL over HTTP asks of the media types beyond what Apollo Server does: as application/json a well-formed request
 * is answered with 200 whatever its operation is worth, since such a client may take any other status for somebody
 * else's; as application/graphql-response+json the status tells. And nothing is executed for a client that takes no answer.
 */
export function answersByMediaType(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request }) {
          if (mediaTypeFor(request.http?.headers.get('accept')) !== null) return Promise.resolve();
          // Apollo Server finds words of its own for it, in plain JSON.
          const http = { status: 406, headers: new HeaderMap() };
          throw new GraphQLError('not acceptable', { extensions: { code: badRequest, http } });
        },
        willSendResponse({ request, response: { body, http } }) {
          if (body.kind !== 'single' || http.status !== 400) return Promise.resolve();
          const errors = body.singleResult.errors ?? [];
          if (
            mediaTypeFor(request.http?.headers.get('accept')) === json &&
            errors.every(({ extensions }) => wrongOperation.has(extensions?.code))
          ) {
            http.status = 200;
          }
          return Promise.resolve();
        },
      }),
  };
}
