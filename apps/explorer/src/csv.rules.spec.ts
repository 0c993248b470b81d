import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Cell } from './answer-list.rules';
import { csvFileName, csvOf } from './csv.rules';

describe('a list as CSV', () => {
  it('has a line of names, CRLF, and quotes where they are needed', () => {
    const rows: Record<string, Cell>[] = [
      { name: 'Kota "Malang"', note: 'a, b', count: 14, open: true },
      { name: 'two\r\nlines', note: null, count: -3 },
    ];
    expect(csvOf({ columns: ['name', 'note', 'count', 'open'], rows })).toBe(
      'name,note,count,open\r\n"Kota ""Malang""","a, b",14,true\r\n"two\r\nlines",,-3,\r\n',
    );
  });

  it.each(['=1+1', '+62 812', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      const [, line = ''] = csvOf({ columns: ['a'], rows: [{ a: text }] }).split(/\r\n(?="?')/);
      expect(line).toMatch(/^"?'/);
    },
  );

  it('is read back as it was by another reader, but for the apostrophe', () => {
    const rows = fc.array(
      fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.oneof(fc.integer(), fc.constant(null)) }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const read = parse(csvOf({ columns: ['a', 'b'], rows: given }), {
          columns: true,
          record_delimiter: '\r\n',
        }) as unknown;
        expect(read).toEqual(
          given.map(({ a, b }) => ({
            a: /^[=+\-@\t\r\n＝＋－＠]/.test(a) ? `'${a}` : a,
            b: b === null ? '' : String(b),
          })),
        );
      }),
    );
  });

  it.each([
    ['servicePoints', 'servicePoints.csv'],
    ['regions.places', 'regions-places.csv'],
    ['../x', '-x.csv'],
    ['', 'list.csv'],
  ])('of %j is kept as %s', (path, name) => {
    expect(csvFileName(path)).toBe(name);
  });
});
