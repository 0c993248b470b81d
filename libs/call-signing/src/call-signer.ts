import { randomBytes } from 'node:crypto';
import type { Clock } from '@imigraph/calendar';
import type { SecretKey } from '@imigraph/secret-key';
import { type OutgoingCall, type SealedEnvelope, signature, signatureHeaders } from './call';

/** The gateway's side: seals who asks into a call, so that a subgraph can believe it. */
export class CallSigner {
  constructor(
    private readonly key: SecretKey,
    private readonly clock: Clock,
  ) {}

  /** The headers to send with exactly this method, path and body. Each call of this function is good for one request. */
  sign({ audience, method, path, body, viewer, requestId, language }: OutgoingCall): Record<string, string> {
    const envelope: SealedEnvelope = {
      audience,
      keyId: this.key.id,
      time: this.clock().getTime(),
      nonce: randomBytes(16).toString('base64url'),
      requestId,
      language,
      viewer,
    };
    const sealed = Buffer.from(JSON.stringify(envelope)).toString('base64url');
    return {
      [signatureHeaders.call]: sealed,
      [signatureHeaders.signature]: signature(this.key.secret, { method, path, body }, sealed),
    };
  }
}
