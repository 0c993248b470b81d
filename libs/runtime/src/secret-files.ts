import { readFileSync } from 'node:fs';

/** What is secret in the environment of some process. Each may lie in a file, which its name with _FILE names instead. */
const secrets = ['DATABASE_URL', 'DATABASE_ROLE_KEY', 'SIGNING_KEYS', 'FIELD_KEYS'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Puts the secrets that lie in files where the others are: container engines hand secrets over as files, which no list
 * of processes and no description of a container shows. Adds what is wrong to `faults`.
 */
export function withSecretFiles(environment: Environment, faults: string[]): Environment {
  const set: Record<string, string | undefined> = { ...environment };
  for (const name of secrets) {
    const file = set[`${name}_FILE`];
    if (file === undefined || file === '') continue;
    if (set[name] !== undefined && set[name] !== '') {
      faults.push(`${name}: is set, and ${name}_FILE too: leave one of them out`);
      continue;
    }
    try {
      set[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      faults.push(`${name}_FILE: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
    }
  }
  return set;
}
