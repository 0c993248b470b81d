import { type Day, addDays } from '@imigraph/calendar';
import { InvalidInputError } from '@imigraph/errors';

export type ReportAddressRefusal =
  'NOT_REGISTERED' | 'UNKNOWN_REGENCY' | 'UNCHANGED' | 'DAY_IN_FUTURE' | 'DAY_TOO_EARLY' | 'KEY_REUSED';

export interface ReportedAddress {
  readonly regencyCode: string;
  readonly address: string;
  readonly movedOn: Day;
}

/** What the rules need to know of the latest residence. ResidenceEntity satisfies it. */
export interface LatestResidence {
  readonly regencyCode: string;
  readonly address: string | null;
  readonly fromOn: Day;
  readonly toOn: Day | null;
}

const longestAddress = 300;
const keyForm = /^[\x21-\x7e]{1,100}$/;
const controlCharacter = /\p{Cc}/u;
const keyLastsMs = 24 * 60 * 60 * 1_000;

/** The report as it is kept: spaces around the address go. Throws BAD_USER_INPUT for what the schema's words rule out. */
export function readReport<Report extends ReportedAddress & { idempotencyKey: string }>(report: Report): Report {
  if (!keyForm.test(report.idempotencyKey)) {
    throw new InvalidInputError({
      id: '"idempotencyKey" berisi 1 sampai 100 karakter ASCII yang terlihat, misalnya sebuah UUID.',
      en: '"idempotencyKey" takes 1 to 100 visible ASCII characters, for instance a UUID.',
    });
  }
  const address = report.address.trim();
  if (address === '' || address.length > longestAddress || controlCharacter.test(address)) {
    throw new InvalidInputError({
      id: `"address" berisi jalan dan nomor, paling banyak ${longestAddress} karakter dalam satu baris.`,
      en: `"address" takes street and number, of at most ${longestAddress} characters on one line.`,
    });
  }
  return { ...report, address };
}

/** Why a move cannot be taken down, or null when it can. `today` is the day in the zone of the new regency. */
export function refuseMove(
  { regencyCode, address, movedOn }: ReportedAddress,
  latest: LatestResidence | null,
  today: Day,
): ReportAddressRefusal | null {
  if (movedOn > today) return 'DAY_IN_FUTURE';
  if (!latest) return null;
  if (latest.toOn === null && latest.regencyCode === regencyCode && latest.address === address) return 'UNCHANGED';
  // A residence of no day at all would be none.
  return movedOn < (latest.toOn ?? addDays(latest.fromOn, 1)) ? 'DAY_TOO_EARLY' : null;
}

/** Whether a key used at one time is still taken at another: for 24 hours. */
export function isKeyTaken(usedAt: Date, now: Date): boolean {
  return now.getTime() - usedAt.getTime() < keyLastsMs;
}
