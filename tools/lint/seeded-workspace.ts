import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '..', '..');

/** What makes the workspace this one, as it stands: projects with their tags and targets, and the linter's rules. */
const settings = [
  '{package.json,package-lock.json,nx.json,tsconfig.json,tsconfig.base.json,eslint.config.mjs,.gitignore}',
  '{apps,libs}/*/{project.json,tsconfig.json}',
  'tools/{package.json,project.json,tsconfig.json}',
  'tools/{changelog,check,graph,lint,owners,terminal}/**/*.ts',
];

export interface SeededWorkspace {
  readonly root: string;
  /** Makes a lib of the workspace importable by a name, as tsconfig.base.json does. */
  addPath(name: string, index: string): void;
  /** The rules that `eslint` breaks on, by file; a file without a fault has an empty list, one that it passes over none. */
  lint(...paths: readonly string[]): ReadonlyMap<string, readonly string[]>;
  /** What `nx` prints, with this workspace as its own. */
  nx(...args: readonly string[]): string;
  remove(): void;
}

/** A workspace in a temporary folder with the settings of this repository and only the given files as its code. */
export function seedWorkspace(files: Readonly<Record<string, string>>): SeededWorkspace {
  // Linters compare paths, so it has to be the real one (on macOS the temporary folder is behind a link).
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'imigraph-workspace-')));
  for (const file of settings.flatMap((pattern) => globSync(pattern, { cwd: repository }))) {
    cpSync(path.join(repository, file), path.join(root, file));
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'), 'dir');

  const nx = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
      cwd: root,
      env: environment(),
      encoding: 'utf8',
    });
  return {
    root,
    addPath(name, index) {
      const file = path.join(root, 'tsconfig.base.json');
      const config = JSON.parse(readFileSync(file, 'utf8')) as { compilerOptions: { paths: Record<string, string[]> } };
      config.compilerOptions.paths[name] = [index];
      writeFileSync(file, JSON.stringify(config));
    },
    nx,
    lint(...paths) {
      // The rule about boundaries reads the project graph that nx keeps; under `nx lint` it is always there.
      nx('show', 'projects');
      return faultsByFile(root, paths);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function faultsByFile(root: string, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
  const { stdout, stderr } = spawnSync(process.execPath, [eslint, '--format', 'json', ...paths], {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.startsWith('[')) throw new Error(`eslint did not run: ${stdout}${stderr}`);
  const results = JSON.parse(stdout) as readonly LintedFile[];
  return new Map(
    results.map(({ filePath, messages }) => [
      path.relative(root, filePath).split(path.sep).join('/'),
      messages.filter(({ severity }) => severity === error).map(({ ruleId, message }) => ruleId ?? message),
    ]),
  );
}

interface LintedFile {
  readonly filePath: string;
  /** A file that cannot be parsed has a message without a rule. */
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string; readonly severity: number }[];
}

const error = 2;

/** Without what an nx around the tests has set for itself, which would point back to the repository. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('NX_') && name !== 'NODE_OPTIONS');
  return { ...Object.fromEntries(own), NX_DAEMON: 'false', NODE_ENV: 'production' };
}
