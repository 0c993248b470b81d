import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';

const secret = () => randomBytes(32).toString('base64url');

/**
 * The secrets of docker/compose.yaml, each in a file. What is there stays: the database knows its passwords, and what is
 * sealed opens with its key only. The folder is closed to other users; the files are readable, since a container's user
 * is another one than theirs.
 */
export function makeSecrets(folder: string): string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const databasePassword = secret();
  const secrets = {
    'postgres-password': secret(),
    'database-role-key': secret(),
    'signing-keys': `docker-1:${secret()}`,
    'field-keys-applications': `docker-1:${secret()}`,
    // One without the other would be of no use: the URL has the password in it.
    ...(existsSync(path.join(folder, 'database-password')) || existsSync(path.join(folder, 'database-url'))
      ? {}
      : {
          'database-password': databasePassword,
          'database-url': `postgres://imigraph_admin:${databasePassword}@postgres:5432/imigraph`,
        }),
  };
  const made = Object.entries(secrets).filter(([name]) => !existsSync(path.join(folder, name)));
  for (const [name, value] of made) writeFileSync(path.join(folder, name), value, { mode: 0o444 });
  return made.map(([name]) => name);
}

if (import.meta.main) {
  await runPlainly(async () => {
    const folder = path.join(repositoryRoot(), 'docker', 'secrets');
    const made = makeSecrets(folder);
    console.log(made.length > 0 ? `Made in ${folder}: ${made.join(', ')}` : `All secrets are in ${folder} already.`);
  });
}
