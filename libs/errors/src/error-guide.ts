import type { ErrorCode } from './error-code';
import guide from './error-guide.json';
import type { LocalizedText } from './localized-text';

export interface ErrorGuide {
  /** Of the whole answer. An error of one field leaves it 200, and so does a wrong operation told as application/json. */
  readonly statuses: readonly number[];
  readonly meaning: LocalizedText;
  readonly remedy: LocalizedText;
}

/** What each code says, and what helps; docs/errors.md is made from it too. An error's own message says more. */
export const errorGuide: Readonly<Record<ErrorCode, ErrorGuide>> = guide;
