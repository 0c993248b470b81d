import { DatabaseError } from 'pg';
import type { Range } from './range';

/** Where COPY stopped, without the line itself, in which there may be a person: "COPY staged_x, line 3, column y: …". */
function placeIn(where: string | undefined): string {
  const [, place] = /^COPY \w+, (line \d+(, column \w+)?)/.exec(where ?? '') ?? [];
  return place === undefined ? '' : `, ${place}`;
}

/** What PostgreSQL holds against the rows, without any value of them. */
function reasonOf(error: unknown): string {
  if (!(error instanceof DatabaseError)) return error instanceof Error ? error.message : 'unknown';
  const constraint = error.constraint === undefined ? '' : ` of ${error.constraint}`;
  return `PostgreSQL refused its rows (${error.code ?? 'no code'}${constraint}${placeIn(error.where)})`;
}

/** A batch could not be loaded; nothing of it is there, and what was loaded before it stays. */
export class BulkLoadError extends Error {
  constructor(name: string, { first, next }: Range, table: string, cause: unknown) {
    super(`The load of ${name} stopped at units ${first} to ${next - 1}, ${table}: ${reasonOf(cause)}.`, { cause });
    this.name = 'BulkLoadError';
  }
}
