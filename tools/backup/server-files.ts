import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Client } from 'pg';
import { type InstanceName, refillInstance, startInstance, stopInstance } from '../postgres/instance.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { type Entry, addEntry, copyEntry, makeArchive, readArchive, writeManifest } from './archive.ts';

/** Of these only the folder is kept: a server makes what is in them anew. */
const EMPTIED = [
  'pg_wal',
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|pgsql_tmp.*|pg_internal\.init(\.\d+)?)$/;
const CONTROL = 'global/pg_control';

/**
 * Copies the files of a clone's own server while it serves: what PostgreSQL calls a low-level backup, with the log of
 * changes from its beginning to its end. A server that is down is started for it. Answers the archive's size in bytes.
 */
export async function backUp(root: string, name: InstanceName, folder: string, at: Date): Promise<number> {
  makeArchive(folder);
  const { url, data, version, outcome } = await startInstance(root, name);
  const client = new Client({ connectionString: url, application_name: 'imigraph backup' });
  await client.connect();
  try {
    // Keeps the log of changes until this session ends.
    await client.query(
      `select pg_create_physical_replication_slot('imigraph_backup_' || pg_backend_pid(), true, true)`,
    );
    const [started] = await ask(client, 'select pg_walfile_name(pg_backup_start($1, true)) as wal', ['imigraph']);
    const { folders, files } = listFiles(data);
    const entries: Entry[] = [];
    for (const file of files) entries.push(...(await addFile(folder, data, file)));
    const [stopped] = await ask(
      client,
      'select pg_walfile_name(lsn) as wal, labelfile as label, spcmapfile as map from pg_backup_stop(false)',
    );
    if (stopped?.['map'])
      throw new PlainFailure('A tablespace lies outside of the data folder, which is not backed up.');
    entries.push(await addEntry(folder, 'backup_label', Readable.from([stopped?.['label'] ?? ''])));
    for (const file of await changesBetween(client, started?.['wal'] ?? '', stopped?.['wal'] ?? '')) {
      entries.push(...(await addFile(folder, data, `pg_wal/${file}`)));
    }
    const postgres = { version, major: Number.parseInt(version, 10) };
    writeManifest(folder, { format: 1, kind: 'files', postgres, madeAt: at.toISOString(), folders, entries });
    return entries.reduce((sum, { size }) => sum + size, 0);
  } finally {
    await client.end();
    if (outcome !== 'found') await stopInstance(root, name);
  }
}

/**
 * Puts an archive's files where the server's data are, and starts and stops it once, so that what is there is known to
 * serve. Answers where data that were there before are now.
 */
export async function restore(
  root: string,
  name: InstanceName,
  folder: string,
  { replace }: { replace: boolean },
): Promise<string | null> {
  const { postgres, folders, entries } = await readArchive(folder, 'files');
  const { replaced } = await refillInstance(root, name, {
    major: postgres.major,
    replace,
    fill: async (data) => {
      for (const below of folders) mkdirSync(path.join(data, below), { recursive: true, mode: 0o700 });
      for (const entry of entries) {
        await copyEntry(folder, entry, createWriteStream(path.join(data, entry.name), { mode: 0o600, flags: 'wx' }));
      }
    },
  });
  await startInstance(root, name);
  await stopInstance(root, name);
  return replaced;
}

function listFiles(data: string): { folders: string[]; files: string[] } {
  const folders: string[] = [];
  const files: string[] = [];
  for (const entry of readdirSync(data, { withFileTypes: true, recursive: true })) {
    const name = path.relative(data, path.join(entry.parentPath, entry.name));
    const [top = ''] = name.split(path.sep);
    if (entry.isDirectory()) {
      if (!EMPTIED.includes(top) || name === top || top === 'pg_wal') folders.push(name);
    } else if (entry.isFile() && !EMPTIED.includes(top) && !LEFT_OUT.test(entry.name) && name !== CONTROL) {
      files.push(name);
    }
  }
  // Last, as a server that follows another one does it: it never speaks of more than the files hold.
  return { folders, files: [...files, CONTROL] };
}

/** Nothing when the table of the file has been dropped meanwhile: the log of changes says so too. */
async function addFile(folder: string, data: string, name: string): Promise<Entry[]> {
  try {
    return [await addEntry(folder, name, createReadStream(path.join(data, name)))];
  } catch (error) {
    const { code, path: missing } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && missing?.startsWith(data)) return [];
    throw error;
  }
}

async function changesBetween(client: Client, first: string, last: string): Promise<string[]> {
  const files = await ask(
    client,
    `select name from pg_ls_waldir() where name ~ '^[0-9A-F]{8}\\.history$' or (name ~ '^[0-9A-F]{24}$' and name between $1 and $2)`,
    [first, last],
  );
  return files.map(({ name = '' }) => name);
}

async function ask(client: Client, text: string, values: unknown[] = []): Promise<Record<string, string>[]> {
  return (await client.query<Record<string, string>>(text, values)).rows;
}
