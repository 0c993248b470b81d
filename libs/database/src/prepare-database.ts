import { DataSource, type QueryRunner } from 'typeorm';
import { systemViewer } from '@imigraph/identity';
import { type AppRole, appRole } from './app-role';
import { makeExtensions } from './make-extensions';
import { makeRole } from './make-role';
import type { DatabaseAccess, DatabaseDefinition } from './open-database';
import { name } from './sql-text';
import { beginAs } from './viewer-transaction';
import { viewerFunctions } from './viewer-functions';

const lockTimeoutMs = 120_000;

/** Says all that the role may do, and takes away what an earlier version let it. */
async function grant(
  runner: QueryRunner,
  role: AppRole,
  { schema, writable, callable = [] }: DatabaseDefinition,
  extensionSchemas: readonly string[],
): Promise<void> {
  const to = name(role.name);
  const from = name(schema);
  const statements = [
    `revoke all on all tables in schema ${from} from ${to}`,
    `revoke all on all functions in schema ${from} from ${to}`,
    `grant usage on schema ${from} to ${to}`,
    `grant select on all tables in schema ${from} to ${to}`,
    `grant usage on all sequences in schema ${from} to ${to}`,
    ...writable.map((table) => `grant insert, update on ${from}.${name(table)} to ${to}`),
    ...extensionSchemas.map((one) => `grant usage on schema ${name(one)} to ${to}`),
    // PostgreSQL lets everyone call a new function.
    ...callable.map((routine) => `revoke all on function ${from}.${name(routine)} from public`),
    ...callable.map((routine) => `grant execute on function ${from}.${name(routine)} to ${to}`),
  ];
  await runner.startTransaction();
  // Subgraphs that start together give rights on the same schema of extensions, which PostgreSQL refuses to do at once.
  await runner.query(`select pg_advisory_xact_lock(hashtextextended('imigraph grants', 0))`);
  for (const statement of statements) await runner.query(statement);
  await runner.commitTransaction();
}

/**
 * Makes the role and the schema, migrates and loads. As many instances as start at once do it one after the other: an
 * advisory lock of this database is held throughout, since TypeORM's own migrations take none.
 */
export async function prepareDatabase(access: DatabaseAccess, definition: DatabaseDefinition): Promise<void> {
  const { schema } = definition;
  const role = appRole(access, definition);
  const extensionSchemas = await makeExtensions(access.adminUrl, definition.extensions ?? []);
  const searchPath = [schema, ...extensionSchemas];
  const source = new DataSource({
    type: 'postgres',
    url: access.adminUrl,
    schema,
    entities: definition.entities,
    migrations: definition.migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    applicationName: `imigraph ${schema} (prepare)`,
    installExtensions: false,
    synchronize: false,
    logging: false,
    poolSize: 2,
    extra: { options: `-c search_path=${searchPath.join(',')} -c lock_timeout=${lockTimeoutMs}` },
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(hashtextextended($1, 0))', [`imigraph ${schema}`]);
    await makeRole(runner, role, { adminUrl: access.adminUrl, searchPath });
    await runner.query(`create schema if not exists ${name(schema)}`);
    for (const statement of viewerFunctions) await runner.query(statement);
    await source.runMigrations();
    await grant(runner, role, definition, extensionSchemas);
    if (definition.load) {
      await beginAs(runner, systemViewer);
      await definition.load(runner.manager);
      await runner.commitTransaction();
    }
  } finally {
    // The lock is the session's: it ends with the connection, also when something above failed.
    await runner.release();
    await source.destroy();
  }
}
