import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
import { type Fault, ReferenceDataError } from './fault';
import { partialDate, precision } from './partial-date';
import { readReferenceData } from './read-reference-data';
import { defineTable } from './table';

const regions = defineTable({
  file: 'regions.csv',
  key: ['region'],
  columns: { region: code(/^\d{2}$/, 'two digits, such as 33'), name: text(), source: text() },
});

const units = defineTable({
  file: 'units.csv',
  key: ['id'],
  unique: [['name']],
  columns: {
    id: code(/^[A-Z]+-[A-Z]+$/, 'an id such as UKK-TEGAL'),
    name: text(),
    region: reference(regions),
    kind: oneOf(['KANIM', 'UKK']),
    parent: optional(referenceWithin('id')),
    class: optional(oneOf(['I', 'II'])),
    staff: optional(integer({ from: 0, to: 500 })),
    lat: decimal({ from: -11.25, to: 6.14 }),
    approximate: boolean(),
    decided_on: optional(day()),
    opened_on: partialDate('opened_precision'),
    opened_precision: precision(),
    services: list(term(), { mayBeEmpty: true }),
    serves: list(reference(regions)),
    loadable: boolean(),
    verified: verified(),
    source: text(),
    notes: optional(text({ multiline: true })),
  },
  offeredBy: 'loadable',
  rules: (rule) => [
    rule(['parent', 'kind'], (row) => (row.kind === 'UKK') === (row.parent !== null), {
      reason: 'does not fit the kind',
      remedy: 'Correct parent or kind.',
    }),
  ],
});

const regionsCsv = 'region,name,source\n33,Jawa Tengah,list\n35,"Jawa ""Timur""",list\n';
const header =
  'id,name,region,kind,parent,class,staff,lat,approximate,decided_on,opened_on,opened_precision,services,serves,loadable,verified,source,notes';
const columns = header.split(',');
// Lines 2, 3 to 5 (a note of three lines) and 6 of the file.
const unitRows = [
  'KANIM-PEMALANG,Pemalang,33,KANIM,,I,120,-6.89,true,2020-02-29,2020-04-17,DAY,PASSPORT;STAY_PERMIT,33;35,true,true,register,',
  'UKK-TEGAL,"Tegal, kota",33,UKK,KANIM-PEMALANG,,,-6.87,false,,2020-04,MONTH,,33,true,partial,"a ""list""","first\nsecond, and\nthird"',
  'UKK-BATANG,Batang,33,UKK,KANIM-PEMALANG,,0,-6.9,true,,,UNKNOWN,PASSPORT,35,true,false,ASSUMED,',
];
const unitsCsv = [header, ...unitRows, ''].join('\n');

/** The rows with one cell of the last one (line 6) written otherwise. */
function withCell(column: string, cell: string): string {
  const last = (unitRows[2] ?? '').split(',');
  last[columns.indexOf(column)] = cell;
  return [header, unitRows[0], unitRows[1], last.join(','), ''].join('\n');
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reference-data-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, content] of Object.entries(files)) await writeFile(path.join(folder, file), content);
}

async function faultsOf(files: Record<string, string>): Promise<readonly Fault[]> {
  await write(files);
  const outcome = await readReferenceData(folder, [units]).catch((error: unknown) => error);
  if (outcome instanceof ReferenceDataError) return outcome.faults;
  throw new Error('The files were read without a fault.', { cause: outcome });
}

/** "line column: reason" of each fault in units.csv beside a regions.csv that is right. */
async function faultsInUnits(content: string): Promise<string[]> {
  const faults = await faultsOf({ 'regions.csv': regionsCsv, 'units.csv': content });
  expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['units.csv']));
  return faults.map(({ line, column, reason }) => `${line ?? '-'} ${column ?? '-'}: ${reason}`);
}

