import type { EntityManager } from 'typeorm';
import type { Clock } from '@imigraph/calendar';
import { InvalidInputError } from '@imigraph/errors';
import type { FieldKeys } from '@imigraph/field-encryption';
import { IdempotencyKeyEntity } from './idempotency-key.entity';
import { isIdempotencyKey, isRemembered } from './idempotency-key.rules';

/** A mutation that must not happen twice, with the account that asks for it. */
export interface KeyedRequest {
  readonly subject: string;
  readonly key: string;
  readonly mutation: string;
  readonly input: object;
}

const digest = { table: 'idempotency_key', column: 'digest' };

/** The keys under which accounts have had something done. Works inside the transaction of the change. */
export class IdempotencyKeyService {
  constructor(
    private readonly clock: Clock,
    private readonly fieldKeys: FieldKeys,
  ) {}

  /**
   * The application to which this very request has led before, 'KEY_REUSED' when it was another request, or null for a
   * key that is new. Waits until no other change of the account is under way, so that of two requests at once the second
   * finds what the first has done. Throws BAD_USER_INPUT for what is no key.
   */
  async findApplication(tx: EntityManager, request: KeyedRequest): Promise<{ number: string } | 'KEY_REUSED' | null> {
    const { subject, key } = request;
    if (!isIdempotencyKey(key)) {
      throw new InvalidInputError({
        id: 'idempotencyKey berisi 1 sampai 100 karakter ASCII yang terlihat, misalnya sebuah UUID.',
        en: 'idempotencyKey is 1 to 100 visible ASCII characters, for instance a UUID.',
      });
    }
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`applications of ${subject}`]);
    const known = await tx.findOneBy(IdempotencyKeyEntity, { subject, key });
    if (!known || !isRemembered(known.usedAt, this.clock())) return null;
    const digests = this.fieldKeys.hashes(textOf(request), digest);
    return digests.includes(known.digest) ? { number: known.applicationNumber } : 'KEY_REUSED';
  }

  /** Also takes over a key whose time has passed. */
  async remember(tx: EntityManager, request: KeyedRequest, applicationNumber: string): Promise<void> {
    const { subject, key } = request;
    const row = {
      subject,
      key,
      digest: this.fieldKeys.hash(textOf(request), digest),
      applicationNumber,
      usedAt: this.clock(),
    };
    await tx.upsert(IdempotencyKeyEntity, row, ['subject', 'key']);
  }
}

/** The same for a field that is null and one that is left out; GraphQL hands the fields on in the schema's order. */
function textOf({ mutation, input }: KeyedRequest): string {
  const fields = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify([mutation, fields]);
}
