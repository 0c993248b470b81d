import { readCsv } from './csv';

/** Rows as [line, ...cells] and faults as [line, reason]; cells below "notes" may run over lines. */
function read(content: string | Buffer): { header: unknown; rows: unknown[]; faults: unknown[] } {
  const { header, rows, faults } = readCsv('places.csv', Buffer.from(content), (name) => name === 'notes');
  return {
    header: header && [header.line, ...header.cells],
    rows: rows.map(({ line, cells }) => [line, ...cells]),
    faults: faults.map(({ line, reason }) => [line, reason]),
  };
}

const unmatched = 'the quotes of the row that begins here do not match';
const overLines = 'a value of the row that begins here runs over the end of the line';

describe('a CSV file', () => {
  it('is cut into rows, each with the line on which it begins', () => {
    const content = 'id,name,notes\n1,"Tegal, kota","a ""b""\n\nc"\n2,,\n3,x,"\ny"\n4,z,';
    expect(read(content)).toEqual({
      header: [1, 'id', 'name', 'notes'],
      rows: [
        [2, '1', 'Tegal, kota', 'a "b"\n\nc'],
        [5, '2', '', ''],
        [6, '3', 'x', '\ny'],
        [8, '4', 'z', ''],
      ],
      faults: [],
    });
  });

  it('keeps rows of any length, and blank lines, for the reader to judge', () => {
    expect(read('id,name\n1\n\n2,a,b\n').rows).toEqual([
      [2, '1'],
      [3, ''],
      [4, '2', 'a', 'b'],
    ]);
  });

  it.each<[string, string, unknown[]]>([
    ['nothing', '', [[null, 'the file is empty']]],
    ['only a byte order mark', '\ufeff', [[1, 'the file begins with a byte order mark']]],
    ['quotes in its header that do not match', 'id,"name\n1,a\n', [[1, unmatched]]],
  ])('with %s has no header', (_what, content, faults) => {
    expect(read(content)).toEqual({ header: null, rows: [], faults });
  });

  it('is read without its byte order mark', () => {
    expect(read('\ufeffid\n1\n')).toEqual({
      header: [1, 'id'],
      rows: [[2, '1']],
      faults: [[1, 'the file begins with a byte order mark']],
    });
  });

  it('is read with Windows line ends, which are one fault', () => {
    expect(read('id,notes\r\n1,"a\r\nb"\r\n2,c\r\n')).toEqual({
      header: [1, 'id', 'notes'],
      rows: [
        [2, '1', 'a\nb'],
        [4, '2', 'c'],
      ],
      faults: [[1, 'this and 3 further lines have carriage returns']],
    });
    expect(read('id,name\n1,a\n2,b\r\n').faults).toEqual([[3, 'the line has a carriage return']]);
    expect(read('id,name\n1,a\rb\n2,b\n')).toMatchObject({
      rows: [
        [2, '1', 'a b'],
        [3, '2', 'b'],
      ],
      faults: [[2, 'the line has a carriage return']],
    });
  });

  it('names each line that is not UTF-8, and takes a replacement character that is in the file as it is', () => {
    const content = Buffer.concat([
      Buffer.from('id,name\n1,\ufffd\n2,B'),
      Buffer.from([0xe9]),
      Buffer.from('\n3,ø\n4,'),
      Buffer.from([0xff, 0xfe]),
    ]);
    expect(read(content).faults).toEqual([
      [3, 'the line is not UTF-8 text'],
      [5, 'the line is not UTF-8 text'],
    ]);
  });
});

describe('a row whose quotes do not match', () => {
  it.each([
    ['is never closed', '2,"b'],
    ['is never closed, before further quotes', '2,"b,"c"'],
    ['is closed too early', '2,"b"b'],
    ['is opened too late', '2,b"b"'],
    ['is single', '2,b"'],
  ])('and hides no other: a quote %s', (_what, broken) => {
    expect(read(`id,name\n1,a\n${broken}\n3,c\n4,"d"\n5,e"\n`)).toEqual({
      header: [1, 'id', 'name'],
      rows: [
        [2, '1', 'a'],
        [4, '3', 'c'],
        [5, '4', 'd'],
      ],
      faults: [
        [3, unmatched],
        [6, unmatched],
      ],
    });
  });

  it('and that swallows rows, since the quote of a row below closes it', () => {
    expect(read('id,name\n1,"a\n2,b\n3,c"\n4,d\n')).toEqual({
      header: [1, 'id', 'name'],
      rows: [
        [3, '2', 'b'],
        [5, '4', 'd'],
      ],
      faults: [
        [2, overLines],
        [4, unmatched],
      ],
    });
  });

  it('and that makes a row of the wrong length out of several, although its value may run over lines', () => {
    expect(read('notes,id\n"a,1\nb,2\nc",3,x\n')).toEqual({
      header: [1, 'notes', 'id'],
      rows: [[3, 'b', '2']],
      faults: [
        [2, overLines],
        [4, unmatched],
      ],
    });
  });

  it('keeps the count of lines right after a value of several lines', () => {
    expect(read('id,notes\n1,"a\nb\nc"\n2,b"\n3,"d\n').faults).toEqual([
      [5, unmatched],
      [6, unmatched],
    ]);
  });
});
