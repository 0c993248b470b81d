/**
 * How many invented people are loaded: nobody, the few dozen by whom every role finds something, or beside those a million
 * or ten million in each subgraph, for whoever wants to see how the graph bears them.
 */
export const demoScales = ['none', 'small', '1m', '10m'] as const;

export type DemoScale = (typeof demoScales)[number];

const many: Record<DemoScale, number> = { none: 0, small: 0, '1m': 1_000_000, '10m': 10_000_000 };

/** How many there are beside the few dozen. */
export function manyPeopleOf(scale: DemoScale): number {
  return many[scale];
}
