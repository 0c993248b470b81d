import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { subgraphs } from '../graph/subgraphs.ts';
import { writeFingerprint } from './build-apps.ts';

/**
 * Keeps the contract of an app with small means: it listens, says that it is ready, writes down when it was told to
 * stop, and can be made to end by itself.
 */
const FAKE_APP = `
const http = require('node:http');
const fs = require('node:fs');
const app = process.argv[1].split('/').at(-2);
const port = Number(process.env[app.toUpperCase().replace('-', '_') + '_PORT']);
const note = (what) => fs.appendFileSync('events.log', app + ' ' + what + '\\n');
if (process.env.FAKE_ENDS === app) {
  console.log(JSON.stringify({ level: 'fatal', msg: 'cannot go on', err: { message: 'the table is gone' } }));
  process.exit(3);
}
const server = http.createServer((request, response) => {
  if (request.url === '/end') process.exit(7);
  const { DEMO_PEOPLE: people } = process.env;
  response.end(JSON.stringify({ starter: process.ppid, environment: Object.keys(process.env).sort(), people }));
});
if (process.env.FAKE_LOADS === app) process.send({ doing: 'people: 37 %' });
if (process.env.FAKE_WAITS !== app) server.listen(port, '127.0.0.1', () => { note('ready'); process.send('ready'); });
const stop = (why) => { note(why); server.close(); server.closeAllConnections(); process.exit(0); };
process.on('SIGTERM', () => stop('stopped'));
process.on('disconnect', () => stop('abandoned'));
`;

/** A folder that is a clone to the starter: the real tools and packages, and apps that cost nothing to start. */
export interface FakeClone {
  root: string;
  remove(): void;
}

export function makeFakeClone(repository: string, below = os.tmpdir()): FakeClone {
  const root = mkdtempSync(path.join(below, 'imigraph-clone-'));
  // The database's user, when root runs the specs, has to come through.
  chmodSync(root, 0o755);
  for (const shared of ['node_modules', 'package-lock.json', 'tools/start/main.ts', 'tools/development-issuer']) {
    mkdirSync(path.dirname(path.join(root, shared)), { recursive: true });
    symlinkSync(path.join(repository, shared), path.join(root, shared));
  }
  // The first scripts take the clone to be where they themselves lie.
  for (const script of ['start.mjs', 'hand-over.mjs', 'install.mjs']) {
    copyFileSync(path.join(repository, 'tools/start', script), path.join(root, 'tools/start', script));
  }
  writeFileSync(path.join(root, 'nx.json'), '{}');
  for (const app of [...subgraphs.map(({ name }) => name), 'gateway']) {
    mkdirSync(path.join(root, 'dist', app), { recursive: true });
    writeFileSync(path.join(root, 'dist', app, 'main.js'), FAKE_APP);
  }
  mkdirSync(path.join(root, 'dist/explorer'));
  writeFileSync(path.join(root, 'dist/explorer/index.html'), '');
  writeFingerprint(root);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
