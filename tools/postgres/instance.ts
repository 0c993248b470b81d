import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { findFreePort, isFree } from '../process/free-port.ts';
import { takeLock } from '../process/exclusive-lock.ts';
import { loadKeys } from '../start/keys.ts';
import { PlainFailure } from '../terminal/plain-failure.ts';
import { findServer } from './postmaster-file.ts';
import { OLDEST_MAJOR, type ServerPrograms, embeddedPrograms, programsOnPath } from './programs.ts';
import {
  SUPERUSER,
  awaitReady,
  fillData,
  initialise,
  isInitialised,
  refuseDamaged,
  startServer,
  stopServer,
} from './server.ts';
import { otherMajorArchive } from './server-failure.ts';
import { type ServerPlace, findData, placeServer } from './server-place.ts';

const DATABASE = 'imigraph';
const LOCK_WITHIN_MS = 120_000;
const START_TRIES = 3;

/** Served by one clone side by side: what people work with, and what specs may fill and empty. */
const INSTANCES = {
  development: { folder: 'postgres', isThrowAway: false },
  test: { folder: 'postgres-test', isThrowAway: true },
  /** A PostgreSQL found on this machine, standing for the server of a DATABASE_URL. */
  external: { folder: 'postgres-external', isThrowAway: true },
} as const;

export type InstanceName = keyof typeof INSTANCES;

export const INSTANCE_NAMES = Object.keys(INSTANCES) as InstanceName[];

const SETTINGS = [
  'max_connections=200',
  'shared_buffers=256MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_line_prefix=%m [%p] %q%u@%d ',
];

