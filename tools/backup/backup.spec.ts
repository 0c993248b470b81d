import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { limitedUrl, startInstance, stopInstance } from '../postgres/instance.ts';
import { importRows, exportRows } from './rows.ts';
import { backUp, restore } from './server-files.ts';

// Servers start and stop, beside whatever else the machine does.
jest.setTimeout(120_000);

const repository = path.resolve(__dirname, '..', '..');
const root = mkdtempSync(path.join(os.tmpdir(), 'imigraph-backup-'));
const whole = path.join(root, 'whole');
const at = new Date('2026-11-25T03:00:00Z');
let url = '';
let data = '';

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A copy of an archive, spoilt. */
function spoilt(archive: string, spoil: (folder: string) => void): string {
  const folder = mkdtempSync(path.join(root, 'spoilt-'));
  rmSync(folder, { recursive: true });
  cpSync(archive, folder, { recursive: true });
  spoil(folder);
  return folder;
}

function editManifest(
  folder: string,
  edit: (manifest: { postgres: { major: number }; entries: { name: string }[] }) => void,
): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof edit>[0];
  edit(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

beforeAll(async () => {
  // The server's user, when root runs the specs, has to come through.
  chmodSync(root, 0o755);
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'nx.json'), '{}');
  ({ url, data } = await startInstance(root, 'development'));
  await query("CREATE TABLE kept AS SELECT n, 'Malang' AS name FROM generate_series(1, 20000) n");
  await backUp(root, 'development', whole, at);
});

afterAll(async () => {
  await stopInstance(root, 'development');
  rmSync(root, { recursive: true });
});

