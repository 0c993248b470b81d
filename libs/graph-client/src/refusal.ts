/** The members of a result union that say no: by the graph's rule their names end so. */
export type Refusal<Result extends { readonly __typename: string }> = Extract<
  Result,
  { readonly __typename: `${string}Refused` }
>;

/** Whether a mutation was refused, which is an answer and no error: `reason` is for the program, `message` for people. */
export function isRefused<Result extends { readonly __typename: string }>(result: Result): result is Refusal<Result> {
  return result.__typename.endsWith('Refused');
}
