import type { CallSigner } from '@imigraph/call-signing';
import type { GatewayContext } from './context';

/** In whose name a subgraph is asked. */
export interface CallCredentials {
  /** The headers to send with exactly this body, for one call. */
  headersFor(
    call: { path: string; body: string },
    context: GatewayContext,
  ): Readonly<Record<string, string | string[]>>;
  /** Whether a 401 refuses the gateway itself, which is our fault, and not the client whose headers were passed on. */
  readonly areOurs: boolean;
}

/** ACCESS=viewer: who asks is sealed into each call. No header of the client is passed on. */
export function signedCalls(signer: CallSigner, subgraph: string): CallCredentials {
  return {
    areOurs: true,
    headersFor: ({ path, body }, { viewer, requestId, language }) =>
      signer.sign({ audience: subgraph, method: 'POST', path, body, viewer, requestId, language }),
  };
}

/** ACCESS=open: the headers that FORWARD_HEADERS names go on, and nothing is signed. */
export const forwardedHeaders: CallCredentials = {
  areOurs: false,
  headersFor: (_call, { forwarded }) => forwarded,
};
