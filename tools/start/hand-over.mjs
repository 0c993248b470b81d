// Runs before anything is installed, on any Node: only Node's own modules may be imported here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '..', '..', '..');

/**
 * Sees to Node and the packages, then runs a script of tools/ on Node 24 and ends as it ends.
 * @param {string} script relative to the repository's root
 * @param {string[]} args
 */
export async function handOver(script, args) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    return refuse(
      `Imigraph needs Node 20.11 or newer, and this is Node ${process.versions.node}. Get one from https://nodejs.org.`,
    );
  }
  // Imported only now: an older Node could not load it.
  const { installWhenNeeded } = await import('./install.mjs');
  const problem = await installWhenNeeded(root).catch(whyNotWritten);
  if (problem) return refuse(problem);

  const node = node24();
  if (!node) {
    return refuse(
      `There is no Node 24 for ${process.platform} on ${process.arch} among the packages, and this is Node ` +
        `${process.versions.node}. Install Node 24 from https://nodejs.org and run the command again with it.`,
    );
  }
  // A session of its own: Ctrl-C reaches this process alone, which passes it on once. Were this process killed, the
  // closed channel tells the script to stop.
  const child = spawn(node, [path.join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: {
      // A third of a warm start goes into compiling packages that have not changed since the last one.
      NODE_COMPILE_CACHE: path.join(root, '.imigraph', 'compile-cache'),
      ...process.env,
      PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env['PATH']}`,
    },
  });
  let isTold = false;
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    isTold = true;
    child.kill(signal);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass).on('SIGHUP', pass);
  if (process.env['npm_lifecycle_event']) stopWithShell(() => isTold || pass('SIGTERM'));
  child.on('error', (error) => refuse(`Node could not be started (${node}): ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + os.constants.signals[signal] : (code ?? 1)));
}

/**
 * npm passes a signal to the shell that it has put between itself and this script, and the shell dies of it alone.
 * @param {() => void} stop
 */
function stopWithShell(stop) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, 200);
  watch.unref();
}

function node24() {
  const packaged = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(packaged)) return packaged;
  return Number.parseInt(process.versions.node, 10) >= 24 ? process.execPath : null;
}

/** @param {NodeJS.ErrnoException} error */
function whyNotWritten(error) {
  if (error.code === 'ENOSPC')
    return `The disk is full (${error.path ?? root}). Free some space, then run the command again.`;
  return `The packages could not be installed: ${error.message}`;
}

/** @param {string} message */
function refuse(message) {
  console.error(message);
  process.exitCode = 1;
}
