import { fork } from 'node:child_process';
import os from 'node:os';
import { repositoryRoot } from '../process/repository-root.ts';
import { runPlainly } from '../terminal/plain-failure.ts';
import { buildApps, isBuilt } from './build-apps.ts';
import { loadKeys } from './keys.ts';

/**
 * The gateway alone, over whatever subgraphs SUPERGRAPH_FILE names. Its configuration is the environment's, but for the
 * key of its signed calls: without SIGNING_KEYS it is the one that `npm start` uses in this clone.
 */
await runPlainly(async () => {
  const root = repositoryRoot();
  const building = new AbortController();
  const stopBuilding = () => building.abort();
  process.on('SIGTERM', stopBuilding).on('SIGINT', stopBuilding).on('disconnect', stopBuilding);
  if (!isBuilt(root)) {
    console.error('Building the apps.');
    await buildApps(root, building.signal, () => undefined);
  }
  const gateway = fork('dist/gateway/main.js', [], {
    cwd: root,
    execArgv: ['--enable-source-maps'],
    env: { NODE_ENV: 'development', SIGNING_KEYS: loadKeys(root).signingKeys, ...process.env },
    detached: true,
  });
  process.off('SIGTERM', stopBuilding).off('SIGINT', stopBuilding).off('disconnect', stopBuilding);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => gateway.kill(signal));
  // Whoever started this one has gone: the gateway's own channel closes with this process.
  process.on('disconnect', () => gateway.kill('SIGTERM'));
  process.exitCode = await new Promise<number>((resolve, reject) => {
    gateway.once('error', reject);
    gateway.once('exit', (code, signal) => resolve(signal ? 128 + os.constants.signals[signal] : (code ?? 1)));
  });
});
process.exit();
