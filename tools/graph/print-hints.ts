/** Composition's hints do not fail anything: they show what should be looked at. */
export function printHints(hints: readonly string[]): void {
  if (hints.length === 0) return;
  console.log(`The graph composes, with ${hints.length === 1 ? 'one hint' : `${hints.length} hints`}:`);
  for (const hint of hints) console.log(`- ${hint}`);
}
