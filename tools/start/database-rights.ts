import { Client } from 'pg';
import { OLDEST_MAJOR } from '../postgres/programs.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';

const CONNECT_WITHIN_MS = 10_000;

interface Rights {
  version: number;
  versionText: string;
  user: string;
  database: string;
  isReplica: boolean;
  mayCreate: boolean;
  mayCreateRoles: boolean;
  mayCreateDatabases: boolean;
}

/**
 * Whether the user in DATABASE_URL may do what the system needs: schemas and roles, and databases too for the specs.
 * Asked at the start and all at once, since each app would fail later and say less.
 */
export async function refuseMissingRights(url: string, { forSpecs = false } = {}): Promise<{ version: string }> {
  const rights = await readRights(url);
  const { user, database, versionText } = rights;
  const faults: string[] = [];
  if (Math.floor(rights.version / 10_000) < OLDEST_MAJOR) {
    faults.push(`The server is PostgreSQL ${versionText}; ${OLDEST_MAJOR} or newer is needed.`);
  }
  if (rights.isReplica) {
    faults.push('The server is a replica, which can only be read. Name the primary in DATABASE_URL.');
  }
  if (!rights.mayCreate) {
    faults.push(
      `The user ${user} may not make schemas in the database ${database}. Let its owner or a superuser run:\n` +
        `  GRANT CREATE ON DATABASE ${name(database)} TO ${name(user)};`,
    );
  }
  if (!rights.mayCreateRoles) {
    faults.push(
      `The user ${user} may not make roles, and each subgraph has one of its own. Let a superuser run:\n` +
        `  ALTER ROLE ${name(user)} CREATEROLE;`,
    );
  }
  if (forSpecs && !rights.mayCreateDatabases) {
    faults.push(
      `The user ${user} may not make databases, and each spec works in one of its own. Let a superuser run:\n` +
        `  ALTER ROLE ${name(user)} CREATEDB;`,
    );
  }
  if (faults.length > 0) throw new PlainFailure(`DATABASE_URL cannot be used as it is.\n${faults.join('\n')}`);
  return { version: versionText };
}

async function readRights(url: string): Promise<Rights> {
  const client = openClient(url);
  try {
    await client.connect();
    const { rows } = await client.query<Rights>(
      `SELECT current_setting('server_version_num')::int AS version,
              current_setting('server_version') AS "versionText",
              current_user AS user,
              current_database() AS database,
              pg_is_in_recovery() AS "isReplica",
              has_database_privilege(current_database(), 'CREATE') AS "mayCreate",
              rolsuper OR rolcreaterole AS "mayCreateRoles",
              rolsuper OR rolcreatedb AS "mayCreateDatabases"
         FROM pg_roles WHERE rolname = current_user`,
    );
    const [rights] = rows;
    if (!rights) throw new PlainFailure('DATABASE_URL leads to a server that does not say who its user is.');
    return rights;
  } catch (error) {
    throw explainConnection(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** For the one who started the program; pg's own complaint about a malformed URL would show the password. */
export function openClient(url: string): Client {
  if (!/^postgres(ql)?:$/.test(parseUrl(url)?.protocol ?? '')) {
    throw new PlainFailure(
      'DATABASE_URL is not the address of a PostgreSQL. Write postgresql://user:password@host:5432/database, with special ' +
        'characters of the password percent-encoded.',
    );
  }
  return new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
}

function explainConnection(error: unknown, url: string): unknown {
  if (error instanceof PlainFailure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const address = parseUrl(url);
  const where = `${address?.hostname ?? ''}:${address?.port || '5432'}`;
  const user = decodeURIComponent(address?.username ?? '');
  const database = decodeURIComponent(address?.pathname.slice(1) ?? '');
  switch (code) {
    case 'ECONNREFUSED':
      return new PlainFailure(
        `No PostgreSQL answers at ${where}, as DATABASE_URL says. Start it, or correct the address.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new PlainFailure(`DATABASE_URL names the host ${address?.hostname}, which is not known here. Correct it.`);
    case '28P01':
    case '28000':
      return new PlainFailure(
        `The server at ${where} does not let the user ${user} in: the password in DATABASE_URL is wrong, or the server's ` +
          `pg_hba.conf has no line for this user (it says: ${message}).`,
      );
    case '3D000':
      return new PlainFailure(
        `The server at ${where} has no database ${database}. Let a superuser run:\n` +
          `  CREATE DATABASE ${name(database)} OWNER ${name(user)};`,
      );
    case '53300':
      return new PlainFailure(
        `The server at ${where} has no connection left to give. End some, or raise max_connections.`,
      );
    default:
      return new PlainFailure(`The database at ${where} cannot be used: ${message}. Correct DATABASE_URL.`);
  }
}

const name = (identifier: string) => `"${identifier.replaceAll('"', '""')}"`;

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
