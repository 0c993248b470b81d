import { PlainFailure } from '../terminal/plain-failure.ts';

/** A name in the spellings of each place where it stands. */
export interface Names {
  /** waiting-room: files, projects. */
  readonly kebab: string;
  /** WaitingRoom: types. */
  readonly pascal: string;
  /** waitingRoom: fields. */
  readonly camel: string;
  /** waiting_room: tables, schemas. */
  readonly snake: string;
  /** WAITING_ROOM: codes, variables. */
  readonly constant: string;
  /** "waiting room": sentences. */
  readonly words: string;
}

export function namesOf(what: string, kebab: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(kebab)) {
    throw new PlainFailure(
      `"${kebab}" is no name of a ${what}: write it in small letters with hyphens, as in waiting-room.`,
    );
  }
  const pascal = kebab.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    kebab,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    snake: kebab.replaceAll('-', '_'),
    constant: kebab.replaceAll('-', '_').toUpperCase(),
    words: kebab.replaceAll('-', ' '),
  };
}

/** "a counter", "an office". */
export function withArticle(words: string): string {
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
