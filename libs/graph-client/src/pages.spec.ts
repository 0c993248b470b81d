import fc from 'fast-check';
import { nodesOf } from './pages';

/** A list cut into pages of a size, whose cursors are places in it. */
function pagesOf(list: readonly number[], size: number) {
  const asked: (string | null)[] = [];
  return {
    asked,
    read: (after: string | null) => {
      asked.push(after);
      const from = after === null ? 0 : Number(after);
      const end = Math.min(from + size, list.length);
      return Promise.resolve({
        edges: list.slice(from, end).map((node) => ({ node })),
        pageInfo: { hasNextPage: end < list.length, endCursor: end > from ? String(end) : null },
      });
    },
  };
}

async function allOf<Node>(nodes: AsyncIterable<Node>): Promise<Node[]> {
  const all: Node[] = [];
  for await (const node of nodes) all.push(node);
  return all;
}

it('meets everything once, in its order, with no page more than there are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), async (list, size) => {
      const pages = pagesOf(list, size);
      expect(await allOf(nodesOf(pages.read))).toEqual(list);
      expect(pages.asked).toHaveLength(Math.max(1, Math.ceil(list.length / size)));
    }),
  );
});

it('asks for no page that nobody wants', async () => {
  const pages = pagesOf([1, 2, 3, 4, 5], 2);
  for await (const node of nodesOf(pages.read)) if (node === 2) break;
  expect(pages.asked).toEqual([null]);
});

it('ends where a page has a next one but no cursor, instead of beginning again', async () => {
  const read = () => Promise.resolve({ edges: [{ node: 1 }], pageInfo: { hasNextPage: true, endCursor: null } });
  expect(await allOf(nodesOf(read))).toEqual([1]);
});
