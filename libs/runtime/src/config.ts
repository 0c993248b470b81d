import { z } from 'zod';
import { parseSecretKeys } from '@imigraph/secret-key';
import { withSecretFiles } from './secret-files';

/** Everything that is wrong with the environment, one line each, with what to write instead. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the environment once, and the files in which secrets lie. An empty variable counts as one that is not set. Throws
 * ConfigError with every fault.
 */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<z.output<Schema>> {
  const faults: string[] = [];
  const given = Object.entries(withSecretFiles(environment, faults));
  const result = schema.safeParse(Object.fromEntries(given.filter(([, value]) => value !== '')));
  if (result.success && faults.length === 0) return Object.freeze(result.data);
  for (const { path, message } of result.error?.issues ?? []) {
    faults.push(path.length > 0 ? `${path.join('.')}: ${message}` : message);
  }
  throw new ConfigError(faults);
}

const portMessage = 'write a port number from 0 to 65535 (0 takes any free one)';

export const portNumber = z.coerce
  .number({ error: portMessage })
  .int(portMessage)
  .min(0, portMessage)
  .max(65_535, portMessage);

export function listenPort(fallback: number): z.ZodType<number> {
  return portNumber.default(fallback);
}

/** A span of time from one millisecond to ten minutes. */
export function millisecondsFrom(fallback: number): z.ZodType<number> {
  const message = 'write a number of milliseconds from 1 to 600000';
  return z.coerce.number({ error: message }).int(message).min(1, message).max(600_000, message).default(fallback);
}

/** Keys written as id:base64url, with what to write when there are none; a fault says which entry is wrong and never shows it. */
export function secretKeys(unset: string) {
  return z.string({ error: unset }).transform((text, context) => {
    try {
      return parseSecretKeys(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not readable' });
      return z.NEVER;
    }
  });
}

/** The keys shared by the gateway and the subgraphs. */
export const signingKeys = secretKeys('set the keys that the gateway and the subgraphs share, as id:base64url');
