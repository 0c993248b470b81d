import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether a file of the context is left out, by `<Dockerfile>.dockerignore`. The last line that fits decides. */
export function readIgnored(dockerfile: string): (relative: string) => boolean {
  const file = `${dockerfile}.dockerignore`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return (relative) => {
    let ignored = false;
    for (const pattern of patterns) {
      const kept = pattern.startsWith('!');
      if (fits(relative, kept ? pattern.slice(1) : pattern)) ignored = !kept;
    }
    return ignored;
  };
}

/** A pattern that fits a folder fits all in it. */
function fits(relative: string, pattern: string): boolean {
  const parts = relative.split(path.sep);
  return parts.some((_part, index) => path.posix.matchesGlob(parts.slice(0, index + 1).join('/'), pattern));
}
