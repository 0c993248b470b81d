import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from '../terminal/plain-failure.ts';

export interface Chromium {
  executablePath: string;
  /** What its process needs beside its usual environment. */
  env: Record<string, string>;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that comes with the packages, unpacked once for each version; elsewhere than on Linux x64 the system's. */
export function findChromium(root: string): Chromium {
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? packagedChromium(root) : null;
  const found = packaged ?? systemChromium();
  if (found) return found;
  throw new PlainFailure(
    `There is no browser for ${process.platform} on ${process.arch} among the packages that runs here, and none of ` +
      `${SYSTEM_NAMES.join(', ')} in the PATH. Install one of them.`,
  );
}

function packagedChromium(root: string): Chromium | null {
  const folder = unpacked(root);
  const executablePath = path.join(folder, 'chromium');
  // Its own fonts, so that a page looks the same on every machine.
  const env = { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const withLibraries = { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  return [env, withLibraries].map((one) => ({ executablePath, env: one })).find(runs) ?? null;
}

function unpacked(root: string): string {
  const manifest = path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = path.join(root, '.imigraph', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'unpack.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: draft },
  });
  if (status !== 0) throw new PlainFailure(`The browser could not be unpacked:\n${stderr}`);
  writeFileSync(path.join(draft, 'fonts', 'fonts.conf'), fontsOf(folder));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
  return folder;
}

/** The package's own settings name the folders of a machine in a cloud. */
const fontsOf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

function systemChromium(): Chromium | null {
  const places = (process.env['PATH'] ?? '').split(path.delimiter);
  const files = SYSTEM_NAMES.flatMap((name) => places.map((place) => path.join(place, name)));
  return files.map((executablePath) => ({ executablePath, env: {} })).find(runs) ?? null;
}

function runs({ executablePath, env }: Chromium): boolean {
  if (!existsSync(executablePath)) return false;
  const { status } = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } });
  return status === 0;
}
