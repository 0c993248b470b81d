import { Client } from 'pg';
import { name } from './sql-text';

/** Where extensions are put that nobody has put anywhere yet: apart from every subgraph's own tables. */
const home = 'extensions';

/**
 * Makes the extensions that the database does not have, and answers the schemas in which they are, for a search path: an
 * administrator may have put one somewhere else long ago. Any user with CREATE on the database may make a trusted one.
 */
export async function makeExtensions(adminUrl: string, extensions: readonly string[]): Promise<readonly string[]> {
  if (extensions.length === 0) return [];
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Extensions belong to the whole database, and IF NOT EXISTS fails in one of two that make them at the same time.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('imigraph extensions', 0))`);
    const held = await client.query<{ name: string }>(
      'select extname as name from pg_extension where extname = any($1)',
      [extensions],
    );
    const missing = extensions.filter((extension) => !held.rows.some((row) => row.name === extension));
    const offered = await client.query<{ name: string }>(
      'select name from pg_available_extensions where name = any($1)',
      [missing],
    );
    const absent = missing.filter((extension) => !offered.rows.some((row) => row.name === extension));
    if (absent.length > 0) {
      throw new Error(
        `The PostgreSQL server does not offer ${absent.join(', ')}. Install its contributed extensions (postgresql-contrib).`,
      );
    }
    if (missing.length > 0) await client.query(`create schema if not exists ${home}`);
    for (const extension of missing) await client.query(`create extension ${name(extension)} schema ${home}`);
    const { rows } = await client.query<{ schema: string }>(
      `select distinct nspname as schema from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
        where extname = any($1) order by 1`,
      [extensions],
    );
    await client.query('commit');
    return rows.map(({ schema }) => schema);
  } finally {
    await client.end();
  }
}
