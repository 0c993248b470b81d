import { InvalidInputError } from '@imigraph/errors';

const largestPage = 100;

/** The arguments of a connection field, as Relay names them. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface PageRequest {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  readonly cursor: string | null;
}

const notBoth = {
  id: 'Berikan "after" atau "before", jangan keduanya.',
  en: 'Give either "after" or "before", not both.',
};
const otherWay = {
  id: '"after" dipakai bersama "first", dan "before" bersama "last".',
  en: '"after" goes with "first", and "before" goes with "last".',
};

/** Throws BAD_USER_INPUT with what to write instead. `first` has a default in the schema and gives way to `last`. */
export function pageRequest({ first, after, last, before }: ConnectionArguments): PageRequest {
  if (after && before) throw new InvalidInputError(notBoth);
  const backward = (last ?? null) !== null;
  if (backward ? after : before) {
    throw new InvalidInputError(otherWay);
  }
  const size = (backward ? last : first) ?? largestPage;
  if (size < 0 || size > largestPage) {
    const name = backward ? 'last' : 'first';
    throw new InvalidInputError({
      id: `"${name}" bernilai ${size}; yang boleh 0 sampai ${largestPage}.`,
      en: `"${name}" is ${size}; it may be 0 to ${largestPage}.`,
    });
  }
  return { direction: backward ? 'backward' : 'forward', size, cursor: (backward ? before : after) ?? null };
}
