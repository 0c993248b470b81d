import 'reflect-metadata';
import { systemClock } from '@imigraph/calendar';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), systemClock);
});

afterAll(() => app.stop());

interface Page {
  edges: { cursor: string; node: { id: string; name: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const pageOf = `edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;

async function list(rest: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await app.ask<{ servicePoints: Page }>(
    `query ($where: ServicePointWhere, $orderBy: ServicePointOrder! = NAME_ASC, $first: Int, $after: String, $last: Int, $before: String) {
      servicePoints(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { ${pageOf} }
    }`,
    { variables: rest },
  );
  expect(errors).toBeUndefined();
  return data.servicePoints;
}

describe('a service point', () => {
  it('is an office with its class, as the reference data has it', async () => {
    const { data } = await app.ask(`{
      servicePoint(id: "KANIM-BANDA-ACEH") {
        __typename id kind name shortName city status regionalOffice
        region { code name level timeZone province { code name } }
        services { code }
        opened { on precision }
        ... on Office { class tpiStatus units { totalCount } }
        provenance { verification }
      }
    }`);
    expect(data).toEqual({
      servicePoint: {
        __typename: 'Office',
        id: 'KANIM-BANDA-ACEH',
        kind: 'KANIM',
        name: 'Kantor Imigrasi Kelas I TPI Banda Aceh',
        shortName: 'Kanim Banda Aceh',
        city: 'Banda Aceh',
        status: 'OPERATING',
        regionalOffice: 'Kanwil Ditjen Imigrasi Aceh',
        region: {
          code: '11.71',
          name: 'Kota Banda Aceh',
          level: 'CITY',
          timeZone: 'WIB',
          province: { code: '11', name: 'Aceh' },
        },
        services: [{ code: 'PASSPORT' }, { code: 'STAY_PERMIT' }, { code: 'SUPERVISION' }, { code: 'ENFORCEMENT' }],
        opened: { on: null, precision: 'UNKNOWN' },
        class: 'I',
        tpiStatus: 'TPI',
        units: { totalCount: 0 },
        provenance: { verification: 'PARTLY' },
      },
    });
  });

  it('is a unit with its parent and its host', async () => {
    const { data } = await app.ask(`{
      servicePoint(id: "UKK-PROBOLINGGO-KOTA") {
        __typename
        ... on ServiceUnit { parent { id units(first: 100) { edges { node { id } } } } host { id kind } }
      }
    }`);
    expect(data).toMatchObject({
      servicePoint: {
        __typename: 'ServiceUnit',
        parent: { id: 'KANIM-MALANG' },
        host: { id: 'MPP-PROBOLINGGO-KOTA', kind: 'MPP' },
      },
    });
    const units = await app.sql<{ id: string }>(
      `select id from offices.service_point where parent_id = 'KANIM-MALANG' order by name, id`,
    );
    expect(units.length).toBeGreaterThan(1);
    expect(data).toMatchObject({
      servicePoint: { parent: { units: { edges: units.map((node) => ({ node })) } } },
    });
  });

  it.each(['', 'KANIM-NOWHERE', 'KANIM-\u0000', "KANIM-MALANG' or true --", 'x'.repeat(500)])(
    'is null for the id %j',
    async (id) => {
      const { data, errors } = await app.ask('query ($id: ID!) { servicePoint(id: $id) { id } }', {
        variables: { id },
      });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ servicePoint: null });
    },
  );
});

describe('the list of service points', () => {
  it.each([
    ['NAME_ASC', 'name, id'],
    ['NAME_DESC', 'name desc, id desc'],
    ['ID_ASC', 'id'],
  ])('walks forward through all of them by %s, each once', async (orderBy, sql) => {
    const walked: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page: Page = await list({ orderBy, first: 50, after });
      walked.push(...page.edges.map(({ node }) => node.id));
      expect(page.totalCount).toBe(206);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    const expected = await app.sql<{ id: string }>(`select id from offices.service_point order by ${sql}`);
    expect(walked).toEqual(expected.map(({ id }) => id));
    expect(pages).toBe(5);
  });

  it('walks backward from the end to the same places', async () => {
    const last = await list({ last: 10, first: null });
    const before = await list({ last: 10, first: null, before: last.pageInfo.startCursor });
    const expected = await app.sql<{ id: string }>('select id from offices.service_point order by name, id');
    expect([...before.edges, ...last.edges].map(({ node }) => node.id)).toEqual(
      expected.slice(-20).map(({ id }) => id),
    );
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it.each([
    [{ kind: ['UKK', 'ULP'] }, "kind in ('UKK', 'ULP')"],
    [{ status: ['PROPOSED'] }, "status = 'PROPOSED'"],
    [{ provinceCode: '35' }, "province_code = '35'"],
    [{ regencyCode: '35.73', kind: ['KANIM'] }, "region_code = '35.73' and kind = 'KANIM'"],
    [{ kind: [] }, 'false'],
    [{ provinceCode: '' }, 'false'],
    [{ regencyCode: '35.73\u0000' }, 'false'],
  ])('keeps to %j', async (where, sql) => {
    const page = await list({ where, first: 100 });
    const expected = await app.sql<{ id: string }>(
      `select id from offices.service_point where ${sql} order by name, id`,
    );
    expect(page.edges.map(({ node }) => node.id)).toEqual(expected.map(({ id }) => id));
    expect(page.totalCount).toBe(expected.length);
  });

  it.each([
    [{ first: 101 }, /"first" is 101; it may be 0 to 100/],
    [{ first: -1 }, /"first" is -1/],
    [{ first: 5, after: 'nonsense' }, /cursor is not one of this list/],
    [{ first: 5, before: 'x' }, /"before" goes with "last"/],
    [{ first: 5, after: 'x', before: 'y' }, /either "after" or "before"/],
  ])('says what is wrong with %j', async (page, message) => {
    const { errors } = await app.ask(
      'query ($first: Int, $after: String, $before: String) { servicePoints(first: $first, after: $after, before: $before) { totalCount } }',
      { variables: page },
    );
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('refuses a cursor of another order, which would skip rows', async () => {
    const { pageInfo } = await list({ orderBy: 'NAME_DESC', first: 1 });
    const { errors } = await app.ask(
      'query ($after: String) { servicePoints(orderBy: NAME_ASC, first: 1, after: $after) { totalCount } }',
      { variables: { after: pageInfo.endCursor } },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('SQL statements', () => {
  const joined = `query ($provinces: Int!, $points: Int!) {
    regions(where: { level: [PROVINCE] }, first: $provinces) {
      edges { node { code servicePoints(first: $points) { totalCount edges { node {
        id region { name } services { code parent { code } }
        ... on ServiceUnit { parent { id units(first: 5) { totalCount edges { node { id } } } } }
      } } } } }
    }
  }`;

  it('are as many for one service point as for all of them', async () => {
    // Bali (51) has offices and units alike.
    const counts = await Promise.all(
      [
        { provinces: 38, points: 2 },
        { provinces: 38, points: 100 },
      ].map(async (variables) => (await app.ask(joined, { variables })).sqlStatements),
    );
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });

  it('are one for the references that the gateway sends, whether 1 or 206', async () => {
    const ids = (await app.sql<{ id: string }>('select id from offices.service_point')).map(({ id }) => id);
    const ask = async (keys: string[]) =>
      app.ask<{ _entities: ({ id: string } | null)[] }>(
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ServicePoint { id } } }',
        { variables: { representations: keys.map((id) => ({ __typename: 'ServicePoint', id })) } },
      );
    const one = await ask(ids.slice(0, 1));
    const all = await ask([...ids, 'KANIM-NOWHERE', ids[0] ?? '']);
    expect(all.data._entities.map((entity) => entity?.id ?? null)).toEqual([...ids, null, ids[0]]);
    expect([one.sqlStatements, all.sqlStatements]).toEqual([1, 1]);
  });
});
