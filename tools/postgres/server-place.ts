import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { type ServerPrograms, programPath } from './programs.ts';
import { type ServerAccount, asAccount, canEnter, serverAccount } from './server-account.ts';

/** Where a server's data and programs lie and who runs it. */
export interface ServerPlace {
  programs: ServerPrograms;
  data: string;
  log: string;
  account: ServerAccount | null;
}

/**
 * In the clone itself, when whoever runs the server can enter it. A clone below a folder that only root may enter (/root,
 * a private temporary folder) is closed to the server's user: the data then lie outside, in a folder that the clone
 * remembers, and the programs are run from a copy.
 */
export function placeServer(root: string, folder: string, programs: ServerPrograms): ServerPlace {
  const state = path.join(root, '.imigraph');
  const inClone = path.join(state, folder);
  const log = path.join(state, 'logs', `${folder}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  const account = serverAccount(inClone);
  if (!account) return { programs, data: inClone, log, account };

  // Whatever the umask: the server's user passes through here.
  chmodSync(state, 0o755);
  const data = dataFolder(root, folder, account);
  return { programs: runnablePrograms(root, programs, account), data, log, account: serverAccount(data) ?? account };
}

/** Where an earlier start has put the data, or null when there are none. */
export function findData(root: string, folder: string): string | null {
  const home = recordedHome(root);
  const places = [...(home === null ? [] : [path.join(home, folder)]), path.join(root, '.imigraph', folder)];
  return places.find((data) => existsSync(data)) ?? null;
}

function dataFolder(root: string, folder: string, account: ServerAccount): string {
  const inClone = path.join(root, '.imigraph', folder);
  const found = findData(root, folder);
  if (found !== null && found !== inClone) return found;
  if (canEnter(path.dirname(inClone), account)) return inClone;
  if (existsSync(path.join(inClone, 'PG_VERSION'))) {
    throw new PlainFailure(
      `The database in ${inClone} was made where ${account.name} could enter, and now it cannot: a folder above is closed to ` +
        'it. Open that folder (chmod o+x), move the clone back, or begin afresh with npm start -- --reset',
    );
  }
  return path.join(homeOutside(root, account), folder);
}

/** Which folder outside belongs to which clone. */
interface HomeRecord {
  clone: string;
  home: string;
}

const recordFile = (root: string) => path.join(root, '.imigraph', 'home-outside.json');

/** What an earlier start has made outside. A clone that was moved keeps it; a copy of a clone is another clone. */
function recordedHome(root: string): string | null {
  if (!existsSync(recordFile(root))) return null;
  const { clone, home } = JSON.parse(readFileSync(recordFile(root), 'utf8')) as HomeRecord;
  if (!existsSync(home) || (clone !== root && existsSync(clone))) return null;
  if (clone !== root) record(root, home);
  return home;
}

function record(root: string, home: string): void {
  const found: HomeRecord = { clone: root, home };
  writeFileSync(recordFile(root), JSON.stringify(found));
}

function homeOutside(root: string, account: ServerAccount): string {
  const home = recordedHome(root) ?? makeHome(root, account);
  record(root, home);
  return home;
}

function makeHome(root: string, account: ServerAccount): string {
  // Not made from the path: another clone may come to lie there when this one is moved.
  const id = `${path.basename(root)}-${randomBytes(4).toString('hex')}`;
  for (const home of [`/var/lib/imigraph/${id}`, `/var/tmp/imigraph-${id}`]) {
    try {
      mkdirSync(home, { recursive: true });
      const found = lstatSync(home);
      // /var/tmp is open to all: a folder that someone else has put there is not to be trusted.
      if (!found.isDirectory() || found.uid !== 0) continue;
      chmodSync(path.dirname(home) === '/var/tmp' ? home : path.dirname(home), 0o755);
      chmodSync(home, 0o755);
      if (canEnter(home, account)) return home;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    }
  }
  throw new PlainFailure(
    `PostgreSQL does not run as root, and ${account.name} can neither enter ${root} nor a folder below /var/lib or /var/tmp. ` +
      'Run the command as an ordinary user, or move the clone to a folder that others may enter.',
  );
}

function runnablePrograms(root: string, programs: ServerPrograms, account: ServerAccount): ServerPrograms {
  if (canRun(programs, account)) return programs;
  const home = homeOutside(root, account);
  const copy = path.join(home, `postgresql-${programs.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    try {
      cpSync(path.dirname(programs.folder), unfinished, { recursive: true, verbatimSymlinks: true });
      openToAll(unfinished);
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
  }
  const copied = { ...programs, folder: path.join(copy, path.basename(programs.folder)) };
  if (canRun(copied, account)) return copied;
  throw new PlainFailure(
    `${programPath(copied, 'postgres')} may not be executed by ${account.name}. See that the disk is not mounted with noexec, ` +
      'or run the command as an ordinary user.',
  );
}

function canRun(programs: ServerPrograms, account: ServerAccount): boolean {
  const options = { ...asAccount(account), cwd: '/' };
  return spawnSync(programPath(programs, 'postgres'), ['--version'], options).status === 0;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(file, 0o755);
    else if (entry.isFile()) chmodSync(file, lstatSync(file).mode & 0o100 ? 0o755 : 0o644);
  }
}
