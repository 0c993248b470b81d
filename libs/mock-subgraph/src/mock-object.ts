/** Something of the mocked graph. What is asked of it follows from where it stands: `seed` is the same from every path to it. */
export class MockObject {
  constructor(
    readonly __typename: string,
    readonly seed: string,
    /** What is known of it beforehand: its key, or what a page holds. */
    readonly own: Readonly<Record<string, unknown>> = {},
  ) {}
}
