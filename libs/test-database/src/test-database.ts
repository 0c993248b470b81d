import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';

const workspace = path.resolve(__dirname, '../../..');

/** The test server's URL as its superuser: TEST_DATABASE_URL, or the embedded server, which is started if need be. */
export function testDatabaseUrl(): string {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== '') return given;
  const node = path.join(workspace, 'node_modules/.bin/node');
  const cli = path.join(workspace, 'tools/postgres/cli.ts');
  const url = execFileSync(node, [cli, 'url', '--instance', 'test'], { encoding: 'utf8' }).trim();
  process.env.TEST_DATABASE_URL = url;
  return url;
}

/** Work as the server's superuser, whom no policy binds, in the server's default database or the one named. */
export async function onTestServer<T>(work: (client: Client) => Promise<T>, url = testDatabaseUrl()): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly name: string;
  /** As the server's superuser. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A database of its own for one spec file; a copy of the template when one is named. */
export async function makeTestDatabase(purpose: string, template?: string): Promise<TestDatabase> {
  const name = `imigraph_spec_${purpose}_${randomBytes(6).toString('hex')}`;
  await onTestServer((server) =>
    server.query(`create database ${name}${template === undefined ? '' : ` template ${template}`}`),
  );
  const url = new URL(testDatabaseUrl());
  url.pathname = `/${name}`;
  return {
    name,
    url: url.toString(),
    drop: async () => {
      // Not by force: a pool says that it has ended before its connections have, and the server waits for them here.
      await onTestServer((server) => server.query(`drop database if exists ${name}`));
    },
  };
}
