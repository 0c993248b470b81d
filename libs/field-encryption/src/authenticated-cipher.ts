import { type KeyObject, createCipheriv, createDecipheriv } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const tagBytes = 16;

/** As NIST SP 800-38D recommends it; made by chance, up to 2³² values may be sealed with one key. */
export const nonceBytes = 12;

/** AES-256-GCM: nonce, ciphertext and tag, one behind the other. */
export function encrypt(key: KeyObject, nonce: Buffer, associated: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(associated);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null when anything of it, or of what is associated with it, is not as it was encrypted. */
export function decrypt(key: KeyObject, associated: Buffer, sealed: Buffer): Buffer | null {
  if (sealed.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const plain = decipher.update(sealed.subarray(nonceBytes, -tagBytes));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
}
