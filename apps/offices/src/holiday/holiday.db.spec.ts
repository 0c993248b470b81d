import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type TestSubgraph, testSubgraph } from '@imigraph/testing';
import { officesSubgraph } from '../schema';

let app: TestSubgraph;

// A Thursday in Jakarta, and already Friday, Christmas Day, in Jayapura.
const clock = () => new Date('2026-12-24T15:30:00Z');

/** The file itself, read without the loader. */
const rows = parse<Record<'date' | 'name_id' | 'name_en' | 'caveat' | 'source', string>>(
  readFileSync('data/public_holidays_2025_2027.csv'),
  { columns: true },
);

beforeAll(async () => {
  app = await testSubgraph(officesSubgraph({ dataDir: 'data' }), clock);
});

afterAll(() => app.stop());

describe('the holidays of a year', () => {
  it.each([2025, 2026, 2027])('%d are those of the file, with their caveats', async (year) => {
    const { data } = await app.ask(
      `query ($year: Int!) { holidays(year: $year) { year known holidays {
        on name { id en } caveat provenance { source verification }
      } } }`,
      { variables: { year } },
    );
    const expected = rows
      .filter(({ date }) => date.startsWith(String(year)))
      .map(({ date, name_id: id, name_en: en, caveat, source }) => ({
        on: date,
        name: { id, en },
        caveat: caveat === '' ? null : caveat,
        provenance: { source, verification: caveat === '' ? 'PARTLY' : 'ASSUMED' },
      }))
      .sort((a, b) => (`${a.on}${a.name.id}` < `${b.on}${b.name.id}` ? -1 : 1));
    expect(expected.length).toBeGreaterThan(14);
    expect(data).toEqual({ holidays: { year, known: true, holidays: expected } });
  });

  it.each([2024, 2028, 0, -1, 2_147_483_647])('%d are not known', async (year) => {
    const { data } = await app.ask('query ($year: Int!) { holidays(year: $year) { known holidays { on } } }', {
      variables: { year },
    });
    expect(data).toEqual({ holidays: { known: false, holidays: [] } });
  });
});

describe('a working day', () => {
  // From a calendar and the file, by hand.
  it.each([
    ['2026-12-25', 'HOLIDAY', false, ['Hari Raya Natal']],
    ['2027-12-25', 'HOLIDAY', false, ['Hari Raya Natal', 'Isra Mikraj Nabi Muhammad']],
    ['2026-05-31', 'HOLIDAY', false, ['Hari Raya Waisak']],
    ['2026-11-20', 'WORKING_DAY', true, []],
    ['2026-11-21', 'WEEKEND', false, []],
    ['2026-11-22', 'WEEKEND', false, []],
    ['2024-12-25', 'NOT_KNOWN', null, []],
    ['2028-01-03', 'NOT_KNOWN', null, []],
    ['2028-01-02', 'NOT_KNOWN', null, []],
  ])('%s: %s', async (on, kind, working, names) => {
    for (const timeZone of ['WIB', 'WITA', 'WIT']) {
      const { data } = await app.ask(
        `query ($on: LocalDate, $timeZone: TimeZone!) { workingDay(on: $on, timeZone: $timeZone) {
          on timeZone kind working holidays { name { id } } } }`,
        { variables: { on, timeZone } },
      );
      expect(data).toEqual({
        workingDay: { on, timeZone, kind, working, holidays: names.map((id) => ({ name: { id } })) },
      });
    }
  });

  it('is asked for the day that it is in the zone', async () => {
    const { data, sqlStatements } = await app.ask(
      '{ west: workingDay(timeZone: WIB) { on kind } east: workingDay(timeZone: WIT) { on kind } }',
    );
    expect(data).toEqual({
      west: { on: '2026-12-24', kind: 'WORKING_DAY' },
      east: { on: '2026-12-25', kind: 'HOLIDAY' },
    });
    expect(sqlStatements).toBe(1);
  });

  it('is never said of any day of a year that the file leaves out', async () => {
    const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2028, 0, 1 + at)).toISOString().slice(0, 10));
    const { data } = await app.ask<Record<string, { working: boolean | null }>>(
      `{ ${days.map((day, at) => `d${at}: workingDay(on: "${day}", timeZone: WIB) { working }`).join(' ')} }`,
    );
    expect(new Set(Object.values(data).map(({ working }) => working))).toEqual(new Set([null]));
  });
});
