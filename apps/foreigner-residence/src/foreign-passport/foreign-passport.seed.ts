import type { Day } from '@imigraph/calendar';
import { type HeldPassportState, foreignPassportId } from './foreign-passport.rules';

/** Runs SQL past every policy, as a spec may. */
type Sql = (text: string, values: readonly unknown[]) => Promise<unknown>;

export interface SeededPassport {
  readonly foreignerId: string;
  readonly country?: string;
  readonly number?: string;
  readonly surname?: string;
  readonly givenNames?: string | null;
  readonly issuedOn: Day;
  readonly expiresOn: Day;
  readonly state?: HeldPassportState;
  readonly endedOn?: Day;
  readonly successorId?: string;
}

let seeded = 0;

/** Puts a passport into the table and answers its id. */
export async function seedPassport(sql: Sql, passport: SeededPassport): Promise<string> {
  seeded += 1;
  const id = foreignPassportId(`SEED${String(seeded).padStart(4, '0')}`);
  const { foreignerId, country = 'JPN', number = `T${String(seeded).padStart(7, '0')}` } = passport;
  const { surname = 'Coba', givenNames = 'Uji', issuedOn, expiresOn, state = 'ACTIVE' } = passport;
  await sql(
    `insert into foreign_passport (id, foreigner_id, issuing_country_code, number_clear, surname, given_names, issued_on,
                                   expires_on, state, ended_on, successor_id, invented)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true)`,
    [
      ...[id, foreignerId, country, number, surname, givenNames, issuedOn, expiresOn],
      ...[state, passport.endedOn ?? null, passport.successorId ?? null],
    ],
  );
  return id;
}