describe('a backup of the files', () => {
  it('is for its owner alone, in a folder of its own', async () => {
    expect(statSync(whole).mode & 0o777).toBe(0o700);
    const files = readdirSync(path.join(whole, 'content'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining(['backup_label.gz', 'global/pg_control.gz', 'PG_VERSION.gz']));
    expect(files.filter((file) => file.includes('postmaster'))).toEqual([]);
    await expect(backUp(root, 'development', whole, at)).rejects.toThrow(/whole is not empty/);
  });

  it('is not put back while the server runs, nor over data without being told', async () => {
    await expect(restore(root, 'development', whole, { replace: true })).rejects.toThrow(/running: stop npm start/);
    await stopInstance(root, 'development');
    await expect(restore(root, 'development', whole, { replace: false })).rejects.toThrow(/data in .*--replace/);
  });

  it('is put back as it was, and what was there before is kept aside', async () => {
    await startInstance(root, 'development');
    await query('CREATE TABLE later AS SELECT 1');
    await query('DELETE FROM kept WHERE n > 5');
    await stopInstance(root, 'development');
    expect(await restore(root, 'development', whole, { replace: true })).toBe(`${data}.replaced`);
    expect(existsSync(`${data}.replaced/PG_VERSION`)).toBe(true);
    await startInstance(root, 'development');
    expect(await query('SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 20_000 }]);
    expect(await query("SELECT to_regclass('later') AS later")).toEqual([{ later: null }]);
  });

  it('is taken of a server that is down as well, which is down again afterwards', async () => {
    await stopInstance(root, 'development');
    const again = path.join(root, 'again');
    await backUp(root, 'development', again, at);
    expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false);
    await restore(root, 'development', again, { replace: true });
    await startInstance(root, 'development');
    expect(await query('SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 20_000 }]);
  });

  const control = 'content/global/pg_control.gz';
  it.each([
    ['nothing is there', (folder: string) => rmSync(folder, { recursive: true }), /holds no manifest\.json/],
    ['it was not finished', (folder: string) => rmSync(path.join(folder, 'manifest.json')), /not finished/],
    [
      'its list is garbled',
      (folder: string) => writeFileSync(path.join(folder, 'manifest.json'), '{'),
      /damaged: manifest\.json/,
    ],
    ['a file is missing', (folder: string) => rmSync(path.join(folder, control)), /damaged: global\/pg_control/],
    [
      'a file is cut short',
      (folder: string) =>
        writeFileSync(path.join(folder, control), readFileSync(path.join(folder, control)).subarray(0, 90)),
      /damaged: global\/pg_control/,
    ],
    [
      'a file is another',
      (folder: string) => cpSync(path.join(folder, 'content/PG_VERSION.gz'), path.join(folder, control)),
      /damaged: global\/pg_control/,
    ],
    [
      'a file would lie elsewhere',
      (folder: string) =>
        editManifest(folder, ({ entries }) => Object.assign(entries[0] ?? {}, { name: '../../stolen' })),
      /damaged: manifest\.json/,
    ],
    [
      'another version made it',
      (folder: string) => editManifest(folder, ({ postgres }) => Object.assign(postgres, { major: 17 })),
      /made by PostgreSQL 17, and this is PostgreSQL 18.*another-major-version/,
    ],
  ])('changes nothing and says why when %s', async (_what, spoil, message) => {
    await stopInstance(root, 'development');
    const control = statSync(path.join(data, 'global/pg_control')).mtimeMs;
    const folder = spoilt(whole, spoil);
    await expect(restore(root, 'development', folder, { replace: true })).rejects.toThrow(message);
    expect(statSync(path.join(data, 'global/pg_control')).mtimeMs).toBe(control);
    expect(existsSync(`${data}.unfinished`)).toBe(false);
  });
});

describe('an export of the rows', () => {
  const rows = path.join(root, 'rows');

  beforeAll(async () => {
    await startInstance(root, 'development');
    await query(`CREATE SCHEMA offices; CREATE TABLE offices.migration (timestamp bigint, name text);
      INSERT INTO offices.migration VALUES (1, 'CreateRegion1');
      CREATE TABLE offices.region (position bigint GENERATED ALWAYS AS IDENTITY, code text PRIMARY KEY,
        upper_code text GENERATED ALWAYS AS (upper(code)) STORED, parent text REFERENCES offices.region);
      INSERT INTO offices.region (code, parent) VALUES ('a', NULL), ('tab\there', 'a'), ('line
end', 'a'), ('\\N', NULL)`);
    await exportRows(url, rows, at);
  });

  const regions = () => query('SELECT position, code, upper_code, parent FROM offices.region ORDER BY position');

  it('comes back whole, whatever stands in the rows, and numbers go on after them', async () => {
    const before = await regions();
    await query(`DELETE FROM offices.region WHERE parent = 'a'; INSERT INTO offices.region (code) VALUES ('new')`);
    expect(await importRows(url, rows)).toEqual({ tables: 1, rows: 4 });
    expect(await regions()).toEqual(before);
    await query(`INSERT INTO offices.region (code) VALUES ('next')`);
    expect(await query(`SELECT position FROM offices.region WHERE code = 'next'`)).toEqual([{ position: '5' }]);
    await query(`DELETE FROM offices.region WHERE code = 'next'`);
  });

  it('is no backup of the files, nor the other way round', async () => {
    await expect(importRows(url, whole)).rejects.toThrow(/made by npm run backup: bring it back with npm run restore/);
    await expect(restore(root, 'development', rows, { replace: true })).rejects.toThrow(
      /npm run export.*npm run import/,
    );
  });

  it('is refused by a release with other tables, by running apps, and by a user who would not see all rows', async () => {
    await query(`INSERT INTO offices.migration VALUES (2, 'CreateMore2')`);
    await expect(importRows(url, rows)).rejects.toThrow(/release with other tables than these \(offices\)/);
    await query('DELETE FROM offices.migration WHERE timestamp = 2');

    const app = new Client({ connectionString: url, application_name: 'imigraph offices' });
    await app.connect();
    await expect(importRows(url, rows)).rejects.toThrow('Stop what is connected first: imigraph offices.');
    await app.end();

    const limited = await limitedUrl(root, await startInstance(root, 'development'));
    await expect(exportRows(limited, path.join(root, 'less'), at)).rejects.toThrow(/superuser.*pg_dump/);
  });

  it('leaves everything as it was when it is damaged', async () => {
    const before = await regions();
    const folder = spoilt(rows, (copy) =>
      cpSync(path.join(whole, 'content/PG_VERSION.gz'), path.join(copy, 'content/offices/region.gz')),
    );
    await expect(importRows(url, folder)).rejects.toThrow(/damaged: offices\/region/);
    expect(await regions()).toEqual(before);
  });
});

it('the commands say what is not in an archive', () => {
  const cli = path.join(repository, 'tools/backup/cli.ts');
  const env = { ...process.env, DATABASE_URL: '' };
  const said = execFileSync(process.execPath, [cli, 'export', path.join(root, 'by-command')], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(said).toMatch(/^Exported 4 rows of 1 tables to .*by-command\.\n\.imigraph\/keys\.json is not in it/);
});
