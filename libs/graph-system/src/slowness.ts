import { spawnSync } from 'node:child_process';
import { workspace } from './app-process';

/** What loading these packages takes on two idle cores; part of every start of a subgraph. */
const usualMs = 300;

/**
 * How many times slower this machine is right now than one that has nothing else to do; 1 at the least. For bounds of time
 * that have to hold while everything else runs beside.
 */
export function slownessNow(): number {
  const program =
    "for (const name of ['typeorm', '@apollo/server', 'pg-boss', 'graphql-scalars', 'zod', 'pino']) require(name)";
  const measured = [1, 2, 3].map(() => {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', program], { cwd: workspace });
    return performance.now() - started;
  });
  return Math.max(1, Math.min(...measured) / usualMs);
}
