import { removeInstance } from '../postgres/instance.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { openClient } from './database-rights.ts';
import { SUBGRAPHS, type Settings } from './settings.ts';

/** Where the events wait between the subgraphs. */
const EVENTS_SCHEMA = 'imigraph_events';

/** Removes all that the system has stored. Answers what is gone, one line each. */
export async function reset(root: string, { databaseUrl, rolePrefix }: Settings): Promise<string[]> {
  if (databaseUrl !== null) return resetOwn(databaseUrl, rolePrefix);
  const data = await removeInstance(root, 'development');
  return data === null ? [] : [`the embedded database's folder ${data}`];
}

/** In a server that others use too, only what bears the subgraphs' names: each one's schema and role. */
async function resetOwn(url: string, rolePrefix: string): Promise<string[]> {
  const client = openClient(url);
  await client.connect();
  try {
    const gone: string[] = [];
    const own = SUBGRAPHS.map(({ name }) => name.replaceAll('-', '_'));
    // Schemas first: a role cannot go while it has rights in one. The schema `extensions` stays: others may use it.
    for (const schema of [EVENTS_SCHEMA, ...own]) {
      if (await has(client, 'SELECT FROM pg_namespace WHERE nspname = $1', schema)) {
        await client.query(`DROP SCHEMA "${schema}" CASCADE`);
        gone.push(`the schema ${schema} and all in it`);
      }
    }
    for (const schema of own) {
      const role = `${rolePrefix}_${schema}`;
      await giveBackRights(client, role);
      if (await has(client, 'SELECT FROM pg_roles WHERE rolname = $1', role)) {
        await client.query(`DROP ROLE "${role}"`);
        gone.push(`the role ${role}`);
      }
    }
    return gone;
  } catch (error) {
    throw explainReset(error, url);
  } finally {
    await client.end();
  }
}

/** Rights outside of the subgraphs' schemas, such as the use of the schema in which extensions are. */
async function giveBackRights(client: ReturnType<typeof openClient>, role: string): Promise<void> {
  if (!(await has(client, 'SELECT FROM pg_roles WHERE rolname = $1', role))) return;
  const { rows } = await client.query<{ nspname: string }>(
    `SELECT nspname FROM pg_namespace, aclexplode(nspacl) AS granted
      WHERE granted.grantee = (SELECT oid FROM pg_roles WHERE rolname = $1)`,
    [role],
  );
  for (const { nspname } of rows) await client.query(`REVOKE ALL ON SCHEMA "${nspname}" FROM "${role}"`);
}

async function has(client: ReturnType<typeof openClient>, sql: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(sql, [name]);
  return rowCount === 1;
}

/** 42501: not the owner. 2BP01: something still depends on it, most often the role in another database. */
function explainReset(error: unknown, url: string): unknown {
  const { code, message, detail } = error as { code?: string; message: string; detail?: string };
  if (code !== '42501' && code !== '2BP01') return error;
  const user = decodeURIComponent(new URL(url).username);
  return new PlainFailure(
    `Not everything could be removed: ${message}.${detail ? ` ${detail}.` : ''} Let the user who made it, or a superuser, ` +
      `do it, or use another DATABASE_ROLE_PREFIX. DATABASE_URL works as ${user}.`,
  );
}
