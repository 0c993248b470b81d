import type { Day } from '@imigraph/calendar';
import type { PermitClass, StayPermitState } from '../generated/graphql';
import { stayPermitNumber } from '../stay-permit/stay-permit.rules';
import { foreignerId } from './foreigner.rules';

/** Runs SQL past every policy, as a spec may. */
type Sql = (text: string, values: readonly unknown[]) => Promise<unknown>;

export interface SeededPermit {
  readonly permitClass?: PermitClass;
  readonly validFromOn?: Day;
  readonly validToOn: Day;
  readonly state?: StayPermitState;
  readonly endedOn?: Day;
}

export interface SeededForeigner {
  /** Null for somebody whose residence has ended. */
  readonly regencyCode: string | null;
  readonly account?: string;
  readonly fromOn?: Day;
  readonly address?: string | null;
  readonly permits?: readonly SeededPermit[];
}

let seeded = 0;

function nextSerial(): string {
  seeded += 1;
  return `SEED${String(seeded).padStart(4, '0')}`;
}

/** Puts a foreigner into the tables, for specs that say themselves who is there. */
export async function seedForeigner(
  sql: Sql,
  { regencyCode, account, fromOn = '2026-01-01', address = 'Jalan Uji No. 1', permits = [] }: SeededForeigner,
): Promise<{ readonly id: string; readonly permits: readonly string[] }> {
  const id = foreignerId(nextSerial());
  // One statement: the regency on the foreigner is checked against the residence when the transaction ends.
  await sql(
    `with person as (
       insert into foreigner (id, name, birth_on, sex, nationality, regency_code, account_subject, invented)
       values ($1, 'Uji Coba', '1990-05-17', 'FEMALE', 'JPN', $2, $3, true))
     insert into residence (id, foreigner_id, regency_code, address, from_on, to_on, reported_at)
     values (gen_random_uuid(), $1, coalesce($2, '35.73'), $4, $5, case when $2::text is null then $5::date + 30 end,
             '2026-01-02T00:00:00Z')`,
    [id, regencyCode, account ?? null, address, fromOn],
  );
  const numbers: string[] = [];
  for (const { permitClass = 'ITAS', validFromOn, validToOn, state = 'ACTIVE', endedOn } of permits) {
    const number = stayPermitNumber(nextSerial());
    numbers.push(number);
    await sql(
      `insert into stay_permit (number, foreigner_id, permit_class, issued_on, valid_from_on, valid_to_on, state, ended_on,
                                issuing_service_point_id, invented)
       values ($1, $2, $3, $4, $4, $5, $6, $7, 'KANIM-MALANG', true)`,
      [number, id, permitClass, validFromOn ?? '2025-01-01', validToOn, state, endedOn ?? null],
    );
  }
  return { id, permits: numbers };
}
