export interface SecretKey {
  readonly id: string;
  readonly secret: Buffer;
}

const entryForm = /^(?<id>[A-Za-z0-9_-]{1,32}):(?<secret>[A-Za-z0-9_-]+)$/;

/** Shorter than the output of SHA-256 a key is weaker than what is made with it. */
const minimumBytes = 32;

/**
 * Keys written as "id:base64url,id:base64url". The first makes what is new (signs, seals), all are believed (verify,
 * open): to rotate, put the new key last everywhere, then first everywhere, then take the old one away. Throws an Error
 * that says which entry is wrong, never its secret.
 */
export function parseSecretKeys(text: string): readonly [SecretKey, ...SecretKey[]] {
  const keys = text.split(',').map((entry, index): SecretKey => {
    const match = entryForm.exec(entry.trim())?.groups;
    if (!match?.id || !match.secret) throw new Error(`key ${index + 1} is not written as id:base64url`);
    const secret = Buffer.from(match.secret, 'base64url');
    if (secret.length < minimumBytes) {
      throw new Error(`key ${index + 1} has ${secret.length} bytes and needs at least ${minimumBytes}`);
    }
    return { id: match.id, secret };
  });
  const [first, ...rest] = keys;
  if (!first) throw new Error('there is no key');
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error('two keys have the same id');
  return [first, ...rest];
}
