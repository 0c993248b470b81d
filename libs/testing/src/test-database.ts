import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type DatabaseAccess, type DatabaseDefinition, prepareDatabase } from '@imigraph/database';
import { makeTestDatabase, onTestServer, testDatabaseUrl } from '@imigraph/test-database';

const workspace = path.resolve(__dirname, '../../..');

function accessTo(database: string): DatabaseAccess {
  const url = new URL(testDatabaseUrl());
  url.pathname = `/${database}`;
  // Roles belong to the whole server: those of the tests have names of their own beside a running system's.
  return {
    adminUrl: url.toString(),
    rolePrefix: 'imigraph_test',
    roleKey: 'only-for-tests-only-for-tests-only-for-tests',
  };
}

/** Changes when anything does that the content of a prepared database is made of. */
function fingerprint(app: string): string {
  const hash = createHash('sha256');
  const folders = [
    'data',
    `apps/${app}/src`,
    'libs/access-log/src',
    'libs/bulk-load/src',
    'libs/database/src',
    'libs/disclosure/src',
    'libs/events/src',
    'libs/reference-data/src',
    'libs/demo-people/src',
    'libs/field-encryption/src',
    'libs/national-id/src',
    'libs/statistics/src',
  ];
  for (const folder of folders) {
    const absolute = path.join(workspace, folder);
    const entries = readdirSync(absolute, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile() && !one.name.endsWith('.spec.ts'))) {
      hash.update(entry.name).update(readFileSync(path.join(entry.parentPath, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** A database that has just been prepared, of which every spec file gets a copy; made once for one state of the code. */
async function template(app: string, definition: DatabaseDefinition): Promise<string> {
  const prefix = `imigraph_template_${definition.schema}_`;
  const name = `${prefix}${fingerprint(app)}`;
  await onTestServer(async (server) => {
    // Spec files run side by side: the first makes the template, the others wait for it.
    await server.query('select pg_advisory_lock(hashtextextended($1, 0))', [prefix]);
    const { rows } = await server.query<{ datname: string; datistemplate: boolean }>(
      'select datname, datistemplate from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    if (rows.some(({ datname, datistemplate }) => datname === name && datistemplate)) return;
    for (const { datname, datistemplate } of rows) {
      if (datistemplate) await server.query(`alter database ${datname} is_template false`);
      await server.query(`drop database ${datname} with (force)`);
    }
    await server.query(`create database ${name}`);
    await prepareDatabase(accessTo(name), definition);
    await server.query(`alter database ${name} is_template true`);
  });
  return name;
}

/** A copy of the prepared database for one spec file, and what takes it away again. */
export async function cloneDatabase(
  app: string,
  definition: DatabaseDefinition,
): Promise<{ readonly access: DatabaseAccess; readonly drop: () => Promise<void> }> {
  const from = await template(app, definition);
  const { name, drop } = await makeTestDatabase(definition.schema, from);
  return { access: accessTo(name), drop };
}
