import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GraphSystem } from '@imigraph/graph-system';

const folder = mkdtempSync(path.join(tmpdir(), 'imigraph-moves-'));
let graph: GraphSystem;

beforeAll(async () => {
  graph = await GraphSystem.start();
});

afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true });
});

async function seenBy(office: string): Promise<string[]> {
  const { data } = await graph.ask<{ foreigners: { edges: { node: { id: string } }[] } }, never>(
    '{ foreigners(first: 100) { edges { node { id } } } }',
    {
      token: await graph.token('OFFICE_HEAD', { office }),
    },
  );
  return data.foreigners.edges.map(({ node }) => node.id).sort();
}

describe('a regency that another office takes over', () => {
  it('brings those who live there before the new office, and no longer before the old', async () => {
    const [regency] = await graph.sql<{ code: string; people: string[] }>(
      `select regency_code as code, array_agg(id order by id) as people
       from foreigner_residence.foreigner join foreigner_residence.jurisdiction using (regency_code)
       where office_id = 'KANIM-MALANG' group by 1 order by 1 limit 1`,
    );
    const { code, people } = regency ?? { code: '', people: [] };
    const [malang, jember] = [await seenBy('KANIM-MALANG'), await seenBy('KANIM-JEMBER')];
    expect(people.length).toBeGreaterThan(0);
    expect(malang).toEqual(expect.arrayContaining(people));

    // The next release of the data says otherwise; only offices is started with it.
    cpSync('data', folder, { recursive: true });
    const file = path.join(folder, 'office_jurisdictions.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`KANIM-MALANG,${code},`, `KANIM-JEMBER,${code},`));
    await graph.subgraph('offices').stop();
    await graph.startSubgraph('offices', { DATA_DIR: folder });

    let seen = await seenBy('KANIM-JEMBER');
    // The event is on its way; the test's own time limit ends a wait in vain.
    while (seen.length === jember.length) seen = await seenBy('KANIM-JEMBER');
    expect(seen).toEqual([...jember, ...people].sort());
    expect(await seenBy('KANIM-MALANG')).toEqual(malang.filter((id) => !people.includes(id)));
  });
});
