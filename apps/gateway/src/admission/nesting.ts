import { Lexer, Source, TokenKind } from 'graphql';

/** How many tokens a document has, comments aside, and how deep brackets, and of them those of lists, stand in each other. */
export interface TextSize {
  readonly tokens: number;
  readonly nesting: number;
  readonly lists: number;
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Measures a document without parsing it, since the parser goes as deep as the brackets do. Counts to `mostTokens` and no
 * further; null for what is no GraphQL.
 */
export function textSize(document: string, mostTokens: number): TextSize | null {
  const lexer = new Lexer(new Source(document));
  let tokens = 0;
  let depth = 0;
  let nesting = 0;
  let openLists = 0;
  let lists = 0;
  try {
    while (tokens < mostTokens && lexer.advance().kind !== TokenKind.EOF) {
      tokens += 1;
      const { kind } = lexer.token;
      if (opening.has(kind)) depth += 1;
      if (closing.has(kind)) depth -= 1;
      if (kind === TokenKind.BRACKET_L) openLists += 1;
      if (kind === TokenKind.BRACKET_R) openLists -= 1;
      nesting = Math.max(nesting, depth);
      lists = Math.max(lists, openLists);
    }
  } catch {
    return null;
  }
  return { tokens, nesting, lists };
}

/** How deep objects and lists stand in each other in a value of JSON; 0 for one that is neither. */
export function jsonNesting(value: unknown): number {
  let level = [value].filter(isContainer);
  let nesting = 0;
  for (; level.length > 0; nesting += 1)
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  return nesting;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
