import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './cursor';
import { pageRequest } from './page-request';

describe('a page request', () => {
  it.each([
    [{}, { direction: 'forward', size: 100, cursor: null }],
    [{ first: 20 }, { direction: 'forward', size: 20, cursor: null }],
    [
      { first: 0, after: 'x' },
      { direction: 'forward', size: 0, cursor: 'x' },
    ],
    // The schema's default for `first` is there also when the client asks for `last`.
    [
      { first: 20, last: 5, before: 'x' },
      { direction: 'backward', size: 5, cursor: 'x' },
    ],
    [{ last: 100 }, { direction: 'backward', size: 100, cursor: null }],
  ])('of %j', (given, expected) => {
    expect(pageRequest(given)).toEqual(expected);
  });

  it.each([
    { first: 101 },
    { last: 101 },
    { first: -1 },
    { after: 'x', before: 'y' },
    { last: 1, after: 'x' },
    { before: 'x' },
  ])('refuses %j', (given) => {
    expect(() => pageRequest(given)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error);
  });
});

describe('a cursor', () => {
  const values = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 });

  it('comes back as it was made, whatever the values', () => {
    fc.assert(
      fc.property(fc.string(), values, (order, row) => {
        expect(decodeCursor(order, row.length, encodeCursor(order, row))).toEqual(row);
      }),
    );
  });

  it('is refused by any other order and any other number of columns', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), values, (order, other, row) => {
        fc.pre(order !== other);
        const cursor = encodeCursor(order, row);
        expect(() => decodeCursor(other, row.length, cursor)).toThrow('cursor');
        expect(() => decodeCursor(order, row.length + 1, cursor)).toThrow('cursor');
      }),
    );
  });

  it('is refused when it is any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor('name asc', 2, text)).toThrow('cursor');
      }),
    );
  });
});
