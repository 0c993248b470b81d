import { jsonNesting, textSize } from './nesting';

describe('the text of a document', () => {
  it.each([
    ['{ a }', 3, 1, 0],
    ['# { { { {\n{ a(x: [[1], {y: "{{{{"}]) { b } }', 20, 4, 2],
    ['{ a(text: """ " { \\""" [ """) }', 8, 2, 0],
    ['', 0, 0, 0],
    ['}} { { { [', 6, 2, 1],
  ])('has tokens and brackets in brackets: %j', (text, tokens, nesting, lists) => {
    expect(textSize(text, 1_000)).toEqual({ tokens, nesting, lists });
  });

  it('is counted to the bound', () => {
    expect(textSize('{'.repeat(1_000_000), 50)).toEqual({ tokens: 50, nesting: 50, lists: 0 });
  });

  it.each(['{ a ? }', '{ a(text: "', '\u0000'])('is none: %j', (text) => {
    expect(textSize(text, 1_000)).toBeNull();
  });
});

it.each<[unknown, number]>([
  [null, 0],
  ['[[[[', 0],
  [{}, 1],
  [[1, 2, { a: null }], 2],
  [{ a: [{ b: [] }, [[]]], c: 1 }, 4],
  [JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), 100_000],
])('the nesting of JSON, case %#', (value, nesting) => {
  expect(jsonNesting(value)).toBe(nesting);
});
