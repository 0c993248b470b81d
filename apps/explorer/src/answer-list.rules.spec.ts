import fc from 'fast-check';
import { listsIn } from './answer-list.rules';

describe('the lists of an answer', () => {
  it('are connections by edges, with objects inside flattened, and said to be a page when there is more', () => {
    const data = {
      servicePoints: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        edges: [
          { cursor: 'a', node: { id: 'KANIM-MALANG', region: { name: 'Kota Malang', zone: { short: 'WIB' } } } },
          { cursor: 'b', node: { id: 'UKK-PEKALONGAN', region: null, notes: 'new' } },
        ],
      },
    };
    expect(listsIn(data)).toEqual([
      {
        path: 'servicePoints',
        columns: ['id', 'region.name', 'region.zone.short', 'region', 'notes'],
        rows: [
          { id: 'KANIM-MALANG', 'region.name': 'Kota Malang', 'region.zone.short': 'WIB' },
          { id: 'UKK-PEKALONGAN', region: null, notes: 'new' },
        ],
        isPage: true,
      },
    ]);
  });

  it('are connections by nodes and plain lists, also deep inside', () => {
    const data = { a: { b: [{ x: 1 }, { x: 2 }] }, c: { nodes: [{ y: true }], pageInfo: { hasNextPage: false } } };
    expect(listsIn(data)).toEqual([
      { path: 'a.b', columns: ['x'], rows: [{ x: 1 }, { x: 2 }], isPage: false },
      { path: 'c', columns: ['y'], rows: [{ y: true }], isPage: false },
    ]);
  });

  it('keep what an edge says beside its node', () => {
    const edges = [{ cursor: 'a', rank: 1, name: 'first', node: { name: 'Malang' } }];
    expect(listsIn({ found: { edges } })[0]?.rows).toEqual([{ name: 'Malang', rank: 1, 'edge.name': 'first' }]);
  });

  it('inside the rows of another are one list, each row with what is around it', () => {
    const data = {
      regions: [
        { code: '33', places: { totalCount: 2, edges: [{ node: { id: 'A' } }, { node: { id: 'B' } }] } },
        { code: '34', places: { totalCount: 9, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'C' } }] } },
      ],
    };
    expect(listsIn(data)).toEqual([
      {
        path: 'regions',
        columns: ['code', 'places.totalCount'],
        rows: [
          { code: '33', 'places.totalCount': 2 },
          { code: '34', 'places.totalCount': 9 },
        ],
        isPage: false,
      },
      {
        path: 'regions.places',
        columns: ['regions.code', 'regions.places.totalCount', 'id'],
        rows: [
          { 'regions.code': '33', 'regions.places.totalCount': 2, id: 'A' },
          { 'regions.code': '33', 'regions.places.totalCount': 2, id: 'B' },
          { 'regions.code': '34', 'regions.places.totalCount': 9, id: 'C' },
        ],
        isPage: true,
      },
    ]);
  });

  it('of bare values have one column, and stand in one cell of the row that holds them', () => {
    expect(listsIn({ codes: ['a', null] })[0]?.rows).toEqual([{ value: 'a' }, { value: null }]);
    expect(listsIn({ rows: [{ id: 1, channels: ['WEB', 'APP'] }] })[0]?.rows).toEqual([
      { id: 1, channels: 'WEB; APP' },
    ]);
  });

  it('are a row for each thing where there is no list at all', () => {
    const data = { servicePoint: { name: 'Malang', openApplications: { value: 14 } }, other: null };
    expect(listsIn(data)).toEqual([
      {
        path: 'servicePoint',
        columns: ['name', 'openApplications.value'],
        rows: [{ name: 'Malang', 'openApplications.value': 14 }],
        isPage: false,
      },
    ]);
  });

  it.each([null, undefined, 'text', 7, [], {}, { a: null }])('are none in %j', (data) => {
    expect(listsIn(data)).toEqual([]);
  });

  it('hold every bare value of every row, once for each row, whatever the answer looks like', () => {
    const field = fc.constantFrom('a', 'b', 'name', 'node', 'nodes', 'edges', 'pageInfo', 'totalCount', '__proto__');
    const { answer } = fc.letrec((tie) => ({
      answer: fc.dictionary(field, tie('value'), { maxKeys: 4 }),
      value: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'json' },
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('answer'),
      ),
    }));
    fc.assert(
      fc.property(answer, (data) => {
        for (const { columns, rows } of listsIn(data)) {
          expect(new Set(columns).size).toBe(columns.length);
          for (const row of rows) {
            for (const [column, cell] of Object.entries(row)) {
              expect(columns).toContain(column);
              expect(cell === null || typeof cell !== 'object').toBe(true);
            }
          }
        }
      }),
    );
  });

  it('of plain objects have as many rows as were put in, and each value under its name', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const items = fc.array(fc.record({ id: fc.integer(), deep: fc.record({ deeper: cell }) }), { minLength: 1 });
    fc.assert(
      fc.property(items, fc.boolean(), (given, asConnection) => {
        const list = asConnection ? { edges: given.map((node) => ({ node })) } : given;
        expect(listsIn({ list })[0]?.rows).toEqual(given.map(({ id, deep }) => ({ id, 'deep.deeper': deep.deeper })));
      }),
    );
  });
});
