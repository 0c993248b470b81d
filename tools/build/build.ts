import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../process/repository-root.ts';
import { PlainFailure, runPlainly } from '../terminal/plain-failure.ts';
import { appExists, bundleOptions } from './bundle.ts';

await runPlainly(async () => {
  const root = repositoryRoot();
  const [app] = process.argv.slice(2);
  if (!app || !appExists(root, app)) {
    throw new PlainFailure(
      `Usage: node tools/build/build.ts <app>, and ${app ?? 'nothing'} has no apps/<app>/src/main.ts.`,
    );
  }
  rmSync(path.join(root, 'dist', app), { recursive: true, force: true });
  const started = performance.now();
  await build(bundleOptions(root, app)).catch(() => {
    // esbuild has printed what is wrong and where.
    throw new PlainFailure(`${app} does not build.`);
  });
  console.log(`dist/${app}/main.js in ${Math.round(performance.now() - started)} ms`);
});
