import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';
import type { BuildOptions, Plugin } from 'esbuild';

const DECORATOR = /^\s*@[A-Z]\w*\(/m;

/**
 * esbuild leaves out the types that decorators record (emitDecoratorMetadata), which TypeORM reads: the few files that
 * have decorators go through swc first.
 */
const decorators: Plugin = {
  name: 'decorators',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!DECORATOR.test(source)) return null;
      const { code } = await transform(source, {
        filename: file,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** One file per entry: main.js and whatever runs as a worker. Packages stay in node_modules, libs come in by their paths. */
export function bundleOptions(root: string, app: string, folder: 'apps' | 'libs' = 'apps'): BuildOptions {
  const source = path.join(root, folder, app, 'src');
  const workers = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.worker.ts'),
  );
  return {
    absWorkingDir: root,
    entryPoints: [path.join(source, 'main.ts'), ...workers.map((file) => path.join(source, file))],
    entryNames: '[name]',
    outdir: path.join(root, 'dist', app),
    tsconfig: path.join(root, 'tsconfig.base.json'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [decorators],
  };
}

export const appExists = (root: string, app: string) => existsSync(path.join(root, 'apps', app, 'src', 'main.ts'));
