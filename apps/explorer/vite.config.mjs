import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const folder = path.resolve(import.meta.dirname, '../../dist/explorer');

/** Beside each file of any size its compressed form, which the gateway sends to who takes it: nothing is compressed twice. */
const compressed = {
  name: 'compressed',
  closeBundle() {
    for (const file of globSync('assets/*.{js,css}', { cwd: folder }).map((found) => path.join(folder, found))) {
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
    }
  },
};

export default defineConfig({
  plugins: [compressed],
  // The gateway serves the page on / and everything else of it below /explorer.
  base: '/explorer/',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the page lets nothing in that is not a file of the gateway.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'THIRD-PARTY.md' },
    // The editor is large and is fetched after the page stands.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // "use client" and its like are for servers that render React: nothing is lost with them.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  worker: { format: 'es' },
});
