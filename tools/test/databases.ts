import { startInstance, stopInstance } from '../postgres/instance.ts';
import { programsOnPath } from '../postgres/programs.ts';
import { refuseMissingRights } from '../start/database-rights.ts';

/** The embedded server's throw-away instance, or the server that TEST_DATABASE_URL names. */
export async function testDatabaseUrl(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  const given = env['TEST_DATABASE_URL'];
  if (!given) return (await startInstance(root, 'test')).url;
  await refuseMissingRights(given, { forSpecs: true });
  return given;
}

export interface ExternalDatabase {
  url: string;
  version: string;
}

/** A PostgreSQL that is not ours: the one that TEST_EXTERNAL_DATABASE_URL names, or a throw-away one by what PATH offers. */
export async function externalDatabase(root: string, env: NodeJS.ProcessEnv): Promise<ExternalDatabase | null> {
  const given = env['TEST_EXTERNAL_DATABASE_URL'];
  if (given) return { url: given, ...(await refuseMissingRights(given, { forSpecs: true })) };
  return programsOnPath() ? await startInstance(root, 'external') : null;
}

export async function stopTestDatabases(root: string): Promise<void> {
  await stopInstance(root, 'test');
  if (programsOnPath()) await stopInstance(root, 'external');
}
