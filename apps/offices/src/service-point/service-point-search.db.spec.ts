import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';
import { writtenNames } from './office-names.fixture';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

interface Page {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

async function ask(variables: Record<string, unknown>) {
  return app.ask<{ servicePoints: Page }>(
    `query ($where: ServicePointWhere, $orderBy: ServicePointOrder, $first: Int, $after: String, $last: Int, $before: String) {
      servicePoints(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        edges { node { id } } pageInfo { hasNextPage startCursor endCursor } totalCount
      }
    }`,
    { variables },
  );
}

async function find(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await ask(variables);
  expect(errors).toBeUndefined();
  return data.servicePoints;
}

const ids = (page: Page): string[] => page.edges.map(({ node }) => node.id);

describe('looking for a name', () => {
  it('is tried with fifty ways of writing one', () => {
    expect(new Set(writtenNames.map(([written]) => written)).size).toBe(50);
  });

  it.each(writtenNames)('%j finds %s first', async (text, id) => {
    expect(ids(await find({ where: { text }, first: 3 }))[0]).toBe(id);
  });

  it.each([
    ['Kánim Màlang', 'KANIM-MALANG'],
    ['  kanim --- malang!! ', 'KANIM-MALANG'],
  ])('takes no notice of marks and signs: %j', async (text, id) => {
    expect(ids(await find({ where: { text }, first: 1 }))).toEqual([id]);
  });

  it('lists all places of a kind when only the kind is named', async () => {
    const expected = await app.sql<{ id: string }>(`select id from service_point where kind = 'RUDENIM' order by id`);
    expect(ids(await find({ where: { text: 'rumah detensi imigrasi' }, first: 100 }))).toEqual(
      expected.map(({ id }) => id),
    );
  });

  it('keeps to the other conditions', async () => {
    expect(ids(await find({ where: { text: 'malang', kind: ['MPP'] }, first: 5 }))[0]).toBe('MPP-MALANG');
    expect(ids(await find({ where: { text: 'malang', provinceCode: '16' }, first: 5 }))).not.toContain('KANIM-MALANG');
  });

  it('finds nothing where nothing is like it', async () => {
    expect(await find({ where: { text: 'qqqqxxxxzzzz' } })).toMatchObject({ edges: [], totalCount: 0 });
  });

  it.each([
    [{ where: { text: '' } }, /names no place/],
    [{ where: { text: ' kelas 1 TPI ' } }, /names no place/],
    [{ where: { text: '\u0000 -- %' } }, /names no place/],
    [{ where: { text: 'x'.repeat(101) } }, /has 101 characters; it may have 100/],
    [{ orderBy: 'RELEVANCE' }, /give a text too/],
  ])('says what is wrong with %j', async (variables, message) => {
    expect((await ask(variables)).errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('walks all that was found forward and back, each once, in one order', async () => {
    const where = { text: 'tanjung' };
    const all = await find({ where, first: 100 });
    expect(all.edges.length).toBeGreaterThan(8);
    expect(all.totalCount).toBe(all.edges.length);
    const forward: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await find({ where, first: 3, after });
      forward.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(forward).toEqual(ids(all));
    const last = await find({ where, first: null, last: 4 });
    const before = await find({ where, first: null, last: 4, before: last.pageInfo.startCursor });
    expect([...ids(before), ...ids(last)]).toEqual(ids(all).slice(-8));
  });

  it('sorts by name when that is asked for', async () => {
    const found = ids(await find({ where: { text: 'tanjung' }, first: 100 }));
    const sorted = await app.sql<{ id: string }>('select id from service_point where id = any($1) order by name, id', [
      found,
    ]);
    expect(ids(await find({ where: { text: 'tanjung' }, orderBy: 'NAME_ASC', first: 100 }))).toEqual(
      sorted.map(({ id }) => id),
    );
  });

  it('refuses the cursor of another text, which would skip rows', async () => {
    const { pageInfo } = await find({ where: { text: 'tanjung' }, first: 1 });
    const { errors } = await ask({ where: { text: 'malang' }, first: 1, after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([['["rank,key asc [\\"malang\\"]",0.5,"x"]'], ['["rank,key asc [\\"malang\\"]",1e300,"x"]']])(
    'refuses the cursor %s that somebody made up',
    async (made) => {
      const after = Buffer.from(made).toString('base64url');
      const { errors } = await ask({ where: { text: 'malang' }, first: 1, after });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('the list of service points', () => {
  it.each([
    [{ class: ['I_KHUSUS'] }, "class = 'I_KHUSUS'"],
    [{ class: ['II', 'III'], tpiStatus: ['TPI'] }, "class in ('II', 'III') and tpi_status = 'TPI'"],
    [{ tpiStatus: ['UNKNOWN'] }, "tpi_status = 'UNKNOWN'"],
    [{ service: 'DETENTION' }, "'DETENTION' = any(services)"],
    // A new passport is a part of the passport service (data/services.csv).
    [{ service: 'PASSPORT_NEW', kind: ['UKK'] }, "'PASSPORT' = any(services) and kind = 'UKK'"],
    [{ service: 'NOTHING' }, 'false'],
    [{ service: '\u0000' }, 'false'],
    [{ class: [] }, 'false'],
  ])('keeps to %j', async (where, sql) => {
    const expected = await app.sql<{ id: string }>(`select id from service_point where ${sql} order by name, id`);
    const page = await find({ where, first: 100 });
    expect(ids(page)).toEqual(expected.slice(0, 100).map(({ id }) => id));
    expect(page.totalCount).toBe(expected.length);
  });
});
