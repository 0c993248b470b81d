import {
  type Column,
  boolean,
  code,
  day,
  decimal,
  integer,
  list,
  oneOf,
  optional,
  reference,
  term,
  text,
  verified,
} from './column';
import { partialDate, precision } from './partial-date';
import { defineTable } from './table';

const regions = defineTable({
  file: 'regions.csv',
  key: ['region', 'year'],
  columns: { region: text(), year: integer() },
});

function read(column: Column<unknown>, cell: string): unknown {
  const reading = column.read(cell, () => undefined);
  return 'value' in reading ? reading.value : reading;
}

/** A date beside a column that holds the precision. */
function readDate(cell: string, exactness: string): unknown {
  const reading = partialDate('how_exact').read(cell, (column) => (column === 'how_exact' ? exactness : undefined));
  return 'value' in reading ? reading.value : reading.reason;
}

const letter = code(/^[a-z]$/, 'a small letter');

describe('a cell becomes', () => {
  it.each<[string, Column<unknown>, string, unknown]>([
    ['text', text(), 'Kota "Tegal", ø', 'Kota "Tegal", ø'],
    ['text of several lines', text({ multiline: true }), 'one\ntwo', 'one\ntwo'],
    ['a code', letter, 'a', 'a'],
    ['a term', term(), 'ITK_EXT_30D', 'ITK_EXT_30D'],
    ['a word of a list', oneOf(['II', 'III']), 'III', 'III'],
    ['zero', integer(), '0', 0],
    ['the least integer', integer({ from: -5 }), '-5', -5],
    ['the greatest integer', integer({ to: 71 }), '71', 71],
    ['a decimal', decimal({ from: -11.25, to: 6.14 }), '-0.0319', -0.0319],
    ['a decimal without a fraction', decimal(), '107', 107],
    ['true', boolean(), 'true', true],
    ['false', boolean(), 'false', false],
    ['a leap day', day(), '2024-02-29', '2024-02-29'],
    ['a third value of truth', verified(), 'partial', 'partial'],
    ['a precision', precision(), 'HALF_MONTH', 'HALF_MONTH'],
    ['null', optional(integer()), '', null],
    ['what it is when it is optional and there', optional(integer()), '7', 7],
    ['a list', list(integer()), '3;1;2', [3, 1, 2]],
    ['a list of one', list(term()), 'PASSPORT', ['PASSPORT']],
    ['an empty list', list(term(), { mayBeEmpty: true }), '', []],
    ['a reference', reference(regions, 'region'), '33', '33'],
  ])('%s', (_what, column, cell, expected) => {
    expect(read(column, cell)).toEqual(expected);
  });

  it.each([
    ['2020-04-17', 'DAY', '2020-04-17'],
    ['2020-11-15', 'HALF_MONTH', '2020-11-15'],
    ['2020-12', 'MONTH', '2020-12-01'],
    ['2020-12-01', 'MONTH', '2020-12-01'],
    ['2020-07', 'QUARTER', '2020-07-01'],
    ['2020-10-01', 'QUARTER', '2020-10-01'],
    ['2020', 'YEAR', '2020-01-01'],
    ['2020-01-01', 'YEAR', '2020-01-01'],
  ])('the date %s, exact to the %s', (cell, exactness, expected) => {
    expect(readDate(cell, exactness)).toEqual({ day: expected, precision: exactness });
  });

  it('no date when the precision is unknown, or no precision at all', () => {
    expect(readDate('', 'UNKNOWN')).toBeNull();
    expect(readDate('2020', 'WEEK')).toBeNull();
  });
});

