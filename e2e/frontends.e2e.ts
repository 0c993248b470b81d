import { readFileSync } from 'node:fs';
import path from 'node:path';
import { examples } from '@imigraph/graph-client/examples';
import { GraphSystem } from '@imigraph/graph-system';

let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(() => graph.stop());

/** A connection that breaks after the graph has done what the first of the mutations asked, before its answer arrives. */
function losingTheFirstMutation(): { fetch: typeof fetch; lost: () => number } {
  let lost = 0;
  return {
    lost: () => lost,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (lost > 0 || typeof init?.body !== 'string' || !init.body.includes('mutation')) return response;
      await response.text();
      lost += 1;
      throw new TypeError('fetch failed');
    },
  };
}

/** What the example prints when `applications` is there or not, by SQL. */
async function officesOfEastJava(): Promise<string[]> {
  const rows = await graph.sql<{ name: string }>(
    `select name from offices.service_point where kind = 'KANIM' and province_code = '35' order by name collate "C", id`,
  );
  return rows.map(({ name }) => `- ${name}`);
}

describe.each([...examples])('the example of %s', (name, run) => {
  it('pages, tells a refusal, and starts one application however often it is sent', async () => {
    const account = `e2e-frontend-${name}`;
    const token = await graph.token('APPLICANT', { sub: account });
    const printed: string[] = [];
    const connection = losingTheFirstMutation();
    await run({ url: graph.gateway.url, token, fetch: connection.fetch, print: (line) => printed.push(line) });

    const offices = await officesOfEastJava();
    expect(offices.length).toBeGreaterThan(5);
    expect(printed.slice(0, -2)).toEqual([`${offices.length} offices`, ...offices]);
    // Permenkeu and data/fees.csv: an electronic passport for ten years is Rp 950,000.
    expect(printed.at(-2)).toBe('Rp 950000');

    expect(connection.lost()).toBe(1);
    const applications = await graph.sql<{ number: string }>(
      'select number from applications.application where owner = $1',
      [account],
    );
    expect(applications).toHaveLength(1);
    expect(printed.at(-1)).toBe(`${applications[0]?.number} at Kantor Imigrasi Kelas I TPI Malang`);
  });
});

describe('with applications down', () => {
  beforeAll(() => graph.subgraph('applications').stop());

  it.each([...examples])('the example of %s still lists the offices, and says what is missing', async (_name, run) => {
    const printed: string[] = [];
    const token = await graph.token('APPLICANT');
    const ending = run({ url: graph.gateway.url, token, fetch, print: (line) => printed.push(line) });
    // Fees are of applications too.
    await ending.catch(() => undefined);
    const offices = await officesOfEastJava();
    expect(printed).toContain(`${offices.length} offices`);
    expect(printed.filter((line) => line.endsWith(': SUBGRAPH_UNAVAILABLE'))).not.toHaveLength(0);
    expect(printed.filter((line) => line.startsWith('- '))).toEqual(offices);
  });
});

it('docs/frontends.md shows nothing but what runs here', () => {
  const folder = path.resolve(__dirname, '../libs/graph-client/examples');
  const regions = new Map(
    ['fetch-client', 'apollo-client', 'urql-client'].flatMap((file) =>
      [
        ...readFileSync(path.join(folder, `${file}.ts`), 'utf8').matchAll(
          /^ *\/\/ #region (\S+)\n([\s\S]*?)^ *\/\/ #endregion/gm,
        ),
      ].map(([, region = '', text = '']) => [region, text.replaceAll(/^ {2}/gm, '')] as const),
    ),
  );
  const page = readFileSync(path.resolve(__dirname, '../docs/frontends.md'), 'utf8');
  const shown = [...page.matchAll(/<!-- (\S+) -->\n+```ts\n([\s\S]*?)```/g)];
  expect(shown.length).toBe([...page.matchAll(/```ts\n/g)].length);
  expect(shown.map(([, region]) => region).sort()).toEqual([...regions.keys()].sort());
  for (const [, region = '', text] of shown) expect(text).toBe(regions.get(region));
});
