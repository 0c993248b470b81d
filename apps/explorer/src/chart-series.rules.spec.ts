import fc from 'fast-check';
import { listsIn } from './answer-list.rules';
import { mostMarks, numericColumns, seriesOf } from './chart-series.rules';

const listOf = (rows: object[]) => {
  const [list] = listsIn({ list: rows });
  if (!list) throw new Error('no list');
  return list;
};

describe('what a chart can show', () => {
  it('is a column of numbers that are quantities', () => {
    const list = listOf([
      { name: 'a', count: 1, mixed: 1, empty: null, point: { latitude: -7.9 }, year: 2026 },
      { name: 'b', count: null, mixed: 'x', empty: null, point: { latitude: -6 }, year: 2026 },
    ]);
    expect(numericColumns(list)).toEqual(['count']);
  });

  it('is a bar for each row, called by its name', () => {
    const list = listOf([
      { id: 'KANIM-MALANG', name: 'Malang', count: 14 },
      { id: 'KANIM-AGAM', name: 'Agam', count: null },
    ]);
    expect(seriesOf(list, 'count')).toEqual({
      kind: 'bar',
      valueColumn: 'count',
      labelColumn: 'name',
      labels: ['Malang', 'Agam'],
      values: [14, null],
      leftOut: 0,
    });
  });

  it('is a line over the days, in their order, where every row has one', () => {
    const list = listOf([
      { on: '2026-03-02', count: 5 },
      { on: '2026-03-01', count: 4 },
    ]);
    expect(seriesOf(list, 'count')).toMatchObject({
      kind: 'line',
      labelColumn: 'on',
      labels: ['2026-03-01', '2026-03-02'],
      values: [4, 5],
    });
  });

  it('counts rows that nothing names', () => {
    expect(seriesOf(listOf([{ count: 5 }, { count: 6 }]), 'count').labels).toEqual(['1', '2']);
  });

  it('is never more than can be told apart, and says how much is left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), count: fc.integer() }), { minLength: 1, maxLength: 150 }),
        (rows) => {
          const { labels, values, leftOut } = seriesOf(listOf(rows), 'count');
          expect(labels).toHaveLength(values.length);
          expect(values).toEqual(rows.slice(0, mostMarks).map(({ count }) => count));
          expect(labels.length + leftOut).toBe(rows.length);
        },
      ),
    );
  });
});