describe('files without a fault', () => {
  it('become rows with typed values', async () => {
    await write({ 'regions.csv': regionsCsv, 'units.csv': unitsCsv });
    const data = await readReferenceData(folder, [regions, units]);

    expect(data.rows(regions)).toEqual([
      { region: '33', name: 'Jawa Tengah', source: 'list' },
      { region: '35', name: 'Jawa "Timur"', source: 'list' },
    ]);
    expect(data.rows(units)).toEqual([
      {
        id: 'KANIM-PEMALANG',
        name: 'Pemalang',
        region: '33',
        kind: 'KANIM',
        parent: null,
        class: 'I',
        staff: 120,
        lat: -6.89,
        approximate: true,
        decided_on: '2020-02-29',
        opened_on: { day: '2020-04-17', precision: 'DAY' },
        opened_precision: 'DAY',
        services: ['PASSPORT', 'STAY_PERMIT'],
        serves: ['33', '35'],
        loadable: true,
        verified: 'true',
        source: 'register',
        notes: null,
      },
      {
        id: 'UKK-TEGAL',
        name: 'Tegal, kota',
        region: '33',
        kind: 'UKK',
        parent: 'KANIM-PEMALANG',
        class: null,
        staff: null,
        lat: -6.87,
        approximate: false,
        decided_on: null,
        opened_on: { day: '2020-04-01', precision: 'MONTH' },
        opened_precision: 'MONTH',
        services: [],
        serves: ['33'],
        loadable: true,
        verified: 'partial',
        source: 'a "list"',
        notes: 'first\nsecond, and\nthird',
      },
      expect.objectContaining({ id: 'UKK-BATANG', staff: 0, opened_on: null, opened_precision: 'UNKNOWN' }),
    ]);
  });

  it('leave out, and count, what is not for use and what calls itself an example', async () => {
    const [office, , unit = ''] = unitRows;
    const notForUse = unit.replace('BATANG,Batang', 'BREBES,Brebes').replace('35,true,', '35,false,');
    const example = unit.replace('BATANG,Batang', 'SLAWI,Slawi').replace('ASSUMED', 'Example for the manual');
    await write({ 'regions.csv': regionsCsv, 'units.csv': [header, office, notForUse, example, unit].join('\n') });
    const data = await readReferenceData(folder, [units]);

    expect(data.rows(units).map(({ id }) => id)).toEqual(['KANIM-PEMALANG', 'UKK-BATANG']);
    expect(data.counts).toEqual([{ file: 'units.csv', rows: 2, leftOut: 2 }]);
  });
});

describe('a cell that its column cannot hold', () => {
  it.each([
    ['id', 'batang', 'is not an id such as UKK-TEGAL'],
    ['name', '', 'is empty, and every row needs a value'],
    ['kind', 'ukk', 'is not one of KANIM, UKK'],
    ['staff', '501', 'is not a whole number from 0 to 500 in digits only'],
    ['opened_on', '2020', 'is given, although opened_precision is UNKNOWN'],
    ['opened_precision', 'DAY', 'is empty, although opened_precision is DAY'],
    ['services', 'PASSPORT;PASSPORT', 'has "PASSPORT" twice in its list'],
    ['region', '34', 'names "34", which no readable row of regions.csv has as its region'],
    ['parent', 'KANIM-TEGAL', 'names "KANIM-TEGAL", which no readable row of units.csv has as its id'],
    ['serves', '35;99', 'names "99", which no readable row of regions.csv has as its region'],
    ['parent', '', 'does not fit the kind'],
  ])('%s %j', async (column, cell, reason) => {
    // The precision is what the date beside it does not fit, so that fault is the date's.
    const faulty = column === 'opened_precision' ? 'opened_on' : column;
    expect(await faultsInUnits(withCell(column, cell))).toEqual([`6 ${faulty}: ${reason}`]);
  });

  it('names a row that is not for use', async () => {
    const [office = '', ...units] = unitRows;
    const content = [header, office.replace('33;35,true', '33;35,false'), ...units].join('\n');
    expect(await faultsInUnits(content)).toEqual([
      '3 parent: names "KANIM-PEMALANG", a row of units.csv that is not for use',
      '6 parent: names "KANIM-PEMALANG", a row of units.csv that is not for use',
    ]);
  });

  it('repeats a key or another value that only one row may have', async () => {
    expect(await faultsInUnits(withCell('id', 'UKK-TEGAL'))).toEqual(['6 id: repeats the id of line 3']);
    expect(await faultsInUnits(withCell('name', '"Tegal, kota"'))).toEqual(['6 name: repeats the name of line 3']);
  });
});

