import type { FieldKeys } from '@imigraph/field-encryption';
import type { ApplicationEntity } from './application.entity';

/** What a row keeps of a NIK. */
export type SealedNik = Pick<ApplicationEntity, 'nikSealed' | 'nikHash'>;

const sealed = { table: 'application', column: 'nik_sealed' };
const hashed = { table: 'application', column: 'nik_hash' };

/** The NIKs of applicants as the database has them: sealed for their row, and hashed to be looked up. */
export class SealedNiks {
  constructor(readonly keys: FieldKeys) {}

  seal(nik: string | null, number: string): SealedNik {
    if (nik === null) return { nikSealed: null, nikHash: null };
    return { nikSealed: this.keys.seal(nik, sealed, number), nikHash: this.keys.hash(nik, hashed) };
  }

  /** Throws what FieldKeys throws: the key may be missing, or the text damaged. */
  open({ number, nikSealed }: Pick<ApplicationEntity, 'number' | 'nikSealed'>): string | null {
    return nikSealed === null ? null : this.keys.open(nikSealed, sealed, number);
  }

  /** Whichever key a row is hashed under, it has one of these. */
  hashes(nik: string): string[] {
    return this.keys.hashes(nik, hashed);
  }
}
