/** A page as every list of the graph has it, as far as it is needed to turn to the next. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * Everything on a list, page by page, asking for the next page only when it is wanted: leave the loop, and nothing more is
 * asked. While the list changes, what stays on it is met exactly once.
 */
export async function* nodesOf<Node>(
  readPage: (after: string | null) => Promise<Connection<Node>>,
): AsyncGenerator<Node, void, undefined> {
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Connection<Node> = await readPage(after);
    for (const { node } of edges) yield node;
    const next: string | null = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || next === null) return;
    after = next;
  }
}