describe('a file that is not right as a whole', () => {
  it('is missing, and so is the file that it refers to', async () => {
    const faults = await faultsOf({});
    expect(faults).toEqual(
      ['regions.csv', 'units.csv'].map((file) => ({
        file,
        line: null,
        column: null,
        value: null,
        reason: 'the file is missing from the data folder',
        remedy: 'Restore it from the repository.',
      })),
    );
  });

  it('is missing, which is not one more fault for each row that refers to it', async () => {
    expect(await faultsOf({ 'units.csv': unitsCsv })).toMatchObject([{ file: 'regions.csv', line: null }]);
  });

  it('has no column for what another refers to, which is not one more fault for each row either', async () => {
    const faults = await faultsOf({ 'regions.csv': regionsCsv.replace('region,', 'code,'), 'units.csv': unitsCsv });
    expect(faults.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['regions.csv', 1, 'code'],
      ['regions.csv', 1, 'region'],
    ]);
  });

  it('has its faults listed from the top, whichever way they were found', async () => {
    const content = withCell('staff', 'many')
      .replace('Pemalang,33', 'Pemalang,34')
      .replace('"Tegal, kota"', 'Pemalang');
    expect(await faultsInUnits(content)).toEqual([
      '2 region: names "34", which no readable row of regions.csv has as its region',
      '3 name: repeats the name of line 2',
      '6 staff: is not a whole number from 0 to 500 in digits only',
    ]);
  });

  const [office = '', , unit = ''] = unitRows;
  it.each([
    ['has no rows', `${header}\n`, ['- -: the file has a header and no rows']],
    [
      'has a row with a cell too many, a blank line, and a row with a cell too few',
      [header, `${office},`, '', unit.slice(0, -1)].join('\n'),
      [
        '2 -: the row has 19 cells, the header 18',
        '3 -: the line is blank',
        '4 -: the row has 17 cells, the header 18',
      ],
    ],
    [
      'has an unknown column, a missing one and one that stands twice',
      `${header.replace('lat', 'latitude').replace('class', 'staff')}\n${office.replace(',I,', ',120,')}\n`,
      [
        '1 staff: the column stands twice in the header',
        '1 latitude: no such column is known',
        '1 class: the column is missing from the header',
        '1 lat: the column is missing from the header',
      ],
    ],
  ])('%s', async (_what, content, expected) => {
    expect(await faultsInUnits(content)).toEqual(expected);
  });

  it('cannot be cut into rows everywhere, which hides no fault of another row', async () => {
    const content = [
      header,
      office,
      unit.replace(',Batang,', ',"Batang,'),
      (unitRows[1] ?? '').replace(',-6.87,', ',south,'),
      unit.replaceAll('Batang', 'Slawi').replace('UKK-BATANG', 'UKK-SLAWI').replace('true,', 'maybe,'),
    ].join('\n');
    expect(await faultsInUnits(`\ufeff${content}`)).toEqual([
      '1 -: the file begins with a byte order mark',
      '3 -: the quotes of the row that begins here do not match',
      '4 lat: is not a number from -11.25 to 6.14 with a decimal point, such as 5.25',
      '7 approximate: is not true or false in small letters',
    ]);
  });
});

describe('the error', () => {
  it('lists all faults of all files at once, in words, and names what to do', async () => {
    await write({
      'regions.csv': regionsCsv.replace('33,', 'three,'),
      'units.csv': withCell('staff', 'many').replace('33;35', '35').replaceAll(',33,', ',35,'),
    });
    const error = await readReferenceData(folder, [units]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReferenceDataError);
    expect(error).toMatchObject({
      faults: [
        {
          file: 'regions.csv',
          line: 2,
          column: 'region',
          value: 'three',
          reason: 'is not two digits, such as 33',
          remedy: 'Write two digits, such as 33.',
        },
        {
          file: 'units.csv',
          line: 6,
          column: 'staff',
          value: 'many',
          reason: 'is not a whole number from 0 to 500 in digits only',
          remedy: 'Write a whole number from 0 to 500 in digits only.',
        },
      ],
      message:
        'The reference data have 2 faults, so none of them were loaded:\n' +
        '  - regions.csv, line 2, region: "three" is not two digits, such as 33. Write two digits, such as 33.\n' +
        '  - units.csv, line 6, staff: "many" is not a whole number from 0 to 500 in digits only. ' +
        'Write a whole number from 0 to 500 in digits only.',
    });
  });
});
