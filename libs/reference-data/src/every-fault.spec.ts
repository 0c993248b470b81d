import * as fc from 'fast-check';
import {
  boolean,
  code,
  day,
  decimal,
  integer,
  list,
  oneOf,
  optional,
  reference,
  referenceWithin,
  term,
  text,
  verified,
} from './column';
import { ReferenceDataError } from './fault';
import { partialDate, precision } from './partial-date';
import { referenceDataIn } from './read-reference-data';
import { defineTable } from './table';

const regions = defineTable({ file: 'regions.csv', key: ['region'], columns: { region: text() } });

const units = defineTable({
  file: 'units.csv',
  key: ['id'],
  columns: {
    id: code(/^U-\d+$/, 'an id such as U-1'),
    notes: optional(text({ multiline: true })),
    label: text(),
    region: reference(regions),
    kind: oneOf(['OFFICE', 'UNIT']),
    parent: optional(referenceWithin('id')),
    low: integer({ from: 0 }),
    high: integer({ to: 1000 }),
    lat: decimal({ from: -11.25, to: 6.14 }),
    flag: boolean(),
    seen_on: optional(day()),
    dated: partialDate('how_exact'),
    how_exact: precision(),
    tags: list(term(), { mayBeEmpty: true }),
    serves: list(reference(regions)),
    verified: verified(),
  },
  rules: (rule) => [
    rule(['high', 'low'], (row) => row.high >= row.low, { reason: 'is below low', remedy: 'Correct one of the two.' }),
  ],
});

type Cells = Record<keyof typeof units.columns, string>;

/** Text with all that CSV finds hard. */
const hardText = fc
  .array(fc.constantFrom('a', 'ø', '人', ',', '"', ';', "'", '""', ', ', '“'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim());
const hardNotes = fc.array(hardText, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const dates = [
  ['2020-02-29', 'DAY'],
  ['2020-11-15', 'HALF_MONTH'],
  ['2020-04', 'MONTH'],
  ['2020-07', 'QUARTER'],
  ['2020', 'YEAR'],
  ['', 'UNKNOWN'],
] as const;

const validRow = fc.record({
  notes: fc.oneof(fc.constant(''), hardNotes),
  label: hardText,
  region: fc.constantFrom('33', '35'),
  kind: fc.constantFrom('OFFICE', 'UNIT'),
  // Only the first two rows are named as parents: they are never damaged, so no other fault follows from one.
  parent: fc.constantFrom('', 'U-0', 'U-1'),
  low: fc.integer({ min: 0, max: 500 }).map(String),
  high: fc.integer({ min: 500, max: 1000 }).map(String),
  lat: fc.constantFrom('0', '-6.8886', '5.8897', '-11.25', '6.14'),
  flag: fc.constantFrom('true', 'false'),
  seen_on: fc.constantFrom('', '2024-02-29', '2026-12-31'),
  date: fc.constantFrom(...dates),
  tags: fc.constantFrom('', 'A', 'A;B_1;C'),
  serves: fc.constantFrom('33', '35;33'),
  verified: fc.constantFrom('true', 'partial', 'false'),
});

/** Ways to spoil a row's cells: of one group at most one is done, since the second could hide behind the first. */
const spoils: readonly (readonly (readonly [column: keyof Cells, cell: string])[])[] = [
  [
    ['id', 'U-0'],
    ['id', 'office'],
    ['id', ''],
  ],
  [
    ['label', ''],
    ['label', ' a'],
    ['label', 'a\tb'],
  ],
  [
    ['region', '99'],
    ['region', ''],
  ],
  [
    ['kind', 'unit'],
    ['kind', ''],
  ],
  [
    ['parent', 'U-99'],
    ['parent', 'nobody'],
  ],
  [
    ['low', '-1'],
    ['low', '1.5'],
    ['high', '1001'],
    ['high', '-7'],
    ['high', ''],
  ],
  [
    ['lat', '95.3'],
    ['lat', '1,5'],
    ['lat', ''],
  ],
  [
    ['flag', 'TRUE'],
    ['flag', '1'],
  ],
  [
    ['seen_on', '2025-02-29'],
    ['seen_on', '1/2/2025'],
  ],
  [
    ['dated', '2020-13-01'],
    ['how_exact', 'WEEK'],
    ['how_exact', ''],
  ],
  [
    ['tags', 'A;;B'],
    ['tags', 'A;A'],
    ['tags', 'a b'],
  ],
  [
    ['serves', '33;99'],
    ['serves', '35;'],
    ['serves', ''],
  ],
  [
    ['verified', 'yes'],
    ['verified', ''],
  ],
];

type Damage =
  | { readonly kind: 'none' | 'a cell more' | 'a cell less' | 'a quote' | 'a blank line above' }
  | { readonly kind: 'cells'; readonly spoiled: readonly (readonly [column: keyof Cells, cell: string])[] };

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('none' as const, 'a cell more' as const, 'a cell less' as const),
  }),
  fc.record({ kind: fc.constantFrom('a quote' as const, 'a blank line above' as const) }),
  fc.record({
    kind: fc.constant('cells' as const),
    spoiled: fc
      .uniqueArray(fc.integer({ min: 0, max: spoils.length - 1 }), { minLength: 1, maxLength: 5 })
      .chain((groups) => fc.tuple(...groups.map((group) => fc.constantFrom(...(spoils[group] ?? []))))),
  }),
);

