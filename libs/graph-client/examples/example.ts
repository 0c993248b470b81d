/** What each example is given, and nothing else: so that the journey runs them against the real graph. */
export interface Surroundings {
  readonly url: string;
  /** Of an applicant. */
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly print: (line: string) => void;
}

export const eastJava = '35';
