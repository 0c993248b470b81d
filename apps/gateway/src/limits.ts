import { isIP } from 'node:net';
import { z } from 'zod';
import { largestBodyBytes } from '@imigraph/runtime';

/** What one request may ask for. */
export interface OperationLimits {
  /** Of a document, comments aside. */
  readonly tokens: number;
  /** Of brackets in a document, and of objects and lists in the JSON around it. */
  readonly nesting: number;
  /** Of lists in lists in a document: with each level @apollo/gateway takes twice as long to plan (2.14.4). */
  readonly lists: number;
  /** Of fields inside fields, with fragments spread, as are all that follow. */
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

/** Requests within a minute; 0 for any number. */
export interface RateLimits {
  /** Of one account. */
  readonly viewer: number;
  /** Of one address, for whoever has no token or one that is refused. */
  readonly address: number;
}

export interface Limits {
  readonly bodyBytes: number;
  readonly operation: OperationLimits;
  readonly rates: RateLimits;
}

const whole = (least: number, most: number, fallback: number) => {
  const message = `write a whole number from ${least} to ${most}`;
  return z.coerce.number({ error: message }).int(message).min(least, message).max(most, message).default(fallback);
};

/** One of the addresses of a proxy, such as 10.0.0.7, or a block of them, such as 10.0.0.0/8. */
function isAddressOrBlock(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    rest.length === 0 && bits > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits))
  );
}

/** By whom X-Forwarded-For is believed; nobody when left out. */
const trustedProxies = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((address) => address.trim()))
  .transform((addresses) => addresses.filter((address) => address !== ''))
  .superRefine((addresses, context) => {
    for (const address of addresses) {
      if (!isAddressOrBlock(address)) {
        context.addIssue(`${JSON.stringify(address)} is neither an address nor a block such as 10.0.0.0/8`);
      }
    }
  });

export const limitVariables = {
  TRUST_PROXY: trustedProxies,
  RATE_LIMIT_VIEWER: whole(0, 1_000_000, 1_200),
  RATE_LIMIT_ADDRESS: whole(0, 1_000_000, 600),
  LIMIT_BODY_BYTES: whole(1_024, 16 * 1_048_576, largestBodyBytes),
  // Six times what the largest journey has, and a third of a second of validation at its worst.
  LIMIT_TOKENS: whole(100, 20_000, 2_000),
  LIMIT_NESTING: whole(10, 200, 32),
  LIMIT_LISTS: whole(1, 8, 4),
  LIMIT_DEPTH: whole(1, 100, 20),
  LIMIT_FIELDS: whole(1, 20_000, 1_000),
  LIMIT_ROOT_FIELDS: whole(1, 1_000, 30),
  LIMIT_ALIASES: whole(0, 10_000, 50),
  LIMIT_DIRECTIVES: whole(0, 10_000, 50),
};

export function limitsFrom(set: Readonly<Record<Exclude<keyof typeof limitVariables, 'TRUST_PROXY'>, number>>): Limits {
  return {
    bodyBytes: set.LIMIT_BODY_BYTES,
    operation: {
      tokens: set.LIMIT_TOKENS,
      nesting: set.LIMIT_NESTING,
      lists: set.LIMIT_LISTS,
      depth: set.LIMIT_DEPTH,
      fields: set.LIMIT_FIELDS,
      rootFields: set.LIMIT_ROOT_FIELDS,
      aliases: set.LIMIT_ALIASES,
      directives: set.LIMIT_DIRECTIVES,
    },
    rates: { viewer: set.RATE_LIMIT_VIEWER, address: set.RATE_LIMIT_ADDRESS },
  };
}
