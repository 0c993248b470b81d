import { Client, escapeIdentifier } from 'pg';
import { from, to } from 'pg-copy-streams';
import { SUBGRAPHS } from '../start/settings.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { type Entry, addEntry, copyEntry, makeArchive, readArchive, writeManifest } from './archive.ts';

/** Where the events wait between the subgraphs: queueSchema of libs/events. */
const EVENTS_SCHEMA = 'imigraph_events';
const OWN_SCHEMAS = SUBGRAPHS.map(({ name }) => name.replaceAll('-', '_'));
const SCHEMAS = [...OWN_SCHEMAS, EVENTS_SCHEMA];
/** What says which migrations have run: each release keeps its own. */
const VERSION_TABLES = ['migration', 'version'];

export interface RowCount {
  tables: number;
  rows: number;
}

interface Table {
  /** schema/table, which is also its name in an archive. */
  name: string;
  /** Quoted, without those that the database computes. */
  columns: string;
}

/**
 * Writes all rows of all tables of the subgraphs down as they are at one moment, in the form that COPY has had in every
 * version. The tables themselves are not in it: the release that reads them has made its own.
 */
export function exportRows(url: string, folder: string, at: Date): Promise<RowCount> {
  makeArchive(folder);
  return asSuperuser(url, async (client, postgres) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = await listTables(client);
    if (tables.length === 0) throw new PlainFailure('There is nothing to export: none of the tables is there.');
    const entries: Entry[] = [];
    let rows = 0;
    for (const { name, columns } of tables) {
      const stream = client.query(to(`COPY (SELECT ${columns} FROM ${quoted(name)}) TO STDOUT`));
      entries.push(await addEntry(folder, name, stream));
      rows += stream.rowCount ?? 0;
    }
    const [migrations, sequences] = [await migrationsOf(client), await sequencesOf(client)];
    await client.query('COMMIT');
    const madeAt = at.toISOString();
    writeManifest(folder, { format: 1, kind: 'rows', postgres, madeAt, entries, migrations, sequences });
    return { tables: tables.length, rows };
  });
}

/**
 * Replaces all rows of all tables by those of an archive, in one transaction: without triggers and checks between tables,
 * since they held where the rows come from. The tables must be those of the release that has written them.
 */
export async function importRows(url: string, folder: string): Promise<RowCount> {
  const { entries, migrations, sequences } = await readArchive(folder, 'rows');
  return asSuperuser(url, async (client) => {
    await refuseRunning(client);
    await client.query('BEGIN');
    const tables = await listTables(client);
    const there = await migrationsOf(client);
    refuseOtherTables(tables, entries, there, migrations);
    await client.query(`SET LOCAL session_replication_role = replica`);
    await client.query(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`);
    let rows = 0;
    for (const entry of entries) {
      const columns = tables.find(({ name }) => name === entry.name)?.columns ?? '';
      const stream = client.query(from(`COPY ${quoted(entry.name)} (${columns}) FROM STDIN`));
      await copyEntry(folder, entry, stream);
      rows += stream.rowCount ?? 0;
    }
    for (const [name, value] of Object.entries(sequences)) {
      await client.query('SELECT setval($1::regclass, $2)', [quoted(name), value]);
    }
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return { tables: entries.length, rows };
  });
}

async function asSuperuser<T>(
  url: string,
  work: (client: Client, postgres: { version: string; major: number }) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'imigraph rows' });
  await client.connect();
  try {
    const { rows } = await client.query<{ superuser: boolean; version: string }>(
      `SELECT rolsuper AS superuser, current_setting('server_version') AS version FROM pg_roles WHERE rolname = current_user`,
    );
    const [{ superuser, version } = { superuser: false, version: '' }] = rows;
    if (!superuser) {
      throw new PlainFailure(
        'Tables of people show all of their rows to a superuser only, and DATABASE_URL names another user. Name a ' +
          'superuser for this, or use pg_dump, which belongs to a server of your own.',
      );
    }
    return await work(client, { version, major: Number.parseInt(version, 10) });
  } finally {
    // What was begun and not committed is undone with it.
    await client.end();
  }
}

async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT nspname || '/' || relname AS name,
            (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
              WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns
       FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
      WHERE relkind = 'r' AND nspname = ANY ($1) AND relname <> ALL ($2) ORDER BY 1`,
    [SCHEMAS, VERSION_TABLES],
  );
  return rows;
}

async function migrationsOf(client: Client): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const schema of OWN_SCHEMAS) {
    const { rows: tables } = await client.query('SELECT WHERE to_regclass($1) IS NOT NULL', [`${schema}.migration`]);
    if (tables.length === 0) continue;
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM ${schema}.migration ORDER BY timestamp, name`,
    );
    found[schema] = rows.map(({ name }) => name);
  }
  const { rows: queues } = await client.query('SELECT WHERE to_regclass($1) IS NOT NULL', [`${EVENTS_SCHEMA}.version`]);
  if (queues.length > 0) {
    const { rows } = await client.query<{ version: number }>(`SELECT version FROM ${EVENTS_SCHEMA}.version`);
    found[EVENTS_SCHEMA] = rows.map(({ version }) => String(version));
  }
  return found;
}

async function sequencesOf(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `SELECT schemaname || '/' || sequencename AS name, last_value::text AS value
       FROM pg_sequences WHERE schemaname = ANY ($1) AND last_value IS NOT NULL
        AND sequencename NOT LIKE 'migration%' ORDER BY 1`,
    [SCHEMAS],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** An app that is connected would write between the rows, or keep what it has read of those before. */
async function refuseRunning(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT application_name AS name FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'imigraph%' ORDER BY 1`,
  );
  if (rows.length > 0) {
    throw new PlainFailure(`Stop what is connected first: ${rows.map(({ name }) => name).join(', ')}.`);
  }
}

function refuseOtherTables(
  tables: readonly Table[],
  entries: readonly Entry[],
  there: Readonly<Record<string, string[]>>,
  wanted: Readonly<Record<string, string[]>>,
): void {
  if (tables.length === 0) {
    throw new PlainFailure('The tables are not there yet. Run npm start once, stop it, and import then.');
  }
  const names = (all: readonly { name: string }[]) =>
    all
      .map(({ name }) => name)
      .sort()
      .join();
  if (JSON.stringify(there) === JSON.stringify(wanted) && names(tables) === names(entries)) return;
  const schemas = SCHEMAS.filter((schema) => String(there[schema] ?? []) !== String(wanted[schema] ?? []));
  throw new PlainFailure(
    `The rows were exported by a release with other tables than these${schemas.length > 0 ? ` (${schemas.join(', ')})` : ''}. ` +
      'Import them with the release that wrote them; a newer one migrates them at its next start.',
  );
}

/** schema/table as SQL writes it. */
const quoted = (name: string) => name.split('/').map(escapeIdentifier).join('.');
