import { timingSafeEqual } from 'node:crypto';
import type { Clock } from '@imigraph/calendar';
import { parseViewerClaims } from '@imigraph/identity';
import type { SecretKey } from '@imigraph/secret-key';
import { type CallEnvelope, type IncomingCall, type SealedEnvelope, signature, signatureHeaders } from './call';
import { NonceMemory } from './nonce-memory';

/** How far a call's time may lie from the verifier's, before or after. */
export const callWindowMs = 30_000;

export type CallFault =
  'UNSIGNED' | 'MALFORMED' | 'UNKNOWN_KEY' | 'BAD_SIGNATURE' | 'WRONG_AUDIENCE' | 'EXPIRED' | 'REPLAYED';

/** The subgraph's side: answers what a call says when it is believed, and why not when it is not. */
export class CallVerifier {
  private readonly nonces: NonceMemory;

  constructor(
    private readonly keys: readonly SecretKey[],
    private readonly audience: string,
    private readonly clock: Clock,
  ) {
    // A nonce must be remembered for as long as its call could still be inside the window on either side.
    this.nonces = new NonceMemory(2 * callWindowMs);
  }

  verify(call: IncomingCall): CallEnvelope | CallFault {
    const sealed = call.headers[signatureHeaders.call];
    const signed = call.headers[signatureHeaders.signature];
    if (sealed === undefined || signed === undefined) return 'UNSIGNED';
    if (typeof sealed !== 'string' || typeof signed !== 'string') return 'MALFORMED';
    const envelope = open(sealed);
    if (!envelope) return 'MALFORMED';
    const key = this.keys.find(({ id }) => id === envelope.keyId);
    if (!key) return 'UNKNOWN_KEY';
    // As text: base64url has several spellings of the same bytes, and only one of them was sent.
    const expected = Buffer.from(signature(key.secret, call, sealed));
    const given = Buffer.from(signed);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'BAD_SIGNATURE';
    // Only what the signature vouches for is judged from here on.
    if (envelope.audience !== this.audience) return 'WRONG_AUDIENCE';
    const now = this.clock().getTime();
    if (Math.abs(now - envelope.time) > callWindowMs) return 'EXPIRED';
    if (!this.nonces.addNew(envelope.nonce, now)) return 'REPLAYED';
    const { viewer, requestId, language } = envelope;
    return { viewer, requestId, language };
  }
}

function open(sealed: string): SealedEnvelope | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(sealed, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { audience, keyId, time, nonce, requestId, language, viewer } = value as Record<string, unknown>;
  const claims = parseViewerClaims(viewer);
  if (typeof audience !== 'string' || typeof keyId !== 'string' || typeof time !== 'number') return null;
  if (typeof nonce !== 'string' || typeof requestId !== 'string' || claims === null) return null;
  if (language !== 'id' && language !== 'en') return null;
  return { audience, keyId, time, nonce, requestId, language, viewer: claims };
}