describe('a cell is refused when it', () => {
  it.each<[Column<unknown>, string, string, string]>([
    [text(), '', 'is empty, and every row needs a value', 'Fill it in.'],
    [text(), '  ', 'is empty, and every row needs a value', 'Fill it in.'],
    [text(), ' a', 'begins or ends with white space', 'Take the white space away.'],
    [optional(text()), 'a\n', 'begins or ends with white space', 'Take the white space away.'],
    [text(), 'a\tb', 'holds a tab or another control character', 'Replace the character by a space.'],
    [text(), 'a\u0000b', 'holds a tab or another control character', 'Replace the character by a space.'],
    [letter, 'ab', 'is not a small letter', 'Write a small letter.'],
    [
      term(),
      'PASSPORT__NEW',
      'is not capitals, digits and single underscores, such as PASSPORT_NEW',
      'Write capitals, digits and single underscores, such as PASSPORT_NEW.',
    ],
    [oneOf(['I', 'II']), 'i', 'is not one of I, II', 'Write one of I, II.'],
    [oneOf(['public']), 'private', 'is not public', 'Write public.'],
    [
      integer({ from: 1 }),
      '0',
      'is not a whole number from 1 in digits only',
      'Write a whole number from 1 in digits only.',
    ],
    [
      integer({ to: 9 }),
      '10',
      'is not a whole number to 9 in digits only',
      'Write a whole number to 9 in digits only.',
    ],
    [integer(), '1.5', 'is not a whole number in digits only', 'Write a whole number in digits only.'],
    [integer(), '007', 'is not a whole number in digits only', 'Write a whole number in digits only.'],
    [integer(), '1.000', 'is not a whole number in digits only', 'Write a whole number in digits only.'],
    [integer(), '9007199254740992', 'is not a whole number in digits only', 'Write a whole number in digits only.'],
    [
      decimal({ from: 94.75, to: 141.09 }),
      '-6.9',
      'is not a number from 94.75 to 141.09 with a decimal point, such as 5.25',
      'Write a number from 94.75 to 141.09 with a decimal point, such as 5.25.',
    ],
    [
      decimal(),
      '1e3',
      'is not a number with a decimal point, such as 5.25',
      'Write a number with a decimal point, such as 5.25.',
    ],
    [
      decimal(),
      '6,9',
      'is not a number with a decimal point, such as 5.25',
      'Write a number with a decimal point, such as 5.25.',
    ],
    [boolean(), 'TRUE', 'is not true or false in small letters', 'Write true or false in small letters.'],
    [
      day(),
      '2026-02-30',
      'is not a day that exists, in the form YYYY-MM-DD',
      'Write a day that exists, in the form YYYY-MM-DD.',
    ],
    [
      optional(day()),
      '1/2/2026',
      'is not a day that exists, in the form YYYY-MM-DD',
      'Write a day that exists, in the form YYYY-MM-DD.',
    ],
    [verified(), 'yes', 'is not one of true, partial, false', 'Write one of true, partial, false.'],
    [list(letter), '', 'is empty, and every row needs a value', 'Fill it in.'],
    [list(letter), 'a;b;a', 'has "a" twice in its list', 'Take one of the two away.'],
    [list(letter), 'a; b', 'has " b" in its list, which begins or ends with white space', 'Take the white space away.'],
    [list(letter), 'a;', 'has "" in its list, which is empty, and every row needs a value', 'Fill it in.'],
    [list(letter), 'a;B', 'has "B" in its list, which is not a small letter', 'Write a small letter.'],
  ])('%#: %j', (column, cell, reason, remedy) => {
    expect(read(column, cell)).toEqual({ reason, remedy });
  });

  it.each([
    ['2020-04', 'DAY', 'is not a day that exists, such as 2020-04-17, although how_exact is DAY'],
    ['', 'DAY', 'is empty, although how_exact is DAY'],
    ['2020-04-31', 'HALF_MONTH', 'is not a day that exists, such as 2020-04-17, although how_exact is HALF_MONTH'],
    ['2020-13', 'MONTH', 'is not a month, such as 2020-04 or 2020-04-01, although how_exact is MONTH'],
    ['2020-04-17', 'MONTH', 'is not a month, such as 2020-04 or 2020-04-01, although how_exact is MONTH'],
    [
      '2020-05',
      'QUARTER',
      'is not the first month of a quarter, such as 2020-04 or 2020-04-01, although how_exact is QUARTER',
    ],
    ['2020-04', 'YEAR', 'is not a year, such as 2020 or 2020-01-01, although how_exact is YEAR'],
    ['', 'YEAR', 'is empty, although how_exact is YEAR'],
    ['2020', 'UNKNOWN', 'is given, although how_exact is UNKNOWN'],
  ])('dates %j to the %s', (cell, exactness, reason) => {
    expect(readDate(cell, exactness)).toBe(reason);
  });
});

it('a reference to a table with a key of several columns says which of them it means', () => {
  expect(() => reference(regions)).toThrow('regions.csv has a key of several columns');
});
