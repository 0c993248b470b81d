// Runs before anything is installed, on any Node from 20: only Node's own modules may be imported here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */

/** What a full node_modules and npm's cache of it may take while `npm ci` runs, in bytes. */
const ROOM_FOR_INSTALL = 1.5e9;

/**
 * Installs what package-lock.json says, unless that is already there.
 * @param {string} root
 * @returns {Promise<string | null>} why it could not be done, in plain words, or null
 */
export async function installWhenNeeded(root) {
  if (isInstalled(root)) return null;
  const release = claimInstall(root);
  if (typeof release === 'string') return release;
  try {
    const code = await runNpmCi(root);
    if (code !== 0) return whyNpmFailed(root, code);
    writeFileSync(stampFile(root), lockHash(root));
    return null;
  } finally {
    release();
  }
}

/** @param {string} root */
export function isInstalled(root) {
  if (readText(stampFile(root)) === lockHash(root)) return true;
  // Installed by hand, with `npm ci`: npm writes down what it has put into node_modules when it has finished.
  const installed = readText(path.join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return false;
  const wanted = Object.entries(packagesOf(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const present = packagesOf(installed);
  return wanted.every(([name, wants]) => !isForHere(name, wants) || present[name]?.version === wants.version);
}

/** @param {string} root */
const stampFile = (root) => path.join(root, 'node_modules', '.imigraph-installed');

/** @param {string} root */
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/**
 * @param {string} lockfile
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(lockfile) {
  /** @type {unknown} */
  const parsed = JSON.parse(lockfile);
  return /** @type {{ packages: Record<string, LockedPackage> }} */ (parsed).packages;
}

/**
 * An optional package for another platform is rightly absent; which C library is here only npm knows.
 * @param {string} name
 * @param {LockedPackage} wants
 */
function isForHere(name, wants) {
  if (name === '' || wants.link) return false;
  if (!wants.optional) return true;
  return Boolean(wants.os?.includes(process.platform) && wants.cpu?.includes(process.arch) && !wants.libc);
}

/**
 * Two installs in one folder would each delete what the other has just written.
 * @param {string} root
 * @returns {string | (() => void)}
 */
function claimInstall(root) {
  const claim = path.join(root, '.imigraph', 'installing');
  mkdirSync(path.dirname(claim), { recursive: true });
  const owner = Number(readText(claim));
  if (owner && isRunning(owner)) {
    return `Another command (process ${owner}) is installing the packages of this clone. Wait until it is done, then try again.`;
  }
  rmSync(claim, { force: true });
  const file = openSync(claim, 'wx');
  writeSync(file, String(process.pid));
  closeSync(file);
  return () => rmSync(claim, { force: true });
}

/** @param {string} root */
function runNpmCi(root) {
  console.error('Installing the packages that package-lock.json names (about a minute and a half, once).');
  // Under `npm start` npm says where it is itself; Windows needs a shell to find npm.cmd.
  const npm = process.env['npm_execpath'];
  // Its warnings are about the Node that npm runs on; what is installed runs on the one from the lock file.
  const env = { ...process.env, npm_config_loglevel: 'error' };
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] };
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, 'ci'], options)
    : spawn('npm', ['ci'], { ...options, shell: process.platform === 'win32' });
  const started = Date.now();
  // npm draws its own progress on a terminal and is silent elsewhere.
  const pulse = setInterval(() => {
    if (!process.stderr.isTTY) console.error(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`);
  }, 15_000);
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGTERM', forward).on('SIGINT', forward);
  return new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  }).finally(() => {
    clearInterval(pulse);
    process.off('SIGTERM', forward).off('SIGINT', forward);
  });
}

/**
 * @param {string} root
 * @param {number} code
 */
function whyNpmFailed(root, code) {
  const { bavail, bsize } = statfsSync(root);
  const free = bavail * bsize;
  const room =
    free < ROOM_FOR_INSTALL
      ? ` The disk has ${Math.round(free / 1e6)} MB left and an install needs about ${ROOM_FOR_INSTALL / 1e6} MB: free some space.`
      : ' Its own message stands above; without a network there is nothing to install from.';
  return `The packages could not be installed: \`npm ci\` ended with code ${code}.${room} Then run the command again.`;
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
