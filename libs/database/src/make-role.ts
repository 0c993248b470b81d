import { Client, DatabaseError } from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';
import { type AppRole, appRoleUrl } from './app-role';
import { literal, name } from './sql-text';

/** invalid_password, invalid_authorization_specification */
const notLetIn: readonly (string | undefined)[] = ['28P01', '28000'];

const connectTimeoutMs = 5_000;

/** Whether the server takes the role's password: it was made with another where DATABASE_ROLE_KEY has changed. */
async function isLetIn(role: AppRole, adminUrl: string): Promise<boolean> {
  const client = new Client({
    connectionString: appRoleUrl(adminUrl, role),
    connectionTimeoutMillis: connectTimeoutMs,
  });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && notLetIn.includes(error.code)) return false;
    throw error;
  } finally {
    await client.end();
  }
}

/** Other databases of the server that change the role at this moment cannot be more than the systems that share it. */
const mostRivals = 20;

/**
 * Changes a role though another database of the server changes it too: PostgreSQL makes the later one wait for the earlier
 * one's commit and then refuses it, as an internal error without a code of its own. An advisory lock would not help, since
 * it holds in one database only.
 */
async function alterRole(runner: QueryRunner, statement: string, rivals = 0): Promise<void> {
  try {
    await runner.query(statement);
  } catch (error) {
    const rival = error instanceof QueryFailedError && error.message === 'tuple concurrently updated';
    if (!rival || rivals >= mostRivals) throw error;
    await alterRole(runner, statement, rivals + 1);
  }
}

/**
 * Makes the role, or makes it what it should be again. CREATE ROLE knows no IF NOT EXISTS, and roles belong to the whole
 * server: another database may make it meanwhile. What is right is left alone, since running instances use it.
 */
export async function makeRole(
  runner: QueryRunner,
  role: AppRole,
  { adminUrl, searchPath }: { readonly adminUrl: string; readonly searchPath: readonly string[] },
): Promise<void> {
  const password = `login password ${literal(role.password)}`;
  await runner.query(`do $$ begin
    create role ${name(role.name)} ${password};
  exception when duplicate_object or unique_violation then null;
  end $$`);
  const [found] = (await runner.query(`select coalesce(rolconfig, '{}') as settings from pg_roles where rolname = $1`, [
    role.name,
  ])) as { settings: string[] }[];
  // Each schema is a literal of its own: in one literal, PostgreSQL would take them for the name of one schema.
  const settings = { search_path: searchPath, ...role.settings };
  for (const [key, value] of Object.entries(settings)) {
    const values = [value].flat();
    if (found?.settings.includes(`${key}=${values.join(', ')}`)) continue;
    await alterRole(runner, `alter role ${name(role.name)} set ${key} = ${values.map(literal).join(', ')}`);
  }
  if (!(await isLetIn(role, adminUrl))) await alterRole(runner, `alter role ${name(role.name)} ${password}`);
}
