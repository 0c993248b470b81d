import { createHash, createHmac } from 'node:crypto';
import type { Language } from '@imigraph/errors';
import type { ViewerClaims } from '@imigraph/identity';

/** The two headers of a signed call. A client's own copies never pass the gateway, which builds its calls afresh. */
export const signatureHeaders = { call: 'imigraph-call', signature: 'imigraph-signature' } as const;

/** What the gateway says with a call, beside its body. */
export interface CallEnvelope {
  readonly viewer: ViewerClaims;
  readonly requestId: string;
  readonly language: Language;
}

export interface OutgoingCall extends CallEnvelope {
  /** The subgraph that is called: a call signed for one is refused by the others. */
  readonly audience: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface IncomingCall {
  readonly method: string;
  readonly path: string;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What is inside the call header, as JSON in base64url. */
export interface SealedEnvelope extends CallEnvelope {
  readonly audience: string;
  readonly keyId: string;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly nonce: string;
}

/** HMAC-SHA256 in base64url, over the method, the path, the body's hash and the call header as they are sent. */
export function signature(
  secret: Buffer,
  call: { method: string; path: string; body: string | Buffer },
  sealed: string,
): string {
  const bodyHash = createHash('sha256').update(call.body).digest('hex');
  return createHmac('sha256', secret)
    .update(`1\n${call.method}\n${call.path}\n${bodyHash}\n${sealed}`)
    .digest('base64url');
}
