import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from '../terminal/plain-failure.ts';

export const codeOwnersPath = '.github/CODEOWNERS';

interface Line {
  /** A folder with its slash, a file, or '' for everything. */
  readonly place: string;
  readonly owners: readonly string[];
}

/** Who answers for a file, as .github/CODEOWNERS says; its lines are everything (*), a /folder/ or a /file, and no other pattern. */
export class CodeOwners {
  private readonly lines: readonly Line[];

  constructor(text: string) {
    this.lines = text.split('\n').flatMap((line, index) => read(line, index + 1));
  }

  /** Without the file nobody owns anything. */
  static of(root: string): CodeOwners {
    const file = path.join(root, codeOwnersPath);
    return new CodeOwners(existsSync(file) ? readFileSync(file, 'utf8') : '');
  }

  /** The owners of a path from the root, with forward slashes. The last line that fits holds. */
  of(file: string): readonly string[] {
    const fits = ({ place }: Line) =>
      file === place || ((place === '' || place.endsWith('/')) && file.startsWith(place));
    return this.lines.findLast(fits)?.owners ?? [];
  }

  /** The folders and files that have a line of their own. */
  get places(): readonly string[] {
    return this.lines.map(({ place }) => place).filter((place) => place !== '');
  }
}

function read(line: string, number: number): Line[] {
  const [pattern, ...owners] = line.trim().split(/\s+/);
  if (!pattern || pattern.startsWith('#')) return [];
  const place = pattern === '*' ? '' : /^\/([\w./-]+)$/.exec(pattern)?.[1];
  if (place === undefined || owners.some((owner) => !/^@imigraph\/[a-z-]+-team$/.test(owner))) {
    throw new PlainFailure(
      `${codeOwnersPath}:${number}: a line is *, a /folder/ or a /file, and the team roles that own it (@imigraph/offices-team).`,
    );
  }
  return [{ place, owners }];
}