/** Nothing in a throw-away database has to outlive a power cut, and specs make and drop many databases. */
const THROW_AWAY_SETTINGS = [...SETTINGS, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export interface Instance {
  /** For the superuser, with the password. */
  url: string;
  port: number;
  data: string;
  version: string;
  /** Whether it was made anew, started again over its data, or already up. */
  outcome: 'made' | 'started' | 'found';
}

/** Starts the instance unless it is up. Any number of processes may ask at the same moment. */
export function startInstance(root: string, name: InstanceName): Promise<Instance> {
  return withInstance(root, name, async (place) => {
    try {
      return await bringUp(root, name, place);
    } catch (error) {
      if (!INSTANCES[name].isThrowAway || !(error instanceof PlainFailure) || !isInitialised(place.data)) throw error;
      // Damaged, of another version or with a lost password: nothing in it is of worth.
      await stopServer(place);
      rmSync(place.data, { recursive: true });
      return bringUp(root, name, place);
    }
  });
}

async function bringUp(root: string, name: InstanceName, place: ServerPlace): Promise<Instance> {
  const { folder, isThrowAway } = INSTANCES[name];
  const password = loadKeys(root).databasePassword;
  let outcome: Instance['outcome'] = 'started';
  let server = findServer(place.data) && (await awaitReady(place.data));
  if (server) {
    outcome = 'found';
  } else {
    if (!isInitialised(place.data)) {
      await initialise(place, password, { sync: !isThrowAway });
      outcome = 'made';
    }
    refuseDamaged(place);
    server = await startOnFreePort(place, portFile(root, folder), isThrowAway ? THROW_AWAY_SETTINGS : SETTINGS);
  }
  const { port } = server;
  await createDatabase(urlOf(port, password, SUPERUSER), place);
  return { url: urlOf(port, password, DATABASE), port, data: place.data, version: place.programs.version, outcome };
}

export function stopInstance(root: string, name: InstanceName): Promise<void> {
  return withInstance(root, name, stopServer);
}

/** The port and process of the instance when it is up. */
export function instanceStatus(root: string, name: InstanceName): { pid: number; port: number; data: string } | null {
  const data = findData(root, INSTANCES[name].folder);
  const server = data === null ? null : findServer(data);
  return data !== null && server ? { pid: server.pid, port: server.port, data } : null;
}

/** Stops the instance and removes its data. Answers the folder that is gone, or null when there was none. */
export function removeInstance(root: string, name: InstanceName): Promise<string | null> {
  return withInstance(root, name, async (place) => {
    const found = existsSync(place.data);
    if (found) {
      await stopServer(place);
      rmSync(place.data, { recursive: true });
    }
    return found ? place.data : null;
  });
}

export interface Refill {
  /** The version of the data, by its first number. */
  major: number;
  /** Whether data that are there may be put aside. */
  replace: boolean;
  /** Puts the data into a folder, which takes its name when they are complete. */
  fill: (folder: string) => Promise<void>;
}

/** Gives a stopped instance other data. Answers where those are that it had, or null when it had none. */
export function refillInstance(root: string, name: InstanceName, refill: Refill): Promise<{ replaced: string | null }> {
  return withInstance(root, name, async (place) => {
    if (refill.major !== place.programs.major) throw otherMajorArchive(refill.major, place.programs.major);
    if (findServer(place.data)) throw new PlainFailure('PostgreSQL is running: stop npm start (Ctrl-C) and try again.');
    const holdsData = isInitialised(place.data);
    if (holdsData && !refill.replace) {
      throw new PlainFailure(`There are data in ${place.data}. To put them aside and go on: --replace`);
    }
    const replaced = `${place.data}.replaced`;
    await fillData(place, refill.fill, () => {
      if (!holdsData) return;
      rmSync(replaced, { recursive: true, force: true });
      renameSync(place.data, replaced);
    });
    return { replaced: holdsData ? replaced : null };
  });
}

/** For a user who has only the rights that DATABASE_URL's user needs, in a database of its own. */
export async function limitedUrl(root: string, { url }: Instance): Promise<string> {
  const user = 'imigraph_limited';
  const password = loadKeys(root).databasePassword;
  const superuser = new Client({ connectionString: url });
  await superuser.connect();
  try {
    const { rowCount } = await superuser.query('SELECT FROM pg_roles WHERE rolname = $1', [user]);
    if (rowCount === 0) {
      await superuser.query(`CREATE ROLE ${user} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`);
      await superuser.query(`CREATE DATABASE ${user}`);
      await superuser.query(`GRANT CREATE ON DATABASE ${user} TO ${user}`);
    }
  } finally {
    await superuser.end();
  }
  const limited = new URL(url);
  limited.username = user;
  limited.password = password;
  limited.pathname = user;
  return limited.href;
}

async function withInstance<T>(root: string, name: InstanceName, work: (place: ServerPlace) => Promise<T>): Promise<T> {
  const { folder } = INSTANCES[name];
  mkdirSync(path.join(root, '.imigraph'), { recursive: true });
  const release = await takeLock(path.join(root, '.imigraph', `${folder}.lock`), LOCK_WITHIN_MS);
  if (!release)
    throw new PlainFailure(`Another command has been starting or stopping ${folder} for two minutes: end it first.`);
  try {
    return await work(placeServer(root, folder, programsOf(root, name)));
  } finally {
    release();
  }
}

function programsOf(root: string, name: InstanceName): ServerPrograms {
  if (name !== 'external') return embeddedPrograms(root);
  const programs = programsOnPath();
  if (!programs)
    throw new PlainFailure(`PATH names no PostgreSQL of version ${OLDEST_MAJOR} or newer (pg_ctl, initdb, postgres).`);
  return programs;
}

const portFile = (root: string, folder: string) => path.join(root, '.imigraph', `${folder}.port`);

async function startOnFreePort(place: ServerPlace, remembered: string, settings: readonly string[]) {
  for (let tries = 1; ; tries += 1) {
    const last = existsSync(remembered) ? Number(readFileSync(remembered, 'utf8')) : 0;
    const port = last > 0 && (await isFree(last)) ? last : await findFreePort();
    writeFileSync(remembered, String(port));
    try {
      return await startServer(place, port, settings);
    } catch (error) {
      // Between the look and the start another program may have taken the port.
      if (tries === START_TRIES || (await isFree(port))) throw error;
    }
  }
}

const urlOf = (port: number, password: string, database: string) =>
  `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;

async function createDatabase(url: string, place: ServerPlace): Promise<void> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') throw error;
    throw new PlainFailure(
      `The database in ${place.data} was made with another password than the one in .imigraph/keys.json. Put the old ` +
        'keys.json back, or begin afresh with npm start -- --reset',
    );
  } finally {
    await client.end();
  }
}
