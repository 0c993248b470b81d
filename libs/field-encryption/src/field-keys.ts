import { type KeyObject, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import type { SecretKey } from '@imigraph/secret-key';
import { decrypt, encrypt, nonceBytes } from './authenticated-cipher';

/** A column whose values are secret. */
export interface SealedField {
  readonly table: string;
  readonly column: string;
}

/** Of this form, so that the first of two texts says where the texts of one key begin in an index. */
const sealedForm = /^1\.(?<keyId>[A-Za-z0-9_-]{1,32})\.(?<bytes>[A-Za-z0-9_-]+)$/;

/** The value is there and the key is not: FIELD_KEYS lacks one that is still in use. */
export class UnknownFieldKeyError extends Error {
  constructor(
    { table, column }: SealedField,
    readonly keyId: string,
  ) {
    super(`A value of ${table}.${column} is sealed with the key "${keyId}", which is not among FIELD_KEYS.`);
    this.name = new.target.name;
  }
}

/** The text was changed, or stands in another row than it was made for. */
export class DamagedFieldError extends Error {
  constructor({ table, column }: SealedField) {
    super(`A value of ${table}.${column} does not open: it is damaged, or it is another row's.`);
    this.name = new.target.name;
  }
}

/**
 * The keys of one subgraph for values that its database must not tell, such as numbers of identity papers.
 *
 * - `seal` encrypts a value for one row of one column (AES-256-GCM): in another row, column or table it does not open.
 *   The same value is sealed differently each time. How long it is can be seen.
 * - `hash` is the same each time, for looking a value up and for unique indexes (HMAC-SHA256). It is of one column, so
 *   that equal values of two columns cannot be brought together. Without the key a number of sixteen digits cannot be
 *   found by trying them all; with it, it can.
 *
 * Both keys come from the given one by HKDF-SHA256 and differ for each column. Every text begins with the id of its key,
 * 1.<id>., and the first key makes them all; to rotate, put the new key last everywhere, then first everywhere, seal and
 * hash the rows anew that `olderTexts` finds, then take the old key away. Meanwhile a value is looked up by all `hashes`.
 */
export class FieldKeys {
  private readonly secrets: ReadonlyMap<string, KeyObject>;
  private readonly derived = new Map<string, KeyObject>();
  /** Of the key that makes all that is new. */
  readonly firstId: string;

  constructor(keys: readonly [SecretKey, ...SecretKey[]]) {
    // As objects of which not even an inspector shows the bytes.
    this.secrets = new Map(keys.map(({ id, secret }) => [id, createSecretKey(secret)]));
    this.firstId = keys[0].id;
  }

  /** `row` is the row's own key, which never changes. */
  seal(value: string, field: SealedField, row: string): string {
    const key = this.derive(this.firstId, 'seal', field);
    const sealed = encrypt(key, randomBytes(nonceBytes), associated(this.firstId, field, row), Buffer.from(value));
    return `${beginning(this.firstId)}${sealed.toString('base64url')}`;
  }

  /** Throws UnknownFieldKeyError and DamagedFieldError, which name the column and neither row nor value. */
  open(sealed: string, field: SealedField, row: string): string {
    const { keyId, bytes: text } = sealedForm.exec(sealed)?.groups ?? {};
    if (keyId === undefined || text === undefined) throw new DamagedFieldError(field);
    if (!this.secrets.has(keyId)) throw new UnknownFieldKeyError(field, keyId);
    const bytes = Buffer.from(text, 'base64url');
    // Several texts stand for the same bytes, and only one of them was written.
    const isAsWritten = bytes.toString('base64url') === text;
    const value = isAsWritten ? decrypt(this.derive(keyId, 'seal', field), associated(keyId, field, row), bytes) : null;
    if (!value) throw new DamagedFieldError(field);
    return value.toString();
  }

  /** Under the first key: what a row is written with. */
  hash(value: string, field: SealedField): string {
    return this.hashUnder(this.firstId, value, field);
  }

  /** Under every key, the first one's first: what a row is looked up by. */
  hashes(value: string, field: SealedField): string[] {
    return [...this.secrets.keys()].map((keyId) => this.hashUnder(keyId, value, field));
  }

  /**
   * Between which two texts, the second not included, those stand that each older key has made: in an index with the
   * collation "C".
   */
  olderTexts(): { readonly from: string; readonly to: string }[] {
    const older = [...this.secrets.keys()].filter((keyId) => keyId !== this.firstId);
    // A solidus follows the full stop.
    return older.map((keyId) => ({ from: beginning(keyId), to: beginning(keyId).replace(/\.$/, '/') }));
  }

  private hashUnder(keyId: string, value: string, field: SealedField): string {
    const hash = createHmac('sha256', this.derive(keyId, 'hash', field))
      .update(value)
      .digest('base64url');
    return `${beginning(keyId)}${hash}`;
  }

  private derive(keyId: string, use: 'seal' | 'hash', { table, column }: SealedField): KeyObject {
    const info = JSON.stringify(['imigraph field 1', use, table, column]);
    const name = `${keyId} ${info}`;
    const known = this.derived.get(name);
    if (known) return known;
    const secret = this.secrets.get(keyId);
    if (!secret) throw new RangeError(`there is no key "${keyId}"`);
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', info, 32)));
    this.derived.set(name, key);
    return key;
  }
}

function beginning(keyId: string): string {
  return `1.${keyId}.`;
}

/** What the ciphertext is bound to, beside its key. */
function associated(keyId: string, { table, column }: SealedField, row: string): Buffer {
  return Buffer.from(JSON.stringify(['imigraph field 1', keyId, table, column, row]));
}