const names = Object.keys(units.columns) as (keyof Cells)[];

function asCsv(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface Written {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The row as it stands in the file, and the faults, as "line column", that are to be reported when it begins there. */
function writeRow(row: Cells, harm: Damage, line: number): Written {
  const write = (cells: Cells): string => names.map((name) => asCsv(cells[name])).join(',');
  // A row that is lost is one line here: below a lost row of several lines, the further ones may be reported too.
  const onOneLine = write({ ...row, notes: '' });
  switch (harm.kind) {
    case 'none':
      return { text: write(row), expected: [] };
    case 'a cell more':
      return { text: `${onOneLine},`, expected: [`${line} -`] };
    case 'a cell less':
      return { text: onOneLine.replace(/,[a-z]*$/, ''), expected: [`${line} -`] };
    case 'a blank line above':
      return { text: `\n${write(row)}`, expected: [`${line} -`] };
    case 'a quote':
      return { text: onOneLine.replace(/,(OFFICE|UNIT),/, ',"$1,'), expected: [`${line} -`] };
    case 'cells': {
      const spoiled = { ...row, ...Object.fromEntries(harm.spoiled) };
      return { text: write(spoiled), expected: harm.spoiled.map(([column]) => `${line} ${column}`) };
    }
  }
}

it('reports every fault, and nothing else, with its line and column, wherever faults stand', () => {
  const someRows = fc.array(fc.record({ row: validRow, harm: damage }), { minLength: 3, maxLength: 25 });
  fc.assert(
    fc.property(someRows, fc.boolean(), (rows, withStrangeColumn) => {
      let content = names.join(',').replace('notes', withStrangeColumn ? 'remarks' : 'notes');
      const expected = withStrangeColumn ? ['1 notes', '1 remarks'] : [];
      for (const [index, { row, harm }] of rows.entries()) {
        const { date, ...cells } = row;
        const complete = { ...cells, id: `U-${index}`, dated: date[0], how_exact: date[1] };
        // A column that is not known may not hold line breaks.
        if (withStrangeColumn) complete.notes = '';
        const line = content.split('\n').length + 1;
        const written = writeRow(complete, index < 2 ? { kind: 'none' } : harm, line);
        content += `\n${written.text}`;
        expected.push(...written.expected);
      }
      const files = [
        { table: regions, bytes: Buffer.from('region\n33\n35\n') },
        { table: units, bytes: Buffer.from(content) },
      ];
      let reported: string[] = [];
      try {
        expect(referenceDataIn(files, [units]).rows(units)).toHaveLength(rows.length);
      } catch (error) {
        if (!(error instanceof ReferenceDataError)) throw error;
        reported = error.faults.map(({ line, column }) => `${line} ${column ?? '-'}`);
      }
      expect(reported.sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});
