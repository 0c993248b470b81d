import { PeopleDatabase, filledTables, loadingSubgraphs, memoryByPart } from './demo-people';

/** Memory at the end of a load may be so much above that of its beginning, whatever has been loaded in between. */
const mostGrowthMiB = 30;

describe.each(loadingSubgraphs)('people by the million in %s, killed twice', (subgraph) => {
  let database: PeopleDatabase;

  beforeAll(async () => {
    database = await PeopleDatabase.make(subgraph);
  });

  afterAll(() => database.drop());

  const counts = async () => {
    const tables = filledTables[subgraph].map((table) => `(select count(*)::int from ${table}) as ${table}`);
    const [found] = await database.sql<Record<string, number>>(
      `select ${tables.join(', ')},
              (select coalesce(sum(next_unit - first_unit), 0)::int from bulk_load) as units,
              (select coalesce(sum(row_count), 0)::int from bulk_load) as "row_count"`,
    );
    return found ?? {};
  };
  const people = filledTables[subgraph][0];

  it('goes on where it was killed, with whole batches, and needs no more memory for more rows', async () => {
    await database.load('small');
    const small = await counts();
    for (let before = small, kills = 0; kills < 2; kills++) {
      const run = await database.load('1m', { killAtRows: 150_000 });
      expect(run.outcome).toBeNull();
      const found = await counts();
      expect(found.units).toBeGreaterThan(before.units ?? 0);
      expect(found[people]).toBe((small[people] ?? 0) + (found.units ?? 0));
      const rows = filledTables[subgraph].map((table) => (found[table] ?? 0) - (small[table] ?? 0));
      expect(rows.reduce((sum, count) => sum + count)).toBe(found.row_count);
      const [first = NaN, , last = NaN] = memoryByPart(run, 3);
      expect(last - first).toBeLessThan(mostGrowthMiB);
      before = found;
    }
  }, 180_000);
});
